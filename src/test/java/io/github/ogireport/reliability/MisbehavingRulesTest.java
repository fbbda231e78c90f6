package io.github.ogireport.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.RuleSet;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that misbehaves harms itself alone: the other rules run on, and the result says that it failed. */
class MisbehavingRulesTest {
    private static final String TEXT = Golden.text("panjiang-2024");
    private static final ParseResult STANDARD = ReportParser.parse(TEXT);

    /** A rule of which each part can be made to misbehave. */
    private record Custom(
            String id,
            Severity severity,
            String legalBasis,
            RuleScope scope,
            RuleMessages messages,
            BiConsumer<RuleContext, RuleCollector> body)
            implements Rule {
        @Override
        public void check(RuleContext context, RuleCollector collector) {
            body.accept(context, collector);
        }
    }

    private static Custom rule(BiConsumer<RuleContext, RuleCollector> body) {
        Map<String, String> texts = Map.of("BAD", "坏", "BAD.title", "坏", "BAD.formula", "坏", "BAD.limits", "坏");
        return new Custom("BAD", Severity.ERROR, "无", RuleScope.CELLS, RuleMessages.of(texts, texts), body);
    }

    static Stream<BiConsumer<RuleContext, RuleCollector>> failures() {
        return Stream.of(
                (context, collector) -> {
                    throw new IllegalStateException("broken");
                },
                (context, collector) -> {
                    throw new ConcurrentModificationException();
                },
                (context, collector) -> {
                    throw new AssertionError("broken");
                },
                (context, collector) -> {
                    throw new NoClassDefFoundError("gone");
                },
                (context, collector) -> {
                    throw new Error("an error of its own");
                },
                MisbehavingRulesTest::endless,
                (context, collector) -> collector.passed(null),
                (context, collector) -> collector.violated(null),
                (context, collector) -> collector.lacking(ReportPath.parse("requests"), null),
                (context, collector) -> collector.notAssessable(ReportPath.parse("requests"), null),
                (context, collector) -> context.report().cells().clear(),
                (context, collector) -> context.report().sections().add(null),
                (context, collector) -> context.document().parts().remove(0),
                (context, collector) -> context.report().requests().rows().clear(),
                (context, collector) -> {
                    while (true) {
                        collector.violated(Violation.at(ReportPath.parse("requests")));
                    }
                },
                (context, collector) -> {
                    while (true) {
                        collector.passed(ReportPath.parse("requests"));
                    }
                });
    }

    @SuppressWarnings("InfiniteRecursion") // a rule that overflows the stack must not take the others with it
    private static void endless(RuleContext context, RuleCollector collector) {
        again(context, collector);
    }

