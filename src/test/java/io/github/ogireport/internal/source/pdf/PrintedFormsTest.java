package io.github.ogireport.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forms printed by the programs that people have: {@code -Dbrowser=/usr/bin/chromium}, {@code -Doffice=/usr/bin/soffice}; without these
 * nothing runs. {@code -Dforms=40} prints more of them.
 */
class PrintedFormsTest {
    private static final int FORMS = Integer.getInteger("forms", 20);

    @TempDir
    Path directory;

    @Test
    @EnabledIfSystemProperty(named = "browser", matches = ".+")
    void whatABrowserPrintsIsRead() throws Exception {
        PrintedFormTally tally = printed(page -> List.of(
                System.getProperty("browser"),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + directory.resolve("profile"),
                "--print-to-pdf=" + directory.resolve("page.pdf"),
                page.toUri().toString()));

        assertThat(tally.wrong()).as(tally.toString()).isZero();
        assertThat(tally.share()).as(tally.toString()).isGreaterThan(0.995);
    }

    /** LibreOffice cuts off what is wider than the paper; such values are not read. */
    @Test
    @EnabledIfSystemProperty(named = "office", matches = ".+")
    void whatAnOfficeProgramPrintsIsRead() throws Exception {
        PrintedFormTally tally = printed(page -> List.of(
                System.getProperty("office"),
                "--headless",
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                directory.toString(),
                page.toString()));

        assertThat(tally.wrong()).as(tally.toString()).isZero();
        assertThat(tally.share()).as(tally.toString()).isGreaterThan(0.95);
    }

    private PrintedFormTally printed(Function<Path, List<String>> command) throws IOException, InterruptedException {
        PrintedFormTally tally = new PrintedFormTally();
        for (int seed = 0; seed < FORMS; seed++) {
            PrintedForm form = new PrintedForm(seed);
            Path page = Files.writeString(directory.resolve("page.html"), form.html());
            Process program = new ProcessBuilder(command.apply(page))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            } finally {
                program.destroyForcibly();
            }
            Path pdf = directory.resolve("page.pdf");
            tally.add(Files.readAllBytes(pdf), form);
            Files.delete(pdf);
        }
        return tally;
    }
}
