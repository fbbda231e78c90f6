package io.github.ogireport.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Damage to the lines of the tables. In a table with blank cells a line more or less may look like a cell; there the
 * table counts as affected without a trace.
 */
final class LineDamage {
    private LineDamage() {}

    static Damage delete(DamageSite site, Dice dice) {
        int[] line = line(site, dice);
        String text = site.without(line[0], Math.min(line[1] + 1, site.text().length()));
        String description = "deleted the line '" + site.text().substring(line[0], line[1]) + "'";
        boolean emptied = holdsOnlyValue(site, new Mark(Mark.Kind.ROW, line[0], line[1], ""))
                && isPipe(site, site.text().lastIndexOf('\n', line[0] - 2) + 1, line[0])
                && isPipe(site, line[1] + 1, site.text().indexOf('\n', line[1] + 1));
        return emptied
                ? Damage.untraceable(description, text, site.tableAt(line[0]))
                : judged(site, description, text, line[0]);
    }

    /** Whether a line has a pipe and nothing else: a value between two of them is gone, its separators are there. */
    private static boolean isPipe(DamageSite site, int start, int end) {
        return start < end && site.text().substring(start, end).strip().equals("|");
    }

    static Damage doubled(DamageSite site, Dice dice) {
        int[] line = line(site, dice);
        String piece = site.text().substring(line[0], line[1]);
        return judged(site, "doubled the line '" + piece + "'", site.with(line[1], "\n" + piece), line[0]);
    }

    static Damage swapped(DamageSite site, Dice dice) {
        int[] line = line(site, dice);
        int end = site.text().indexOf('\n', line[1] + 1);
        if (line[1] >= site.text().length() || end < 0 || site.tableAt(end).isEmpty()) {
            return site.none();
        }
        Mark one = new Mark(Mark.Kind.ROW, line[0], line[1], "");
        Mark other = new Mark(Mark.Kind.ROW, line[1] + 1, end, "");
        String text = site.exchanged(one, other);
        String description = "swapped the lines '" + site.of(one) + "' and '" + site.of(other) + "'";
        boolean values = holdsOnlyValue(site, one) && holdsOnlyValue(site, other);
        return values
                ? Damage.untraceable(description, text, site.tableAt(line[0]))
                : judged(site, description, text, line[0]);
    }

    static Damage split(DamageSite site, Dice dice) {
        int[] line = line(site, dice);
        if (line[1] - line[0] < 2) {
            return site.none();
        }
        int at = dice.between(line[0] + 1, line[1] - 1);
        return judged(
                site,
                "broke the line '" + site.text().substring(line[0], line[1]) + "' at " + (at - line[0]),
                site.with(at, "\n"),
                line[0]);
    }

    static Damage joined(DamageSite site, Dice dice) {
        int[] line = line(site, dice);
        if (line[1] >= site.text().length()) {
            return site.none();
        }
        String by = dice.pick("", " ");
        String text = site.text().substring(0, line[1]) + by + site.text().substring(line[1] + 1);
        return judged(
                site,
                "joined the line '" + site.text().substring(line[0], line[1]) + "' to the next by '" + by + "'",
                text,
                line[0]);
    }

    static Damage pageNumber(DamageSite site, Dice dice) {
        String number = dice.pick("— 4 —", "- 4 -", "－ 4 －", "—4—");
        return inserted(site, dice, number);
    }

    static Damage note(DamageSite site, Dice dice) {
        return inserted(site, dice, dice.pick("注：以上数据截至12月31日，共3件。", "（注：其中2件含上年度结转数量）", "备注：金额保留2位小数"));
    }

    static Damage number(DamageSite site, Dice dice) {
        return inserted(site, dice, Integer.toString(dice.sized(3)));
    }

    static Damage dropRepeated(DamageSite site, Dice dice) {
        Set<String> seen = new HashSet<>();
        StringBuilder kept = new StringBuilder();
        for (String line : site.text().split("\n", -1)) {
            if (line.isBlank() || seen.add(line.strip())) {
                kept.append(line).append('\n');
            }
        }
        boolean plain = site.isFullTable("proactive") && site.isFullTable("requests") && site.isFullTable("challenges");
        return plain
                ? Damage.traceable("dropped repeated lines", kept.toString())
                : Damage.untraceable("dropped repeated lines", kept.toString(), "proactive", "requests", "challenges");
    }

    private static Damage inserted(DamageSite site, Dice dice, String inserted) {
        int[] line = line(site, dice);
        return judged(
                site,
                "inserted '" + inserted + "' after '" + site.text().substring(line[0], line[1]) + "'",
                site.with(line[1], "\n" + inserted),
                line[0]);
    }

    private static Damage judged(DamageSite site, String description, String text, int at) {
        String table = site.tableAt(at);
        return site.isFullTable(table)
                ? Damage.traceable(description, text)
                : Damage.untraceable(description, text, table);
    }

    private static boolean holdsOnlyValue(DamageSite site, Mark line) {
        for (Mark value : site.marks(Mark.Kind.VALUE)) {
            if (value.start() >= line.start() && value.end() <= line.end()) {
                String beside = site.text().substring(line.start(), value.start())
                        + site.text().substring(value.end(), line.end());
                return beside.chars().allMatch(c -> Character.isWhitespace(c) || c == '|');
            }
        }
        return false;
    }

    /** The start and the end of a line of a table; the whole text where it has one line. */
    private static int[] line(DamageSite site, Dice dice) {
        List<Mark> tables = site.marks(Mark.Kind.TABLE);
        Mark table = dice.pick(tables);
        int at = dice.between(table.start(), table.end() - 1);
        int start = site.text().lastIndexOf('\n', at - 1) + 1;
        int end = site.text().indexOf('\n', start);
        return new int[] {start, end < 0 ? site.text().length() : end};
    }
}
