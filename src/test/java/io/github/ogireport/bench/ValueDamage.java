package io.github.ogireport.bench;

import java.util.List;

/** Damage to the values of a row. Rows with blanks are spared: there a value more or less can look like another blank. */
final class ValueDamage {
    private ValueDamage() {}

    static Damage delete(DamageSite site, Dice dice) {
        List<Mark> row = row(site, dice, 2);
        if (row.isEmpty()) {
            return site.none();
        }
        int index = dice.between(1, row.size() - 1);
        Mark value = row.get(index);
        int from = row.get(index - 1).end();
        return traced(site, "deleted " + value.path(), site.without(from, value.end()), row);
    }

    static Damage empty(DamageSite site, Dice dice) {
        List<Mark> row = row(site, dice, 1);
        if (row.isEmpty()) {
            return site.none();
        }
        Mark value = dice.pick(row);
        String text = site.without(value.start(), value.end());
        String description = "emptied " + value.path();
        return leavesBlankCell(site.text(), value)
                ? Damage.untraceable(description, text, value.path())
                : traced(site, description, text, row);
    }

    static Damage doubled(DamageSite site, Dice dice) {
        List<Mark> row = row(site, dice, 2);
        if (row.isEmpty()) {
            return site.none();
        }
        int index = dice.between(1, row.size() - 1);
        String piece =
                site.text().substring(row.get(index - 1).end(), row.get(index).end());
        return traced(
                site,
                "doubled " + row.get(index).path(),
                site.with(row.get(index).end(), piece),
                row);
    }

    static Damage swapped(DamageSite site, Dice dice) {
        List<Mark> row = row(site, dice, 2);
        if (row.isEmpty()) {
            return site.none();
        }
        int index = dice.between(1, row.size() - 1);
        Mark one = row.get(index - 1);
        Mark other = row.get(index);
        return Damage.untraceable(
                "swapped " + one.path() + " and " + other.path(), site.exchanged(one, other), one.path(), other.path());
    }

    static Damage split(DamageSite site, Dice dice) {
        List<Mark> row = row(site, dice, 1);
        List<Mark> longOnes = row.stream().filter(mark -> mark.length() > 1).toList();
        if (longOnes.isEmpty()) {
            return site.none();
        }
        Mark value = dice.pick(longOnes);
        int at = dice.between(value.start() + 1, value.end() - 1);
        String by = dice.pick(" ", "\n", "\n\n");
        return traced(site, "split " + value.path() + " by " + shown(by), site.with(at, by), row);
    }

    static Damage joined(DamageSite site, Dice dice) {
        List<Mark> row = row(site, dice, 2);
        if (row.isEmpty()) {
            return site.none();
        }
        int index = dice.between(1, row.size() - 1);
        int from = row.get(index - 1).end();
        return traced(
                site,
                "joined " + row.get(index).path() + " to the value before",
                site.without(from, row.get(index).start()),
                row);
    }

    static Damage moved(DamageSite site, Dice dice) {
        List<Mark> row = row(site, dice, 2);
        if (row.isEmpty()) {
            return site.none();
        }
        Mark last = row.get(row.size() - 1);
        int lines = dice.between(2, 5);
        int at = site.rowStart(last);
        for (int i = 0; i < lines && at > 0; i++) {
            at = site.text().lastIndexOf('\n', at - 1);
        }
        if (at <= 0 || site.tableAt(at).isEmpty()) {
            return site.none();
        }
        String text = site.text().substring(0, at) + "\n" + site.of(last)
                + site.text().substring(at, row.get(row.size() - 2).end())
                + site.text().substring(last.end());
        // before a row without a label the values are as many as they were, in another order
        boolean inItsRow = last.path().startsWith("challenges.")
                && site.text()
                        .substring(at, site.rowStart(last))
                        .replace('|', ' ')
                        .isBlank();
        return site.isFullTable(site.tableAt(at)) && !inItsRow
                ? traced(site, "moved " + last.path() + " up " + lines + " lines", text, row)
                : Damage.untraceable("moved " + last.path(), text, site.tableAt(at));
    }

    static Damage smudged(DamageSite site, Dice dice) {
        List<Mark> row = row(site, dice, 1);
        if (row.isEmpty()) {
            return site.none();
        }
        Mark value = dice.pick(row);
        int at = dice.between(value.start(), value.end());
        String by = dice.pick("O", "?", "l", "×", "约");
        return Damage.traceable("put " + by + " into " + value.path(), site.with(at, by));
    }

    private static List<Mark> row(DamageSite site, Dice dice, int values) {
        List<List<Mark>> rows =
                site.plainRows().stream().filter(row -> row.size() >= values).toList();
        return rows.isEmpty() ? List.of() : dice.pick(rows);
    }

    /** Whether the place of a value stays visible without it: between separators, or on a line of its own. */
    private static boolean leavesBlankCell(String text, Mark value) {
        int before = value.start() - 1;
        while (before > 0 && isBlank(text.charAt(before))) {
            before--;
        }
        int after = value.end();
        while (after < text.length() - 1 && isBlank(text.charAt(after))) {
            after++;
        }
        boolean lastOfText = after >= text.length();
        return "|\t,;\n".indexOf(text.charAt(before)) >= 0 || !lastOfText && "|\t,;".indexOf(text.charAt(after)) >= 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0';
    }

    /** Digits without separators show no change of their number as long as they can be taken apart. */
    private static Damage traced(DamageSite site, String description, String text, List<Mark> row) {
        boolean hidden = site.layout().plainNumbersOnly() && row.size() == 1
                || site.layout().raggedRows()
                        && site.tableAt(row.get(0).start()).equals("requests");
        return hidden
                ? Damage.untraceable(
                        description, text, DamageSite.rowOf(row.get(0).path()))
                : Damage.traceable(description, text);
    }

    private static String shown(String separator) {
        return separator.replace("\n", "\\n").replace(" ", "a blank");
    }
}
