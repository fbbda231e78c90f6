package io.github.ogireport;

import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.ast.DocumentVisitor;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.layout.Layout;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.metadata.MetadataReader;
import io.github.ogireport.internal.metadata.ReadMetadata;
import io.github.ogireport.internal.model.Refusal;
import io.github.ogireport.internal.model.ReportMapper;
import io.github.ogireport.internal.rule.Consistency;
import io.github.ogireport.internal.rule.Places;
import io.github.ogireport.internal.rule.RuleEngine;
import io.github.ogireport.internal.source.SourceBlock;
import io.github.ogireport.internal.source.SourceBlock.SourceBorder;
import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.SourceNote;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.text.DroppedCharacters;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/** The only class that knows all steps: text, syntax tree, typed tree, records, rules. */
final class Pipeline {
    private final SourceDocument published;
    private final NormalizedText text;
    private final DiagnosticCollector diagnostics;
    private final ParserOptions options;

    private Pipeline(SourceDocument published, ParserOptions options) {
        this.published = published;
        this.text = NormalizedText.of(published.text(), dropped(published), borders(published));
        this.diagnostics = new DiagnosticCollector(options.maxDiagnostics());
        this.options = options;
        for (SourceNote note : published.notes()) {
            int at = note.code().severity() == Severity.FATAL ? published.text().length() : 0;
            diagnostics.add(
                    note.code(), ReportPath.report(), span(at), note.arguments().toArray(String[]::new));
        }
    }

    private static BitSet borders(SourceDocument published) {
        BitSet borders = new BitSet();
        for (SourceBlock block : published.blocks()) {
            if (block instanceof SourceBorder) {
                borders.set(block.start());
            }
        }
        return borders;
    }

    private static DroppedCharacters dropped(SourceDocument published) {
        BitSet asides = new BitSet();
        for (SourceLine aside : published.asides()) {
            asides.set(aside.start(), aside.end());
        }
        return DroppedCharacters.in(published.text(), asides);
    }

    static ParseResult run(SourceDocument published, ParserOptions options) {
        return guarded(published, new Steps(published, options));
    }

    /** All steps, as a class of their own: the first lambda of a virtual machine takes some milliseconds of the first parse. */
    private record Steps(SourceDocument published, ParserOptions options) implements Supplier<ParseResult> {
        @Override
        public ParseResult get() {
            return new Pipeline(published, options).run();
        }
    }

    /** A defect of this library costs its user one report, which says so, and not a whole batch. */
    static ParseResult guarded(SourceDocument published, Supplier<ParseResult> steps) {
        try {
            return steps.get();
        } catch (RuntimeException | StackOverflowError e) {
            return nothingRead(published, e);
        }
    }

    private static ParseResult nothingRead(SourceDocument published, Throwable error) {
        SourceSpan whole = SourceSpan.of(published.places(), 0, published.text().length());
        ReportDocument document = new ReportDocument(whole, List.of(new Preamble(whole, List.of())));
        ReadMetadata metadata = ReadMetadata.absent(whole);
        AnnualReport report = ReportMapper.map(document, metadata, new DiagnosticCollector(1));
        Diagnostic defect =
                new Diagnostic(DiagnosticCode.INTERNAL_ERROR, ReportPath.report(), whole, List.of(error.toString()));
        return new ParseResult(
                published.text(),
                new Places(report, document, metadata),
                List.of(defect),
                List.of(),
                List.of(),
                Verdict.INCOMPLETE);
    }

    private ParseResult run() {
        ReportDocument document = document();
        ReadMetadata metadata = MetadataReader.read(document, text.original(), published.witnesses(), diagnostics);
        AnnualReport report = ReportMapper.map(document, metadata, diagnostics);
        Refusal.judge(document, report, text.original(), diagnostics);
        Places places = new Places(report, document, metadata, diagnostics.inOrder());
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
                    span(published.text().length()),
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
        LayoutText source = new LayoutText(text, published.places(), diagnostics);
        return DocumentVisitor.document(
                Syntax.parse(Layout.mark(source, published.blocks(), options.maxTokens())), source);
    }

    private static Verdict verdict(Consistency consistency) {
        return switch (consistency) {
            case CONSISTENT -> Verdict.CONSISTENT;
            case INCONSISTENT -> Verdict.INCONSISTENT;
            case INCOMPLETE -> Verdict.INCOMPLETE;
        };
    }

    private SourceSpan span(int at) {
        return SourceSpan.of(published.places(), at, at);
    }
}
