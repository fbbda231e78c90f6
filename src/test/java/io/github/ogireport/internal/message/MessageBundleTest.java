package io.github.ogireport.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.path.CellPath;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageBundleTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void aMessageDoesNotEndInAnEmptyColon() {
        assertThat(MessageBundle.fill("row “{0}”: {1}", List.of("others", "5 3")))
                .isEqualTo("row “others”: 5 3");
        assertThat(MessageBundle.fill("row “{0}”: {1}", List.of("others", ""))).isEqualTo("row “others”");
        assertThat(MessageBundle.fill("没有提到：{0}", List.of(""))).isEqualTo("没有提到");
        assertThat(MessageBundle.fill("{0}：", List.of("年度"))).isEqualTo("年度：");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diagnostics",
                "labels",
                "rules",
                "rules_cross",
                "rules_prose",
                "cli",
                "cli_help",
                "files",
                "form"
            })
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String name) {
        MessageBundle bundle = MessageBundle.load(name);

        assertThat(bundle.keys(Language.CHINESE)).isNotEmpty().isEqualTo(bundle.keys(Language.ENGLISH));
        for (String key : bundle.keys(Language.CHINESE)) {
            String chinese = bundle.pattern(key, Locale.CHINESE);
            String english = bundle.pattern(key, Locale.ENGLISH);
            assertThat(chinese).as(key).isNotBlank();
            assertThat(english).as(key).isNotBlank();
            assertThat(placeholders(english)).as(key).isEqualTo(placeholders(chinese));
        }
    }

    @Test
    void everyDiagnosticCodeHasAMessageAndNothingElseHas() {
        assertThat(MessageBundle.load("diagnostics").keys(Language.CHINESE).stream()
                        .map(key -> key.replaceFirst("\\.\\d$", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(DiagnosticCode.values()).map(Enum::name).toList());
    }

    @Test
    void everyPlaceOfTheFormHasALabelInBothLanguages() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (SectionKind section : SectionKind.values()) {
                assertThat(section.label(locale)).isNotEqualTo("sections." + section.key());
            }
            for (RequestRow row : RequestRow.values()) {
                for (Applicant column : Applicant.values()) {
                    assertThat(CellPath.of(row, column).label(locale))
                            .contains(" / ")
                            .doesNotContain("requests.");
                }
            }
            for (ChallengeGroup group : ChallengeGroup.values()) {
                for (ChallengeResult column : ChallengeResult.values()) {
                    assertThat(CellPath.of(group, column).label(locale))
                            .contains(" / ")
                            .doesNotContain("challenges.");
                }
            }
        }
    }

    @Test
    void englishMessagesOfDiagnosticsHoldNoChinese() {
        MessageBundle bundle = MessageBundle.load("diagnostics");
        for (String key : bundle.keys(Language.ENGLISH)) {
            assertThat(bundle.pattern(key, Locale.ENGLISH)).doesNotContainPattern(CHINESE);
            assertThat(bundle.pattern(key, Locale.CHINESE)).containsPattern(CHINESE);
        }
    }

    @Test
    void aPlaceThatTheFormDoesNotHaveIsReportedByItsPath() {
        assertThat(Messages.label("requests.extension", Locale.ENGLISH)).isNotBlank();
        assertThat(Messages.label("nowhere.at.all", Locale.ENGLISH)).isEqualTo("nowhere.at.all");
        assertThat(Messages.label("", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void argumentsAreFilledInOnceAndNeverReadAsPlaceholders() {
        assertThat(MessageBundle.fill("{0} and {1}", List.of("{1}", "{0}"))).isEqualTo("{1} and {0}");
        assertThat(MessageBundle.fill("{0}{0}", List.of("a"))).isEqualTo("aa");
        assertThat(MessageBundle.fill("{1}", List.of("a"))).isEqualTo("{1}");
        assertThat(MessageBundle.fill("{x} {", List.of("a"))).isEqualTo("{x} {");
        assertThat(MessageBundle.fill("", List.of("a"))).isEmpty();
    }

    @Test
    void everyLocaleButEnglishGetsChinese() {
        MessageBundle bundle = MessageBundle.load("diagnostics");
        String chinese = bundle.pattern("ROW_MISSING", Locale.CHINESE);

        assertThat(bundle.pattern("ROW_MISSING", Locale.FRANCE)).isEqualTo(chinese);
        assertThat(bundle.pattern("ROW_MISSING", Locale.ROOT)).isEqualTo(chinese);
        assertThat(bundle.pattern("ROW_MISSING", Locale.UK)).isNotEqualTo(chinese);
    }

    @Test
    void aKeyOrABundleThatIsNotThereIsADefect() {
        MessageBundle bundle = MessageBundle.load("diagnostics");

        assertThat(bundle.has("NO_SUCH_CODE")).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> bundle.pattern("NO_SUCH_CODE", Locale.ENGLISH));
        assertThatIllegalStateException().isThrownBy(() -> MessageBundle.load("nothing"));
    }

    private static Set<String> placeholders(String pattern) {
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        return matcher.results().map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
