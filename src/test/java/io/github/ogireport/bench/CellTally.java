package io.github.ogireport.bench;

import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The counts of one layout, with the first failures. */
final class CellTally {
    private static final int EXAMPLES = 6;

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final List<String> examples = new ArrayList<>();
    private long reports;
    private long cells;
    private long silent;
    private long refused;
    private long metadata;
    private long metadataRight;
    private long metadataWrong;

    /** Counts one report; only silent and wrong cells become examples unless {@code strict}. */
    void add(GeneratedReport report, CellJudgement judgement, Damage damage) {
        reports++;
        boolean shown = false;
        for (Map.Entry<String, ExpectedCell> entry : report.cells().entrySet()) {
            String path = entry.getKey();
            if (damage.hides(path)) {
                continue;
            }
            Outcome outcome = judgement.outcome(path, entry.getValue());
            boolean silentCell = judgement.isSilent(path, entry.getValue());
            count(outcome, silentCell);
            refused += judgement.isRefused(path, entry.getValue()) ? 1 : 0;
            boolean telling = damage.isNone() ? outcome != Outcome.RIGHT || silentCell : silentCell;
            if (telling && !shown) {
                shown = true;
                example(report, path, describe(entry.getValue()), judgement, outcome, silentCell);
            }
        }
        for (String path : judgement.paths()) {
            if (!report.cells().containsKey(path) && judgement.cell(path).isNumber()) {
                boolean silentCell = !judgement.isDoubted(path);
                count(Outcome.WRONG, silentCell);
                if (!shown && (damage.isNone() || silentCell)) {
                    shown = true;
                    example(report, path, "no such cell", judgement, Outcome.WRONG, silentCell);
                }
            }
        }
        MetadataOutcome outcome = judgement.metadata(report.stated());
        metadata += outcome.stated();
        metadataRight += outcome.right();
        metadataWrong += outcome.wrong().size();
        if (!outcome.wrong().isEmpty() && !shown && damage.isNone()) {
            note(report.layout() + " seed " + report.seed() + ": " + outcome.wrong() + " " + report.variants());
        }
    }

    /** Counts a report on which the parser threw: every cell is wrong without a word. */
    void addThrown(GeneratedReport report, RuntimeException thrown) {
        reports++;
        for (int i = 0; i < report.cells().size(); i++) {
            count(Outcome.WRONG, true);
        }
        note(report.layout() + " seed " + report.seed() + " threw " + thrown + " " + report.damage());
    }

    void add(CellTally other) {
        other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
        reports += other.reports;
        cells += other.cells;
        silent += other.silent;
        refused += other.refused;
        metadata += other.metadata;
        metadataRight += other.metadataRight;
        metadataWrong += other.metadataWrong;
        other.examples.forEach(this::note);
    }

    long reports() {
        return reports;
    }

    long cells() {
        return cells;
    }

    long count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    long silent() {
        return silent;
    }

    /** The cells counted as right because they cannot be known and the reader says so. */
    long refused() {
        return refused;
    }

    long metadata() {
        return metadata;
    }

    long metadataRight() {
        return metadataRight;
    }

    long metadataWrong() {
        return metadataWrong;
    }

    double rightShare() {
        return cells == 0 ? 1 : (double) count(Outcome.RIGHT) / cells;
    }

    List<String> examples() {
        return examples;
    }

    private void count(Outcome outcome, boolean silentCell) {
        cells++;
        outcomes.merge(outcome, 1L, Long::sum);
        silent += silentCell ? 1 : 0;
    }

    private void note(String example) {
        if (examples.size() < EXAMPLES) {
            examples.add(example);
        }
    }

    private void example(
            GeneratedReport report,
            String path,
            String expected,
            CellJudgement judgement,
            Outcome outcome,
            boolean silent) {
        Cell read = judgement.cell(path);
        note(report.layout() + " seed " + report.seed() + " " + path + ": expected " + expected + " but was "
                + read.state().key() + " " + Stated.value(read) + " '" + shortened(read.text()) + "' -> " + outcome
                + (silent ? " SILENT" : "") + (report.damage().isEmpty() ? "" : " after " + report.damage()) + " "
                + report.variants());
    }

    private static String shortened(String text) {
        String line = text.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
        return line.length() < 60 ? line : line.substring(0, 60) + "…";
    }

    private static String describe(ExpectedCell expected) {
        return expected.state() == CellState.NUMBER
                ? expected.value()
                : expected.state().key() + (expected.uncertain() ? " (uncertain)" : "");
    }
}
