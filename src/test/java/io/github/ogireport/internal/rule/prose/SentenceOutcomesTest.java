package io.github.ogireport.internal.rule.prose;

import static io.github.ogireport.internal.rule.prose.ProseCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.rule.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All that OGI-P09 and OGI-P10 report on the figures of one sentence. */
class SentenceOutcomesTest {
    private static final String RECEIVED = "requests.newlyReceived.total";
    private static final String CARRIED_IN = "requests.carriedIn.total";
    private static final String TOTAL = "requests.outcomesTotal.total";

    private static ProseReports year(int year) {
        return ProseReports.year(year);
    }

    @Nested
    class FiguresOfOneSentence {
        private static final String OVERVIEW = "sections.overview";

        @Test
        void aListThatLeavesSomethingOutIsNotCompared() {
            rule("OGI-P09", year(2024).overview("公开信息460条，其中网站17条、微信20条。"))
                    .reports("NOT_APPLICABLE " + OVERVIEW + " OGI-P09.partial");
        }

        @ParameterizedTest
        @CsvSource({
            "答复申请15件，书面15件",
            "答复申请0件，网络0件，信函0件",
            "发布信息288条，平台15条，媒体200条",
            "其中网站17条，微信20条，平台37条",
            "答复申请15件，其中网站3条",
            "答复申请15件，占其中的20%"
        })
        void figuresThatAreNoWholeAndPartsTellNothing(String sentence) {
            rule("OGI-P09", year(2024).overview(sentence)).reports("NOT_APPLICABLE  reason.noStatement");
        }

        @Test
        void whatCameOfTheRequestsCarriedInMayBeListedToo() {
            ProseReports report = year(2024).cell(RECEIVED, "36").cell(CARRIED_IN, "7");

            rule("OGI-P09", report.requests("收到申请36件，其中予以公开20件，不予公开23件。"))
                    .reports("NOT_ASSESSABLE sections.requestHandling OGI-P09.unclear");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"收到申请36件，其中予以公开20件，不予公开24件", "收到申请35件，其中予以公开20件，不予公开23件", "收到申请36件，上年结转7件，其中予以公开40件，不予公开9件"})
        void partsThatAreMoreThanAllRequestsAreReported(String sentence) {
            ProseReports report = year(2024).cell(RECEIVED, "36").cell(CARRIED_IN, "7");

            rule("OGI-P09", report.requests(sentence)).isViolatedAt(Severity.WARNING, "sections.requestHandling");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                收到申请36件，上年结转7件，其中予以公开40件，不予公开3件  | PASSED sections.requestHandling
                收到申请36件，上年顺延7件，其中予以公开40件，不予公开3件  | PASSED sections.requestHandling
                开展培训3期，召开会议5次，其中现场6次，线上2次 | PASSED sections.requestHandling
                收到申请网上20件、信函16件，其中予以公开24件，无法提供5件 | NOT_ASSESSABLE sections.requestHandling OGI-P09.unclear
                """)
        void partsAreOfTheLastNumberOrOfThatWithThoseBeforeIt(String sentence, String expected) {
            rule("OGI-P09", year(2024).requests(sentence)).reports(expected);
        }

        @Test
        void partsOfTheRequestsCarriedInAloneAreReportedWhereTheyExceedThem() {
            rule("OGI-P09", year(2024).requests("上年结转申请7件，其中予以公开5件，不予公开3件。"))
                    .isViolatedAt(Severity.WARNING, "sections.requestHandling");
        }

        @Test
        void ofSeveralNumbersTheLastIsNoWholeWhereAClauseStandsBetween() {
            rule("OGI-P09", year(2024).requests("收到申请36件，结转7件，均已办理，其中予以公开40件，不予公开9件。"))
                    .reports("NOT_ASSESSABLE sections.requestHandling OGI-P09.unclear");
            rule("OGI-P09", year(2024).requests("收到申请36件，答复7件，其中予以公开40件，不予公开，9件。"))
                    .isViolatedAt(Severity.WARNING, "sections.requestHandling");
            rule("OGI-P09", year(2024).requests("上报议题3个，收到申请36件，均已受理，已经办理，其中予以公开40件。"))
                    .isViolatedAt(Severity.WARNING, "sections.requestHandling");
            rule("OGI-P09", year(2024).requests("收到申请36件，均已受理，已经办理，其中予以公开40件。"))
                    .isViolatedAt(Severity.WARNING, "sections.requestHandling");
        }

        @Test
        void partsThatAreRoundedCannotBeAddedUp() {
            rule("OGI-P09", year(2024).overview("公开信息60条，其中网站50余条，微信20条。"))
                    .reports("NOT_ASSESSABLE " + OVERVIEW + " OGI-P09.unclear");
        }

        @Test
        void partsThatExceedTheWholeAreReportedWithBothSums() {
            Finding finding = rule("OGI-P09", year(2024).overview("公开信息460条，其中网站17条，门户269条，微信275条。"))
                    .finding();

            assertThat(finding.arguments()).containsExactly("公开信息460条，其中网站17条，门户269条，微信275条", "561", "460");
            assertThat(finding.difference()).hasToString("Optional[101]");
        }

        @ParameterizedTest
        @CsvSource({"答复申请805件，其中予以公开270余件，占33.9%", "答复申请805件，占33.9%，占35%", "予以公开申请3件，占10%", "答复申请0件，其中予以公开0件，占0%"})
        void aShareOfWhatIsNotKnownIsNotAssessable(String sentence) {
            ProseCheck check = rule("OGI-P10", year(2024).overview(sentence));

            check.isNotAssessable();
        }

        @ParameterizedTest
        @CsvSource({
            "答复申请3件，其中予以公开3件，占100%, PASSED sections.overview",
            "答复申请805件，其中予以公开273件，占100%, VIOLATED sections.overview OGI-P10",
            "公开信息12条，答复申请805件, NOT_APPLICABLE  reason.noStatement"
        })
        void aShareIsOneOfAnotherNumber(String sentence, String reported) {
            rule("OGI-P10", year(2024).overview(sentence)).reports(reported);
        }

        @ParameterizedTest
        @CsvSource({"805, 0, 0", "800, 5, 0", "0, 0, 805"})
        void everyTotalOfTheTableMayBeTheWhole(String received, String carriedIn, String total) {
            rule(
                            "OGI-P10",
                            year(2024)
                                    .cell(RECEIVED, received)
                                    .cell(CARRIED_IN, carriedIn)
                                    .cell(TOTAL, total)
                                    .overview("答复政府信息公开申请790件，其中予以公开273件，占33.9%。"))
                    .reports("PASSED " + OVERVIEW);
        }

        @Test
        void aWrongShareIsReportedWithItsPart() {
            assertThat(rule("OGI-P10", year(2024).overview("答复申请805件，其中予以公开273件，占35.90%。"))
                            .finding()
                            .arguments())
                    .containsExactly("答复申请805件，其中予以公开273件，占35.90%", "273", "35.9");
        }
    }
}
