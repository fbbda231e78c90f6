package io.github.ogireport.cli.output.csv;

import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.OutputWording;
import io.github.ogireport.cli.output.ReportWriter;
import io.github.ogireport.cli.output.Tally;
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
    public CellsCsvWriter(Writer out, CsvOptions options) {
        this.csv = new Csv(out, options);
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
                    OutputWording.digits(cell),
                    cell.text(),
                    CsvReportWriter.line(span),
                    CsvReportWriter.column(span));
        }
    }

    @Override
    public void end(Tally tally) {}
}
