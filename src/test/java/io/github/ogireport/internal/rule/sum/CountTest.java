package io.github.ogireport.internal.rule.sum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.internal.rule.sum.Judgement.Kind;
import io.github.ogireport.path.CellPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void blanksLeaveASumUnfilledOnlyWhereFillingThemCouldHelp() {
        Judgement smaller = SumJudge.judge(sum(Cell.blank(), number(3)));
        assertThat(smaller.kind()).isEqualTo(Kind.UNFILLED);
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
}
