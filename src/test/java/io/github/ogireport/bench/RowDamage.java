package io.github.ogireport.bench;

import java.util.List;

/** Damage to whole rows and tables. */
final class RowDamage {
    private RowDamage() {}

    static Damage delete(DamageSite site, Dice dice) {
        List<Mark> rows = rows(site);
        if (rows.isEmpty()) {
            return site.none();
        }
        Mark row = dice.pick(rows);
        return Damage.traceable("deleted the row " + row.path(), site.without(row.start(), row.end()));
    }

    static Damage doubled(DamageSite site, Dice dice) {
        List<Mark> rows = rows(site);
        if (rows.isEmpty()) {
            return site.none();
        }
        Mark row = dice.pick(rows);
        return Damage.traceable("doubled the row " + row.path(), site.with(row.end(), "\n" + site.of(row)));
    }

    static Damage swapped(DamageSite site, Dice dice) {
        List<Mark> rows = rows(site);
        if (rows.size() < 2) {
            return site.none();
        }
        int index = dice.between(1, rows.size() - 1);
        Mark one = rows.get(index - 1);
        Mark other = rows.get(index);
        boolean labelled = !one.path().startsWith("challenges") && !other.path().startsWith("challenges");
        String description = "swapped the rows " + one.path() + " and " + other.path();
        String text = site.exchanged(one, other);
        return labelled
                ? Damage.traceable(description, text)
                : Damage.untraceable(description, text, one.path(), other.path());
    }

    static Damage deleteTable(DamageSite site, Dice dice) {
        List<Mark> tables = site.marks(Mark.Kind.TABLE);
        if (tables.isEmpty()) {
            return site.none();
        }
        Mark table = dice.pick(tables);
        return Damage.traceable("deleted the table " + table.path(), site.without(table.start(), table.end()));
    }

    static Damage pictures(DamageSite site, Dice dice) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Mark table : site.marks(Mark.Kind.TABLE)) {
            text.append(site.text(), at, table.start())
                    .append("捕获")
                    .append(dice.between(1, 9))
                    .append(".PNG");
            at = table.end();
        }
        return Damage.traceable(
                "put pictures for all tables", text + site.text().substring(at));
    }

    static Damage cutOff(DamageSite site, Dice dice) {
        List<Mark> rows = rows(site);
        if (rows.isEmpty()) {
            return site.none();
        }
        Mark row = dice.pick(rows);
        return Damage.traceable(
                "cut the text off before " + row.path(), site.text().substring(0, row.start()));
    }

    private static List<Mark> rows(DamageSite site) {
        return site.marks(Mark.Kind.ROW).stream()
                .filter(row -> !row.path().isEmpty())
                .toList();
    }
}
