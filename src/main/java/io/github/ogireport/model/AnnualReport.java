package io.github.ogireport.model;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.path.CellPath;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An OGI annual report (政府信息公开工作年度报告) as records: what it states, without positions. Immutable, equal by content,
 * serialisable. What the text does not state is never a value: it is an empty optional or a cell in one of the four states
 * that are no number.
 *
 * @param metadata  title, agency, year, period, publication date
 * @param preamble  the prose before the first section, without title and web page furniture
 * @param sections  the sections found, in the order of the text
 * @param proactive the table of section two
 * @param requests  the table of section three
 * @param challenges the table of section four
 * @since 0.1.0
 */
public record AnnualReport(
        Metadata metadata,
        List<ReportParagraph> preamble,
        List<ReportSection> sections,
        ProactiveDisclosure proactive,
        RequestHandling requests,
        Challenges challenges)
        implements Serializable {
    /** Takes copies of the lists. */
    public AnnualReport {
        preamble = List.copyOf(preamble);
        sections = List.copyOf(sections);
    }

    /** The title as printed, where there is one. */
    public Optional<String> title() {
        return metadata.title();
    }

    /** The reporting agency, where it is stated. */
    public Optional<String> agency() {
        return metadata.agency();
    }

    /** The year reported on, where it is stated. */
    public OptionalInt year() {
        return metadata.year();
    }

    /** The statistical period, where both its days can be read. */
    public Optional<Period> period() {
        return metadata.period();
    }

    /** The publication date printed in the text, where there is one. */
    public Optional<LocalDate> publishedOn() {
        return metadata.publishedOn();
    }

    /** The section of this kind, where the text has it. */
    public Optional<ReportSection> section(SectionKind kind) {
        for (ReportSection section : sections) {
            if (section.kind() == kind) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** The rows of all three tables in the order of the form, also the missing ones. */
    public List<RowCounts> rows() {
        List<RowCounts> rows = new ArrayList<>(40);
        for (TableKind table : TableKind.values()) {
            rows.addAll(rows(table));
        }
        return Collections.unmodifiableList(rows);
    }

    /** The rows of {@code table} in the order of the form, also the missing ones. */
    public List<? extends RowCounts> rows(TableKind table) {
        return switch (table) {
            case PROACTIVE -> proactive.rows();
            case REQUESTS -> requests.rows();
            case CHALLENGES -> challenges.rows();
        };
    }

    /** Whether any of {@code table} is in the text. */
    public boolean has(TableKind table) {
        return switch (table) {
            case PROACTIVE -> proactive.present();
            case REQUESTS -> requests.present();
            case CHALLENGES -> challenges.present();
        };
    }

    /** The cell at {@code path}; empty where the detected form has none. */
    public Optional<Cell> cell(CellPath path) {
        if (path.row() instanceof RequestRow row && path.column() instanceof Applicant column) {
            return requests.cell(row, column);
        }
        if (path.row() instanceof ChallengeGroup group && path.column() instanceof ChallengeResult column) {
            return Optional.of(challenges.cell(group, column));
        }
        return path.row() instanceof ProactiveRow row && path.column() instanceof ProactiveColumn column
                ? proactive.cell(row, column)
                : Optional.empty();
    }

    /**
     * The cell at {@code path}, such as {@code requests.newlyReceived.total}; empty where the detected form has none.
     *
     * @throws IllegalArgumentException if it is no path of a cell; the message names the nearest one
     */
    public Optional<Cell> cell(String path) {
        return cell(CellPath.parse(path));
    }

    /** All cells of the detected forms by path, in the order of the form, also the missing ones. A new map each time. */
    public Map<CellPath, Cell> cells() {
        Map<CellPath, Cell> cells = new LinkedHashMap<>(320);
        for (RowCounts row : rows()) {
            List<Cell> printed = row.cells();
            for (int i = 0; i < printed.size(); i++) {
                cells.put(row.path(i), printed.get(i));
            }
        }
        return Collections.unmodifiableMap(cells);
    }
}
