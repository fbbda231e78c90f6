package io.github.ogireport.internal.rule.base;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.internal.rule.hint.HintSearch;
import io.github.ogireport.internal.statement.Statements;
import io.github.ogireport.internal.statement.reading.StatementReader;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A context that works out what several rules ask of its report once, when the first of them asks. For one run of the rules, and
 * one thread.
 */
public final class RunContext implements RuleContext {
    private final RuleContext context;
    private @Nullable Statements statements;
    private @Nullable HintSearch hints;

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

    /** The likely causes of what does not add up in the table of requests. */
    public HintSearch hints() {
        HintSearch search = hints;
        if (search == null) {
            search = new HintSearch(context.report());
            hints = search;
        }
        return search;
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
    public SourceSpan place(ReportPath path) {
        return context.place(path);
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return context.diagnostics();
    }

    @Override
    public Optional<AnnualReport> previous() {
        return context.previous();
    }

    @Override
    public List<AnnualReport> members() {
        return context.members();
    }

    @Override
    public List<String> expectedMembers() {
        return context.expectedMembers();
    }
}
