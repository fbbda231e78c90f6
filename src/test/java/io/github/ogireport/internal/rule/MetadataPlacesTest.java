package io.github.ogireport.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ast.Block;
import io.github.ogireport.ast.Heading;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.Paragraph.Kind;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.model.Metadata;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.place.TextPlaces;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a report prints its title, agency, period and date. */
class MetadataPlacesTest {
    private static final Metadata METADATA =
            Stated.metadata("盘江镇年度报告", "盘江镇人民政府", "2024", "2024-01-01", "2024-12-31", "2025-01-02");

    /** A text of lines, each of a kind: the first ones above the only heading, the others below. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();
        private final List<int[]> spans = new ArrayList<>();
        private final List<Kind> kinds = new ArrayList<>();
        private int heading = -1;

        Lines add(Kind kind, String line) {
            spans.add(new int[] {text.length(), text.length() + line.length()});
            kinds.add(kind);
            text.append(line).append('\n');
            return this;
        }

        Lines heading(String line) {
            heading = spans.size();
            return add(Kind.TEXT, line);
        }

        String find(String path, Metadata metadata) {
            TextPlaces map = TextPlaces.of(text.toString());
            List<Block> above = new ArrayList<>();
            List<Block> below = new ArrayList<>();
            SourceSpan headingSpan = SourceSpan.UNKNOWN;
            for (int i = 0; i < spans.size(); i++) {
                SourceSpan span = SourceSpan.of(map, spans.get(i)[0], spans.get(i)[1]);
                if (i == heading) {
                    headingSpan = span;
                } else {
                    (heading >= 0 && i > heading ? below : above).add(new Paragraph(span, kinds.get(i), span.in(text)));
                }
            }
            SourceSpan all = SourceSpan.of(map, 0, text.length());
            List<Part> parts = new ArrayList<>();
            parts.add(new Preamble(all, above));
            if (heading >= 0) {
                parts.add(
                        new Section(all, SectionKind.OVERVIEW, new Heading(headingSpan, headingSpan.in(text)), below));
                parts.add(new Section(
                        all, SectionKind.CHALLENGES, new Heading(SourceSpan.of(map, 0, 1), "x"), List.of()));
            }
            SourceSpan found = MetadataPlaces.find(
                    (MetadataPath) ReportPath.parse(path), metadata, new ReportDocument(all, parts));
            return found.isKnown() ? found.in(text) : "nowhere";
        }
    }

    private static Lines text() {
        return new Lines();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "year"})
    void titleAndYearStandInTheTitle(String path) {
        Lines lines =
                text().add(Kind.TEXT, "盘江镇年度报告现予公布").add(Kind.TITLE, "关于2024年").add(Kind.TITLE, "第二行");

        assertThat(lines.find(path, METADATA)).isEqualTo("关于2024年");
    }

    @Test
    void withoutTitleItsWordsAreLookedForThenTheFirstProseThenTheHeading() {
        assertThat(text().add(Kind.CHROME, "首页盘江镇年度报告")
                        .add(Kind.TEXT, "现将盘江镇年度报告公布")
                        .find("title", METADATA))
                .isEqualTo("盘江镇年度报告");
        assertThat(text().add(Kind.CHROME, "首页")
                        .add(Kind.SUBHEADING, "现予公布")
                        .add(Kind.TEXT, "正文")
                        .find("title", METADATA))
                .isEqualTo("现予公布");
        assertThat(text().add(Kind.CHROME, "首页")
                        .heading("一、总体情况")
                        .add(Kind.TEXT, "盘江镇年度报告")
                        .find("title", METADATA))
                .isEqualTo("一、总体情况");
        assertThat(text().add(Kind.CHROME, "首页").find("title", METADATA)).isEqualTo("nowhere");
    }

    @Test
    void theAgencyStandsWhereItIsNamedFirstOrInTheTitle() {
        assertThat(text().add(Kind.TITLE, "2024年报告")
                        .add(Kind.TEXT, "由盘江镇人民政府编制")
                        .heading("一、总体情况")
                        .find("agency", METADATA))
                .isEqualTo("盘江镇人民政府");
        assertThat(text().add(Kind.TITLE, "2024年报告")
                        .heading("一、总体情况")
                        .add(Kind.TEXT, "盘江镇人民政府重视")
                        .find("agency", METADATA))
                .isEqualTo("盘江镇人民政府");
        assertThat(text().add(Kind.TITLE, "2024年报告").add(Kind.TEXT, "盘江镇").find("agency", METADATA))
                .isEqualTo("2024年报告");
        assertThat(text().add(Kind.TITLE, "2024年报告").find("agency", Stated.metadata("", "", "", "", "", "")))
                .isEqualTo("2024年报告");
    }

    @ParameterizedTest
    @CsvSource({
        "统计期限为2024年1月1日至2024年12月31日。, 2024年1月1日至2024年12月31日",
        "统计期限为2024年1月1日至12月31日。, 2024年1月1日至12月31日",
        "自 2024 年 1 月 1 日起到 12 月 31 日 止, 2024 年 1 月 1 日起到 12 月 31 日",
        "自２０２４年１月１日起到１２月３１日, ２０２４年１月１日起到１２月３１日",
        "2024年1月1日-12月31日, 2024年1月1日-12月31日",
        "12月31日，自2024年1月1日起, 题",
        "自2023年1月1日起至12月31日, 题",
        "自2024年1月1日起至11月30日, 题",
        "工作有序, 题"
    })
    void thePeriodStandsFromItsFirstDayToItsLast(String line, String expected) {
        assertThat(text().add(Kind.TITLE, "题").add(Kind.TEXT, line).find("period", METADATA))
                .isEqualTo(expected);
        assertThat(text().add(Kind.TITLE, "题")
                        .heading("一、总体情况")
                        .add(Kind.TEXT, line)
                        .find("period", METADATA))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'', 2024-12-31"})
    void aPeriodThatWasNotReadStandsInTheTitle(String start, String end) {
        Metadata metadata = Stated.metadata("", "", "2024", start, end, "");

        assertThat(text().add(Kind.TITLE, "题")
                        .add(Kind.TEXT, "2024年1月1日至2024年12月31日")
                        .find("period", metadata))
                .isEqualTo("题");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "发布日期：2025-01-02 | 2025-01-02",
                "来源：本站 发布时间：2025/1/2 9:30 浏览：3 | 2025/1/2",
                "公开日期 2025年1月2日 | 2025年1月2日",
                "公布日期：２０２５．１．２。 | ２０２５",
                "发布于2025.1.2| 2025.1.2",
                "发布日期：2025-01-02： | 2025-01-02",
                "发布时间：2025-01-02 09：30 | 2025-01-02",
                "发布日期： | 发布日期："
            })
    void theDateStandsBehindItsName(String line, String expected) {
        String printed = line.strip();
        assertThat(text().add(Kind.TITLE, "题").add(Kind.CHROME, printed).find("publishedOn", METADATA))
                .isEqualTo(expected);
    }

    @Test
    void aDateWithoutNameStandsInTheTitle() {
        assertThat(text().add(Kind.TITLE, "题").add(Kind.TEXT, "2025-01-02").find("publishedOn", METADATA))
                .isEqualTo("题");
        assertThat(text().add(Kind.TITLE, "题")
                        .heading("一、总体情况")
                        .add(Kind.TEXT, "发布日期：2025-01-02")
                        .find("publishedOn", METADATA))
                .isEqualTo("题");
    }
}
