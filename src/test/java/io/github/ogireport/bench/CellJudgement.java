package io.github.ogireport.bench;

import io.github.ogireport.ParseResult;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.model.Metadata;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what was read with what is known. */
final class CellJudgement {
    private final Map<String, Cell> cells;
    private final Metadata read;
    private final Set<String> doubted = new HashSet<>();

    CellJudgement(ParseResult result) {
        this(
                Stated.cells(result.report()),
                result.diagnostics(),
                result.report().metadata());
    }

    CellJudgement(Map<String, Cell> cells, List<Diagnostic> diagnostics, Metadata read) {
        this.cells = cells;
        this.read = read;
        for (Diagnostic diagnostic : diagnostics) {
            if (!diagnostic.path().toString().isEmpty() || diagnostic.severity() == Severity.FATAL) {
                doubted.add(diagnostic.path().toString());
            }
        }
    }

    Cell cell(String path) {
        return cells.getOrDefault(path, Cell.missing());
    }

    Set<String> paths() {
        return cells.keySet();
    }

    /** Whether a diagnostic is at the cell, its row, its table, or says that nothing was read. */
    boolean isDoubted(String path) {
        String part = path;
        while (!part.isEmpty()) {
            if (doubted.contains(part)) {
                return true;
            }
            part = part.substring(0, Math.max(0, part.lastIndexOf('.')));
        }
        return doubted.contains("");
    }

    Outcome outcome(String path, ExpectedCell expected) {
        Cell cell = cell(path);
        if (cell.state() == expected.state()) {
            boolean same = cell.state() != CellState.NUMBER
                    || new BigDecimal(Stated.value(cell)).compareTo(new BigDecimal(expected.value())) == 0;
            return same ? Outcome.RIGHT : Outcome.WRONG;
        }
        boolean open = cell.state() == CellState.UNREADABLE || cell.state() == CellState.MISSING;
        if (!open) {
            return Outcome.WRONG;
        }
        if (expected.uncertain() && isDoubted(path)) {
            return Outcome.RIGHT;
        }
        return cell.state() == CellState.MISSING ? Outcome.MISSING : Outcome.UNREADABLE;
    }

    /** Whether the cell cannot be known from the text and was left open, so that it counts as right. */
    boolean isRefused(String path, ExpectedCell expected) {
        return cell(path).state() != expected.state() && outcome(path, expected) == Outcome.RIGHT;
    }

    /** Whether nothing warns the user that this cell is not what the text says. */
    boolean isSilent(String path, ExpectedCell expected) {
        Outcome outcome = outcome(path, expected);
        boolean unsaid = outcome == Outcome.RIGHT && expected.state() == CellState.UNREADABLE;
        return (outcome != Outcome.RIGHT || unsaid) && !isDoubted(path);
    }

    /** The metadata read wrongly, and those absent though stated. */
    MetadataOutcome metadata(StatedMetadata stated) {
        MetadataOutcome outcome = new MetadataOutcome();
        outcome.compare("title", stated.title(), read.title().orElse(""));
        outcome.compare("agency", stated.agency(), read.agency().orElse(""));
        outcome.compare(
                "year",
                stated.year(),
                read.year().isPresent() ? Integer.toString(read.year().getAsInt()) : "");
        outcome.compare(
                "periodStart",
                stated.periodStart(),
                read.period().map(period -> period.start().toString()).orElse(""));
        outcome.compare(
                "periodEnd",
                stated.periodEnd(),
                read.period().map(period -> period.end().toString()).orElse(""));
        return outcome;
    }
}
