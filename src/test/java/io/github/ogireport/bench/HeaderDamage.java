package io.github.ogireport.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Damage to the words that name columns and rows: exchanged together with their values, or replaced by others. */
final class HeaderDamage {
    private static final Map<String, String> APPLICANTS = Map.of(
            "自然人", "naturalPerson",
            "商业企业", "enterprise",
            "科研机构", "research",
            "社会公益组织", "publicInterest",
            "法律服务机构", "legalService");
    private static final Map<String, String> GROUPS =
            Map.of("未经复议直接起诉", "directLitigation", "复议后起诉", "litigationAfterReconsideration");

    private HeaderDamage() {}

    static Damage exchangeColumns(DamageSite site, Dice dice) {
        return exchanged(site, dice, APPLICANTS, "requests", 2);
    }

    static Damage exchangeGroups(DamageSite site, Dice dice) {
        return exchanged(site, dice, GROUPS, "challenges", 1);
    }

    static Damage replaceHeader(DamageSite site, Dice dice) {
        List<Mark> headers = headers(site, APPLICANTS);
        if (headers.isEmpty()) {
            return site.none();
        }
        return replaced(site, dice.pick(headers), dice.pick("外地单位", "境外人士"));
    }

    static Damage replaceLabel(DamageSite site, Dice dice) {
        List<Mark> labels = site.marks(Mark.Kind.LABEL);
        return labels.isEmpty() ? site.none() : replaced(site, dice.pick(labels), dice.pick("委托其他单位", "网上另行统计"));
    }

    private static Damage replaced(DamageSite site, Mark word, String by) {
        String text = site.text().substring(0, word.start()) + by + site.text().substring(word.end());
        return Damage.traceable("wrote " + by + " for " + site.of(word), text);
    }

    /** Two headers of a table and all values below them have changed places; {@code part} is the part of a path that names them. */
    private static Damage exchanged(DamageSite site, Dice dice, Map<String, String> words, String table, int part) {
        List<Mark> headers = headers(site, words);
        long named =
                headers.stream().map(header -> word(site, header)).distinct().count();
        if (headers.size() != words.size() || named != words.size()) {
            return site.none();
        }
        int index = dice.between(1, headers.size() - 1);
        Mark one = headers.get(index - 1);
        Mark other = headers.get(index);
        List<Mark> ones = new ArrayList<>(List.of(one));
        List<Mark> others = new ArrayList<>(List.of(other));
        List<String> places = new ArrayList<>();
        List<String> otherPlaces = new ArrayList<>();
        for (Mark value : site.marks(Mark.Kind.VALUE)) {
            String[] path = value.path().split("\\.", -1);
            if (path.length == 3 && path[0].equals(table)) {
                String place = path[3 - part];
                if (path[part].equals(words.get(word(site, one)))) {
                    ones.add(value);
                    places.add(place);
                } else if (path[part].equals(words.get(word(site, other)))) {
                    others.add(value);
                    otherPlaces.add(place);
                }
            }
        }
        // a blank cell has no text to exchange
        if (places.isEmpty() || !places.equals(otherPlaces)) {
            return site.none();
        }
        return Damage.traceable(
                "exchanged " + site.of(one) + " and " + site.of(other) + " with their values",
                site.exchanged(ones, others));
    }

    /** A header as the form prints it, however it is spaced and broken. */
    private static String word(DamageSite site, Mark header) {
        return site.of(header).replaceAll("\\s", "");
    }

    /** The headers of {@code words}, from left to right; a table over pages prints them more than once. */
    private static List<Mark> headers(DamageSite site, Map<String, String> words) {
        return site.marks(Mark.Kind.HEADER).stream()
                .filter(mark -> words.containsKey(word(site, mark)))
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
    }
}
