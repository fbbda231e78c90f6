package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sound reports in every layout that shows its cells, with one fault in their tables: exactly the broken sums are found, each at
 * the cell where it is printed, and the likely cause is the planted one.
 */
class PlantedTableFaultsTest {
    private static final Applicant[] COLUMNS = Applicant.values();
    private static final List<RequestRow> OUTCOMES = Stream.of(RequestRow.values())
            .filter(row -> row.part() == RequestRow.Part.OUTCOME && row.isIn(TableForm.FORM_2021))
            .toList();
    /** In these two, digits stand without anything between them, or labels are torn apart. */
    private static final Set<String> ILLEGIBLE = Set.of("glued-digits", "pdf-torn-labels");

    /** A layout, and the seed of a report. */
    record Case(TextLayout layout, long seed) {
        SoundReport report() {
            return SoundReport.drawn(seed);
        }

        Dice dice() {
            return new Dice(~seed);
        }

        @Override
        public String toString() {
            return layout.name() + " " + seed;
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (TextLayout layout : Layouts.ALL) {
            for (int i = 0; i < 3 && !ILLEGIBLE.contains(layout.name()); i++) {
                cases.add(new Case(layout, layout.name().hashCode() + i));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSoundReportHasNoError(Case c) {
        ParseResult result = c.report().in(c.layout()).read();

        assertThat(errors(result)).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneWrongOutcomeBreaksItsRowAndItsColumn(Case c) {
        Dice dice = c.dice();
        RequestRow row = dice.pick(OUTCOMES);
        Applicant column = dice.pick(COLUMNS);
        String cell = CellPath.of(row, column).toString();
        SoundReport report = c.report();
        long right = report.number(cell);
        report.raise(cell, dice.between(1, 40));

        ParseResult result = found(
                report.in(c.layout()),
                "OGI-T301 " + CellPath.of(row, Applicant.TOTAL).toString(),
                "OGI-T303 " + CellPath.of(RequestRow.OUTCOMES_TOTAL, column).toString());

        assertThat(hints(result)).contains("hint.oneCell " + cell + " " + right);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneWrongCellOfTheBalanceBreaksItsRowAndItsColumn(Case c) {
        Dice dice = c.dice();
        RequestRow row = dice.pick(RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_IN, RequestRow.CARRIED_FORWARD);
        Applicant column = dice.pick(COLUMNS);
        String cell = CellPath.of(row, column).toString();
        SoundReport report = c.report();
        long right = report.number(cell);
        report.raise(cell, dice.between(1, 40));

        ParseResult result = found(
                report.in(c.layout()),
                "OGI-T301 " + CellPath.of(row, Applicant.TOTAL).toString(),
                "OGI-T302 " + CellPath.of(RequestRow.NEWLY_RECEIVED, column).toString());

        assertThat(hints(result)).contains("hint.oneCell " + cell + " " + right).allMatch(hint -> hint.contains(cell));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWrongTotalOfOutcomesBreaksEveryRelationItStandsIn(Case c) {
        Applicant column = c.dice().pick(COLUMNS);
        String cell = CellPath.of(RequestRow.OUTCOMES_TOTAL, column).toString();
        SoundReport report = c.report().raise(cell, 3);

        ParseResult result = found(
                report.in(c.layout()),
                "OGI-T301 "
                        + CellPath.of(RequestRow.OUTCOMES_TOTAL, Applicant.TOTAL)
                                .toString(),
                "OGI-T302 " + CellPath.of(RequestRow.NEWLY_RECEIVED, column).toString(),
                "OGI-T303 " + cell);

        assertThat(hints(result)).contains("hint.oneCell " + cell + " " + (report.number(cell) - 3));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aColumnCanBeOutOfBalanceWhileAllRowsHold(Case c) {
        SoundReport report = c.report()
                .raise(CellPath.of(RequestRow.CARRIED_IN, Applicant.ENTERPRISE).toString(), 2)
                .raise(CellPath.of(RequestRow.CARRIED_IN, Applicant.TOTAL).toString(), 2);

        found(
                report.in(c.layout()),
                "OGI-T302 "
                        + CellPath.of(RequestRow.NEWLY_RECEIVED, Applicant.ENTERPRISE)
                                .toString(),
                "OGI-T302 "
                        + CellPath.of(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL)
                                .toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void casesFiledInAWrongColumnAreFoundThoughEveryTotalHolds(Case c) {
        RequestRow row = c.dice().pick(OUTCOMES);
        SoundReport report = c.report();
        // Seven cases more of natural persons, of which the row files seven under research.
        report.raise(CellPath.of(row, Applicant.RESEARCH).toString(), 7)
                .raise(CellPath.of(row, Applicant.TOTAL).toString(), 7);
        for (RequestRow sum : List.of(RequestRow.OUTCOMES_TOTAL, RequestRow.NEWLY_RECEIVED)) {
            report.raise(CellPath.of(sum, Applicant.NATURAL_PERSON).toString(), 7)
                    .raise(CellPath.of(sum, Applicant.TOTAL).toString(), 7);
        }

        ParseResult result = found(
                report.in(c.layout()),
                "OGI-T303 "
                        + CellPath.of(RequestRow.OUTCOMES_TOTAL, Applicant.NATURAL_PERSON)
                                .toString(),
                "OGI-T303 "
                        + CellPath.of(RequestRow.OUTCOMES_TOTAL, Applicant.RESEARCH)
                                .toString());

        assertThat(hints(result)).anyMatch(hint -> hint.startsWith("hint.offsettingColumns"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachSumOfReconsiderationsAndSuitsIsFound(Case c) {
        ChallengeResult column = c.dice().pick(ChallengeResult.values());
        int number = 1;
        for (ChallengeGroup group : ChallengeGroup.values()) {
            SoundReport report = c.report().raise(CellPath.of(group, column).toString(), 1);

            found(
                    report.in(c.layout()),
                    "OGI-T40" + number++ + " "
                            + CellPath.of(group, ChallengeResult.TOTAL).toString());
        }
    }

    /** Exactly these errors, each with the span of the cell that its path names. */
    private static ParseResult found(PrintedReport printed, String... expected) {
        ParseResult result = printed.read();
        List<Finding> errors = errors(result);
        assertThat(errors)
                .extracting(finding -> finding.code() + " " + finding.path().toString())
                .containsExactlyInAnyOrder(expected);
        for (Finding finding : errors) {
            Mark cell = printed.value(finding.path().toString());
            assertThat(finding.place().start()).as(finding.path().toString()).isEqualTo(cell.start());
            assertThat(finding.place().end()).as(finding.path().toString()).isEqualTo(cell.end());
        }
        assertThat(result.verdict()).isEqualTo(Verdict.INCONSISTENT);
        return result;
    }

    private static List<Finding> errors(ParseResult result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Set<String> hints(ParseResult result) {
        Set<String> hints = new TreeSet<>();
        for (Finding finding : errors(result)) {
            for (Hint hint : finding.hints()) {
                List<String> arguments = hint.arguments();
                hints.add(hint.key() + " " + hint.path().toString() + " " + arguments.get(arguments.size() - 1));
            }
        }
        return hints;
    }
}
