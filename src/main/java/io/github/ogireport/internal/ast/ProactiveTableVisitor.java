package io.github.ogireport.internal.ast;

import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.path.CellPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Makes the table of section two: proactive disclosure. */
final class ProactiveTableVisitor extends TableVisitor {

    ProactiveTableVisitor(LayoutText source) {
        super(TableKind.PROACTIVE, source);
    }

    @Override
    public Void visitBlockTitle(ReportParser.BlockTitleContext context) {
        List<Token> names = new ArrayList<>(context.cells);
        names.add(0, context.getStart());
        nodes.addHeaderRow(names);
        return null;
    }

    @Override
    public Void visitProactiveHeader(ReportParser.ProactiveHeaderContext context) {
        nodes.addHeaderRow(context.names);
        return null;
    }

    @Override
    public Void visitProactiveRow(ReportParser.ProactiveRowContext context) {
        ProactiveRow row = Objects.requireNonNull(FormLabels.proactiveRow(context.label.getType()));
        List<ProactiveColumn> columns = row.columns(form());
        nodes.addRow(
                row,
                context.label,
                context.cells,
                form(),
                columns,
                chain -> column(chain, row).filter(columns::contains).map(column -> CellPath.of(row, column)));
        return null;
    }

    /** The column that the lowest of the headers above it names. Procurement is printed below the headers of fees now and then. */
    private static Optional<ProactiveColumn> column(List<CellToken> chain, ProactiveRow row) {
        boolean procurement = row == ProactiveRow.PROCUREMENT;
        return switch (lowest(chain)) {
            case ReportLexer.ISSUED -> Optional.of(ProactiveColumn.ISSUED);
            case ReportLexer.REPEALED -> Optional.of(ProactiveColumn.REPEALED);
            case ReportLexer.IN_FORCE -> Optional.of(ProactiveColumn.IN_FORCE);
            case ReportLexer.NEWLY_PRODUCED -> Optional.of(ProactiveColumn.NEWLY_PRODUCED);
            case ReportLexer.NEWLY_DISCLOSED -> Optional.of(ProactiveColumn.NEWLY_DISCLOSED);
            case ReportLexer.TOTAL_DISCLOSED -> Optional.of(ProactiveColumn.TOTAL_DISCLOSED);
            case ReportLexer.ITEMS_LAST_YEAR ->
                Optional.of(procurement ? ProactiveColumn.ITEMS : ProactiveColumn.ITEMS_LAST_YEAR);
            case ReportLexer.CHANGE -> Optional.of(procurement ? ProactiveColumn.AMOUNT : ProactiveColumn.CHANGE);
            case ReportLexer.DECISIONS, ReportLexer.DECISIONS_THIS_YEAR -> Optional.of(ProactiveColumn.DECISIONS);
            case ReportLexer.FEE_AMOUNT, ReportLexer.PROCUREMENT_AMOUNT -> Optional.of(ProactiveColumn.AMOUNT);
            case ReportLexer.PROCUREMENT_ITEMS -> Optional.of(ProactiveColumn.ITEMS);
            default -> Optional.empty();
        };
    }
}
