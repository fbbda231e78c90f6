package io.github.ogireport.internal.source.html;

import java.util.Locale;
import java.util.Set;

/** Says whether a text is the markup of a web page; a report in which a {@code <} stands is none. Needs no library. */
public final class HtmlMarkup {
    /** What a page, or a piece of one, begins with. */
    private static final Set<String> BEGINNINGS = Set.of(
            "!doctype",
            "html",
            "head",
            "body",
            "meta",
            "title",
            "link",
            "base",
            "style",
            "script",
            "table",
            "div",
            "p",
            "span",
            "h1",
            "h2",
            "h3",
            "h4",
            "section",
            "article",
            "main",
            "header",
            "center",
            "font",
            "form",
            "ul",
            "ol",
            "dl",
            "pre",
            "br",
            "b",
            "strong",
            "a",
            "img",
            "iframe",
            "nav",
            "blockquote",
            "tbody",
            "tr",
            "td");

    /** What only a page has. */
    private static final Set<String> PAGE = Set.of("!doctype", "html", "head", "body", "/html", "/head", "/body");

    /** The ends of what holds a table: copied text in which only a paragraph's tag is left has none of them. */
    private static final Set<String> TABLE_ENDS = Set.of("/td", "/th", "/tr", "/table");

    private static final int LEAST_ENDS = 3;
    private static final int LONGEST_TAG = 12;

    private HtmlMarkup() {}

    /** Whether {@code text} is the markup of a web page or a piece of one. */
    public static boolean isPage(String text) {
        int tableEnds = 0;
        boolean ended = false;
        for (int at = text.indexOf('<'); at >= 0 && tableEnds < LEAST_ENDS; at = text.indexOf('<', at + 1)) {
            String tag = tag(text, at);
            if (PAGE.contains(tag)) {
                return true;
            }
            tableEnds += TABLE_ENDS.contains(tag) ? 1 : 0;
            ended |= tag.startsWith("/");
        }
        return tableEnds == LEAST_ENDS || ended && beginsWithMarkup(text);
    }

    /** Whether {@code text} begins with a tag: then line breaks between tags mean nothing. */
    static boolean beginsWithMarkup(String text) {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF') {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = after(text, ">", at);
            } else {
                return text.charAt(at) == '<' && BEGINNINGS.contains(tag(text, at));
            }
        }
        return false;
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /** The name of the tag that begins at {@code open}, in small letters; the empty text where it is no tag. */
    private static String tag(String text, int open) {
        int end = open + 1;
        while (end < text.length() && end - open <= LONGEST_TAG && isNamePart(text.charAt(end), end - open)) {
            end++;
        }
        boolean ended =
                end < text.length() && (text.charAt(end) == '>' || text.charAt(end) == '/' || text.charAt(end) <= ' ');
        return ended ? text.substring(open + 1, end).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isNamePart(char c, int at) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || at == 1 && (c == '/' || c == '!');
    }
}
