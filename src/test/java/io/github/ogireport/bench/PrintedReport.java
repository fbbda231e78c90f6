package io.github.ogireport.bench;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import java.util.List;

/**
 * A report as a reader gets it.
 *
 * @param text  its text
 * @param marks what stands where
 */
record PrintedReport(String text, List<Mark> marks) {
    /** Where the value of a cell is printed. */
    Mark value(String path) {
        return marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.VALUE && mark.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not printed: " + path));
    }

    ParseResult read() {
        return ReportParser.parse(text);
    }
}
