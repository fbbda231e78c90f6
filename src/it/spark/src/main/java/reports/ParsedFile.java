package reports;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.form.Cell;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What a file becomes: one row with its cells, and with all that is wrong in it, doubtful about it or in the way of reading it. */
final class ParsedFile {
    /** A file of any kind, however bad, has a row of this schema. */
    static final StructType SCHEMA = StructType.fromDDL("file STRING, verdict STRING, agency STRING, body STRING, year INT, "
            + "cells ARRAY<STRUCT<path: STRING, state: STRING, value: DECIMAL(28,6), text: STRING>>, "
            + "findings ARRAY<STRUCT<kind: STRING, code: STRING, severity: STRING, path: STRING, message: STRING>>");

    private static final int SCALE = 6;
    private static final int DIGITS = 28;

    private ParsedFile() {}

    /** The row of a file; never throws for what is in it. */
    static Row of(String file, byte[] content) {
        try {
            return of(file, ReportParser.parse(new ByteArrayInputStream(content)));
        } catch (IOException e) {
            return unreadable(file, e.getMessage());
        } catch (RuntimeException e) {
            // the library promises that there is none: should one come, its file is named and the others are read
            return unreadable(file, "crash: " + e);
        }
    }

    /** The row of a file without content. */
    static Row unreadable(String file, String reason) {
        Row[] notes = {note("unreadable", "", "ERROR", "", reason)};
        return RowFactory.create(file, "UNREADABLE", null, null, null, new Row[0], notes);
    }

    private static Row of(String file, ParseResult result) {
        AnnualReport report = result.report();
        String agency = report.agency().orElse(null);
        String body = report.agency().map(name -> OfficeKind.of(name).name()).orElse(null);
        Integer year = report.year().isPresent() ? report.year().getAsInt() : null;
        return RowFactory.create(file, result.verdict().name(), agency, body, year, cells(report), notes(result));
    }

    private static Row[] cells(AnnualReport report) {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<CellPath, Cell> entry : report.cells().entrySet()) {
            Cell cell = entry.getValue();
            BigDecimal value = cell.value().filter(ParsedFile::fits).orElse(null);
            rows.add(RowFactory.create(entry.getKey().toString(), cell.state().name(), value, cell.text()));
        }
        return rows.toArray(Row[]::new);
    }

    /** A number that the column cannot hold exactly stays in the column of texts alone. */
    private static boolean fits(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= SCALE && plain.precision() - plain.scale() <= DIGITS - SCALE;
    }

    private static Row[] notes(ParseResult result) {
        List<Row> rows = new ArrayList<>();
        for (Finding finding : result.findings()) {
            rows.add(note("finding", finding.code(), finding.severity().name(), finding.path().toString(), finding.message(Locale.CHINESE)));
        }
        for (Diagnostic diagnostic : result.diagnostics()) {
            rows.add(note("unsure", diagnostic.code(), diagnostic.severity().name(), diagnostic.path().toString(), diagnostic.message(Locale.CHINESE)));
        }
        for (RuleResult rule : result.ruleResults()) {
            if (rule.outcome() == RuleOutcome.NOT_ASSESSABLE || rule.outcome() == RuleOutcome.FAILED) {
                rows.add(note(rule.outcome().name(), rule.code(), rule.severity().name(), rule.path().toString(), ""));
            }
        }
        return rows.toArray(Row[]::new);
    }

    private static Row note(String kind, String code, String severity, String path, String message) {
        return RowFactory.create(kind, code, severity, path, message);
    }
}
