package io.github.ogireport.rule;

import static io.github.ogireport.internal.rule.ReportBuilder.form2021;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogireport.form.Cell;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.ReportBuilder;
import io.github.ogireport.internal.rule.RuleEngine;
import io.github.ogireport.rule.example.OverviewLimitRule;
import io.github.ogireport.rule.example.PenaltyRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionRulesTest {
    @Test
    void aProvincialRuleRunsBesideTheStandardRules() {
        RuleSet rules = RuleSet.standard().with(new OverviewLimitRule());
        ReportBuilder report =
                form2021().section(SectionKind.OVERVIEW, "主动公开、依申请公开、信息管理、平台、监督、考核、评议、责任追究。" + "字".repeat(1000));

        List<Finding> findings = run(rules, report).findings();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message(Locale.ENGLISH))
                .isEqualTo("Section 1, overview: It has 1033 characters, more than 1000");
        assertThat(findings.get(0).message()).isEqualTo("一、总体情况：有 1033 字，多于 1000 字");
        assertThat(run(rules, form2021()).findings()).isEmpty();
    }

    @Test
    void rulesOfOtherJarsAreFoundWhenAsked() {
        assertThat(RuleSet.discover().rules()).hasAtLeastOneElementOfType(PenaltyRule.class);
        assertThat(RuleSet.standard().rules()).doesNotHaveAnyElementsOfTypes(PenaltyRule.class);
    }

    @Test
    void aDiscoveredRuleSpeaksFromItsOwnBundle() {
        Finding finding = run(RuleSet.discover(), form2021().agency("某某市图书馆")).findings().stream()
                .filter(found -> found.code().equals("LIB-01"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.message(Locale.ENGLISH)).endsWith("A library counts 3 penalties");
        assertThat(finding.message(Locale.CHINESE)).endsWith("图书馆填了行政处罚 3 件");
        assertThat(finding.formula(Locale.ENGLISH)).isEqualTo("A library has no penalties");
    }

    @Test
    void aDiscoveredRuleShowsWhichCellItLacks() {
        ReportBuilder report = form2021().agency("某某市图书馆").with("proactive.penalties.decisions", Cell.blank());

        RuleResult result =
                run(RuleSet.none().with(new PenaltyRule()), report).results().get(0);

        assertThat(result.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        assertThat(result.cells())
                .extracting(cell -> cell.path().toString())
                .containsExactly("proactive.penalties.decisions");
        assertThat(result.lacksText()).isFalse();
    }

    @Test
    void rulesThatAreOffByDefaultAreAddedByTheirId() {
        RuleSet rules = RuleSet.standard().withOptional("OGI-S12");

        assertThat(rules.rules()).extracting(Rule::id).endsWith("OGI-S12");
        assertThatIllegalArgumentException().isThrownBy(() -> rules.withOptional("OGI-S12"));
        assertThatIllegalArgumentException().isThrownBy(() -> rules.withOptional("OGI-T301"));
    }

    @Test
    void aSetRefusesWhatItDoesNotKnow() {
        RuleSet rules = RuleSet.standard();

        assertThatIllegalArgumentException().isThrownBy(() -> rules.without("OGI-T999"));
        assertThatIllegalArgumentException().isThrownBy(() -> rules.suppress("OGI-T301", "", " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.with(new PenaltyRule()).with(new PenaltyRule()));
    }

    @Test
    void aSetIsNeverChanged() {
        RuleSet rules = RuleSet.none().with(new PenaltyRule());

        assertThat(rules.without("LIB-01").rules()).isEmpty();
        assertThat(rules.rules()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OverviewLimitRule", "PenaltyRule", "ReviewSumRule", "SameCarryOverRule", "RuleAssert"})
    void theGuideShowsTheExamplesThatAreCompiledHere(String example) throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/github/ogireport/rule/example", example + ".java"));
        String guide = Files.readString(Path.of("docs/rules.md"));

        assertThat(guide).contains("```java\n" + source + "```");
    }

    private static RuleEngine.Outcome run(RuleSet rules, ReportBuilder report) {
        return RuleEngine.run(rules, report.context(), 100);
    }
}
