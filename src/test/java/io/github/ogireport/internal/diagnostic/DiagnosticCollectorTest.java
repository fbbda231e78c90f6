package io.github.ogireport.internal.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.place.TextPlaces;
import org.junit.jupiter.api.Test;

class DiagnosticCollectorTest {
    private static final TextPlaces LINES = TextPlaces.of("0123456789");

    private final DiagnosticCollector collector = new DiagnosticCollector(3);

    @Test
    void doubtsStandInTheOrderOfTheText() {
        add(DiagnosticCode.ROW_MISSING, "b", 7);
        add(DiagnosticCode.ROW_REPEATED, "a", 2);

        assertThat(collector.inOrder()).extracting(diagnostic -> diagnostic.path().toString()).containsExactly("a", "b");
    }

    @Test
    void doubtsAtOnePlaceStandInTheOrderOfTheirCodesAndThenOfTheirPaths() {
        add(DiagnosticCode.ROW_MISSING, "b", 2);
        add(DiagnosticCode.UNDECODABLE_BYTES, "c", 2);
        add(DiagnosticCode.ROW_MISSING, "a", 2);

        assertThat(collector.inOrder()).extracting(diagnostic -> diagnostic.path().toString()).containsExactly("c", "a", "b");
    }

    @Test
    void asManyAsTheLimitAreListedWithoutAWordAboutIt() {
        for (int i = 0; i < 3; i++) {
            add(DiagnosticCode.ROW_MISSING, "row" + i, i);
        }

        assertThat(collector.inOrder())
                .extracting(Diagnostic::kind)
                .hasSize(3)
                .doesNotContain(DiagnosticCode.DIAGNOSTIC_LIMIT);
    }

    @Test
    void theFirstOnesAreKeptAndTheLastOneSaysThatThereWereMore() {
        for (int i = 0; i < 5; i++) {
            add(DiagnosticCode.ROW_MISSING, "row" + i, 9 - i);
        }

        assertThat(collector.inOrder()).extracting(diagnostic -> diagnostic.path().toString()).containsExactly("row2", "row1", "row0", "");
        Diagnostic last = collector.inOrder().get(3);
        assertThat(last.kind()).isEqualTo(DiagnosticCode.DIAGNOSTIC_LIMIT);
        assertThat(last.arguments()).containsExactly("3");
        assertThat(last.span().isKnown()).isFalse();
    }

    @Test
    void whatIsFatalIsListedEvenOverTheLimit() {
        for (int i = 0; i < 3; i++) {
            add(DiagnosticCode.ROW_MISSING, "row" + i, i);
        }
        add(DiagnosticCode.TOKEN_LIMIT, "", 9);

        assertThat(collector.inOrder()).extracting(Diagnostic::kind).contains(DiagnosticCode.TOKEN_LIMIT);
    }

    @Test
    void aTextIsRefusedByACodeThatRefusesAndByNoOther() {
        add(DiagnosticCode.ROW_MISSING, "row", 0);
        assertThat(collector.refused()).isFalse();

        add(DiagnosticCode.EMPTY_TEXT, "", 0);
        assertThat(collector.refused()).isTrue();
    }

    @Test
    void ofATextThatIsNoReportOnlyDoubtsAboutTheTextAreKept() {
        for (int i = 0; i < 5; i++) {
            add(DiagnosticCode.ROW_MISSING, "row" + i, i);
        }
        add(DiagnosticCode.EMPTY_TEXT, "", 0);

        collector.keepDoubtsAboutTheText();

        assertThat(collector.inOrder()).extracting(Diagnostic::kind).containsExactly(DiagnosticCode.EMPTY_TEXT);
    }

    private void add(DiagnosticCode code, String path, int at) {
        collector.add(code, ReportPath.parse(path), SourceSpan.of(LINES, at, at), "argument");
    }
}
