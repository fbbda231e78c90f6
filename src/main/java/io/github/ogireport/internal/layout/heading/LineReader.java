package io.github.ogireport.internal.layout.heading;

import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Cuts prose into its lines and says what each of them is. */
public final class LineReader {
    private static final int LONGEST_SUBHEADING = 40;
    /** A sentence ends, or goes on, after them. */
    static final String SENTENCE_SIGNS = ",。;:";

    private static final String NUMERALS = "一二三四五六七八九十123456789";

    private final NormalizedText text;

    /** A reader of the lines of {@code text}. */
    public LineReader(NormalizedText text) {
        this.text = text;
    }

    /** Adds the lines from {@code start} to {@code end} that are not blank. */
    public void read(int start, int end, List<Token> lines) {
        int from = start;
        while (from < end) {
            int to = text.endOfLine(from, end);
            line(from, to, lines);
            from = to + 1;
        }
    }

    private void line(int start, int end, List<Token> lines) {
        int from = text.startOfText(start, end);
        int to = text.endOfText(from, end);
        if (from < to) {
            lines.add(CellToken.unplaced(type(from, to), from, to));
        }
    }

    private int type(int from, int to) {
        if (isPageNumber(from, to)) {
            return ReportParser.PAGE_FURNITURE;
        }
        return isSubheading(from, to) ? ReportParser.SUBHEADING : ReportParser.TEXT_LINE;
    }

    private boolean isSubheading(int from, int to) {
        if (to - from > LONGEST_SUBHEADING || to - from < 3) {
            return false;
        }
        boolean bracket = text.at(from) == '(' && NUMERALS.indexOf(text.at(from + 1)) >= 0;
        boolean number = NUMERALS.indexOf(text.at(from)) >= 0 && "、.".indexOf(text.at(from + 1)) >= 0;
        return (bracket || number) && !text.hasAny(SENTENCE_SIGNS, from, to - 1);
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
