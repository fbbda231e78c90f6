package io.github.ogireport.internal.diagnostic;

import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the diagnostics of one parse, up to a limit. Belongs to one parse and one thread. */
public final class DiagnosticCollector {
    private static final Comparator<Diagnostic> BY_PLACE = new Comparator<>() {
        @Override
        public int compare(Diagnostic one, Diagnostic other) {
            int places = Integer.compare(one.span().start(), other.span().start());
            int kinds = places != 0 ? places : one.kind().compareTo(other.kind());
            return kinds != 0
                    ? kinds
                    : one.path().toString().compareTo(other.path().toString());
        }
    };

    private final int limit;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean overLimit;

    /** A collector for at most {@code limit} diagnostics. */
    public DiagnosticCollector(int limit) {
        this.limit = limit;
    }

    /** Adds a doubt. What is fatal, at most one of each kind in a parse, is listed even over the limit. */
    public void add(DiagnosticCode code, ReportPath path, SourceSpan span, String... arguments) {
        if (diagnostics.size() < limit || code.severity() == Severity.FATAL) {
            diagnostics.add(new Diagnostic(code, path, span, List.of(arguments)));
        } else {
            overLimit = true;
        }
    }

    /** Drops the doubts about sections, rows and cells: of a text that is no report nobody misses them. */
    public void keepDoubtsAboutTheText() {
        diagnostics.removeIf(diagnostic -> !diagnostic.path().equals(ReportPath.report()));
        overLimit = false;
    }

    /** Whether the text was refused as no report. */
    public boolean refused() {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.kind().refuses()) {
                return true;
            }
        }
        return false;
    }

    /** The diagnostics in the order of the text, closed by one that says so if there were more than the limit. */
    public List<Diagnostic> inOrder() {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(BY_PLACE);
        if (overLimit) {
            sorted.add(new Diagnostic(
                    DiagnosticCode.DIAGNOSTIC_LIMIT,
                    ReportPath.report(),
                    SourceSpan.UNKNOWN,
                    List.of(Integer.toString(limit))));
        }
        return List.copyOf(sorted);
    }
}
