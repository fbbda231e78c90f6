package io.github.ogireport.bench;

import java.util.List;

/** Damage to section headings. */
final class HeadingDamage {
    private HeadingDamage() {}

    static Damage delete(DamageSite site, Dice dice) {
        if (hasNone(site)) {
            return site.none();
        }
        Mark heading = heading(site, dice);
        return Damage.traceable(
                "deleted the heading of " + heading.path(), site.without(heading.start(), heading.end()));
    }

    static Damage doubled(DamageSite site, Dice dice) {
        if (hasNone(site)) {
            return site.none();
        }
        Mark heading = heading(site, dice);
        return Damage.traceable(
                "doubled the heading of " + heading.path(), site.with(heading.end(), "\n" + site.of(heading)));
    }

    static Damage swapped(DamageSite site, Dice dice) {
        List<Mark> headings = site.marks(Mark.Kind.HEADING);
        if (headings.size() < 2) {
            return site.none();
        }
        int index = dice.between(1, headings.size() - 1);
        return Damage.traceable(
                "swapped the headings " + (index - 1) + " and " + index,
                site.exchanged(headings.get(index - 1), headings.get(index)));
    }

    static Damage split(DamageSite site, Dice dice) {
        if (hasNone(site)) {
            return site.none();
        }
        Mark heading = heading(site, dice);
        int at = heading.start() + dice.between(1, heading.length() - 1);
        return Damage.traceable("split the heading of " + heading.path(), site.with(at, dice.pick("\n", "\n\n", " ")));
    }

    static Damage joined(DamageSite site, Dice dice) {
        if (hasNone(site)) {
            return site.none();
        }
        Mark heading = heading(site, dice);
        String text = site.text();
        if (dice.chance(0.5)) {
            int before = heading.start();
            while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
                before--;
            }
            return Damage.traceable(
                    "joined the heading of " + heading.path() + " to the line before",
                    site.without(before, heading.start()));
        }
        int after = heading.end();
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        return Damage.traceable(
                "joined the heading of " + heading.path() + " to the line after it",
                site.without(heading.end(), after));
    }

    private static boolean hasNone(DamageSite site) {
        return site.marks(Mark.Kind.HEADING).isEmpty();
    }

    private static Mark heading(DamageSite site, Dice dice) {
        return dice.pick(site.marks(Mark.Kind.HEADING));
    }
}
