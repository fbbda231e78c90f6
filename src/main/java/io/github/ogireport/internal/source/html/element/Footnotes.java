package io.github.ogireport.internal.source.html.element;

import org.jsoup.nodes.Element;

/** Marks of footnotes and the like: printed beside a word or number, but no part of it. */
public final class Footnotes {
    private static final int LONGEST_MARK = 8;

    private Footnotes() {}

    /** Whether a link leads to a footnote, as word processors make it. */
    public static boolean isMark(Element link) {
        String target = link.attr("href");
        int hash = target.indexOf('#');
        String name = hash < 0 ? "" : target.substring(hash + 1);
        return name.startsWith("_ftn")
                || name.startsWith("_edn")
                || name.startsWith("fn")
                || name.startsWith("footnote");
    }

    /** Whether an element is a link within the page or small print: digits of it after a digit may be a mark or the number's own. */
    public static boolean mayBeMark(Element element) {
        String size = element.attr("size");
        return switch (element.normalName()) {
            case "small" -> true;
            case "font" -> size.equals("1") || size.startsWith("-");
            case "a" -> element.attr("href").startsWith("#");
            default -> false;
        };
    }

    /** Whether what stands from {@code start} on is short and no Chinese word, so that it can be a mark; {@code 注1} can. */
    public static boolean isMark(CharSequence text, int start) {
        if (text.length() - start > LONGEST_MARK) {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i)) && text.charAt(i) != '注') {
                return false;
            }
        }
        return true;
    }
}
