package io.github.ogireport.reliability;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ast.GroupLabel;
import io.github.ogireport.ast.HeaderCell;
import io.github.ogireport.ast.HeaderRow;
import io.github.ogireport.ast.Heading;
import io.github.ogireport.ast.Node;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.ast.TableText;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.place.SourceSpan;

/** How a text was read, as lines for people: the tree with the place and length of every node, what was recorded, the doubts. */
final class TreeText {
    private final StringBuilder lines = new StringBuilder();

    private TreeText() {}

    static String of(ParseResult result) {
        TreeText text = new TreeText();
        text.node(result.document(), 0);
        text.records(result.report());
        for (Diagnostic diagnostic : result.diagnostics()) {
            text.line(
                    0,
                    diagnostic.span(),
                    diagnostic.code(),
                    diagnostic.path().toString() + " " + diagnostic.arguments());
        }
        return text.lines.toString();
    }

    private void node(Node node, int depth) {
        line(depth, node.span(), node.getClass().getSimpleName(), reported(node));
        if (node instanceof TableRow row) {
            cells(row);
        } else {
            node.children().forEach(child -> node(child, depth + 1));
        }
    }

    private static String reported(Node node) {
        if (node instanceof Heading heading) {
            return heading.text();
        }
        if (node instanceof Paragraph paragraph) {
            return paragraph.kind() + " " + paragraph.text();
        }
        if (node instanceof Table table) {
            return table.kind().toString();
        }
        if (node instanceof HeaderCell cell) {
            return cell.word() + " " + cell.text();
        }
        if (node instanceof TableLine line) {
            return reported(line);
        }
        return "";
    }

    private static String reported(TableLine line) {
        if (line instanceof HeaderRow) {
            return "";
        }
        if (line instanceof GroupLabel group) {
            return group.text();
        }
        if (line instanceof TableText text) {
            return text.text();
        }
        TableRow row = (TableRow) line;
        return row.path() + " " + row.form() + " " + row.label();
    }

    /** The cells of a row on one line; after its path, column and length of each. */
    private void cells(TableRow row) {
        lines.append("        ");
        for (TableCell cell : row.cells()) {
            String name =
                    cell.path().toString().substring(cell.path().toString().lastIndexOf('.') + 1);
            lines.append(' ')
                    .append(name)
                    .append('@')
                    .append(cell.span().start() - row.span().start())
                    .append('+')
                    .append(cell.span().length())
                    .append('=')
                    .append(cell.cell().state().name().charAt(0))
                    .append(onOneLine(
                            Stated.value(cell.cell()) + "'" + cell.cell().text() + "'"));
        }
        lines.append('\n');
    }

    private void records(AnnualReport report) {
        lines.append(onOneLine(report.metadata().toString())).append('\n');
        report.sections()
                .forEach(section -> lines.append(section.kind())
                        .append(' ')
                        .append(section.paragraphs().size())
                        .append('\n'));
        Stated.cells(report).values().stream()
                .map(cell -> cell.state().name().substring(0, 1))
                .reduce(String::concat)
                .ifPresent(states -> lines.append(states).append('\n'));
    }

    private void line(int depth, SourceSpan span, String kind, String reported) {
        lines.append("  ".repeat(depth))
                .append(span.line())
                .append(':')
                .append(span.column())
                .append('+')
                .append(span.length())
                .append(' ')
                .append(kind)
                .append(' ')
                .append(excerpt(onOneLine(reported)))
                .append('\n');
    }

    private static String onOneLine(String text) {
        return text.replace('\n', '↵').replace('\r', '↵');
    }

    /** Paragraphs are in the text beside this one: a beginning and an end show which one it is. */
    private static String excerpt(String text) {
        return text.length() <= 60 ? text : text.substring(0, 40) + "…" + text.substring(text.length() - 12);
    }
}
