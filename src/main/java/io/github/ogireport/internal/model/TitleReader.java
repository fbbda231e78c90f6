package io.github.ogireport.internal.model;

import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.internal.text.Words;
import java.util.List;

/** Finds the title. Where its line has no year, the short lines right above it may be its first half. */
final class TitleReader {
    private static final int LONGEST_HALF = 40;
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_HALVES = 2;

    private TitleReader() {}

    /** The title as printed, on one line; empty if there is none. */
    static String read(Prose prose) {
        List<ProseLine> titles = prose.titles();
        if (titles.isEmpty()) {
            return atStartOfLine(prose);
        }
        for (ProseLine title : titles) {
            if (!PrintedYear.in(title.compact()).isEmpty()) {
                return clean(title.text());
            }
        }
        ProseLine title = titles.get(0);
        return firstHalf(prose, prose.preamble().indexOf(title)) + clean(title.text());
    }

    /** The title and the introduction on one line, with a blank between them. */
    private static String atStartOfLine(Prose prose) {
        for (ProseLine line : prose.preamble()) {
            int end = Words.first(line.text(), "报告 ", "年报 ");
            String title = end < 0 ? "" : line.text().substring(0, end + 2);
            boolean isTitle = title.length() > 0
                    && title.length() <= LONGEST_TITLE
                    && title.contains("公开")
                    && !Characters.anyIn(title, "，。,;；>");
            if (isTitle) {
                return clean(title);
            }
        }
        return "";
    }

    private static String firstHalf(Prose prose, int title) {
        String half = "";
        boolean hasYear = false;
        for (int i = title - 1; i >= Math.max(0, title - MOST_HALVES); i--) {
            ProseLine line = prose.preamble().get(i);
            String compact = line.compact();
            boolean year = !PrintedYear.in(compact).isEmpty();
            boolean belongs = compact.length() <= LONGEST_HALF
                    && !Characters.anyIn(compact, ":>。,|")
                    && (year || AgencyName.endsAsBody(compact));
            if (!belongs) {
                break;
            }
            half = clean(line.text()) + half;
            hasYear |= year;
        }
        return hasYear ? half : "";
    }

    /** Without the marks of markdown around it and the date in brackets behind it. */
    private static String clean(String line) {
        String title = Characters.strip(line, "#* \t\u00a0\u3000");
        int bracket = Math.max(title.lastIndexOf('('), title.lastIndexOf('（'));
        boolean date = bracket > 0
                && PrintedDate.find(NormalizedText.withoutBlanks(title.substring(bracket)), 0)
                        .isPresent();
        return date ? Characters.stripEnd(title.substring(0, bracket), " \t\u00a0\u3000") : title;
    }
}
