package io.github.ogireport.internal.rule;

import io.github.ogireport.internal.rule.base.StandardMessages;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleScope;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Describes rules by their own texts: the source of {@code docs/rule-catalogue.md}. */
public final class RuleCatalogue {
    private static final int MORE = 4096;

    private RuleCatalogue() {}

    /** The catalogue of {@code rules} in the language of {@code locale}, as Markdown. Lines end with a line feed. */
    public static String markdown(List<Rule> rules, Locale locale) {
        StringBuilder text = new StringBuilder(MORE);
        text.append("# ").append(title(locale)).append("\n\n");
        text.append(own("catalogue.intro", locale)).append("\n\n");
        text.append(own("catalogue.refusal", locale)).append('\n');
        RuleScope scope = null;
        for (Rule rule : rules) {
            if (rule.scope() != scope) {
                scope = rule.scope();
                text.append("\n## ")
                        .append(own("scope." + scope.name(), locale))
                        .append('\n');
            }
            append(rule, locale, text);
        }
        return text.toString();
    }

    /** The title of the catalogue. */
    public static String title(Locale locale) {
        return own("catalogue.title", locale);
    }

    private static void append(Rule rule, Locale locale, StringBuilder text) {
        text.append("\n### ").append(rule.id());
        String title = text(rule, ".title", locale);
        text.append(title == null ? "" : " " + title).append("\n\n");
        line("catalogue.severity", own("severity." + rule.severity().name(), locale), locale, text);
        line("catalogue.formula", text(rule, ".formula", locale), locale, text);
        line("catalogue.legalBasis", rule.legalBasis(), locale, text);
        line("catalogue.message", text(rule, "", locale), locale, text);
        line("catalogue.example", text(rule, ".example", locale), locale, text);
        line("catalogue.limits", text(rule, ".limits", locale), locale, text);
    }

    private static void line(String key, @Nullable String value, Locale locale, StringBuilder text) {
        if (value != null) {
            text.append("- **")
                    .append(own(key, locale))
                    .append("** ")
                    .append(value)
                    .append('\n');
        }
    }

    /** A text of the rule; null where an extension rule does not have it. */
    private static @Nullable String text(Rule rule, String suffix, Locale locale) {
        try {
            return rule.messages().pattern(rule.id() + suffix, locale);
        } catch (RuntimeException | LinkageError e) {
            return null;
        }
    }

    private static String own(String key, Locale locale) {
        return StandardMessages.INSTANCE.pattern(key, locale);
    }
}
