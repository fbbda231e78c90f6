package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.internal.source.pdf.page.PageGlyph;
import io.github.ogireport.internal.source.pdf.text.GlyphLine;
import io.github.ogireport.internal.source.pdf.text.PrintedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is printed on pages without being part of the text: page numbers, and heads and feet that stand on several pages. */
final class PageChrome {
    /** The part of a page's height, at the top and at the bottom, where page numbers, heads and feet stand. */
    private static final double MARGIN = 0.12;

    private static final int LONGEST_NUMBER = 20;
    private static final String AROUND_NUMBERS = " -\u2014\u2013_\u00B7./|~\u3000\u7B2C\u9875\u5171of";

    private final Set<GlyphLine> chrome = new HashSet<>();

    private PageChrome() {}

    static PageChrome of(List<PageLayout> pages) {
        PageChrome found = new PageChrome();
        Map<String, Integer> seen = new HashMap<>();
        for (PageLayout page : pages) {
            Set<String> keys = new HashSet<>();
            for (GlyphLine line : page.lines()) {
                if (isInMargin(page, line) && keys.add(key(line))) {
                    seen.merge(key(line), 1, Integer::sum);
                }
            }
        }
        for (PageLayout page : pages) {
            for (GlyphLine line : page.lines()) {
                if (isInMargin(page, line) && (seen.getOrDefault(key(line), 0) > 1 || isPageNumber(text(line)))) {
                    found.chrome.add(line);
                }
            }
        }
        return found;
    }

    boolean holds(GlyphLine line) {
        return chrome.contains(line);
    }

    private static boolean isInMargin(PageLayout page, GlyphLine line) {
        double middle = line.box().centreY() / page.scan().height();
        return middle < MARGIN || middle > 1 - MARGIN;
    }

    private static String text(GlyphLine line) {
        return PrintedText.of(line).text();
    }

    /** The text without its digits, and the height at which it stands. */
    private static String key(GlyphLine line) {
        StringBuilder key = new StringBuilder();
        text(line).chars().filter(c -> !PageGlyph.isDigit((char) c)).forEach(c -> key.append((char) c));
        return key.append('@').append(Math.round(line.box().centreY() / 3)).toString();
    }

    private static boolean isPageNumber(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            boolean here = PageGlyph.isDigit(text.charAt(i));
            digit |= here;
            if (!here && AROUND_NUMBERS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return digit && text.length() <= LONGEST_NUMBER;
    }
}
