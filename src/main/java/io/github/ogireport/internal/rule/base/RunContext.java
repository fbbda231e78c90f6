package io.github.ogireport.internal.rule.base;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.SourceSpan;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.sum.RequestGrid;
import io.github.ogireport.internal.statement.StatementReader;
import io.github.ogireport.internal.statement.Statements;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.RuleContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A context that works out what several rules ask of its report once, when the first of them asks. For one run of the rules, and
 * one thread.
 */
public final class RunContext implements RuleContext {
    private final RuleContext context;
    private @Nullable Statements statements;
    private @Nullable RequestGrid requests;
    /** A bit for each table that was asked for, and above those of all tables one for each that is plain. */
    private int plain;

    private RunContext(RuleContext context) {
        this.context = context;
    }

    /** {@code context} with what its rules share; itself if it is one already. */
    public static RunContext of(RuleContext context) {
        return context instanceof RunContext shared ? shared : new RunContext(context);
    }

    /** What the prose says about figures. */
    public Statements statements() {
        Statements read = statements;
        if (read == null) {
            read = StatementReader.read(context.report(), context.document());
            statements = read;
        }
        return read;
    }

    /** The table of requests by row and column. */
    public RequestGrid requests() {
        RequestGrid grid = requests;
        if (grid == null) {
            grid = RequestGrid.of(context.report().requests());
            requests = grid;
        }
        return grid;
    }

    /** Whether every cell of the table is a whole number printed in digits alone, as nearly all are. */
    public boolean isPlain(TableKind kind) {
        int asked = 1 << kind.ordinal();
        int yes = asked << Byte.SIZE;
        if ((plain & asked) == 0) {
            plain |= TableCells.arePlain(context.report(), kind) ? asked | yes : asked;
        }
        return (plain & yes) != 0;
    }

    @Override
    public AnnualReport report() {
        return context.report();
    }

    @Override
    public ReportDocument document() {
        return context.document();
    }

    @Override
    public SourceSpan span(String path) {
        return context.span(path);
    }

    @Override
    public Optional<AnnualReport> previous() {
        return context.previous();
    }
}
