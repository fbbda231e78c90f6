package io.github.ogireport.internal.rule;

import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static io.github.ogireport.internal.rule.RuleCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.Finding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintsTest {
    @Test
    void oneWrongCellIsNamedWithTheValueThatRepairsEverySum() {
        ReportBuilder report = form2021().with("requests.notHeld.naturalPerson", "13");

        Finding finding = rule("OGI-T301", report).finding();

        assertThat(finding.hints()).hasSize(1);
        assertThat(finding.hints().get(0).key()).isEqualTo("hint.oneCell");
        assertThat(finding.hints().get(0).path().toString()).isEqualTo("requests.notHeld.naturalPerson");
        assertThat(finding.hintMessages(Locale.ENGLISH))
                .containsExactly("With \"3(4)1 Not held / natural persons\" changed from 13 to 8 every broken sum would"
                        + " hold; check this cell");
        assertThat(finding.hintMessages(Locale.CHINESE))
                .containsExactly("只要把“三（四）1.本机关不掌握相关政府信息 / 自然人”由 13 改为 8，全部不符的等式就都成立；请核对这一格");
        assertThat(rule("OGI-T303", report).hints()).containsExactly("hint.oneCell requests.notHeld.naturalPerson");
    }

    @Test
    void everyCellOfTheTableIsNamedWhenItAloneIsWrong() {
        Random random = new Random(7);
        for (RequestRow row : RequestRow.values()) {
            for (Applicant column : Applicant.values()) {
                if (row == RequestRow.OTHER_HANDLING) {
                    continue;
                }
                String path = CellPath.of(row, column).toString();
                ReportBuilder report = form2021().add(path, 1 + random.nextInt(900));
                assertThat(hints(report)).as(path).contains("hint.oneCell " + path);
            }
        }
    }

    @Test
    void noCellIsNamedWhenTwoAreWrong() {
        ReportBuilder report =
                form2021().add("requests.notHeld.naturalPerson", 5).add("requests.disclosed.enterprise", 11);

        assertThat(hints(report)).isEmpty();
    }

    @Test
    void noCellIsNamedWhenSeveralCouldRepairTheOnlyBrokenSum() {
        ReportBuilder report = form2021().with("challenges.reconsideration.total", "6");

        assertThat(rule("OGI-T401", report).hints()).isEmpty();
    }

    @Test
    void transposedDigitsAreReported() {
        ReportBuilder report = form2021().with("requests.disclosed.naturalPerson", "52");

        assertThat(hints(report))
                .containsExactly(
                        "hint.oneCell requests.disclosed.naturalPerson",
                        "hint.transposedDigits requests.disclosed.naturalPerson");
    }

    @Test
    void transposedDigitsSingleOutACellOfTableFour() {
        ReportBuilder report = form2021()
                .with("challenges.reconsideration.upheld", "12")
                .with("challenges.reconsideration.total", "41");

        assertThat(rule("OGI-T401", report).hints())
                .containsExactly("hint.transposedDigits challenges.reconsideration.total");
    }

    @Test
    void aNumberSplitOverTwoCellsIsReported() {
        ReportBuilder report = form2021()
                .with("requests.disclosed.naturalPerson", "2")
                .with("requests.disclosed.enterprise", "5")
                .with("requests.disclosed.total", "25")
                .with("requests.newlyReceived.enterprise", "3")
                .with("requests.newlyReceived.total", "43")
                .with("requests.outcomesTotal.enterprise", "3")
                .with("requests.outcomesTotal.total", "43");

        assertThat(hints(report)).containsExactly("hint.splitDigit requests.disclosed.naturalPerson");
    }

    @Test
    void swappedNeighboursAreReported() {
        ReportBuilder report =
                form2021().with("requests.disclosed.naturalPerson", "4").with("requests.disclosed.enterprise", "25");

        assertThat(hints(report)).contains("hint.neighboursSwapped requests.disclosed.naturalPerson");
    }

    @Test
    void neighboursSwappedBetweenRowsAreReported() {
        ReportBuilder report = form2021()
                .with("requests.disclosed.naturalPerson", "5")
                .with("requests.partiallyDisclosed.naturalPerson", "25");

        assertThat(hints(report)).contains("hint.neighboursSwapped requests.disclosed.naturalPerson");
    }

    @Test
    void aRowShiftedToTheRightIsReported() {
        ReportBuilder report = form2021()
                .with("requests.disclosed.naturalPerson", "0")
                .with("requests.disclosed.enterprise", "25")
                .with("requests.disclosed.research", "4");

        assertThat(hints(report)).containsExactly("hint.shiftedRight requests.disclosed");
    }

    @Test
    void aRowShiftedToTheLeftIsReported() {
        ReportBuilder report = form2021()
                .with("requests.disclosed.naturalPerson", "4")
                .with("requests.disclosed.enterprise", "0")
                .with("requests.disclosed.otherOrganisation", "29")
                .with("requests.disclosed.total", "0");

        assertThat(hints(report)).containsExactly("hint.shiftedLeft requests.disclosed");
    }

    @Test
    void aCaseFiledInTheWrongColumnIsReported() {
        ReportBuilder report =
                form2021().add("requests.disclosed.naturalPerson", -2).add("requests.disclosed.enterprise", 2);

        Finding first = rule("OGI-T303", report).outcome().findings().get(0);

        assertThat(hints(report)).containsExactly("hint.offsettingColumns requests.disclosed.enterprise");
        assertThat(first.hintMessages(Locale.ENGLISH))
                .containsExactly(
                        "The column \"commercial enterprises\" has 2 too many and \"natural persons\" 2 too few:"
                                + " 2 may be filed in the wrong column");
    }

    @Test
    void aCaseFiledInTheWrongRowIsReported() {
        ReportBuilder report =
                form2021().add("requests.disclosed.naturalPerson", -3).add("requests.notHeld.naturalPerson", 3);

        assertThat(hints(report)).containsExactly("hint.offsettingRows requests.notHeld.naturalPerson");
    }

    @Test
    void carriedInLeftOutOfTheOutcomesIsReported() {
        ReportBuilder report = form2021()
                .with("requests.carriedForward.naturalPerson", "0")
                .with("requests.carriedForward.total", "0");

        assertThat(rule("OGI-T302", report).hints()).containsExactly("hint.carriedInLeftOut requests.carriedIn");
    }

    @Test
    void partialDisclosureCountedTwiceIsReported() {
        ReportBuilder report = form2021()
                .add("requests.thirdPartyRights.naturalPerson", 5)
                .add("requests.thirdPartyRights.enterprise", 1)
                .add("requests.thirdPartyRights.total", 6);

        assertThat(rule("OGI-T303", report).hints())
                .containsExactly("hint.partialCountedTwice requests.partiallyDisclosed");
    }

    @Test
    void aSubtotalAddedOnceMoreIsReported() {
        ReportBuilder report = form2021()
                .add("requests.outcomesTotal.naturalPerson", 8)
                .add("requests.outcomesTotal.enterprise", 1)
                .add("requests.outcomesTotal.total", 9);

        assertThat(rule("OGI-T303", report).hints()).containsExactly("hint.subtotalAdded requests.outcomesTotal");
    }

    @Test
    void aTotalOfTwiceItsPartsIsReported() {
        ReportBuilder report = form2021().with("challenges.reconsideration.total", "8");

        assertThat(rule("OGI-T401", report).hints()).containsExactly("hint.totalDoubled");
    }

    @Test
    void aRowLeftOutOfTheTotalIsReported() {
        ReportBuilder report = form2021()
                .add("requests.outcomesTotal.naturalPerson", -8)
                .add("requests.outcomesTotal.enterprise", -1)
                .add("requests.outcomesTotal.total", -9);

        assertThat(rule("OGI-T303", report).hints()).containsExactly("hint.rowLeftOut requests.notHeld");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aNamedCellIsAlwaysTheWrongOneOrOneThatCannotBeToldFromIt(int seed) {
        Random random = new Random(seed);
        RequestRow[] rows = RequestRow.values();
        for (int i = 0; i < 60; i++) {
            String first = CellPath.of(rows[random.nextInt(20)], Applicant.values()[random.nextInt(7)])
                    .toString();
            String second = CellPath.of(rows[random.nextInt(20)], Applicant.values()[random.nextInt(7)])
                    .toString();
            ReportBuilder report = form2021().add(first, 3).add(second, 50);
            boolean oneCell = hints(report).stream().anyMatch(hint -> hint.startsWith("hint.oneCell"));
            assertThat(oneCell).as(first + " " + second).isEqualTo(first.equals(second));
        }
    }

    @Test
    void cellsThatHoldNoNumberAreNeverNamed() {
        ReportBuilder report =
                form2021().with("requests.notHeld.naturalPerson", Cell.blank()).with("requests.disclosed.total", "30");

        assertThat(hints(report)).noneMatch(hint -> hint.contains("notHeld"));
    }

    private static List<String> hints(ReportBuilder report) {
        Set<String> hints = new LinkedHashSet<>();
        for (String id : new String[] {"OGI-T301", "OGI-T302", "OGI-T303"}) {
            hints.addAll(rule(id, report).hints());
        }
        return List.copyOf(hints);
    }
}
