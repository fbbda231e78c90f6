package io.github.ogireport.internal.layout.heading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.layout.table.TableReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which headings open sections, and which sections begin without one. */
class SectionHeadingsTest {
    private static final String COLUMNS = "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
    private static final String ROW = "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n";
    private static final String CHALLENGES =
            "行政复议\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t0\t0\t0\t1\n未经复议直接起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n2\t0\t0\t0\t2\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "一、总体情况#OVERVIEW '一、总体情况'",
                "1、总体情况#OVERVIEW '1、总体情况'",
                "第一部分 总体情况#OVERVIEW '第一部分 总体情况'",
                "总体情况#OVERVIEW '总体情况'",
                "**总体情况**#OVERVIEW '**总体情况**'",
                "一、工作基本情况#OVERVIEW '一、工作基本情况'",
                "二、主动公开政府信息情况#PROACTIVE_DISCLOSURE '二、主动公开政府信息情况'",
                "五、存在的主要问题及改进措施#PROBLEMS_AND_IMPROVEMENTS '五、存在的主要问题及改进措施'"
            })
    void headingsOnLinesOfTheirOwn(String heading, String part) {
        assertThat(TableReading.of(heading + "\n甲。\n").parts()).containsExactly(part + ": TEXT 甲。");
    }

    @Test
    void aHeadingInBracketsIsASubheading() {
        assertThat(TableReading.of("五、存在的主要问题\n（一）总体情况\n甲。\n").parts())
                .containsExactly("PROBLEMS_AND_IMPROVEMENTS '五、存在的主要问题': SUBHEADING （一）总体情况, TEXT 甲。");
    }

    @Test
    void theNameOfASectionBesideOtherTextOnItsLineOpensNoneUnlessItIsNumbered() {
        assertThat(TableReading.of("五、存在的主要问题\n甲 总体情况\n乙。\n").parts())
                .containsExactly("PROBLEMS_AND_IMPROVEMENTS '五、存在的主要问题': TEXT 甲 总体情况, TEXT 乙。");
        assertThat(TableReading.of("五、存在的主要问题\n总体情况 甲\n乙。\n").parts())
                .containsExactly("PROBLEMS_AND_IMPROVEMENTS '五、存在的主要问题': TEXT 总体情况 甲, TEXT 乙。");
        assertThat(TableReading.of("甲 一、总体情况\n乙。\n").parts())
                .containsExactly("Preamble: TEXT 甲", "OVERVIEW '一、总体情况': TEXT 乙。");
        assertThat(TableReading.of("甲\t总体情况\n乙。\n").parts()).containsExactly("Preamble: TEXT 甲\t总体情况, TEXT 乙。");
    }

    @Test
    void ofSeveralHeadingsThatOnALineWithItsNumberOpensTheSection() {
        TableReading reading = TableReading.of("甲 一、总体情况\n乙乙乙乙乙乙。\n总体情况\n丙丙丙丙丙丙。\n一、总体情况\n丁。\n");

        assertThat(reading.parts())
                .containsExactly(
                        "Preamble: TEXT 甲 一、总体情况, TEXT 乙乙乙乙乙乙。, TEXT 总体情况, TEXT 丙丙丙丙丙丙。", "OVERVIEW '一、总体情况': TEXT 丁。");
        assertThat(reading.doubts("HEADING_REPEATED")).isEmpty();
    }

    @Test
    void ofEquallyStrongHeadingsThatWithTheOfficialWordingOpensTheSection() {
        TableReading before = TableReading.of("一、工作基本情况\n甲甲甲甲甲甲。\n一、总体情况\n乙。\n");
        TableReading behind = TableReading.of("一、总体情况\n乙。\n一、工作基本情况\n甲甲甲甲甲甲。\n");

        assertThat(before.parts()).contains("OVERVIEW '一、总体情况': TEXT 乙。");
        assertThat(before.doubts("HEADING_REPEATED")).isEmpty();
        assertThat(behind.parts()).containsExactly("OVERVIEW '一、总体情况': TEXT 乙。, SUBHEADING 一、工作基本情况, TEXT 甲甲甲甲甲甲。");
    }

    @Test
    void ofEqualHeadingsThatWithTheLongestContentOpensTheSection() {
        TableReading contents = TableReading.of("一、总体情况\n五、存在的主要问题\n一、总体情况\n甲甲甲。\n五、存在的主要问题\n乙乙乙。\n");

        assertThat(contents.parts())
                .containsExactly(
                        "Preamble: SUBHEADING 一、总体情况, SUBHEADING 五、存在的主要问题",
                        "OVERVIEW '一、总体情况': TEXT 甲甲甲。",
                        "PROBLEMS_AND_IMPROVEMENTS '五、存在的主要问题': TEXT 乙乙乙。");
        assertThat(contents.doubts("HEADING_REPEATED"))
                .containsExactly("sections.overview '一、总体情况' [2]", "sections.problemsAndImprovements '五、存在的主要问题' [2]");

        assertThat(TableReading.of("一、总体情况\n甲甲甲。\n一、总体情况\n乙。\n").parts())
                .containsExactly("OVERVIEW '一、总体情况': TEXT 甲甲甲。, SUBHEADING 一、总体情况, TEXT 乙。");
    }

    @Test
    void theFirstOfHeadingsWithEqualContentsOpensTheSection() {
        assertThat(TableReading.of("一、总体情况\n甲甲。\n一、总体情况\n乙乙。\n").parts())
                .containsExactly("OVERVIEW '一、总体情况': TEXT 甲甲。, SUBHEADING 一、总体情况, TEXT 乙乙。");
    }

    @Test
    void aHeadingWithASentenceBehindItEndsWhereItsWordingEnds() {
        assertThat(TableReading.of("二、主动公开政府信息情况我镇全年主动公开政府信息，成效明显。\n甲。\n").parts())
                .containsExactly("PROACTIVE_DISCLOSURE '二、主动公开政府信息情况': TEXT 我镇全年主动公开政府信息，成效明显。, TEXT 甲。");
        assertThat(TableReading.of("六、其他需要报告的事项，本年度无其他情况\n甲。\n").parts())
                .containsExactly("OTHER_MATTERS '六、其他需要报告的事项': TEXT ，本年度无其他情况, TEXT 甲。");
        assertThat(TableReading.of("五、存在的主要问题及改进措施。\n甲。\n").parts())
                .containsExactly("PROBLEMS_AND_IMPROVEMENTS '五、存在的主要问题及改进措施。': TEXT 甲。");
    }

    @Test
    void aHeadingOfMoreThanThirtySixCharactersHasASentenceBehindItToo() {
        String words = "甲".repeat(24);

        assertThat(TableReading.of("二、主动公开政府信息情况" + words + "\n乙。\n").parts())
                .containsExactly("PROACTIVE_DISCLOSURE '二、主动公开政府信息情况" + words + "': TEXT 乙。");
        assertThat(TableReading.of("二、主动公开政府信息情况甲" + words + "\n乙。\n").parts())
                .containsExactly("PROACTIVE_DISCLOSURE '二、主动公开政府信息情况': TEXT 甲" + words + ", TEXT 乙。");
    }

    @Test
    void aTableWithoutTheHeadingOfItsSectionOpensItItself() {
        TableReading reading = TableReading.of("一、总体情况\n甲。\n" + COLUMNS + ROW + "乙。\n");

        assertThat(reading.parts())
                .containsExactly("OVERVIEW '一、总体情况': TEXT 甲。", "REQUEST_HANDLING '': REQUESTS, TEXT 乙。");
        assertThat(reading.doubts("HEADING_MISSING"))
                .contains("sections.requestHandling '' []", "sections.proactiveDisclosure '' []")
                .hasSize(5);
    }

    @Test
    void aTableUnderAnotherHeadingStaysThereIfItsOwnIsInTheText() {
        assertThat(TableReading.of("一、总体情况\n甲。\n" + COLUMNS + ROW + "三、收到和处理政府信息公开申请情况\n乙。\n")
                        .parts())
                .containsExactly(
                        "OVERVIEW '一、总体情况': TEXT 甲。, REQUESTS", "REQUEST_HANDLING '三、收到和处理政府信息公开申请情况': TEXT 乙。");
    }

    @Test
    void proseBehindTheTableOfSectionFourIsSectionFiveWhereThatHasNoHeading() {
        String thirty = "甲".repeat(29) + "。";
        TableReading reading = TableReading.of("四、政府信息公开行政复议、行政诉讼情况\n" + CHALLENGES + "\n" + thirty + "\n");

        assertThat(reading.parts())
                .containsExactly(
                        "CHALLENGES '四、政府信息公开行政复议、行政诉讼情况': CHALLENGES", "PROBLEMS_AND_IMPROVEMENTS '': TEXT " + thirty);
        assertThat(reading.doubts("HEADING_MISSING")).contains("sections.problemsAndImprovements '' []");
    }

    @Test
    void fewWordsBehindTheTableOfSectionFourAreNoSection() {
        String few = "甲".repeat(28) + "。";

        assertThat(TableReading.of("四、政府信息公开行政复议、行政诉讼情况\n" + CHALLENGES + "\n" + few)
                        .parts())
                .containsExactly("CHALLENGES '四、政府信息公开行政复议、行政诉讼情况': CHALLENGES, TEXT " + few);
        assertThat(TableReading.of("四、政府信息公开行政复议、行政诉讼情况\n" + CHALLENGES + "\n" + few + "\n五、存在的主要问题\n乙。")
                        .parts())
                .hasSize(2);
    }

    @Test
    void proseBehindTheTableOfSectionFourStaysThereIfSectionFiveHasAHeading() {
        String prose = "甲".repeat(40) + "。";

        assertThat(TableReading.of("四、政府信息公开行政复议、行政诉讼情况\n" + CHALLENGES + "\n" + prose + "\n五、存在的主要问题\n乙。")
                        .parts())
                .containsExactly(
                        "CHALLENGES '四、政府信息公开行政复议、行政诉讼情况': CHALLENGES, TEXT " + prose,
                        "PROBLEMS_AND_IMPROVEMENTS '五、存在的主要问题': TEXT 乙。");
    }

    @Test
    void proseBehindAnotherTableIsNoSectionFive() {
        String prose = "甲".repeat(40) + "。";

        assertThat(TableReading.of("三、收到和处理政府信息公开申请情况\n" + COLUMNS + ROW + prose + "\n")
                        .parts())
                .containsExactly("REQUEST_HANDLING '三、收到和处理政府信息公开申请情况': REQUESTS, TEXT " + prose);
    }

    @Test
    void aTextWithoutAnySectionOrTableMissesNoHeading() {
        assertThat(TableReading.of("甲。\n乙。").doubts("HEADING_MISSING")).isEmpty();
        assertThat(TableReading.of("一、总体情况\n甲。\n五、存在的主要问题\n乙。").doubts("HEADING_MISSING"))
                .hasSize(4);
    }

    @Test
    void aTableThatIsTornByAHeadingStandsInBothSections() {
        TableReading reading = TableReading.of("三、收到和处理政府信息公开申请情况\n" + COLUMNS + ROW + "五、存在的主要问题\n甲。\n"
                + "（一）予以公开\t1\t0\t0\t0\t0\t0\t1\n（二）部分公开\t2\t0\t0\t0\t0\t0\t2\n（七）总计\t3\t0\t0\t0\t0\t0\t3\n乙。\n");

        assertThat(reading.parts())
                .containsExactly(
                        "REQUEST_HANDLING '三、收到和处理政府信息公开申请情况': REQUESTS",
                        "PROBLEMS_AND_IMPROVEMENTS '五、存在的主要问题': TEXT 甲。, REQUESTS, TEXT 乙。");
        assertThat(reading.cells("requests.newlyReceived")).isEqualTo("1 0 0 0 0 0 1");
        assertThat(reading.cells("requests.outcomesTotal")).isEqualTo("3 0 0 0 0 0 3");
    }
}
