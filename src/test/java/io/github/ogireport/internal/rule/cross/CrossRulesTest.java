package io.github.ogireport.internal.rule.cross;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.message.Language;
import io.github.ogireport.internal.message.MessageBundle;
import io.github.ogireport.internal.rule.RuleCatalogue;
import io.github.ogireport.internal.rule.StandardRules;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleScope;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrossRulesTest {
    static List<Rule> rules() {
        return StandardRules.all().stream()
                .filter(rule -> rule.scope() == RuleScope.YEARS || rule.scope() == RuleScope.MEMBERS)
                .toList();
    }

    @Test
    void theCatalogueIsComplete() {
        assertThat(rules())
                .extracting(Rule::id)
                .containsExactly(
                        "OGI-X01", "OGI-X02", "OGI-X03", "OGI-X04", "OGI-X05", "OGI-X06", "OGI-X07", "OGI-X08",
                        "OGI-A01", "OGI-A02", "OGI-A03", "OGI-A04", "OGI-A05");
    }

    @Test
    void onlyTheCarryOverIsAnError() {
        assertThat(rules())
                .filteredOn(rule -> rule.severity() == Severity.ERROR)
                .extracting(Rule::id)
                .containsExactly("OGI-X01");
        assertThat(rules())
                .filteredOn(rule -> rule.severity() == Severity.INFO)
                .extracting(Rule::id)
                .containsExactly("OGI-X07", "OGI-A03");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasItsTextsInBothLanguagesAndASource(Rule rule) {
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            for (String suffix : new String[] {"", ".title", ".formula", ".limits", ".example"}) {
                assertThat(rule.messages().pattern(rule.id() + suffix, locale)).isNotBlank();
            }
        }
        assertThat(rule.legalBasis()).isNotBlank();
    }

    @Test
    void theCatalogueDescribesThem() {
        assertThat(RuleCatalogue.markdown(rules(), Locale.ENGLISH))
                .contains("### OGI-X01 Carry-over between years", "### OGI-A05 Copies among members");
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        MessageBundle bundle = MessageBundle.load("rules_cross");

        assertThat(bundle.keys(Language.ENGLISH)).isEqualTo(bundle.keys(Language.CHINESE));
        for (String key : bundle.keys(Language.CHINESE)) {
            assertThat(placeholders(bundle.pattern(key, Locale.ENGLISH)))
                    .as(key)
                    .isEqualTo(placeholders(bundle.pattern(key, Locale.CHINESE)));
        }
    }

    private static List<String> placeholders(String pattern) {
        return List.of("{0}", "{1}", "{2}", "{3}", "{4}").stream()
                .filter(pattern::contains)
                .toList();
    }
}
