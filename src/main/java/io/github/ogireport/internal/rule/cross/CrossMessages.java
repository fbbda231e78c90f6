package io.github.ogireport.internal.rule.cross;

import io.github.ogireport.internal.message.MessageBundle;
import io.github.ogireport.internal.message.Messages;
import io.github.ogireport.internal.rule.base.StandardMessages;
import io.github.ogireport.rule.RuleMessages;
import java.util.List;
import java.util.Locale;

/** The texts of the rules over several reports: the standard ones, and names for cells of the other reports. */
enum CrossMessages implements RuleMessages {
    /** The only instance. */
    INSTANCE;

    @Override
    public String pattern(String key, Locale locale) {
        if (key.startsWith(Side.PREVIOUS)) {
            String place = key.substring(Side.PREVIOUS.length());
            return named("side.previous", locale, Messages.label(place, locale));
        }
        int close = key.startsWith(Side.MEMBER) ? key.indexOf("]:") : -1;
        if (close >= 0) {
            String number = counted(key.substring(Side.MEMBER.length(), close));
            return named("side.member", locale, number, Messages.label(key.substring(close + 2), locale));
        }
        return StandardMessages.INSTANCE.pattern(key, locale);
    }

    /** The number of a member as people count; its index begins with 0. */
    private static String counted(String index) {
        return index.chars().allMatch(Character::isDigit) && index.length() < 9
                ? Integer.toString(Integer.parseInt(index) + 1)
                : index;
    }

    private static String named(String key, Locale locale, String... arguments) {
        return MessageBundle.fill(StandardMessages.INSTANCE.pattern(key, locale), List.of(arguments));
    }
}
