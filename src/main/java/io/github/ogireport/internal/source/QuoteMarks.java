package io.github.ogireport.internal.source;

import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks {@code >} that mail programs and Markdown put before each line of a quoted text. They belong to no word of it. A single
 * line that begins with one is no quotation: the path to a page is often printed so.
 */
final class QuoteMarks {
    private static final int LEAST_LINES = 3;

    private QuoteMarks() {}

    /** The marks of {@code text}, each with the blank after it, in order. */
    static List<SourceLine> in(String text) {
        List<SourceLine> marks = new ArrayList<>();
        List<SourceLine> run = new ArrayList<>();
        int start = text.indexOf('>') < 0 ? text.length() : 0;
        while (start < text.length()) {
            int end = DelimitedRows.endOfLine(text, start);
            int afterMarks = afterMarks(text, start, end);
            if (afterMarks > start) {
                run.add(new SourceLine(start, afterMarks));
            } else if (!text.substring(start, end).isBlank()) {
                keep(run, marks);
            }
            start = end + 1;
        }
        keep(run, marks);
        return marks;
    }

    private static void keep(List<SourceLine> run, List<SourceLine> marks) {
        if (run.size() >= LEAST_LINES) {
            marks.addAll(run);
        }
        run.clear();
    }

    /** The offset after the marks that open the line, or {@code start} if none does. */
    private static int afterMarks(String text, int start, int end) {
        int after = start;
        int i = start;
        while (i < end && (text.charAt(i) == '>' || text.charAt(i) == ' ')) {
            i++;
            after = text.charAt(i - 1) == '>' ? i : after;
        }
        return after > start && after < i ? after + 1 : after;
    }
}
