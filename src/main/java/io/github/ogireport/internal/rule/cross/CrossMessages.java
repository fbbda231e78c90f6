package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.internal.message.MessageBundle;
import io.github.ogireport.internal.message.Messages;
import io.github.ogireport.rule.RuleMessages;
import java.util.List;
import java.util.Locale;

/**
 * The texts of the rules over several reports. In a pattern, <code>{path}</code> stands for the printed name of the place
 * and <code>{operand}</code> for that of the cell that cannot be used.
 *
 * @param path    the place of the finding or result
 * @param operand the cell that stands in the way, with its prefix; may be empty
 */
record CrossMessages(String path, String operand) implements RuleMessages {
    static final RuleMessages PLAIN = new CrossMessages("", "");
    private static final MessageBundle BUNDLE = MessageBundle.load("rules_cross");

    @Override
    public String pattern(String key, Locale locale) {
        String pattern = BUNDLE.pattern(key, locale);
        if (pattern.contains("{path}")) {
            pattern = pattern.replace("{path}", name(path, locale));
        }
        return pattern.contains("{operand}") ? pattern.replace("{operand}", name(operand, locale)) : pattern;
    }

    private static String name(String place, Locale locale) {
        if (place.startsWith(Side.PREVIOUS)) {
            String cell = Messages.label(place.substring(Side.PREVIOUS.length()), locale);
            return BUNDLE.message("side.previous", locale, List.of(cell));
        }
        if (place.startsWith(Side.MEMBER)) {
            int close = place.indexOf("]:");
            String index = place.substring(Side.MEMBER.length(), close);
            return BUNDLE.message(
                    "side.member", locale, List.of(index, Messages.label(place.substring(close + 2), locale)));
        }
        return Messages.label(place, locale);
    }
}
