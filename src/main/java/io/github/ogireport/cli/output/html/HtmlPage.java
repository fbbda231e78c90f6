package io.github.ogireport.cli.output.html;

import io.github.ogireport.cli.output.OutputWording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What stands around everything on a page: it needs no other file and no network, and runs no script but its own. */
final class HtmlPage {
    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("overview.js");

    private HtmlPage() {}

    /** Writes what stands above the content of a page; a {@code result} says which program has made it. */
    static void begin(Markup page, OutputWording wording, String title, boolean result) throws IOException {
        page.raw("<!DOCTYPE html>\n");
        page.open("html", "lang", wording.text("html.lang"));
        page.raw("<head>\n<meta charset=\"utf-8\">\n");
        page.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + hash() + "'");
        page.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        if (result) {
            page.raw("<meta name=\"generator\" content=\"ogi-report-parser\">\n");
        }
        page.element("title", title);
        page.raw("<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
    }

    /** Writes the script that sorts and filters the overview. */
    static void script(Markup page) throws IOException {
        page.raw("<script>" + SCRIPT + "</script>\n");
    }

    /** Writes what stands below the content of a page. */
    static void end(Markup page) throws IOException {
        page.raw("</body>\n</html>\n");
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(SCRIPT.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = HtmlPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
