package io.github.ogireport.internal.ast;

import io.github.ogireport.ast.Table;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.internal.syntax.ReportParserBaseVisitor;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Makes one of the three tables: the lines that all of them have. */
abstract class TableVisitor extends ReportParserBaseVisitor<Void> {
    final TableNodes nodes;
    private TableForm form = TableForm.FORM_2021;

    TableVisitor(TableKind kind, LayoutText source) {
        this.nodes = new TableNodes(kind, source);
    }

    /** The table of {@code context}. */
    final Table table(ParserRuleContext context) {
        visitChildren(context);
        return nodes.table(context);
    }

    /** The form of the table; only the tables of sections two and three state one. */
    final TableForm form() {
        return form;
    }

    /** The token type of the lowest of the headers above a cell. */
    static int lowest(List<CellToken> chain) {
        return chain.isEmpty() ? ReportLexer.TEXT : chain.get(chain.size() - 1).getType();
    }

    @Override
    public final Void visitForm(ReportParser.FormContext context) {
        form = context.FORM_2019() == null ? TableForm.FORM_2021 : TableForm.FORM_2019;
        return null;
    }

    @Override
    public final Void visitOtherRow(ReportParser.OtherRowContext context) {
        nodes.addOtherRow(context.getStart(), context.cells, form);
        return null;
    }

    @Override
    public final Void visitRemark(ReportParser.RemarkContext context) {
        nodes.addRemark(context.getStart());
        return null;
    }
}
