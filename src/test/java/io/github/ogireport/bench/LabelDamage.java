package io.github.ogireport.bench;

import java.util.ArrayList;
import java.util.List;

/** Damage to labels and headers of the tables. */
final class LabelDamage {
    private static final String STRANGERS = "的一了在有和大不中上";

    private LabelDamage() {}

    static Damage delete(DamageSite site, Dice dice) {
        List<Mark> labels = labels(site);
        if (labels.isEmpty()) {
            return site.none();
        }
        Mark label = dice.pick(labels);
        return Damage.traceable("deleted the label of " + label.path(), site.without(label.start(), label.end()));
    }

    static Damage doubled(DamageSite site, Dice dice) {
        List<Mark> labels = labels(site);
        if (labels.isEmpty()) {
            return site.none();
        }
        Mark label = dice.pick(labels);
        String by = dice.pick("", " ", "\n");
        return Damage.traceable("doubled the label of " + label.path(), site.with(label.start(), site.of(label) + by));
    }

    static Damage swapped(DamageSite site, Dice dice) {
        List<Mark> labels = labels(site);
        if (labels.size() < 2) {
            return site.none();
        }
        int index = dice.between(1, labels.size() - 1);
        Mark one = labels.get(index - 1);
        Mark other = labels.get(index);
        return Damage.traceable(
                "swapped the labels of " + one.path() + " and " + other.path(), site.exchanged(one, other));
    }

    static Damage split(DamageSite site, Dice dice) {
        List<Mark> labels = labels(site);
        if (labels.isEmpty()) {
            return site.none();
        }
        Mark label = dice.pick(labels);
        int at = label.start() + dice.between(1, label.length() - 1);
        return Damage.traceable("split the label of " + label.path(), site.with(at, dice.pick("\n", " ", "\n\n")));
    }

    static Damage misspelt(DamageSite site, Dice dice) {
        List<Mark> labels = labels(site);
        if (labels.isEmpty()) {
            return site.none();
        }
        Mark label = dice.pick(labels);
        int at = label.start() + dice.between(0, label.length() - 1);
        String by = dice.chance(0.5) ? "" : String.valueOf(STRANGERS.charAt(dice.between(0, STRANGERS.length() - 1)));
        String text = site.text().substring(0, at) + by + site.text().substring(at + 1);
        return Damage.traceable(
                "wrote '" + by + "' for '" + site.text().charAt(at) + "' in the label of " + label.path(), text);
    }

    static Damage deleteHeader(DamageSite site, Dice dice) {
        List<Mark> headers = site.marks(Mark.Kind.HEADER);
        if (headers.isEmpty()) {
            return site.none();
        }
        Mark header = dice.pick(headers);
        return Damage.traceable("deleted the header " + site.of(header), site.without(header.start(), header.end()));
    }

    private static List<Mark> labels(DamageSite site) {
        List<Mark> labels = new ArrayList<>(site.marks(Mark.Kind.LABEL));
        labels.removeIf(label -> label.length() < 2);
        return labels;
    }
}
