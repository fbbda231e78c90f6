package io.github.ogireport.internal.layout.table;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.ast.Block;
import io.github.ogireport.ast.GroupLabel;
import io.github.ogireport.ast.HeaderRow;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.ast.TableText;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a text was read: the cells of a row, a number as printed, {@code _} for blank, {@code ?} for unreadable, {@code !} for
 * missing; its tree, a line each; its doubts.
 */
public final class TableReading {
    private static final ParserOptions WITHOUT_RULES = ParserOptions.defaults().withRules(RuleSet.none());

    private final String text;
    private final ParseResult result;

    private TableReading(ParseResult result) {
        this.text = result.text();
        this.result = result;
    }

    public static TableReading of(String text) {
        return new TableReading(ReportParser.parse(text, WITHOUT_RULES));
    }

    /** How a web page was read. */
    public static TableReading ofPage(String html) throws IOException {
        byte[] page = ("<html><head><meta charset=\"utf-8\"></head><body>" + html + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
        return new TableReading(ReportParser.parse(new ByteArrayInputStream(page), WITHOUT_RULES));
    }

    /** The cells of the row of this path in the records. */
    public String cells(String path) {
        return Stated.cells(result.report()).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(path + "."))
                .map(entry -> Stated.shown(entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** The cells of the row of this path in the tree; what it holds in brackets if they have no columns; empty without the row. */
    public String rowCells(String path) {
        return row(path)
                .map(row -> row.isAssigned() ? cells(row) : "(" + cells(row) + ")")
                .orElse("");
    }

    /** The year of the form that the row of this path is read in. */
    public String formOf(String path) {
        return row(path)
                .map(row -> row.form() == TableForm.FORM_2019 ? "2019" : "2021")
                .orElse("");
    }

    private Optional<TableRow> row(String path) {
        return result.document().tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.path().toString().equals(path))
                .findFirst();
    }

    /** The codes of all doubts about this path and what stands under it. */
    public List<String> codes(String path) {
        return result.diagnostics().stream()
                .filter(doubt -> doubt.path().toString().equals(path)
                        || doubt.path().toString().startsWith(path + "."))
                .map(Diagnostic::code)
                .toList();
    }

    /** The doubts with this code: path, printed text, arguments. */
    public List<String> doubts(String code) {
        return result.diagnostics().stream()
                .filter(doubt -> doubt.code().equals(code))
                .map(doubt -> doubt.path().toString() + " '"
                        + text.substring(doubt.span().start(), doubt.span().end()) + "' " + doubt.arguments())
                .toList();
    }

    /** The lines of all tables: headers, texts, and rows with their paths and cells. */
    public List<String> tableLines() {
        List<String> lines = new ArrayList<>();
        for (Table table : result.document().tables()) {
            for (TableLine line : table.lines()) {
                lines.add(shown(line));
            }
        }
        return lines;
    }

    /** The parts of the text: their kinds, headings, and the kinds of what stands in them. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (Part part : result.document().parts()) {
            String name = part instanceof io.github.ogireport.ast.Section section
                    ? section.kind() + " '" + section.heading().text() + "'"
                    : part.getClass().getSimpleName();
            String blocks = part.blocks().stream().map(TableReading::shown).collect(Collectors.joining(", "));
            parts.add(blocks.isEmpty() ? name : name + ": " + blocks);
        }
        return parts;
    }

    private static String shown(Block block) {
        return block instanceof Paragraph line
                ? line.kind() + " " + line.text()
                : ((Table) block).kind().toString();
    }

    private static String shown(TableLine line) {
        if (line instanceof HeaderRow header) {
            return "header " + header.text();
        }
        if (line instanceof GroupLabel group) {
            return "group " + group.text();
        }
        if (line instanceof TableText text) {
            return "text " + text.text();
        }
        TableRow row = (TableRow) line;
        return row.path() + " " + row.label() + ": " + cells(row);
    }

    private static String cells(TableRow row) {
        return row.cells().stream().map(cell -> Stated.shown(cell.cell())).collect(Collectors.joining(" "));
    }
}
