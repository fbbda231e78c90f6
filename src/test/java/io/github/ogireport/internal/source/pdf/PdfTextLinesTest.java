package io.github.ogireport.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.SourceNote;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Text outside of tables. */
class PdfTextLinesTest {
    @Test
    void lines_come_from_top_to_bottom_in_whatever_order_they_were_written() throws IOException {
        assertThat(read(new DrawnPdf().page().text(50, 90, "第二").text(50, 60, "第一")))
                .isEqualTo("第一\n第二\n");
    }

    @Test
    void a_line_that_fills_its_column_goes_on_in_the_next() throws IOException {
        String full = "全年共受理申请全年共受理申请全年共受理申请全";
        DrawnPdf drawn = new DrawnPdf()
                .page()
                .text(70, 60, full + "年二")
                .text(50, 76, "十一件。")
                .text(70, 92, "下一段");
        assertThat(read(drawn)).isEqualTo(full + "年二十一件。\n下一段\n");
    }

    @Test
    void wide_gaps_are_tabs() throws IOException {
        assertThat(read(new DrawnPdf()
                        .page()
                        .text(50, 60, "规章")
                        .text(150, 60, "12")
                        .text(200, 60, "0")))
                .isEqualTo("规章\\t12\\t0\n");
    }

    @Test
    void characters_that_a_font_does_not_name_are_unknown() throws IOException {
        DrawnPdf drawn = new DrawnPdf()
                .page()
                .text(52, 64, "规章")
                .text(102, 64, "1\uE0012")
                .text(152, 64, "3");
        drawn.lines(new double[] {50, 100, 150, 200}, new double[] {50, 70});
        SourceDocument document = PdfSource.read(drawn.bytes(), PdfLimits.defaults());
        assertThat(GridDump.dump(document)).isEqualTo("| 规章 | ?1\uFFFD2 | 3 |\n");
        assertThat(document.notes()).containsExactly(SourceNote.of(DiagnosticCode.UNKNOWN_CHARACTERS, 1));
    }

    private static String read(DrawnPdf drawn) throws IOException {
        return GridDump.dump(PdfSource.read(drawn.bytes(), PdfLimits.defaults()));
    }
}
