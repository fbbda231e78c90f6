package io.github.ogireport.internal.rule.base;

import static io.github.ogireport.internal.rule.ReportBuilder.form2019;
import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.ReportBuilder;
import io.github.ogireport.path.CellPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which tables hold nothing but whole numbers in digits. */
class TableCellsTest {
    private static boolean arePlain(ReportBuilder report, TableKind kind) {
        return TableCells.arePlain(report.report(), kind);
    }

    @Test
    void tablesOfWholeNumbersArePlain() {
        ReportBuilder report =
                form2021().with("proactive.fees.amount", "0").with("requests.disclosed.total", "1234567890");

        assertThat(arePlain(report, TableKind.PROACTIVE)).isTrue();
        assertThat(arePlain(report, TableKind.REQUESTS)).isTrue();
        assertThat(arePlain(report, TableKind.CHALLENGES)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-3, -3", "1.5, 1.5", "5, 5件", "5, ５"})
    void aNumberOfAnyOtherShapeIsNotPlain(String number, String text) {
        Cell cell = Cell.number(number, "", text);

        assertThat(arePlain(form2021().with("proactive.fees.amount", cell), TableKind.PROACTIVE))
                .isFalse();
        assertThat(arePlain(form2021().with("requests.disclosed.total", cell), TableKind.REQUESTS))
                .isFalse();
        assertThat(arePlain(form2021().with("challenges.directLitigation.total", cell), TableKind.CHALLENGES))
                .isFalse();
    }

    /** One cell in each row, so that no other cell gives it away. */
    @ParameterizedTest
    @EnumSource(Applicant.class)
    void everyColumnOfTheRequestsIsLookedAt(Applicant column) {
        ReportBuilder one = form2021().with(CellPath.of(RequestRow.DISCLOSED, column), Cell.blank());
        ReportBuilder all = form2021();
        for (RequestRow row : RequestRow.values()) {
            all.with(CellPath.of(row, column), Cell.blank());
        }

        assertThat(arePlain(one, TableKind.REQUESTS)).isFalse();
        assertThat(arePlain(all, TableKind.REQUESTS)).isFalse();
        assertThat(arePlain(all, TableKind.CHALLENGES)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ChallengeResult.class)
    void everyColumnOfTheChallengesIsLookedAt(ChallengeResult column) {
        ReportBuilder one = form2021().with(CellPath.of(ChallengeGroup.DIRECT_LITIGATION, column), Cell.blank());
        ReportBuilder all = form2021();
        for (ChallengeGroup group : ChallengeGroup.values()) {
            all.with(CellPath.of(group, column), Cell.blank());
        }

        assertThat(arePlain(one, TableKind.CHALLENGES)).isFalse();
        assertThat(arePlain(all, TableKind.CHALLENGES)).isFalse();
        assertThat(arePlain(all, TableKind.REQUESTS)).isTrue();
    }

    @Test
    void everyTableHasTheCellsOfItsForm() {
        assertThat(TableCells.count(form2021().report(), TableKind.PROACTIVE)).isEqualTo(10);
        assertThat(TableCells.count(form2019().report(), TableKind.PROACTIVE))
                .isEqualTo(TableCells.of(form2019().report(), TableKind.PROACTIVE, cell -> true)
                        .size());
        assertThat(TableCells.count(form2021().report(), TableKind.REQUESTS))
                .isEqualTo(TableCells.of(form2021().report(), TableKind.REQUESTS, cell -> true)
                        .size());
        assertThat(TableCells.count(form2021().report(), TableKind.CHALLENGES)).isEqualTo(15);
    }
}
