package io.github.ogireport.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.Cell;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ExtensionRow;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.RowCounts;
import io.github.ogireport.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An example of the specification: a text, and the lines that come of it.
 *
 * @param number   counted from 1
 * @param info     the word after the fence: {@code example}, {@code example html}
 * @param input    the text, with arrows for tabs
 * @param expected what must come of it
 */
record SpecificationExample(int number, String info, String input, String expected) {
    static final String TAB = "→";
    /** What a small text always lacks: these are listed only where an example is about them. */
    private static final Set<DiagnosticCode> ABSENCE = EnumSet.of(
            DiagnosticCode.HEADING_MISSING,
            DiagnosticCode.TABLE_MISSING,
            DiagnosticCode.ROW_MISSING,
            DiagnosticCode.FORM_UNCERTAIN,
            DiagnosticCode.YEAR_UNCERTAIN,
            DiagnosticCode.AGENCY_UNCERTAIN);

    private static final ParserOptions OPTIONS = ParserOptions.defaults().withRules(RuleSet.none());

    ParseResult result() throws IOException {
        String text = input.replace(TAB, "\t");
        return info.endsWith("html")
                ? ReportParser.parse(new ByteArrayInputStream(text.getBytes(UTF_8)), OPTIONS)
                : ReportParser.parse(text, OPTIONS);
    }

    String actual() throws IOException {
        ParseResult result = result();
        List<String> lines = new ArrayList<>();
        if (!result.isReport()) {
            lines.add("no report");
        }
        facts(result.report(), lines);
        for (RowCounts row : result.report().rows()) {
            if (row.cells().stream().anyMatch(cell -> !cell.isMissing())) {
                lines.add(row.path() + form(row) + ": " + cells(row.cells()));
            }
        }
        extensions("proactive", result.report().proactive().extensions(), lines);
        extensions("requests", result.report().requests().extensions(), lines);
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (!ABSENCE.contains(diagnostic.kind()) || expected.contains(diagnostic.code())) {
                lines.add((diagnostic.code() + " at " + diagnostic.place() + " " + diagnostic.path()).strip());
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void facts(AnnualReport report, List<String> lines) {
        report.title().ifPresent(title -> lines.add("title: " + title));
        report.agency().ifPresent(agency -> lines.add("agency: " + agency));
        report.year().ifPresent(year -> lines.add("year: " + year));
        report.period().ifPresent(period -> lines.add("period: " + period.start() + " to " + period.end()));
        report.publishedOn().ifPresent(date -> lines.add("publishedOn: " + date));
        report.sections()
                .forEach(section -> lines.add("section: " + section.kind().key()));
    }

    private static String form(RowCounts row) {
        return row instanceof ProactiveCounts counts ? " (" + counts.form().key() + ")" : "";
    }

    private static void extensions(String table, List<ExtensionRow> rows, List<String> lines) {
        rows.forEach(row -> lines.add(table + ".extension " + row.label() + ": " + cells(row.cells())));
    }

    private static String cells(List<Cell> cells) {
        boolean isNotRead = cells.size() > 1
                && cells.get(0).isUnreadable()
                && cells.stream().distinct().count() == 1;
        return isNotRead
                ? "not read: " + cells.get(0).text()
                : cells.stream().map(SpecificationExample::cell).collect(Collectors.joining(" | "));
    }

    private static String cell(Cell cell) {
        if (cell.isNumber()) {
            return (cell.value().orElseThrow().toPlainString() + " " + cell.unit()).strip();
        }
        return (cell.state().key() + " " + cell.text()).strip();
    }

    @Override
    public String toString() {
        return "example " + number;
    }
}
