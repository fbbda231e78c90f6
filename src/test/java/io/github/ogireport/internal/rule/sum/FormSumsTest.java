package io.github.ogireport.internal.rule.sum;

import static io.github.ogireport.internal.rule.ReportBuilder.form2019;
import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.rule.ReportBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which cells of the form add up to which. */
class FormSumsTest {
    @Test
    void theKindsOfApplicantAddUpToTheTotalOfEachRow() {
        assertThat(FormSums.APPLICANTS).hasSize(26);
        assertThat(FormSums.APPLICANTS.get(0))
                .hasToString(
                        "Formula[key=OGI-T301, at=requests.newlyReceived.total, left=[requests.newlyReceived.naturalPerson,"
                                + " requests.newlyReceived.enterprise, requests.newlyReceived.research,"
                                + " requests.newlyReceived.publicInterest, requests.newlyReceived.legalService,"
                                + " requests.newlyReceived.otherOrganisation], right=[requests.newlyReceived.total]]");
    }

    @Test
    void itemsOneAndTwoEqualItemsThreeAndFour() {
        assertThat(FormSums.BALANCE).hasSize(7);
        assertThat(FormSums.BALANCE.get(6))
                .hasToString(
                        "Formula[key=OGI-T302, at=requests.newlyReceived.total, left=[requests.newlyReceived.total,"
                                + " requests.carriedIn.total], right=[requests.outcomesTotal.total,"
                                + " requests.carriedForward.total]]");
    }

    @Test
    void rowsThatTheFormDoesNotHaveTakeNoPart() {
        Formula outcomes = FormSums.OUTCOMES.get(6);

        assertThat(outcomes.left()).hasSize(22);
        assertThat(paths(outcomes, form2021())).hasSize(22).doesNotContain("requests.otherHandling.total");
        assertThat(paths(outcomes, form2019()))
                .hasSize(20)
                .contains("requests.otherHandling.total")
                .doesNotContain("requests.otherReason.total");
    }

    @Test
    void aRowOfTheOtherFormHasNoSum() {
        Formula otherHandling = FormSums.APPLICANTS.stream()
                .filter(formula -> formula.at().row().key().equals("otherHandling"))
                .findFirst()
                .orElseThrow();

        assertThat(otherHandling.in(form2021().report())).isEmpty();
        assertThat(otherHandling.in(form2019().report())).isPresent();
    }

    private static List<String> paths(Formula formula, ReportBuilder report) {
        return formula.in(report.report()).orElseThrow().paths().stream()
                .map(Object::toString)
                .toList();
    }
}
