package io.github.ogireport.internal.rule.cross;

import static io.github.ogireport.internal.rule.cross.ReportFixture.town;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.RuleOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PendingCasesRuleTest {
    private static Outcomes outcomes(ReportFixture previous, ReportFixture current) {
        return Outcomes.ofYears("OGI-X03", previous, current);
    }

    @ParameterizedTest
    @EnumSource
    void casesPendingLastYearAreAmongThoseOfThisYear(ChallengeGroup group) {
        String pending = CellPath.of(group, ChallengeResult.PENDING).toString();
        String total = CellPath.of(group, ChallengeResult.TOTAL).toString();

        assertThat(outcomes(town(2022).with(pending, "2"), town(2023).with(total, "2"))
                        .at(total))
                .isEqualTo(RuleOutcome.PASSED);
        assertThat(outcomes(town(2022).with(pending, "2"), town(2023).with(total, "5"))
                        .at(total))
                .isEqualTo(RuleOutcome.PASSED);
        assertThat(outcomes(town(2022).with(pending, "2"), town(2023).with(total, "1"))
                        .finding())
                .satisfies(finding -> {
                    assertThat(finding.path().toString()).isEqualTo(total);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.cells())
                            .extracting(cell -> cell.path().toString())
                            .containsExactly("previous:" + pending, total);
                });
    }

    @Test
    void aBlankTotalOrAnAbsentTableIsNotAssessable() {
        String pending = "challenges.reconsideration.pending";
        String total = "challenges.reconsideration.total";

        assertThat(outcomes(town(2022).with(pending, "2"), town(2023).with(total, Cell.blank()))
                        .at(total))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(outcomes(town(2022).with(pending, "2"), town(2023).without(TableKind.CHALLENGES))
                        .at("challenges"))
                .isEqualTo(RuleOutcome.NOT_ASSESSABLE);
    }
}
