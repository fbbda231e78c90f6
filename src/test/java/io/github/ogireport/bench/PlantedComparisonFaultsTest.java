package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.CrossReport;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Faults planted between the texts of two years, or between a government and its departments, and found by the comparison. */
class PlantedComparisonFaultsTest {
    private static final String OVERVIEW = "%s依托门户网站集中发布水库调度、农村饮水、河长履职等重点领域信息，方便群众随时查阅使用。"
            + "%s修订完善保密审查流程，对每条拟公开内容逐级审核把关后再予发布。"
            + "%s开设政务公开专区并配备专人，为到访群众提供查询打印和咨询引导服务。";
    private static final String OTHER_OVERVIEW = "%s围绕堤防加固、节水改造两项民生工程公开进展与资金使用，回应村民关切的问题。"
            + "%s建立台账式管理，按月清点目录并补齐遗漏的会议纪要与解读材料内容。"
            + "%s邀请代表委员走进泵站参观座谈，现场听取他们对信息发布方式的看法。";
    private static final String PROBLEMS =
            "存在的主要问题：基层站所报送信息不够及时，解读材料以文字为主形式较为单一，公众查阅兴趣不足。" + "下一步，将压实站所责任，增加图文和视频解读，按季度通报报送情况。";
    private static final String OTHER_PROBLEMS =
            "存在的主要问题：专栏目录与上级要求衔接不够紧密，个别栏目更新周期偏长，人员轮岗后业务生疏。" + "改进措施：对照目录逐项核对，明确更新时限，组织新任人员跟班学习。";

    private static SoundReport before() {
        return text(SoundReport.ofWaterBureau(2023), OTHER_OVERVIEW, OTHER_PROBLEMS)
                .cell("requests.carriedForward.naturalPerson", "5")
                .cell("requests.carriedForward.enterprise", "2")
                .cell("requests.carriedForward.total", "7")
                .raise("requests.newlyReceived.naturalPerson", 2)
                .raise("requests.newlyReceived.enterprise", 1)
                .raise("requests.newlyReceived.total", 3)
                .cell("proactive.normativeDocuments.inForce", "96")
                .cell("proactive.penalties.decisions", "61");
    }

    private static SoundReport now() {
        return text(SoundReport.ofWaterBureau(2024), OVERVIEW, PROBLEMS);
    }

