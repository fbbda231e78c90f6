package io.github.ogireport.internal.model;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.path.MetadataPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Finds the publication date that a web page prints above the report. The date of a signature is not one. */
final class PublicationDateReader {
    private static final String SHORT_NAME = "发布于";
    private static final String[] NAMES = {"发布日期", "发布时间", "公开日期", "公布日期", SHORT_NAME};
    private static final int EXCERPT = 40;

    private PublicationDateReader() {}

    /** The date, where it is printed with its name. */
    static Optional<LocalDate> read(Prose prose, DiagnosticCollector diagnostics) {
        List<ProseLine> lines = prose.preamble();
        for (int i = 0; i < lines.size(); i++) {
            if (Words.first(lines.get(i).compact(), NAMES) < 0) {
                continue;
            }
            String line = compact(lines.get(i).text());
            String behind = Characters.stripStart(line.substring(endOfName(line)), ":|");
            String value = behind.isEmpty() && i + 1 < lines.size()
                    ? compact(lines.get(i + 1).text())
                    : behind;
            Optional<PrintedDate> date = PrintedDate.find(value, 0);
            if (date.isPresent()) {
                return Optional.of(date.get().date());
            }
            if (Characters.anyIn(value, "0123456789")) {
                diagnostics.add(
                        DiagnosticCode.PUBLICATION_DATE_UNCERTAIN,
                        MetadataPath.PUBLISHED_ON,
                        lines.get(i).span(),
                        StringUtils.abbreviate(value, EXCERPT));
            }
        }
        return Optional.empty();
    }

    /** The offset behind the first name of the date in {@code line}. */
    private static int endOfName(String line) {
        int start = Words.first(line, NAMES);
        return start + (line.startsWith(SHORT_NAME, start) ? SHORT_NAME : NAMES[0]).length();
    }

    /** Without blanks, and without the time of day, whose hours would run into the day: {@code 2025-1-2 9:30}. */
    private static String compact(String line) {
        NormalizedText text = NormalizedText.of(line);
        StringBuilder kept = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            if (text.at(i) == ':' && isDigit(text, i - 1) && isDigit(text, i + 1)) {
                for (int hour = i - 1; isDigit(text, hour); hour--) {
                    kept.setLength(kept.length() - 1);
                }
                while (isDigit(text, i) || i < text.length() && text.at(i) == ':') {
                    i++;
                }
            } else {
                kept.append(text.at(i++));
            }
        }
        return NormalizedText.withoutBlanks(kept.toString());
    }

    private static boolean isDigit(NormalizedText text, int index) {
        return index >= 0 && index < text.length() && text.at(index) >= '0' && text.at(index) <= '9';
    }
}
