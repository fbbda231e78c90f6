package io.github.ogireport.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.message.Language;
import io.github.ogireport.internal.rule.base.StandardMessages;
import io.github.ogireport.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    static List<Rule> rules() {
        return StandardRules.catalogue();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(StandardMessages.INSTANCE.keys(Language.CHINESE))
                .isEqualTo(StandardMessages.INSTANCE.keys(Language.ENGLISH));
    }

    @Test
    void bothLanguagesTellTheSameArguments() {
        for (String key : StandardMessages.INSTANCE.keys(Language.CHINESE)) {
            assertThat(placeholders(key, Locale.ENGLISH)).as(key).isEqualTo(placeholders(key, Locale.CHINESE));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAllItsTexts(Rule rule) {
        assertThat(rule.legalBasis()).isNotBlank();
        for (String suffix : List.of("", ".title", ".formula", ".limits", ".example")) {
            assertThat(StandardMessages.INSTANCE.keys(Language.CHINESE)).contains(rule.id() + suffix);
        }
    }

    @Test
    void idsAreUnique() {
        assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    /** After a change of rules or texts: {@code mvn test -Dtest=RuleTextsTest -Dcatalogue.update=true}. */
    @ParameterizedTest
    @CsvSource({
        "rule-catalogue.md, en, [中文](rule-catalogue.zh.md)",
        "rule-catalogue.zh.md, zh, [English](rule-catalogue.md)"
    })
    void theCatalogueInTheDocumentationIsCurrent(String file, String language, String other) throws IOException {
        Path path = Path.of("docs", file);
        String catalogue = RuleCatalogue.markdown(rules(), Locale.forLanguageTag(language))
                .replaceFirst("\n\n", "\n\n" + other + "\n\n");
        if (Boolean.getBoolean("catalogue.update")) {
            Files.writeString(path, catalogue);
        }

        assertThat(Files.readString(path)).isEqualTo(catalogue);
    }

    private static Set<String> placeholders(String key, Locale locale) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER
                .matcher(StandardMessages.INSTANCE.pattern(key, locale))
                .results()
                .forEach(match -> found.add(match.group()));
        return found;
    }
}
