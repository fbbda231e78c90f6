package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.town;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.RuleOutcome;
import org.junit.jupiter.api.Test;

class ItemsChainRuleTest {
    private static final String ITEMS = "proactive.licensing.itemsLastYear";
    private static final String CHANGE = "proactive.licensing.change";

    private static Outcomes outcomes(ReportFixture previous, ReportFixture current) {
        return Outcomes.ofYears("OGI-X04", previous, current);
    }

    private static ReportFixture first() {
        return town(2019).form2019().with(ITEMS, "10").with(CHANGE, "-3");
    }

    @Test
    void passesWhenItemsAndSignedChangeMakeTheNextYearsItems() {
        assertThat(outcomes(first(), town(2020).form2019().with(ITEMS, "7")).at(ITEMS))
                .isEqualTo(RuleOutcome.PASSED);
    }

    @Test
    void aBrokenChainIsAWarning() {
        Finding finding =
                outcomes(first(), town(2020).form2019().with(ITEMS, "10")).finding();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path().toString()).isEqualTo(ITEMS);
        assertThat(finding.cells())
                .extracting(cell -> cell.path().toString())
                .containsExactly("previous:" + ITEMS, "previous:" + CHANGE, ITEMS);
        assertThat(finding.difference()).hasToString("Optional[3]");
    }

    @Test
    void aReformOfTheItemListsLowersItToARemark() {
        Finding finding = outcomes(
                        first(),
                        town(2020).form2019().with(ITEMS, "10").text(SectionKind.OVERVIEW, "根据权责清单动态调整要求，承接上级下放事项3项。"))
                .finding();

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void aBlankChangeIsNotAssessable() {
        assertThat(outcomes(
                                first().with(CHANGE, Cell.blank()),
                                town(2020).form2019().with(ITEMS, "10"))
                        .at(ITEMS))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void the2021FormHasNoSuchChain() {
        Outcomes outcomes = outcomes(first(), town(2020));

        assertThat(outcomes.findings()).isEmpty();
        assertThat(outcomes.at("proactive.licensing")).isEqualTo(RuleOutcome.NOT_APPLICABLE);
    }

    @Test
    void aTableThatIsNotInTheTextIsNotAssessable() {
        Outcomes outcomes = outcomes(first(), town(2020).form2019().without(TableKind.PROACTIVE));

        assertThat(outcomes.at("proactive")).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes.result("proactive").reason()).isEqualTo("cross.tableAbsent");
    }
}
