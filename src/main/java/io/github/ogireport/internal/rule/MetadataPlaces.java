package io.github.ogireport.internal.rule;

import io.github.ogireport.ast.Block;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.model.Metadata;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.place.SourceSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds where a report prints what it says of itself; what it does not print stands where the report begins. */
final class MetadataPlaces {
    private static final String[] DATE_NAMES = {"发布日期", "发布时间", "公开日期", "公布日期", "发布于"};
    private static final String DATE_MARKS = "-/.年月日：: |";

    private MetadataPlaces() {}

    /** The place of what {@code path} names; {@link SourceSpan#UNKNOWN} where the text has nothing to point at. */
    static SourceSpan find(MetadataPath path, Metadata metadata, ReportDocument document) {
        List<Paragraph> above = new ArrayList<>();
        List<Paragraph> prose = new ArrayList<>();
        SourceSpan heading = SourceSpan.UNKNOWN;
        for (Part part : document.parts()) {
            if (part instanceof Section section && !heading.isKnown()) {
                heading = section.heading().span();
            }
            for (Block block : part.blocks()) {
                if (block instanceof Paragraph line) {
                    (part instanceof Preamble ? above : prose).add(line);
                }
            }
        }
        SourceSpan title = title(metadata, above, heading);
        return switch (path) {
            case AGENCY -> first(metadata.agency().orElse(""), above, prose, title);
            case PERIOD -> period(metadata, above, prose, title);
            case PUBLISHED_ON -> published(above, title);
            default -> title;
        };
    }

    private static SourceSpan title(Metadata metadata, List<Paragraph> above, SourceSpan heading) {
        for (Paragraph line : above) {
            if (line.kind() == Paragraph.Kind.TITLE) {
                return line.span();
            }
        }
        SourceSpan printed = first(metadata.title().orElse(""), above, List.of(), SourceSpan.UNKNOWN);
        if (printed.isKnown()) {
            return printed;
        }
        for (Paragraph line : above) {
            if (line.isProse()) {
                return line.span();
            }
        }
        return heading;
    }

    /** The first place of {@code words}; {@code otherwise} where they do not stand together anywhere. */
    private static SourceSpan first(String words, List<Paragraph> above, List<Paragraph> prose, SourceSpan otherwise) {
        if (!words.isEmpty()) {
            for (List<Paragraph> lines : List.of(above, prose)) {
                for (Paragraph line : lines) {
                    int at = line.kind() == Paragraph.Kind.CHROME
                            ? -1
                            : line.text().indexOf(words);
                    if (at >= 0) {
                        return line.span().within(at, at + words.length());
                    }
                }
            }
        }
        return otherwise;
    }

    /** From the first day of the period to its last one, where both stand in one line. */
    private static SourceSpan period(
            Metadata metadata, List<Paragraph> above, List<Paragraph> prose, SourceSpan otherwise) {
        if (metadata.period().isEmpty()) {
            return otherwise;
        }
        String start = day(metadata.period().get().start());
        String end = day(metadata.period().get().end());
        for (List<Paragraph> lines : List.of(above, prose)) {
            for (Paragraph line : lines) {
                SourceSpan span = period(start, end, line);
                if (span.isKnown()) {
                    return span;
                }
            }
        }
        return otherwise;
    }

    private static SourceSpan period(String start, String end, Paragraph line) {
        StringBuilder compact = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            if (!Character.isSpaceChar(c) && !Character.isWhitespace(c)) {
                compact.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
                offsets.add(i);
            }
        }
        int from = compact.indexOf(start);
        int to = from < 0 ? -1 : compact.indexOf(end.substring(end.indexOf('年') + 1), from + start.length());
        if (to < 0) {
            return SourceSpan.UNKNOWN;
        }
        int last = to + end.length() - end.indexOf('年') - 2;
        return line.span().within(offsets.get(from), offsets.get(last) + 1);
    }

    private static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** The date behind its name, or the line of the name where it stands on the next. */
    private static SourceSpan published(List<Paragraph> above, SourceSpan otherwise) {
        for (Paragraph line : above) {
            String text = line.text();
            for (String name : DATE_NAMES) {
                int at = text.indexOf(name);
                if (at >= 0) {
                    int from = at + name.length();
                    while (from < text.length() && !isDigit(text.charAt(from))) {
                        from++;
                    }
                    int to = from;
                    while (to < text.length()
                            && (isDigit(text.charAt(to)) || DATE_MARKS.indexOf(text.charAt(to)) >= 0)) {
                        to++;
                    }
                    while (to > from && " |：:".indexOf(text.charAt(to - 1)) >= 0) {
                        to--;
                    }
                    int time = text.substring(from, to).replace('：', ':').indexOf(':');
                    to = time < 0 ? to : Math.max(from, text.lastIndexOf(' ', from + time));
                    return from < to ? line.span().within(from, to) : line.span();
                }
            }
        }
        return otherwise;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
