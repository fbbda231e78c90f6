package io.github.ogireport.internal.metadata;

import static io.github.ogireport.internal.metadata.TextAbove.BODY;
import static io.github.ogireport.internal.metadata.TextAbove.TITLE;
import static io.github.ogireport.internal.metadata.TextAbove.doubtsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.source.Witness;
import io.github.ogireport.internal.source.Witness.About;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.ElementPlace;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fact has its place, and the file is asked where the page prints none. */
class MetadataReaderTest {
    @Test
    void theFileIsAskedWhereThePagePrintsNoTitleAndNoDate() {
        ElementPlace head = new ElementPlace(3, 8, "title");
        List<Witness> witnesses = List.of(
                new Witness(About.TITLE, TITLE + "_年度报告_甲市人民政府", head),
                new Witness(About.PUBLISHED_ON, "2025-01-20 10:00", head));

        ReadMetadata read = inFile("", witnesses);
        assertThat(read.title()).isEqualTo(new Read<>(TITLE, read.title().span()));
        assertThat(read.title().span().place()).isEqualTo(head);
        assertThat(read.agency().certain()).contains("甲市财政局");
        assertThat(read.year().certain()).contains(2024);
        assertThat(read.publishedOn().certain()).hasToString("Optional[2025-01-20]");
        ReadMetadata printed = inFile("乙县财政局2023年政府信息公开工作年度报告\n发布日期：2024-01-02", witnesses);
        assertThat(printed.agency().certain()).contains("乙县财政局");
        assertThat(printed.publishedOn().certain()).hasToString("Optional[2024-01-02]");
    }

    private static ReadMetadata inFile(String above, List<Witness> witnesses) {
        ParseResult result = ReportParser.parse(above + BODY);
        return MetadataReader.read(result.document(), result.text(), witnesses, new DiagnosticCollector(10));
    }

    @Test
    void everyFactHasItsPlace() {
        String text = "发布日期：2025-01-20\n甲市财政局2024年\n政府信息公开工作年度报告\n本报告统计期限自2024年1月1日起\n至2024年12月31日止。" + BODY;
        ParseResult result = ReportParser.parse(text);
        ReadMetadata read =
                MetadataReader.read(result.document(), result.text(), List.of(), new DiagnosticCollector(10));

        assertThat(Stream.of(
                                MetadataPath.PUBLISHED_ON,
                                MetadataPath.AGENCY,
                                MetadataPath.YEAR,
                                MetadataPath.TITLE,
                                MetadataPath.PERIOD)
                        .map(path -> read.place(path).in(text).replace("\n", "|")))
                .containsExactly("2025-01-20", "甲市财政局", "2024年", "甲市财政局2024年|政府信息公开工作年度报告", "2024年1月1日起|至2024年12月31日");
    }

    @Test
    void whatIsPrintedNowhereStandsWhereOneWouldLookForIt() {
        String text = "登录 | 注册\n政府信息公开工作年度报告" + BODY;
        ParseResult result = ReportParser.parse(text);
        ReadMetadata read =
                MetadataReader.read(result.document(), result.text(), List.of(), new DiagnosticCollector(10));

        assertThat(read.agency().certain()).isEmpty();
        assertThat(read.place(MetadataPath.AGENCY).in(text)).isEqualTo("政府信息公开工作年度报告");
        assertThat(doubtsOf("agency", result)).containsExactly("2 ");
    }

    @Test
    void aTextThatIsNoReportHasNoDoubtsAboutItsMetadata() {
        assertThat(ReportParser.parse("今天天气很好。").diagnostics())
                .allMatch(doubt -> doubt.path().equals(ReportPath.report()));
    }
}
