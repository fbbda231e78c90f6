package io.github.ogireport.internal.rule;

import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static io.github.ogireport.internal.rule.RuleCheck.rule;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.TableKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeRulesTest {
    private static final String REVIEWS = "challenges.reconsideration.total";
    private static final String DIRECT = "challenges.directLitigation.total";
    private static final String AFTER = "challenges.litigationAfterReconsideration.total";

    @ParameterizedTest
    @CsvSource({"OGI-T401, reconsideration", "OGI-T402, directLitigation", "OGI-T403, litigationAfterReconsideration"})
    void eachGroupAddsUpByItself(String id, String group) {
        String path = "challenges." + group;
        rule(id, form2021()).passes();
        rule(id, form2021().add(path + ".pending", 1)).isViolatedAt(Severity.ERROR, path + ".total");
        rule(id, form2021().with(path + ".total", "9").with(path + ".corrected", Cell.blank()))
                .isViolatedAt(Severity.WARNING, path + ".total");
        rule(id, form2021().with(path + ".corrected", Cell.unreadable("见附件")))
                .isNotAssessableAt(path + ".total", path + ".corrected");
        rule(id, form2021().without(TableKind.CHALLENGES)).isNotAssessableAt("challenges", "challenges");
    }

    @Test
    void partsThatExceedTheTotalAreAnErrorInSpiteOfBlanks() {
        rule(
                        "OGI-T401",
                        form2021()
                                .with("challenges.reconsideration.corrected", Cell.blank())
                                .with(REVIEWS, "2"))
                .isViolatedAt(Severity.ERROR, REVIEWS);
    }

    @Nested
    class Direct {
        @Test
        void fewDirectSuitsPass() {
            rule("OGI-T404", form2021().with(DIRECT, "4")).passes();
        }

        @Test
        void manyDirectSuitsWithRefusalsPass() {
            rule("OGI-T404", form2021().with(DIRECT, "9")).passes();
        }

        @Test
        void manyDirectSuitsWithoutRefusalAreANote() {
            rule("OGI-T404", withoutRefusal().with(DIRECT, "9")).isViolatedAt(Severity.INFO, DIRECT);
        }

        @Test
        void before2024ReconsiderationDidNotComeFirst() {
            rule("OGI-T404", withoutRefusal().with(DIRECT, "9").year("2023")).isNotApplicable();
        }

        @Test
        void blankRefusalsAreNotAssessable() {
            rule("OGI-T404", form2021().with(DIRECT, "9").with("requests.stateSecret.total", Cell.blank()))
                    .isNotAssessableAt(DIRECT, "requests.stateSecret.total");
        }

        @Test
        void anUnknownYearIsNotAssessable() {
            rule("OGI-T404", form2021().year("")).isNotAssessableAt(DIRECT);
        }

        private ReportBuilder withoutRefusal() {
            return form2021().with("requests.thirdPartyRights.total", "0");
        }
    }

    @Nested
    class After {
        @Test
        void reconsiderationsOfTheYearPass() {
            rule("OGI-T405", form2021()).passes();
        }

        @Test
        void noSuitsPass() {
            rule("OGI-T405", form2021().with(AFTER, "0").with(REVIEWS, "0")).passes();
        }

        @Test
        void withoutThePreviousReportNothingIsClaimed() {
            rule("OGI-T405", form2021().with(REVIEWS, "0")).isNotAssessableAt(AFTER);
        }

        @Test
        void reconsiderationsOfTheYearBeforePass() {
            rule("OGI-T405", form2021().with(REVIEWS, "0").previous(form2021())).passes();
        }

        @Test
        void noneInBothYearsIsANote() {
            rule("OGI-T405", form2021().with(REVIEWS, "0").previous(form2021().with(REVIEWS, "0")))
                    .isViolatedAt(Severity.INFO, AFTER);
        }

        @Test
        void aBlankTotalIsNotAssessable() {
            rule("OGI-T405", form2021().with(REVIEWS, Cell.blank())).isNotAssessableAt(AFTER, REVIEWS);
        }

        @Test
        void withoutTheTableItDoesNotApply() {
            rule("OGI-T405", form2021().without(TableKind.CHALLENGES)).isNotApplicable();
        }
    }

    @Nested
    class Disputes {
        @Test
        void disputesOfAYearWithRequestsPass() {
            rule("OGI-T406", form2021()).passes();
        }

        @Test
        void moreDisputesThanRequestsPass() {
            rule("OGI-T406", form2021().with(REVIEWS, "3100")).passes();
        }

        @Test
        void noDisputesPass() {
            rule("OGI-T406", withoutRequests().withAll("challenges.", Cell.number(0)))
                    .passes();
        }

        @Test
        void withoutThePreviousReportNothingIsClaimed() {
            rule("OGI-T406", withoutRequests()).isNotAssessableAt("challenges");
        }

        @Test
        void disputesOverRequestsOfTheYearBeforePass() {
            rule("OGI-T406", withoutRequests().previous(form2021())).passes();
        }

        @Test
        void noRequestsInBothYearsAreANote() {
            rule("OGI-T406", withoutRequests().previous(withoutRequests())).isViolatedAt(Severity.INFO, "challenges");
        }

        @Test
        void blankRequestsAreNotAssessable() {
            rule("OGI-T406", withoutRequests().with("requests.carriedIn.total", Cell.blank()))
                    .isNotAssessableAt("challenges", "requests.carriedIn.total");
        }

        @Test
        void blankDisputesAreNotAssessable() {
            rule("OGI-T406", form2021().withAll("challenges.", Cell.number(0)).with(DIRECT, Cell.blank()))
                    .isNotAssessableAt("challenges", DIRECT);
        }

        @Test
        void withoutATableItDoesNotApply() {
            rule("OGI-T406", form2021().without(TableKind.REQUESTS)).isNotApplicable();
        }

        private ReportBuilder withoutRequests() {
            return form2021().withAll("requests.", Cell.number(0));
        }
    }
}
