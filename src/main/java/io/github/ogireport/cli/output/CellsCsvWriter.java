package io.github.ogireport.cli.output;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.place.SourceSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** One row for each cell of the forms detected, also for those that are missing in the text. */
public final class CellsCsvWriter implements ReportWriter {
    private final Csv csv;

    /** Writes to {@code out}. */
    public CellsCsvWriter(Writer out, boolean forSpreadsheet) {
        this.csv = new Csv(out, forSpreadsheet);
    }

    @Override
    public void begin() throws IOException {
        csv.header("file", "path", "state", "value", "text", "line", "column");
    }

    @Override
    public void write(CheckedReport report) throws IOException {
        if (!report.isReport()) {
            return;
        }
        for (Map.Entry<CellPath, Cell> entry : report.report().cells().entrySet()) {
            Cell cell = entry.getValue();
            SourceSpan span = cell.state() == CellState.MISSING
                    ? SourceSpan.UNKNOWN
                    : report.places().apply(entry.getKey());
            csv.row(
                    report.file(),
                    entry.getKey().toString(),
                    cell.state().key(),
                    JsonFields.plain(cell),
                    cell.text(),
                    CsvReportWriter.line(span),
                    CsvReportWriter.column(span));
        }
    }

    @Override
    public void end(Tally tally) {}
}