    private static void again(RuleContext context, RuleCollector collector) {
        endless(context, collector);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aRuleThatFailsIsReportedAndTheStandardRulesAreUntouched(BiConsumer<RuleContext, RuleCollector> body) {
        ParseResult result = parse(RuleSet.standard().with(rule(body)));

        assertThat(of("BAD", result)).last().satisfies(failed -> {
            assertThat(failed.outcome()).isEqualTo(RuleOutcome.FAILED);
            assertThat(failed.message(Locale.ENGLISH)).isNotBlank();
        });
        assertThat(others(result)).isEqualTo(others(STANDARD));
        assertThat(result.report()).isEqualTo(STANDARD.report());
        assertThat(result.document()).isEqualTo(STANDARD.document());
        assertThat(result.verdict()).isIn(Verdict.INCOMPLETE, Verdict.INCONSISTENT);
    }

    static Stream<Custom> halfRules() {
        Custom whole = rule((context, collector) -> collector.passed(ReportPath.parse("requests")));
        return Stream.of(
                new Custom("BAD", null, "无", RuleScope.CELLS, whole.messages(), whole.body()),
                new Custom("BAD", Severity.INFO, null, RuleScope.CELLS, whole.messages(), whole.body()),
                new Custom("BAD", Severity.INFO, "无", null, whole.messages(), whole.body()),
                new Custom("BAD", Severity.INFO, "无", RuleScope.CELLS, null, whole.body()));
    }

    @ParameterizedTest
    @MethodSource("halfRules")
    void aRuleThatLacksAPartFails(Custom half) {
        ParseResult result = parse(RuleSet.standard().with(half));

        assertThat(of("BAD", result)).extracting(RuleResult::outcome).containsExactly(RuleOutcome.FAILED);
        assertThat(others(result)).isEqualTo(others(STANDARD));
    }

    @Test
    void aRuleThatChangesItsIdIsTakenAsItIsWhenItRuns() {
        List<String> ids = new ArrayList<>(List.of("A", "B", "C", "D"));
        Rule rule = new Rule() {
            @Override
            public String id() {
                return ids.size() > 1 ? ids.remove(0) : ids.get(0);
            }

            @Override
            public Severity severity() {
                return Severity.INFO;
            }

            @Override
            public String legalBasis() {
                return "无";
            }

            @Override
            public RuleScope scope() {
                return RuleScope.CELLS;
            }

            @Override
            public RuleMessages messages() {
                return RuleMessages.of(Map.of(), Map.of());
            }

            @Override
            public void check(RuleContext context, RuleCollector collector) {
                collector.passed(ReportPath.report());
            }
        };

        ParseResult result = parse(RuleSet.none().with(rule));

        assertThat(result.ruleResults())
                .hasSize(1)
                .first()
                .extracting(RuleResult::outcome)
                .isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void idsThatClashAreRefused() {
        Rule clash = new Custom(
                "OGI-T301", Severity.INFO, "无", RuleScope.CELLS, RuleMessages.of(Map.of(), Map.of()), (c, r) -> {});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.standard().with(clash))
                .withMessageContaining("OGI-T301");
    }

    @Test
    void aCollectorKeptForLaterIsOfNoUse() {
        AtomicReference<RuleCollector> kept = new AtomicReference<>();
        ParseResult result = parse(RuleSet.none().with(rule((context, collector) -> kept.set(collector))));

        assertThatThrownBy(() -> kept.get().violated(Violation.at(ReportPath.parse("requests"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void argumentsThatAreChangedAfterwardsDoNotChangeTheFinding() {
        List<String> cells = new ArrayList<>(List.of("requests.newlyReceived.total"));
        ParseResult result = parse(RuleSet.none()
                .with(rule((context, collector) -> collector.violated(Violation.at(ReportPath.parse("requests"))
                        .withCells(cells.stream().map(ReportPath::parse).toList())))));
        cells.clear();

        assertThat(result.findings()).hasSize(1);
        assertThat(result.findings().get(0).cells()).hasSize(1);
    }

    @Test
    void aRuleThatIsInterruptedKeepsTheMarkForItsCaller() {
        ParseResult result = parse(RuleSet.standard()
                .with(rule((context, collector) -> Thread.currentThread().interrupt())));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(others(result)).isEqualTo(others(STANDARD));
    }

    @Test
    @Timeout(30)
    void aSlowRuleDelaysItsOwnParseAlone() throws InterruptedException {
        java.util.concurrent.CountDownLatch release = new java.util.concurrent.CountDownLatch(1);
        java.util.concurrent.CountDownLatch running = new java.util.concurrent.CountDownLatch(1);
        Thread slow = new Thread(() -> parse(RuleSet.none().with(rule((context, collector) -> {
            running.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }))));
        slow.start();
        running.await();

        assertThat(ReportParser.parse(TEXT).findings()).isEqualTo(STANDARD.findings());
        assertThat(slow.isAlive()).isTrue();
        release.countDown();
        slow.join();
    }

    @Test
    void messagesThatThrowLeaveTheFindingReadable() {
        RuleMessages broken = (key, locale) -> {
            throw new IllegalStateException("no messages today");
        };
        Custom rule = new Custom(
                "BAD",
                Severity.ERROR,
                "无",
                RuleScope.CELLS,
                broken,
                (context, collector) -> collector.violated(
                        Violation.at(ReportPath.parse("requests")).withArguments("七")));

        ParseResult result = parse(RuleSet.none().with(rule));

        assertThat(result.findings().get(0).message(Locale.ENGLISH))
                .contains("BAD")
                .contains("七");
        assertThat(result.verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    private static ParseResult parse(RuleSet rules) {
        return ReportParser.parse(TEXT, ParserOptions.defaults().withRules(rules));
    }

    private static List<RuleResult> of(String id, ParseResult result) {
        return result.ruleResults().stream()
                .filter(outcome -> outcome.code().equals(id))
                .toList();
    }

    private static List<RuleResult> others(ParseResult result) {
        return result.ruleResults().stream()
                .filter(outcome -> !outcome.code().equals("BAD"))
                .toList();
    }
}
