package io.github.ogireport.internal.ast;

import io.github.ogireport.ast.Block;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.List;

/** Cuts prose into its lines. */
final class ParagraphReader {
    private static final int LONGEST_SUBHEADING = 40;
    private static final String NUMERALS = "一二三四五六七八九十123456789";

    private final Source source;
    private final NormalizedText text;

    ParagraphReader(Source source) {
        this.source = source;
        this.text = source.text();
    }

    /** Adds the lines from {@code start} to {@code end} that are not blank. */
    void read(int start, int end, List<Block> blocks) {
        int from = start;
        while (from < end) {
            int to = text.endOfLine(from, end);
            line(from, to, blocks);
            from = to + 1;
        }
    }

    private void line(int start, int end, List<Block> blocks) {
        int from = start;
        int to = end;
        while (from < to && text.isSeparator(from)) {
            from++;
        }
        while (to > from && text.isSeparator(to - 1)) {
            to--;
        }
        if (from < to) {
            blocks.add(new Paragraph(source.span(from, to), kind(from, to), text.printed(from, to)));
        }
    }

    private Paragraph.Kind kind(int from, int to) {
        if (isPageNumber(from, to)) {
            return Paragraph.Kind.CHROME;
        }
        return isSubheading(from, to) ? Paragraph.Kind.SUBHEADING : Paragraph.Kind.TEXT;
    }

    private boolean isSubheading(int from, int to) {
        if (to - from > LONGEST_SUBHEADING || to - from < 3) {
            return false;
        }
        boolean bracket = text.at(from) == '(' && NUMERALS.indexOf(text.at(from + 1)) >= 0;
        boolean number = NUMERALS.indexOf(text.at(from)) >= 0 && "、.".indexOf(text.at(from + 1)) >= 0;
        return (bracket || number) && !hasStop(from, to - 1);
    }

    /** Whether a sentence ends, or goes on behind a comma, before the end of the line. */
    private boolean hasStop(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("。,;:".indexOf(text.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isPageNumber(int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != '-' && c != ' ') {
                return false;
            }
        }
        return digits > 0 && digits < 5 && text.at(from) == '-' && text.at(to - 1) == '-';
    }
}
