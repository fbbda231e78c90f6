package io.github.ogireport.internal.statement;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.SourceSpan;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.RuleContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A context that reads the statements of its report once, when the first rule asks for them. For one run of the rules. */
public final class StatementContext implements RuleContext {
    private final RuleContext context;
    private @Nullable Statements statements;

    private StatementContext(RuleContext context) {
        this.context = context;
    }

    /** {@code context} with statements that its rules share. */
    public static RuleContext sharing(RuleContext context) {
        return new StatementContext(context);
    }

    /** The statements of the report of {@code context}; shared if it was made by {@link #sharing}. */
    public static Statements of(RuleContext context) {
        return context instanceof StatementContext shared
                ? shared.statements()
                : StatementReader.read(context.report(), context.document());
    }

    private Statements statements() {
        Statements read = statements;
        if (read == null) {
            read = StatementReader.read(context.report(), context.document());
            statements = read;
        }
        return read;
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
