package io.github.ogireport.internal.rule.sum;

import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.ReportBuilder;
import io.github.ogireport.internal.rule.sum.Judgement.Kind;
import io.github.ogireport.model.RequestCounts;
import io.github.ogireport.path.CellPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading counts, and how sums come out. */
class CountTest {
    private static final CellPath ONE = CellPath.of(RequestRow.DISCLOSED, Applicant.NATURAL_PERSON);
    private static final CellPath TWO = CellPath.of(RequestRow.DISCLOSED, Applicant.ENTERPRISE);
    private static final CellPath TOTAL = CellPath.of(RequestRow.DISCLOSED, Applicant.TOTAL);

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 9", "10, 10", "12345678901234567, 12345678901234567", "007, 7"})
    void wholeNumbersAreCounts(String number, long count) {
        assertThat(Count.of(Cell.number(number, "", number))).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012345678", "-3", "1.5", "7.0"})
    void otherNumbersAreNone(String number) {
        assertThat(Count.of(Cell.number(number, "", number))).isEqualTo(Count.NONE);
    }

    @Test
    void cellsWithoutNumberAndRoundedOnesAreNone() {
        assertThat(Count.of(Cell.blank())).isEqualTo(Count.NONE);
        assertThat(Count.of(Cell.number("3", "万件", "3万件"))).isEqualTo(Count.NONE);
        assertThat(Count.of(Cell.number("3", "件", "3件"))).isEqualTo(3);
        assertThat(Count.isRounded(Cell.number("3", "亿元", "3亿元"))).isTrue();
        assertThat(Count.isRounded(Cell.number("3", "千件", "3千件"))).isTrue();
        assertThat(Count.isRounded(Cell.number("3", "百件", "3百件"))).isTrue();
        assertThat(Count.isRounded(Cell.number("3", "件", "3件"))).isFalse();
        assertThat(Count.isRounded(Cell.number(3))).isFalse();
    }

    private static Sum sum(Cell left, Cell right) {
        return new Sum("OGI-X", TOTAL, List.of(new Term(ONE, left)), List.of(new Term(TOTAL, right)));
    }

    private static Cell number(int number) {
        return Cell.number(Integer.toString(number), "", Integer.toString(number));
    }

    @Test
    void aSumIsExactOrBroken() {
        assertThat(SumJudge.judge(sum(number(3), number(3))).kind()).isEqualTo(Kind.EXACT);
        assertThat(SumJudge.judge(sum(number(4), number(3))).kind()).isEqualTo(Kind.BROKEN);
        assertThat(SumJudge.judge(sum(number(2), number(3))).kind()).isEqualTo(Kind.BROKEN);
        assertThat(SumJudge.judge(sum(number(4), number(3))).difference()).isEqualByComparingTo("1");
        assertThat(SumJudge.judge(sum(number(4), number(3))).isCertain()).isTrue();
    }

    @Test
    void atLeastAllowsMoreOnTheLeft() {
        assertThat(SumJudge.judgeAtLeast(sum(number(4), number(3))).kind()).isEqualTo(Kind.EXACT);
        assertThat(SumJudge.judgeAtLeast(sum(number(3), number(3))).kind()).isEqualTo(Kind.EXACT);
        assertThat(SumJudge.judgeAtLeast(sum(number(2), number(3))).kind()).isEqualTo(Kind.BROKEN);
    }

    @Test
    void blanksBlockOnlyWhereFillingThemCouldHelp() {
        Judgement smaller = SumJudge.judge(sum(Cell.blank(), number(3)));
        assertThat(smaller.kind()).isEqualTo(Kind.BLOCKED);
        assertThat(smaller.blocking()).containsExactly(ONE);
        assertThat(smaller.isCertain()).isFalse();
        assertThat(SumJudge.judge(sum(number(3), Cell.placeholder("/"))).blocking())
                .containsExactly(TOTAL);
        assertThat(SumJudge.judge(sum(Cell.blank(), number(0))).kind()).isEqualTo(Kind.WITH_BLANKS);
        assertThat(SumJudge.judgeAtLeast(sum(number(3), Cell.blank())).kind()).isEqualTo(Kind.WITH_BLANKS);
        Sum greater = new Sum(
                "OGI-X",
                TOTAL,
                List.of(new Term(ONE, number(4)), new Term(TWO, Cell.blank())),
                List.of(new Term(TOTAL, number(3))));
        assertThat(SumJudge.judge(greater).kind()).isEqualTo(Kind.BROKEN);
        assertThat(SumJudge.judge(new Sum("OGI-X", TOTAL, greater.right(), greater.left()))
                        .kind())
                .isEqualTo(Kind.BROKEN);
    }

    @Test
    void cellsThatCannotBeReadBlockAlways() {
        assertThat(SumJudge.judge(sum(Cell.unreadable("若干"), number(0))).blocking())
                .containsExactly(ONE);
        assertThat(SumJudge.judge(sum(number(0), Cell.missing())).blocking()).containsExactly(TOTAL);
        assertThat(SumJudge.judge(sum(Cell.number("3", "万", "3万"), number(3))).blocking())
                .containsExactly(ONE);
    }

    @Test
    void aSumNamesItsCellsLeftSideFirst() {
        assertThat(sum(number(1), number(1)).paths()).containsExactly(ONE, TOTAL);
    }

    private static RequestGrid grid(ReportBuilder report) {
        return RequestGrid.of(report.report().requests());
    }

    @ParameterizedTest
    @EnumSource(value = Applicant.class, names = "TOTAL", mode = EnumSource.Mode.EXCLUDE)
    void everyApplicantTakesPartInTheSumOfARow(Applicant column) {
        ReportBuilder changed = form2021().add(CellPath.of(RequestRow.DISCLOSED, column).toString(), 1);
        ReportBuilder blank = form2021().with(CellPath.of(RequestRow.DISCLOSED, column), Cell.blank());

        assertThat(disclosedAddUp(form2021())).isTrue();
        assertThat(disclosedAddUp(changed)).isFalse();
        assertThat(disclosedAddUp(blank)).isFalse();
    }

    @Test
    void onlySmallCountsAreAddedUpQuickly() {
        ReportBuilder large =
                form2021().add("requests.disclosed.naturalPerson", 40_000).add("requests.disclosed.total", 40_000);
        ReportBuilder negative = form2021()
                .with("requests.disclosed.naturalPerson", Cell.number("-1", "", "-1"))
                .with("requests.disclosed.total", Cell.number("-1", "", "-1"));

        assertThat(disclosedAddUp(large)).isFalse();
        assertThat(disclosedAddUp(negative)).isFalse();
    }

    private static boolean disclosedAddUp(ReportBuilder report) {
        RequestGrid grid = grid(report);
        List<RequestRow> rows = grid.rows().stream().map(RequestCounts::row).toList();
        return grid.addsUp(rows.indexOf(RequestRow.DISCLOSED));
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestRow.class,
            names = {"NEWLY_RECEIVED", "CARRIED_IN", "OUTCOMES_TOTAL", "CARRIED_FORWARD"})
    void allFourItemsTakePartInTheBalance(RequestRow row) {
        CellPath path = CellPath.of(row, Applicant.ENTERPRISE);

        assertThat(grid(form2021()).balances(Applicant.ENTERPRISE)).isTrue();
        assertThat(grid(form2021().add(path.toString(), 1)).balances(Applicant.ENTERPRISE)).isFalse();
        assertThat(grid(form2021().with(path, Cell.blank())).balances(Applicant.ENTERPRISE))
                .isFalse();
        assertThat(grid(form2021()).balance(Applicant.ENTERPRISE).paths()).contains(path);
    }

    @Test
    void twoUnknownItemsDoNotBalance() {
        ReportBuilder report = form2021()
                .with(CellPath.of(RequestRow.NEWLY_RECEIVED, Applicant.TOTAL), Cell.blank())
                .with(CellPath.of(RequestRow.OUTCOMES_TOTAL, Applicant.TOTAL), Cell.blank());

        assertThat(grid(report).balances(Applicant.TOTAL)).isFalse();
        assertThat(grid(report).count(RequestRow.OUTCOMES_TOTAL, Applicant.TOTAL))
                .isEqualTo(Count.NONE);
    }

    @Test
    void aTableIsZeroWhereEveryCellIsAZeroInDigits() {
        ReportBuilder zero = form2021().withAll("requests.", Cell.number(0));

        assertThat(grid(zero).isZero()).isTrue();
        assertThat(grid(zero.with("requests.feeOverdue.research", "1")).isZero())
                .isFalse();
        assertThat(grid(form2021()
                                .withAll("requests.", Cell.number(0))
                                .with("requests.carriedForward.total", Cell.blank()))
                        .isZero())
                .isFalse();
    }

    @Test
    void onlyOutcomesTakePartInTheirSum() {
        assertThat(grid(form2021()).outcomesAddUp(Applicant.TOTAL)).isTrue();
        assertThat(grid(form2021().add("requests.otherReason.total", 1)).outcomesAddUp(Applicant.TOTAL))
                .isFalse();
        assertThat(grid(form2021().with("requests.otherReason.total", Cell.blank()))
                        .outcomesAddUp(Applicant.TOTAL))
                .isFalse();
        assertThat(grid(form2021().add("requests.newlyReceived.total", 1)).outcomesAddUp(Applicant.TOTAL))
                .isTrue();
        assertThat(grid(form2021()).outcomes(Applicant.TOTAL).paths())
                .hasSize(22)
                .doesNotContain(CellPath.parse("requests.newlyReceived.total"))
                .endsWith(CellPath.parse("requests.outcomesTotal.total"));
    }

    @Test
    void theTableHasASumForEveryRowAndTwoForEveryColumn() {
        RequestGrid grid = grid(form2021());

        assertThat(grid.sums()).hasSize(grid.rows().size() + 14).doesNotHaveDuplicates();
        assertThat(grid.cell(RequestRow.OTHER_HANDLING, Applicant.TOTAL)).isEqualTo(Cell.missing());
    }
}
