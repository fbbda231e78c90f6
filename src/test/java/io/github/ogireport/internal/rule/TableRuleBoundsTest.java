package io.github.ogireport.internal.rule;

import static io.github.ogireport.internal.rule.RuleCheck.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the rules on the tables begin and cease to say something, and what they say then. */
class TableRuleBoundsTest {
    /**
     * A consistent report with changes such as {@code requests.disclosed.total=3}; {@code _} is a blank cell, {@code ?} one that
     * cannot be read.
     */
    private static ReportBuilder report(String changes) {
        ReportBuilder report = changes.contains("form=2019") ? ReportBuilder.form2019() : ReportBuilder.form2021();
        for (String change : changes.split(" ", -1)) {
            String name = change.substring(0, change.indexOf('='));
            String value = change.substring(change.indexOf('=') + 1);
            switch (name) {
                case "form" -> {}
                case "agency" -> report.agency(value);
                case "year" -> report.year(value.equals("_") ? "" : value);
                case "six" -> report.section(SectionKind.OTHER_MATTERS, value);
                case "without" -> report.without(TableKind.valueOf(value));
                default -> report.with(name, cell(value));
            }
        }
        return report;
    }

    private static Cell cell(String value) {
        return switch (value) {
            case "_" -> Cell.blank();
            case "?" -> Cell.unreadable("若干");
            default -> Cell.number(value, "", value);
        };
    }

