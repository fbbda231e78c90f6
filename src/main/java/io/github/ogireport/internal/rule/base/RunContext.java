package io.github.ogireport.internal.rule.base;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.hint.HintSearch;
import io.github.ogireport.internal.rule.sum.RequestGrid;
import io.github.ogireport.internal.statement.StatementReader;
import io.github.ogireport.internal.statement.Statements;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
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
    private @Nullable HintSearch hints;
    private final @Nullable Boolean[] plain = new @Nullable Boolean[TableKind.values().length];

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

    /** The likely causes of what does not add up in the table of requests. */
    public HintSearch hints() {
        HintSearch search = hints;
        if (search == null) {
            search = new HintSearch(requests());
            hints = search;
        }
        return search;
    }

    /** Whether every cell of the table is a whole number printed in digits alone, as nearly all are. */
    public boolean isPlain(TableKind kind) {
        Boolean known = plain[kind.ordinal()];
        if (known == null) {
            known = TableCells.arePlain(context.report(), kind);
            plain[kind.ordinal()] = known;
        }
        return known;
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
    public SourceSpan span(ReportPath path) {
        return context.span(path);
    }

    @Override
    public Optional<AnnualReport> previous() {
        return context.previous();
    }
}
