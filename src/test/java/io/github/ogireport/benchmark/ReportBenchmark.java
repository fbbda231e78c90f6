package io.github.ogireport.benchmark;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.internal.ast.DocumentVisitor;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.layout.Layout;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.metadata.MetadataReader;
import io.github.ogireport.internal.metadata.ReadMetadata;
import io.github.ogireport.internal.model.ReportMapper;
import io.github.ogireport.internal.rule.Places;
import io.github.ogireport.internal.rule.RuleEngine;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.place.TextPlaces;
import io.github.ogireport.rule.RuleSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each step contains those before it. One call reads one of the five real reports, in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 7, time = 1)
public class ReportBenchmark {
    private static final int NO_LIMIT = 1_000_000;
    private static final ParserOptions WITHOUT_RULES = ParserOptions.defaults().withRules(RuleSet.none());

    private final List<String> texts =
            RealReport.all().stream().map(RealReport::text).toList();
    private final List<String> plainPages =
            texts.stream().map(BenchmarkPage::plain).toList();
    private final List<String> realPages =
            texts.stream().map(BenchmarkPage::real).toList();
    private final List<ParseResult> parsed =
            texts.stream().map(text -> ReportParser.parse(text, WITHOUT_RULES)).toList();
    private int turn;

    private <T> T next(List<T> from) {
        return from.get(turn++ % from.size());
    }

    /** The floor: nothing but cutting the text into lines. */
    @Benchmark
    public long a1lines() {
        return next(texts).lines().count();
    }

    /** Folding the characters. */
    @Benchmark
    public Object b1normalise() {
        return NormalizedText.of(next(texts));
    }

    /** Layout and parse tree. */
    @Benchmark
    public Object b2syntax() {
        return Syntax.parse(Layout.mark(source(next(texts), new DiagnosticCollector(NO_LIMIT)), List.of(), NO_LIMIT));
    }

    /** The typed tree. */
    @Benchmark
    public Object b3tree() {
        return tree(next(texts), new DiagnosticCollector(NO_LIMIT));
    }

    /** The records. */
    @Benchmark
    public Object b4records() {
        DiagnosticCollector diagnostics = new DiagnosticCollector(NO_LIMIT);
        String text = next(texts);
        ReportDocument document = tree(text, diagnostics);
        return ReportMapper.map(document, MetadataReader.read(document, text, List.of(), diagnostics), diagnostics);
    }

    /** What a user calls, without rules: records, refusal, diagnostics. */
    @Benchmark
    public Object b5parse() {
        return ReportParser.parse(next(texts), WITHOUT_RULES);
    }

    /** All standard rules alone, on reports parsed before. */
    @Benchmark
    public Object b6rules() {
        ParseResult result = next(parsed);
        Places places = new Places(
                result.report(),
                result.document(),
                ReadMetadata.absent(result.document().span()));
        return RuleEngine.run(RuleSet.standard(), places, NO_LIMIT);
    }

    /** What a user calls: everything, with all standard rules. */
    @Benchmark
    public Object b7everything() {
        return ReportParser.parse(next(texts));
    }

    /** The same grammar as ANTLR runs it by itself. */
    @Benchmark
    public Object c1stockAntlr() {
        NormalizedText text = NormalizedText.of(next(texts));
        ReportLexer lexer = new ReportLexer(CharStreams.fromString(text.folded(0, text.length())));
        return new io.github.ogireport.internal.syntax.ReportParser(new CommonTokenStream(lexer)).report();
    }

    /** One expression a label. */
    @Benchmark
    public Object c2regexScript() {
        return RegexScript.read(next(texts));
    }

    /** Search by hand. */
    @Benchmark
    public Object c3indexScript() {
        return IndexScript.read(next(texts));
    }

    /** Only the tree of a page of the report alone. */
    @Benchmark
    public Object c4jsoupPlain() {
        return Jsoup.parse(next(plainPages));
    }

    /** Only the tree of a page as government sites print it. */
    @Benchmark
    public Object c5jsoupReal() {
        return Jsoup.parse(next(realPages));
    }

    private static ReportDocument tree(String text, DiagnosticCollector diagnostics) {
        LayoutText source = source(text, diagnostics);
        return DocumentVisitor.document(Syntax.parse(Layout.mark(source, List.of(), NO_LIMIT)), source);
    }

    private static LayoutText source(String text, DiagnosticCollector diagnostics) {
        return new LayoutText(NormalizedText.of(text), TextPlaces.of(text), diagnostics);
    }
}
