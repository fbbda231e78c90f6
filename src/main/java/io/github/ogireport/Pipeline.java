package io.github.ogireport;

import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.ast.DocumentBuilder;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.model.Refusal;
import io.github.ogireport.internal.model.ReportMapper;
import io.github.ogireport.internal.rule.Consistency;
import io.github.ogireport.internal.rule.Places;
import io.github.ogireport.internal.rule.RuleEngine;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.text.DecodedText;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.place.TextPlaces;
import java.util.List;
import java.util.function.Supplier;

/** The only class that knows all steps: text, syntax tree, typed tree, records, rules. */
final class Pipeline {
    private final TextPlaces lines;
    private final NormalizedText text;
    private final DiagnosticCollector diagnostics;
    private final ParserOptions options;

    private Pipeline(DecodedText decoded, ParserOptions options) {
        this.lines = TextPlaces.of(decoded.text());
        this.text = NormalizedText.of(decoded.text());
        this.diagnostics = new DiagnosticCollector(options.maxDiagnostics());
        this.options = options;
        for (DecodedText.Note note : decoded.notes()) {
            int at = note.code() == DiagnosticCode.TEXT_LIMIT ? text.length() : 0;
            diagnostics.add(
                    note.code(), ReportPath.report(), span(at), note.arguments().toArray(String[]::new));
        }
    }

    static ParseResult run(DecodedText decoded, ParserOptions options) {
        return guarded(decoded, new Steps(decoded, options));
    }

    /** All steps, as a class of their own: the first lambda of a virtual machine takes some milliseconds of the first parse. */
    private record Steps(DecodedText decoded, ParserOptions options) implements Supplier<ParseResult> {
        @Override
        public ParseResult get() {
            return new Pipeline(decoded, options).run();
        }
    }

    /** A defect of this library costs its user one report, which says so, and not a whole batch. */
    static ParseResult guarded(DecodedText decoded, Supplier<ParseResult> steps) {
        try {
            return steps.get();
        } catch (RuntimeException | StackOverflowError e) {
            return nothingRead(decoded, e);
        }
    }

    private static ParseResult nothingRead(DecodedText decoded, Throwable error) {
        SourceSpan whole =
                SourceSpan.of(TextPlaces.of(decoded.text()), 0, decoded.text().length());
        ReportDocument document = new ReportDocument(whole, List.of(new Preamble(whole, List.of())));
        AnnualReport report = ReportMapper.map(document, new DiagnosticCollector(1));
        Diagnostic defect =
                new Diagnostic(DiagnosticCode.INTERNAL_ERROR, ReportPath.report(), whole, List.of(error.toString()));
        return new ParseResult(
                decoded.text(),
                new Places(report, document),
                List.of(defect),
                List.of(),
                List.of(),
                Verdict.INCOMPLETE);
    }

    private ParseResult run() {
        ReportDocument document = document();
        AnnualReport report = ReportMapper.map(document, diagnostics);
        Refusal.judge(document, report, text.original(), diagnostics);
        Places places = new Places(report, document);
        if (diagnostics.refused()) {
            diagnostics.keepDoubtsAboutTheText();
            return new ParseResult(
                    text.original(), places, diagnostics.inOrder(), List.of(), List.of(), Verdict.NOT_A_REPORT);
        }
        RuleEngine.Outcome outcome = RuleEngine.run(options.rules(), places, options.maxFindings());
        if (outcome.limited()) {
            diagnostics.add(
                    DiagnosticCode.FINDING_LIMIT,
                    ReportPath.report(),
                    span(text.length()),
                    Integer.toString(options.maxFindings()));
        }
        return new ParseResult(
                text.original(),
                places,
                diagnostics.inOrder(),
                outcome.findings(),
                outcome.results(),
                verdict(outcome.consistency()));
    }

    private ReportDocument document() {
        Syntax.Tree tree = Syntax.parse(text, options.maxTokens());
        if (tree.cutAt() >= 0) {
            diagnostics.add(
                    DiagnosticCode.TOKEN_LIMIT,
                    ReportPath.report(),
                    span(tree.cutAt()),
                    Integer.toString(options.maxTokens()));
        }
        return DocumentBuilder.build(tree, text, lines, diagnostics);
    }

    private static Verdict verdict(Consistency consistency) {
        return switch (consistency) {
            case CONSISTENT -> Verdict.CONSISTENT;
            case INCONSISTENT -> Verdict.INCONSISTENT;
            case INCOMPLETE -> Verdict.INCOMPLETE;
        };
    }

    private SourceSpan span(int at) {
        return SourceSpan.of(lines, at, at);
    }
}
