package io.github.ogireport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.CellState;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.SourceLimits;
import io.github.ogireport.internal.source.TextSource;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static final SourceDocument TEXT = TextSource.of("一、总体情况\n", SourceLimits.of(1_000, 1_000, 1_000));

    @Test
    void aDefectOfTheLibraryIsReportedAndNothingIsTakenForRead() {
        ParseResult result = Pipeline.guarded(TEXT, () -> {
            throw new IllegalStateException("defect");
        });

        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.kind()).isEqualTo(DiagnosticCode.INTERNAL_ERROR);
            assertThat(diagnostic.message(Locale.ENGLISH)).contains("IllegalStateException: defect");
        });
        assertThat(result.document().span().in(TEXT.text())).isEqualTo(TEXT.text());
        assertThat(Stated.cells(result.report()).values()).allMatch(cell -> cell.state() == CellState.MISSING);
        assertThat(result.verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void aStackThatIsTooSmallIsReportedLikeADefect() {
        ParseResult result = Pipeline.guarded(TEXT, PipelineTest::endless);

        assertThat(result.diagnostics()).extracting("kind").containsExactly(DiagnosticCode.INTERNAL_ERROR);
    }

    @Test
    void aMachineWithoutMemoryIsNoDefectOfTheLibrary() {
        assertThatThrownBy(() -> Pipeline.guarded(TEXT, () -> {
                    throw new OutOfMemoryError("drill");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @SuppressWarnings("InfiniteRecursion") // overflows the stack on purpose
    private static ParseResult endless() {
        return again();
    }

    private static ParseResult again() {
        return endless();
    }
}