    private static List<String> reported(String id, ReportBuilder report) {
        return rule(id, report).outcome().results().stream()
                .map(result -> (result.outcome() + " " + result.path().toString() + " " + result.reason()).strip())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OGI-T306 | six=未发出收费通知                                                     | PASSED requests.feeOverdue.total
            OGI-T306 | six=未发出收费通知 requests.feeOverdue.total=1                         | VIOLATED requests.feeOverdue.total OGI-T306
            OGI-T306 | six=未收取费用 requests.feeOverdue.total=1                             | PASSED requests.feeOverdue.total
            OGI-T306 | requests.feeOverdue.total=_                                            | NOT_ASSESSABLE requests.feeOverdue.total reason.blankOperands
            OGI-T306 | form=2019                                                              | NOT_APPLICABLE requests.feeOverdue.total reason.otherForm
            OGI-T306 | without=REQUESTS                                                       | NOT_APPLICABLE requests.feeOverdue.total reason.tableMissing
            OGI-T307 | requests.newlyReceived.total=9                                         | PASSED requests.unjustifiedMassRequests.total
            OGI-T307 | requests.unjustifiedMassRequests.total=1 requests.newlyReceived.total=6 | VIOLATED requests.unjustifiedMassRequests.total OGI-T307
            OGI-T307 | requests.unjustifiedMassRequests.total=1 requests.newlyReceived.total=7 | PASSED requests.unjustifiedMassRequests.total
            OGI-T307 | requests.unjustifiedMassRequests.total=1 requests.carriedIn.total=_    | NOT_ASSESSABLE requests.unjustifiedMassRequests.total reason.blankOperands
            OGI-T307 | requests.unjustifiedMassRequests.total=1 requests.newlyReceived.total=_ | NOT_ASSESSABLE requests.unjustifiedMassRequests.total reason.blankOperands
            OGI-T307 | requests.unjustifiedMassRequests.total=_                               | NOT_ASSESSABLE requests.unjustifiedMassRequests.total reason.blankOperands
            OGI-T307 | without=REQUESTS                                                       | NOT_APPLICABLE requests.unjustifiedMassRequests.total reason.tableMissing
            OGI-T308 | requests.outcomesTotal.total=9 requests.otherReason.total=9            | NOT_APPLICABLE requests.otherReason.total OGI-T308.few
            OGI-T308 | requests.outcomesTotal.total=10 requests.otherReason.total=5           | PASSED requests.otherReason.total
            OGI-T308 | requests.outcomesTotal.total=10 requests.otherReason.total=6           | VIOLATED requests.otherReason.total OGI-T308
            OGI-T308 | requests.otherReason.total=_                                           | NOT_ASSESSABLE requests.otherReason.total reason.blankOperands
            OGI-T308 | requests.outcomesTotal.total=?                                         | NOT_ASSESSABLE requests.otherReason.total reason.unreadableOperands
            OGI-T308 | form=2019                                                              | NOT_APPLICABLE requests.otherReason.total reason.otherForm
            OGI-T308 | without=REQUESTS                                                       | NOT_APPLICABLE requests.otherReason.total reason.tableMissing
            OGI-T309 | form=2021                                                              | PASSED requests
            OGI-T309 | without=CHALLENGES                                                     | NOT_APPLICABLE requests reason.tableMissing
            OGI-T309 | without=REQUESTS                                                       | NOT_APPLICABLE requests reason.tableMissing
            OGI-T404 | challenges.directLitigation.total=4                                    | PASSED challenges.directLitigation.total
            OGI-T404 | challenges.directLitigation.total=5 requests.thirdPartyRights.total=0  | VIOLATED challenges.directLitigation.total OGI-T404
            OGI-T404 | challenges.directLitigation.total=5 requests.thirdPartyRights.total=1  | PASSED challenges.directLitigation.total
            OGI-T404 | challenges.directLitigation.total=5 requests.stateSecret.total=_       | NOT_ASSESSABLE challenges.directLitigation.total reason.blankOperands
            OGI-T404 | challenges.directLitigation.total=_                                    | NOT_ASSESSABLE challenges.directLitigation.total reason.blankOperands
            OGI-T404 | year=_                                                                 | NOT_ASSESSABLE challenges.directLitigation.total reason.yearUnknown
            OGI-T404 | year=2023                                                              | NOT_APPLICABLE challenges.directLitigation.total OGI-T404.before
            OGI-T404 | without=CHALLENGES                                                     | NOT_APPLICABLE challenges.directLitigation.total reason.tableMissing
            OGI-T404 | without=REQUESTS                                                       | NOT_APPLICABLE challenges.directLitigation.total reason.tableMissing
            OGI-T405 | without=CHALLENGES                                                     | NOT_APPLICABLE challenges.litigationAfterReconsideration.total reason.tableMissing
            OGI-T405 | challenges.litigationAfterReconsideration.total=_                      | NOT_ASSESSABLE challenges.litigationAfterReconsideration.total reason.blankOperands
            OGI-T405 | challenges.reconsideration.total=_                                     | NOT_ASSESSABLE challenges.litigationAfterReconsideration.total reason.blankOperands
            OGI-T405 | challenges.reconsideration.total=0                                     | NOT_ASSESSABLE challenges.litigationAfterReconsideration.total reason.previousReport
            OGI-T405 | challenges.reconsideration.total=1                                     | PASSED challenges.litigationAfterReconsideration.total
            OGI-T406 | without=REQUESTS                                                       | NOT_APPLICABLE challenges reason.tableMissing
            OGI-T406 | without=CHALLENGES                                                     | NOT_APPLICABLE challenges reason.tableMissing
            OGI-T406 | form=2021                                                              | PASSED challenges
            OGI-T401 | without=CHALLENGES                                                     | NOT_ASSESSABLE challenges reason.unreadableOperands
            OGI-T301 | without=REQUESTS                                                       | NOT_ASSESSABLE requests reason.unreadableOperands
            OGI-T302 | without=REQUESTS                                                       | NOT_ASSESSABLE requests reason.unreadableOperands
            OGI-T205 | six=收取信息处理费15050元                                              | PASSED proactive.fees.amount
            OGI-T205 | six=收取信息处理费15051元                                              | VIOLATED proactive.fees.amount OGI-T205
            OGI-T205 | six=收取信息处理费400元，收取信息处理费500元                           | NOT_ASSESSABLE proactive.fees.amount OGI-T205.severalAmounts
            OGI-T205 | six=收取信息处理费400元，收取信息处理费400.0元                         | PASSED proactive.fees.amount
            OGI-T205 | six=收取信息处理费0元                                                  | NOT_APPLICABLE proactive.fees.amount OGI-T205.noAmount
            OGI-T205 | six=未收取信息处理费                                                   | NOT_APPLICABLE proactive.fees.amount OGI-T205.noAmount
            OGI-T205 | six=收取信息处理费400元 proactive.fees.amount=_                        | NOT_ASSESSABLE proactive.fees.amount reason.blankOperands
            OGI-T205 | form=2019                                                              | NOT_APPLICABLE proactive.fees.amount reason.otherForm
            OGI-T206 | six=无                                                                 | VIOLATED proactive.fees.amount OGI-T206
            OGI-T206 | six=无 proactive.fees.amount=0.00                                      | PASSED proactive.fees.amount
            OGI-T206 | six=未收费                                                             | PASSED proactive.fees.amount
            OGI-T206 | proactive.fees.amount=_                                                | NOT_ASSESSABLE proactive.fees.amount reason.blankOperands
            OGI-T206 | form=2019                                                              | NOT_APPLICABLE proactive.fees.amount reason.otherForm
            OGI-T202 | agency=盘江镇人民政府                                                  | PASSED proactive.rules
            OGI-T202 | agency=盘江镇人民政府 proactive.rules.inForce=1                        | VIOLATED proactive.rules.inForce OGI-T202
            OGI-T202 | agency=某省人民政府 proactive.rules.inForce=1                          | PASSED proactive.rules
            OGI-T202 | agency=某市人民政府 proactive.rules.inForce=1                          | NOT_ASSESSABLE proactive.rules reason.bodyUnknown
            OGI-T202 | without=PROACTIVE                                                      | NOT_APPLICABLE proactive.rules reason.tableMissing
            """)
    void aRuleSaysWhatTheCellsAllow(String id, String changes, String expected) {
        assertThat(reported(id, report(changes))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OGI-T306 | six=未发出收费通知 requests.feeOverdue.total=2                              | 2           | requests.feeOverdue.total
            OGI-T307 | requests.unjustifiedMassRequests.total=2 requests.newlyReceived.total=4     | 2, 7        | requests.unjustifiedMassRequests.total, requests.newlyReceived.total, requests.carriedIn.total
            OGI-T308 | requests.outcomesTotal.total=11 requests.otherReason.total=6                | 6, 11       | requests.otherReason.total, requests.outcomesTotal.total
            OGI-T205 | six=收取信息处理费20000元                                                   | 1.50, 20000 | proactive.fees.amount
            OGI-T206 | six=无                                                                      | 1.50        | proactive.fees.amount
            OGI-T202 | agency=盘江镇 proactive.rules.issued=1 proactive.rules.inForce=2            | 盘江镇      | proactive.rules.issued, proactive.rules.inForce
            """)
    void aFindingShowsItsNumbersAndCells(String id, String changes, String arguments, String cells) {
        Finding finding = rule(id, report(changes)).finding();

        assertThat(finding.arguments()).containsExactly(arguments.split(", ", -1));
        assertThat(finding.cells()).extracting(cell -> cell.path().toString()).containsExactly(cells.split(", ", -1));
    }

