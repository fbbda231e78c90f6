package io.github.ogireport.internal.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.place.TextPlaces;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticCollectorTest {
    private static final List<String> ROWS = List.of(
            "requests.disclosed",
            "requests.duplicate",
            "requests.notHeld",
            "requests.otherReason",
            "requests.stateSecret");
    private static final TextPlaces LINES = TextPlaces.of("0123456789");

    private final DiagnosticCollector collector = new DiagnosticCollector(3);

    @Test
    void doubtsStandInTheOrderOfTheText() {
        add(DiagnosticCode.ROW_MISSING, "challenges", 7);
        add(DiagnosticCode.ROW_REPEATED, "agency", 2);

        assertThat(collector.inOrder())
                .extracting(diagnostic -> diagnostic.path().toString())
                .containsExactly("agency", "challenges");
    }

    @Test
    void doubtsAtOnePlaceStandInTheOrderOfTheirCodesAndThenOfTheirPaths() {
        add(DiagnosticCode.ROW_MISSING, "challenges", 2);
        add(DiagnosticCode.UNDECODABLE_BYTES, "requests", 2);
        add(DiagnosticCode.ROW_MISSING, "agency", 2);

        assertThat(collector.inOrder())
                .extracting(diagnostic -> diagnostic.path().toString())
                .containsExactly("requests", "agency", "challenges");
    }

    @Test
    void asManyAsTheLimitAreListedWithoutAWordAboutIt() {
        for (int i = 0; i < 3; i++) {
            add(DiagnosticCode.ROW_MISSING, ROWS.get(i), i);
        }

        assertThat(collector.inOrder())
                .extracting(Diagnostic::kind)
                .hasSize(3)
                .doesNotContain(DiagnosticCode.DIAGNOSTIC_LIMIT);
    }

    @Test
    void theFirstOnesAreKeptAndTheLastOneSaysThatThereWereMore() {
        for (int i = 0; i < 5; i++) {
            add(DiagnosticCode.ROW_MISSING, ROWS.get(i), 9 - i);
        }

        assertThat(collector.inOrder())
                .extracting(diagnostic -> diagnostic.path().toString())
                .containsExactly(ROWS.get(2), ROWS.get(1), ROWS.get(0), "");
        Diagnostic last = collector.inOrder().get(3);
        assertThat(last.kind()).isEqualTo(DiagnosticCode.DIAGNOSTIC_LIMIT);
        assertThat(last.arguments()).containsExactly("3");
        assertThat(last.span().isKnown()).isFalse();
    }

    @Test
    void whatIsFatalIsListedEvenOverTheLimit() {
        for (int i = 0; i < 3; i++) {
            add(DiagnosticCode.ROW_MISSING, ROWS.get(i), i);
        }
        add(DiagnosticCode.TOKEN_LIMIT, "", 9);

        assertThat(collector.inOrder()).extracting(Diagnostic::kind).contains(DiagnosticCode.TOKEN_LIMIT);
    }

    @Test
    void aTextIsRefusedByACodeThatRefusesAndByNoOther() {
        add(DiagnosticCode.ROW_MISSING, ROWS.get(0), 0);
        assertThat(collector.refused()).isFalse();

        add(DiagnosticCode.EMPTY_TEXT, "", 0);
        assertThat(collector.refused()).isTrue();
    }

    @Test
    void ofATextThatIsNoReportOnlyDoubtsAboutTheTextAreKept() {
        for (int i = 0; i < 5; i++) {
            add(DiagnosticCode.ROW_MISSING, ROWS.get(i), i);
        }
        add(DiagnosticCode.EMPTY_TEXT, "", 0);

        collector.keepDoubtsAboutTheText();

        assertThat(collector.inOrder()).extracting(Diagnostic::kind).containsExactly(DiagnosticCode.EMPTY_TEXT);
    }

    private void add(DiagnosticCode code, String path, int at) {
        collector.add(code, ReportPath.parse(path), SourceSpan.of(LINES, at, at), "argument");
    }
}
