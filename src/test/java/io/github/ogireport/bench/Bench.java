package io.github.ogireport.bench;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.rule.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the reader over generated reports. {@code -Dbench.layout=NAME} runs one layout alone, {@code -Dbench.seed=N} starts
 * there.
 */
final class Bench {
    /** Rules say what is wrong with a report, not how it was read. */
    private static final ParserOptions READING_ALONE = ParserOptions.defaults().withRules(RuleSet.none());

    private Bench() {}

    /** Undamaged reports, as many of each layout as of any other. */
    static Map<String, CellTally> undamaged(int cases, long firstSeed) {
        Map<String, CellTally> tallies = new LinkedHashMap<>();
        List<TextLayout> layouts = layouts();
        for (int i = 0; i < cases; i++) {
            GeneratedReport report = ReportGenerator.generate(firstSeed + i / layouts.size(), layout(layouts, i));
            read(tallies.computeIfAbsent(report.layout(), name -> new CellTally()), report, Damage.none(report.text()));
        }
        return tallies;
    }

    /** Damaged reports, counted by kind of damage. */
    static Map<String, CellTally> damaged(int cases, long firstSeed) {
        Map<String, CellTally> tallies = new LinkedHashMap<>();
        List<TextLayout> layouts = layouts();
        for (int i = 0; i < cases; i++) {
            long seed = firstSeed + i / layouts.size();
            TextLayout layout = layout(layouts, i);
            DamageKind kind = kind(seed, layout);
            GeneratedReport draft = ReportGenerator.draft(seed, layout);
            Damage damage = kind.apply(draft, new Dice(seed ^ 0x5DEECE66DL));
            if (damage.isNone()) {
                continue;
            }
            String text = Finish.draw(new Dice(~seed)).apply(damage.text());
            GeneratedReport report = draft.withText(text, kind + ": " + damage.description());
            CellTally tally = tallies.computeIfAbsent(
                    kind.label() + (damage.traceable() ? "" : " (no trace)"), name -> new CellTally());
            read(tally, report, damage);
        }
        return tallies;
    }

    static CellTally sum(Map<String, CellTally> tallies) {
        CellTally sum = new CellTally();
        tallies.values().forEach(sum::add);
        return sum;
    }

    private static void read(CellTally tally, GeneratedReport report, Damage damage) {
        ParseResult result;
        try {
            result = ReportParser.parse(report.text(), READING_ALONE);
        } catch (RuntimeException thrown) {
            tally.addThrown(report, thrown);
            return;
        }
        tally.add(report, new CellJudgement(result), damage);
    }

    /** The kind depends on the seed and the layout alone, so that a single case can be run again. */
    private static DamageKind kind(long seed, TextLayout layout) {
        DamageKind[] kinds = DamageKind.values();
        return kinds[(int) Math.floorMod(seed + Layouts.ALL.indexOf(layout), (long) kinds.length)];
    }

    private static List<TextLayout> layouts() {
        String only = System.getProperty("bench.layout", "");
        return only.isEmpty() ? Layouts.ALL : List.of(Layouts.named(only));
    }

    private static TextLayout layout(List<TextLayout> layouts, int index) {
        return layouts.get(index % layouts.size());
    }
}