    @Test
    void nothingAboveZeroIsReportedOnlyWhereTheTotalsSaySo() {
        ReportBuilder zero =
                ReportBuilder.form2021().withAll("requests.", Cell.number(0)).withAll("challenges.", Cell.number(0));

        assertThat(reported("OGI-T309", zero)).containsExactly("VIOLATED requests OGI-T309");
        assertThat(rule("OGI-T309", zero).finding().cells()).hasSize(7);
        assertThat(reported("OGI-T309", zero.with("requests.disclosed.enterprise", Cell.blank())))
                .containsExactly("VIOLATED requests OGI-T309");
        for (String total : List.of("requests.carriedIn.total", "challenges.directLitigation.total")) {
            assertThat(reported("OGI-T309", zero.with(total, Cell.blank())))
                    .containsExactly("NOT_ASSESSABLE requests reason.blankOperands");
            for (String number : List.of("1", "9", "10")) {
                assertThat(reported("OGI-T309", zero.with(total, Cell.number(number, "", number))))
                        .containsExactly("PASSED requests");
            }
            zero.with(total, Cell.number(0));
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "11, 1"})
    void upToTenCellsAreReportedOneByOne(int cells, int findings) {
        ReportBuilder report = ReportBuilder.form2021();
        List<String> paths = Stated.cells(report.report()).keySet().stream()
                .filter(path -> path.startsWith("requests."))
                .limit(cells)
                .toList();
        paths.forEach(path -> report.with(path, Cell.placeholder("/")));

        RuleCheck check = rule("OGI-C02", report);

        assertThat(check.outcome().findings()).hasSize(findings);
        assertThat(check.outcome().findings().stream().flatMap(finding -> finding.cells().stream()))
                .extracting(cell -> cell.path().toString())
                .containsExactlyElementsOf(paths);
    }

