package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.model.Metadata;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the bench counts as right, wrong and silent. */
class CellJudgementTest {
    private static final String PATH = "requests.disclosed.total";
    private static final ExpectedCell SEVEN = ExpectedCell.number("7");
    private static final ExpectedCell BLANK = ExpectedCell.of(CellState.BLANK);

    @Test
    void theSameNumberIsRightWhateverItsScale() {
        assertThat(judge(Cell.number("7.0", "", "7.0")).outcome(PATH, SEVEN)).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void anotherNumberABlankAndAPlaceholderForANumberAreWrong() {
        assertThat(judge(Cell.number(8)).outcome(PATH, SEVEN)).isEqualTo(Outcome.WRONG);
        assertThat(judge(Cell.blank()).outcome(PATH, SEVEN)).isEqualTo(Outcome.WRONG);
        assertThat(judge(Cell.placeholder("/")).outcome(PATH, SEVEN)).isEqualTo(Outcome.WRONG);
    }

    @Test
    void aNumberForABlankIsWrong() {
        assertThat(judge(Cell.number(0)).outcome(PATH, BLANK)).isEqualTo(Outcome.WRONG);
    }

    @Test
    void aNumberLeftOpenIsUnreadableOrMissing() {
        assertThat(judge(Cell.unreadable("7x")).outcome(PATH, SEVEN)).isEqualTo(Outcome.UNREADABLE);
        assertThat(judge(Cell.missing()).outcome(PATH, SEVEN)).isEqualTo(Outcome.MISSING);
        assertThat(new CellJudgement(Map.of(), List.of(), metadata()).outcome(PATH, SEVEN))
                .isEqualTo(Outcome.MISSING);
    }

    @Test
    void aCellThatNobodyCanKnowIsRightWhenLeftOpenWithADiagnostic() {
        ExpectedCell unknowable = BLANK.asUncertain();
        CellJudgement said = judge(Cell.missing(), diagnostic("requests.disclosed"));
        assertThat(said.outcome(PATH, unknowable)).isEqualTo(Outcome.RIGHT);
        assertThat(said.isRefused(PATH, unknowable)).isTrue();
        assertThat(judge(Cell.missing()).outcome(PATH, unknowable)).isEqualTo(Outcome.MISSING);
        assertThat(judge(Cell.number(3), diagnostic(PATH)).outcome(PATH, unknowable))
                .isEqualTo(Outcome.WRONG);
    }

    @Test
    void onlyADiagnosticAtTheCellItsRowOrItsTableBreaksTheSilence() {
        assertThat(judge(Cell.missing()).isSilent(PATH, SEVEN)).isTrue();
        for (String path : List.of(PATH, "requests.disclosed", "requests")) {
            assertThat(judge(Cell.missing(), diagnostic(path)).isSilent(PATH, SEVEN))
                    .as(path)
                    .isFalse();
        }
        for (String path :
                List.of("", "proactive", "requests.disclosed.naturalPerson", "requests.partiallyDisclosed", "year")) {
            assertThat(judge(Cell.missing(), diagnostic(path)).isSilent(PATH, SEVEN))
                    .as(path)
                    .isTrue();
        }
    }

    @Test
    void aRefusalOfTheWholeTextBreaksTheSilence() {
        Diagnostic refusal =
                new Diagnostic(DiagnosticCode.NO_REPORT_FOUND, ReportPath.report(), SourceSpan.UNKNOWN, List.of());
        assertThat(judge(Cell.missing(), refusal).isSilent(PATH, SEVEN)).isFalse();
    }

    @Test
    void anUnreadableCellNeedsADiagnosticEvenWhereItIsExpected() {
        ExpectedCell unreadable = ExpectedCell.of(CellState.UNREADABLE);
        assertThat(judge(Cell.unreadable("--253")).isSilent(PATH, unreadable)).isTrue();
        assertThat(judge(Cell.unreadable("--253"), diagnostic(PATH)).isSilent(PATH, unreadable))
                .isFalse();
    }

    @Test
    void metadataIsComparedWhereItIsStated() {
        CellJudgement judgement = new CellJudgement(
                Map.of(), List.of(), Stated.metadata("甲镇 2024年报告", "乙镇", "2024", "", "2024-12-31", ""));
        MetadataOutcome outcome = judgement.metadata(new StatedMetadata("甲镇2024年报告", "甲镇", "2024", "2024-01-01", ""));
        assertThat(outcome.stated()).isEqualTo(4);
        assertThat(outcome.right()).isEqualTo(2);
        assertThat(outcome.absent()).isEqualTo(1);
        assertThat(outcome.wrong()).singleElement().asString().contains("agency");
    }

    private static CellJudgement judge(Cell cell, Diagnostic... diagnostics) {
        return new CellJudgement(Map.of(PATH, cell), List.of(diagnostics), metadata());
    }

    private static Diagnostic diagnostic(String path) {
        return new Diagnostic(DiagnosticCode.CELLS_TOO_FEW, ReportPath.parse(path), SourceSpan.UNKNOWN, List.of());
    }

    private static Metadata metadata() {
        return Stated.metadata("", "", "", "", "", "");
    }
}
