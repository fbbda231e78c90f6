package io.github.ogireport.internal.rule;

import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.place.TextPlaces;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleOutcome;
import io.github.ogireport.rule.RuleResult;
import io.github.ogireport.rule.RuleSet;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How much a rule may report, until when, and how cells are named that stand in its way. */
class RuleRunTest {
    private static RuleEngine.Outcome run(BiConsumer<RuleContext, RuleCollector> check) {
        return RuleEngine.run(
                RuleSet.none().with(rule("X-1", check)), form2021().context(), 20_000);
    }

    private static void repeat(int times, Runnable reported) {
        for (int i = 0; i < times; i++) {
            reported.run();
        }
    }

    @Test
    void aRuleMayTellATenThousandResultsAndAThousandViolations() {
        assertThat(run((context, collector) -> repeat(10_000, () -> collector.passed(ReportPath.report())))
                        .results())
                .hasSize(10_000)
                .noneMatch(result -> result.outcome() == RuleOutcome.FAILED);
        assertThat(run((context, collector) -> repeat(10_001, () -> collector.passed(ReportPath.report())))
                        .results())
                .hasSize(10_001)
                .last()
                .matches(result -> result.outcome() == RuleOutcome.FAILED);
        assertThat(run((context, collector) ->
                                repeat(1_000, () -> collector.violated(Violation.at(ReportPath.report()))))
                        .results())
                .hasSize(1_000)
                .noneMatch(result -> result.outcome() == RuleOutcome.FAILED);
        assertThat(run((context, collector) ->
                                repeat(1_001, () -> collector.violated(Violation.at(ReportPath.report()))))
                        .results())
                .hasSize(1_001)
                .last()
                .matches(result -> result.outcome() == RuleOutcome.FAILED);
    }

    @Test
    void everyOutcomeCountsForTheLimit() {
        List<BiConsumer<RuleCollector, ReportPath>> reported = List.of(
                RuleCollector::passed,
                RuleCollector::passedWithBlanks,
                (collector, path) -> collector.lacking(path, List.of()),
                (collector, path) -> collector.notAssessable(path, "reason"),
                (collector, path) -> collector.notApplicable(path, "reason"));
        for (BiConsumer<RuleCollector, ReportPath> each : reported) {
            assertThat(run((context, collector) -> repeat(10_001, () -> each.accept(collector, ReportPath.report())))
                            .results())
                    .last()
                    .matches(result -> result.outcome() == RuleOutcome.FAILED);
        }
    }

    @Test
    void noOutcomeCanBeToldAfterTheCheck() {
        List<BiConsumer<RuleCollector, ReportPath>> reported = List.of(
                RuleCollector::passedWithBlanks,
                (collector, path) -> collector.lacking(path, List.of()),
                (collector, path) -> collector.violated(Violation.at(path)));
        for (BiConsumer<RuleCollector, ReportPath> each : reported) {
            RuleCollector[] kept = new RuleCollector[1];
            run((context, collector) -> kept[0] = collector);

            assertThatIllegalStateException().isThrownBy(() -> each.accept(kept[0], ReportPath.report()));
        }
    }

    @Test
    void aFindingStandsWhereTheRuleSaysOrElseAtItsPath() {
        SourceSpan own = SourceSpan.of(TextPlaces.of("some text"), 5, 9);

        assertThat(run((context, collector) -> collector.violated(
                                Violation.at(ReportPath.parse("requests")).withPlace(own)))
                        .findings()
                        .get(0)
                        .place())
                .isEqualTo(own);
        assertThat(run((context, collector) -> collector.violated(Violation.at(ReportPath.parse("requests"))))
                        .findings()
                        .get(0)
                        .place())
                .isEqualTo(form2021().context().place(ReportPath.parse("requests")));
    }

    @Test
    void cellsThatLackANumberAreNamedAndNoMoreThanEight() {
        List<CellPath> paths = form2021().report().cells().keySet().stream()
                .filter(path -> path.table() == TableKind.REQUESTS)
                .limit(9)
                .toList();
        ReportBuilder blank = form2021();
        paths.forEach(path -> blank.with(path, Cell.blank()));

        for (int count : new int[] {1, 8, 9}) {
            RuleResult result = RuleEngine.run(
                            RuleSet.none()
                                    .with(rule(
                                            "X-1",
                                            (context, collector) -> collector.lacking(
                                                    ReportPath.parse("requests"), paths.subList(0, count)))),
                            blank.context(),
                            10)
                    .results()
                    .get(0);

            assertThat(result.cells()).hasSize(count);
            assertThat(result.arguments())
                    .containsExactly(paths.subList(0, Math.min(count, 8)).stream()
                                    .map(path -> "@" + path)
                                    .collect(Collectors.joining(" "))
                            + (count > 8 ? " …" : ""));
        }
    }

    @Test
    void ofCellsThatAllHoldNumbersAllStandInTheWay() {
        assertThat(run((context, collector) -> collector.lacking(
                                TablePath.of(TableKind.REQUESTS),
                                List.of(
                                        CellPath.parse("requests.disclosed.total"),
                                        CellPath.parse("requests.notHeld.total"))))
                        .results()
                        .get(0)
                        .cells())
                .extracting(cell -> cell.path().toString())
                .containsExactly("requests.disclosed.total", "requests.notHeld.total");
    }

    private static Rule rule(String id, BiConsumer<RuleContext, RuleCollector> check) {
        return TestRule.of(id, check);
    }
}