    @ParameterizedTest
    @CsvSource({"3, 3, OGI-C07", "4, 1, OGI-C07.many"})
    void upToThreeShiftedRowsAreReportedOneByOne(int rows, int findings, String key) {
        ReportBuilder report = ReportBuilder.form2021();
        for (int i = 0; i < rows; i++) {
            report.row(TableKind.REQUESTS, "requests.disclosed", "（一）予以公开", "1", "2");
        }

        assertThat(rule("OGI-C07", report).outcome().findings())
                .hasSize(findings)
                .extracting(Finding::key)
                .containsOnly(key);
    }

    @ParameterizedTest
    @CsvSource({"99, 99", "100, 100", "101, 100"})
    void upToAHundredRowsThatTheFormDoesNotHaveAreReported(int rows, int findings) {
        ReportBuilder report = ReportBuilder.form2021();
        for (int i = 0; i < rows; i++) {
            report.extension(TableKind.REQUESTS, "其他" + i, "1", "2");
        }

        List<Finding> reported = rule("OGI-S07", report).outcome().findings();

        assertThat(reported).hasSize(findings);
        assertThat(reported.get(0).arguments()).containsExactly("其他0", "1 2");
    }

    @ParameterizedTest
    @CsvSource({
        "3.0, VIOLATED requests.disclosed.total OGI-C05.whole",
        "3.5, VIOLATED requests.disclosed.total OGI-C05",
        "3, PASSED requests"
    })
    void aCountHasNoFraction(String number, String expected) {
        assertThat(reported("OGI-C05", report("requests.disclosed.total=" + number)))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "本报告包括六个部分, PASSED",
        "本报告由6个部分组成, PASSED",
        "本报告包括五个部分, VIOLATED  OGI-S11",
        "本报告包括9个部分, VIOLATED  OGI-S11",
        "本报告包括三大部分, VIOLATED  OGI-S11",
        "本报告包括二个部分, NOT_APPLICABLE  OGI-S11.notDeclared",
        "本报告包括:个部分, NOT_APPLICABLE  OGI-S11.notDeclared",
        "本报告包括/个部分, NOT_APPLICABLE  OGI-S11.notDeclared",
        "六个部分，本报告, NOT_APPLICABLE  OGI-S11.notDeclared",
        "包括六个部分, NOT_APPLICABLE  OGI-S11.notDeclared",
        "报告包括五项内容, VIOLATED  OGI-S11"
    })
    void theIntroductionMayDeclareHowManyPartsThereAre(String preamble, String expected) {
        assertThat(reported("OGI-S11", ReportBuilder.form2021().preamble(preamble)))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"1000, PASSED sections.overview", "1001, VIOLATED sections.overview OGI-S12"})
    void theOverviewHasAtMostAThousandCharacters(int characters, String expected) {
        String text = "公".repeat(characters / 2) + " 　\t" + "开".repeat(characters - characters / 2);

        assertThat(reported("OGI-S12", ReportBuilder.form2021().section(SectionKind.OVERVIEW, text)))
                .containsExactly(expected);
    }

    @Test
    void theLengthOfTheOverviewIsThatOfAllItsParagraphs() {
        ReportBuilder report =
                ReportBuilder.form2021().section(SectionKind.OVERVIEW, "公".repeat(600) + "\n" + "开".repeat(401));

        assertThat(rule("OGI-S12", report).finding().arguments()).containsExactly("1001", "1000");
        assertThat(reported("OGI-S12", ReportBuilder.form2021().withoutSection(SectionKind.OVERVIEW)))
                .containsExactly("NOT_APPLICABLE sections.overview reason.sectionMissing");
    }

    @ParameterizedTest
    @CsvSource({
        "'', VIOLATED sections.problemsAndImprovements OGI-S09.empty",
        "无, VIOLATED sections.problemsAndImprovements OGI-S09.empty",
        "暂无, VIOLATED sections.problemsAndImprovements OGI-S09.empty",
        "没有问题，继续加强, VIOLATED sections.problemsAndImprovements OGI-S09.empty",
        "本年度无问题，加强培训一, VIOLATED sections.problemsAndImprovements OGI-S09.empty",
        "本年度无问题，加强培训一二, PASSED sections.problemsAndImprovements",
        "公开不够。加强培训。, PASSED sections.problemsAndImprovements",
        "公开不够。, VIOLATED sections.problemsAndImprovements OGI-S09.noMeasures",
        "将开展培训，加强宣传。, VIOLATED sections.problemsAndImprovements OGI-S09"
    })
    void sectionFiveNamesProblemsAndMeasures(String text, String expected) {
        assertThat(reported("OGI-S09", ReportBuilder.form2021().section(SectionKind.PROBLEMS_AND_IMPROVEMENTS, text)))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "无, VIOLATED challenges OGI-S04",
        "没有, VIOLATED challenges OGI-S04",
        "本年度无此类情况, VIOLATED challenges OGI-S04",
        "本单位不涉及, VIOLATED challenges OGI-S04",
        "无，见附件, NOT_ASSESSABLE challenges reason.notProvenAbsent",
        "无，见下图, NOT_ASSESSABLE challenges reason.notProvenAbsent",
        "'', NOT_ASSESSABLE challenges reason.notProvenAbsent",
        "情况良好, NOT_ASSESSABLE challenges reason.notProvenAbsent"
    })
    void aTableThatIsNotThereMayBeAPicture(String text, String expected) {
        assertThat(reported(
                        "OGI-S04",
                        ReportBuilder.form2021().without(TableKind.CHALLENGES).section(SectionKind.CHALLENGES, text)))
                .containsExactly("PASSED proactive", "PASSED requests", expected);
    }

    @ParameterizedTest
    @CsvSource({"30, VIOLATED challenges OGI-S04", "31, NOT_ASSESSABLE challenges reason.notProvenAbsent"})
    void onlyAFewWordsSayThatThereIsNothing(int length, String expected) {
        assertThat(reported(
                        "OGI-S04",
                        ReportBuilder.form2021()
                                .without(TableKind.CHALLENGES)
                                .section(SectionKind.CHALLENGES, "无" + "事".repeat(length - 1))))
                .last()
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, NOT_APPLICABLE  OGI-S06.beforeForms",
        "2019, VIOLATED proactive OGI-S06",
        "2020, VIOLATED proactive OGI-S06",
        "2021, PASSED proactive"
    })
    void theFormOf2021IsDueFromTheReportOn2021On(String year, String expected) {
        assertThat(reported("OGI-S06", ReportBuilder.form2021().year(year))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"2020, INFO", "2021, WARNING"})
    void theFiveAspectsAreAskedForSince2021(String year, String severity) {
        assertThat(rule("OGI-S08", ReportBuilder.form2021().year(year).section(SectionKind.OVERVIEW, "主动公开信息。"))
                        .finding()
                        .severity())
                .hasToString(severity);
    }

    @Test
    void theAspectsAndResultsThatAreMissingAreNamed() {
        assertThat(rule("OGI-S08", ReportBuilder.form2021().section(SectionKind.OVERVIEW, "主动公开，依申请，平台。"))
                        .finding()
                        .arguments())
                .containsExactly("@aspect.informationManagement @aspect.oversight");
        assertThat(rule("OGI-S10", ReportBuilder.form2021().section(SectionKind.OVERVIEW, "社会评议"))
                        .finding()
                        .arguments())
                .containsExactly("@assessment.performance @assessment.accountability");
        assertThat(reported("OGI-S10", ReportBuilder.form2021().agency("盘江镇").section(SectionKind.OVERVIEW, "公开。")))
                .containsExactly("NOT_APPLICABLE  OGI-S10.department");
    }
}