    private static SoundReport text(SoundReport report, String overview, String problems) {
        String self = "本局";
        return report.prose(
                        SectionKind.OVERVIEW, "（一）主动公开、依申请公开、政府信息管理、平台建设、监督保障。", overview.formatted(self, self, self))
                .prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, problems);
    }

    private static AnnualReport read(SoundReport report) {
        return report.in(Layouts.named("markdown")).read().orElseThrow();
    }

    private static List<String> years(SoundReport before, SoundReport now) {
        return reported(CrossReport.compareYears(read(before), read(now)));
    }

    private static List<String> reported(List<Finding> findings) {
        for (Finding finding : findings) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(finding.message(locale)).doesNotContain("previous:", "member[", "requests.", "sections.");
            }
        }
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.severity() + " "
                        + finding.path().toString())
                .toList();
    }

    @Nested
    class TwoYears {
        @Test
        void haveNoFindingWhereTheyFollowEachOther() {
            assertThat(years(before(), now())).isEmpty();
        }

        @Test
        void haveAnErrorWhereTheTotalCarriedOverDiffers() {
            assertThat(years(before().cell("requests.carriedForward.total", "9"), now()))
                    .containsExactly("OGI-X01 ERROR requests.carriedIn.total");
        }

        @Test
        void haveAWarningWhereAColumnCarriedOverDiffers() {
            SoundReport moved = before().cell("requests.carriedForward.naturalPerson", "4")
                    .cell("requests.carriedForward.enterprise", "3");
            assertThat(years(moved, now()))
                    .containsExactly(
                            "OGI-X01 WARNING requests.carriedIn.naturalPerson",
                            "OGI-X01 WARNING requests.carriedIn.enterprise");
        }

        @Test
        void haveAWarningWhereTheStockOfDocumentsDoesNotFollow() {
            assertThat(years(before().cell("proactive.normativeDocuments.inForce", "90"), now()))
                    .containsExactly("OGI-X02 WARNING proactive.normativeDocuments.inForce");
        }

        @Test
        void haveAWarningWhereMoreCasesWerePendingThanThereAre() {
            assertThat(years(before().cell("challenges.directLitigation.pending", "3"), now()))
                    .containsExactly("OGI-X03 WARNING challenges.directLitigation.total");
        }

        @Test
        void haveAWarningWhereTheOverviewIsCopied() {
            assertThat(years(text(before(), OVERVIEW, OTHER_PROBLEMS), now()))
                    .containsExactly("OGI-X05 WARNING sections.overview");
        }

        @Test
        void haveAWarningWhereTheProblemsAreCopied() {
            assertThat(years(text(before(), OTHER_OVERVIEW, PROBLEMS), now()))
                    .contains("OGI-X08 WARNING sections.problemsAndImprovements");
        }

        @Test
        void haveAWarningWhereAllFiguresAreCopied() {
            SoundReport copied = text(SoundReport.ofWaterBureau(2023), OTHER_OVERVIEW, OTHER_PROBLEMS);

            assertThat(years(copied, now())).contains("OGI-X06 WARNING ");
        }

        @Test
        void haveANoteWhereSuitsFollowNoReconsiderationInEitherYear() {
            SoundReport then = without(before(), "challenges.reconsideration");
            SoundReport today = without(now(), "challenges.reconsideration");

            assertThat(years(then, today))
                    .containsExactly("OGI-T405 INFO challenges.litigationAfterReconsideration.total");
            assertThat(years(before(), today)).noneMatch(finding -> finding.startsWith("OGI-T405"));
        }

        @Test
        void haveANoteWhereDisputesFollowNoRequestInEitherYear() {
            SoundReport then = without(before(), "requests");
            SoundReport today = without(now(), "requests");

            assertThat(years(then, today)).containsExactly("OGI-T406 INFO challenges");
            assertThat(years(before(), today)).noneMatch(finding -> finding.startsWith("OGI-T406"));
        }

        @Test
        void followTheSeveritiesAndSuppressionsOfTheRuleSet() {
            AnnualReport before = read(before().cell("requests.carriedForward.total", "9"));
            AnnualReport now = read(now());

            assertThat(reported(CrossReport.compareYears(
                            before, now, RuleSet.standard().severity("OGI-X01", Severity.INFO))))
                    .containsExactly("OGI-X01 INFO requests.carriedIn.total");
            assertThat(CrossReport.compareYears(
                            before, now, RuleSet.standard().suppress("OGI-X01", "requests", "机构合并")))
                    .singleElement()
                    .returns(Optional.of("机构合并"), Finding::suppression);
            assertThat(CrossReport.compareYears(before, now, RuleSet.standard().without("OGI-X01")))
                    .isEmpty();
        }

        private static SoundReport without(SoundReport report, String table) {
            return report.zero(table + ".");
        }
    }

    @Nested
    class AGovernmentAndItsDepartments {
        private static AnnualReport department(String name, String overview, long requests) {
            String problems = overview.equals(OVERVIEW) ? PROBLEMS : OTHER_PROBLEMS;
            SoundReport report =
                    text(SoundReport.ofWaterBureau(2024), overview, problems).title(name + "2024年政府信息公开工作年度报告");
            report.zero("requests.")
                    .zero("challenges.")
                    .zero("proactive.")
                    .cell("requests.newlyReceived.naturalPerson", Long.toString(requests))
                    .cell("requests.newlyReceived.total", Long.toString(requests))
                    .cell("requests.disclosed.naturalPerson", Long.toString(requests))
                    .cell("requests.disclosed.total", Long.toString(requests))
                    .cell("requests.outcomesTotal.naturalPerson", Long.toString(requests))
                    .cell("requests.outcomesTotal.total", Long.toString(requests));
            return read(report);
        }

        private static List<String> members(long all, String secondOverview, long first, long second) {
            return reported(CrossReport.compareMembers(
                    department("云山县人民政府", "全县各部门共同推进公开。", all),
                    List.of(department("云山县水利局", OVERVIEW, first), department("云山县民政局", secondOverview, second))));
        }

        @Test
        void haveNoFindingWhereTheSumsHold() {
            assertThat(members(12, OTHER_OVERVIEW, 5, 7)).isEmpty();
        }

        @Test
        void haveAWarningAtEveryFigureThatIsNotTheSum() {
            assertThat(members(13, OTHER_OVERVIEW, 5, 7))
                    .contains("OGI-A01 WARNING requests.newlyReceived.total")
                    .noneMatch(finding -> finding.startsWith("OGI-A02"));
        }

        @Test
        void haveAWarningWhereADepartmentHasMoreThanTheWhole() {
            assertThat(members(6, OTHER_OVERVIEW, 5, 7)).contains("OGI-A02 WARNING requests.newlyReceived.total");
        }

        @Test
        void haveAWarningWhereOneDepartmentHasCopiedAnother() {
            assertThat(members(12, OVERVIEW, 5, 7)).anyMatch(finding -> finding.startsWith("OGI-A05 WARNING"));
        }
    }
}
