package io.github.ogireport.internal.layout.grid;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.grid.GridTables.GridRun;
import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.label.MisspelledLabels;
import io.github.ogireport.internal.layout.table.BlockForms;
import io.github.ogireport.internal.layout.table.MarkedLine;
import io.github.ogireport.internal.layout.table.MarkedTable;
import io.github.ogireport.internal.layout.table.RequestLabels;
import io.github.ogireport.internal.layout.table.WantedRows;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.path.TablePath;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.WritableToken;
import org.jspecify.annotations.Nullable;

/** Gives the rows of all grids of one table their keys, and decides what their words alone do not say. */
final class GridDrafter {
    private final TableKind kind;
    private final LayoutText source;
    private final List<LabelledText> labels;
    private final BlockForms forms;
    private final TableForm form;
    private final WantedRows wanted;
    private final RowDoubts doubts;
    private int labelsPassed;
    private int block;
    private boolean afterRow;

    GridDrafter(TableKind kind, List<GridRun> runs, LayoutText source, TableForm assumed) {
        this.kind = kind;
        this.source = source;
        this.doubts = new RowDoubts(kind, source);
        List<LabelledText> all = new ArrayList<>();
        for (GridRun run : runs) {
            run.rows().forEach(row -> all.addAll(row.labels()));
        }
        this.labels = kind == TableKind.REQUESTS ? RequestLabels.retag(all, source) : all;
        this.forms = new BlockForms(labels, entry -> entry.items().size(), source, assumed);
        this.form = switch (kind) {
            case PROACTIVE -> forms.common();
            case REQUESTS -> RequestLabels.form(labels, source, assumed);
            case CHALLENGES -> TableForm.FORM_2021;
        };
        this.wanted = WantedRows.of(labels, kind.rows().size());
        retag();
    }

    /** Writes into the tokens what their places have shown them to be. */
    private void retag() {
        for (LabelledText label : labels) {
            boolean group = label.type() == ReportLexer.OTHER_HANDLING && form == TableForm.FORM_2021;
            ((WritableToken) label.label()).setType(group ? ReportParser.OTHER_HANDLING_GROUP : label.type());
        }
    }

    /** The form of most blocks. */
    TableForm form() {
        return form;
    }

    /** The rows of {@code run} in the notation. */
    MarkedTable draft(GridRun run) {
        List<MarkedLine> lines = new ArrayList<>();
        for (int i = 0; i < run.rows().size(); i++) {
            GridRow row = run.rows().get(i);
            row.numbers().forEach(number -> remark(number, lines));
            int label = row.rowLabel(kind);
            // a misspelled label is none of the labels that are counted
            int labelsOfRow = row.labels().size();
            if (label < 0 && holdsValues(row) && kind != TableKind.CHALLENGES) {
                label = misspelledLabel(row);
            }
            labelsPassed += labelsOfRow;
            if (label >= 0) {
                labelledRow(row, label, lines);
                doubts.ofRow(row, label, run.rows().subList(i + 1, run.rows().size()), lines);
            } else {
                otherLine(row, lines);
            }
        }
        return new MarkedTable(kind, lines);
    }

    private void labelledRow(GridRow row, int label, List<MarkedLine> lines) {
        CellToken key = row.cells().get(label);
        groups(row.cells().subList(0, label), lines);
        @Nullable ProactiveRow proactive = FormLabels.proactiveRow(key.getType());
        TableForm own = proactive == null ? form : forms.of(proactive);
        List<CellToken> cells = row.cells().subList(label, row.cells().size());
        lines.add(MarkedLine.row(cells, key.getStartIndex(), row.end(), block, own));
        afterRow = true;
    }

    private void groups(List<CellToken> cells, List<MarkedLine> lines) {
        for (CellToken cell : cells) {
            int end = cell.getStopIndex() + 1;
            if (kind == TableKind.REQUESTS && FormLabels.isGroup(cell.getType())) {
                lines.add(MarkedLine.row(List.of(cell), cell.getStartIndex(), end, block, form));
            } else if (cell.getType() == ReportLexer.TEXT) {
                remark(cell, lines);
            }
        }
    }

    private void remark(CellToken cell, List<MarkedLine> lines) {
        lines.add(MarkedLine.remark(cell.getStartIndex(), cell.getStopIndex() + 1, block, form));
    }

    private void otherLine(GridRow row, List<MarkedLine> lines) {
        boolean empty = row.isBlank() && row.cells().size() < row.columns();
        boolean values = holdsValues(row);
        if (kind == TableKind.CHALLENGES && (values || row.isBlank() && !empty || ChallengeRows.isEmpty(row, source))) {
            lines.add(MarkedLine.row(row.valueFirst(), row.start(), row.end(), block, form));
            doubts.ofRow(row);
            afterRow = true;
        } else if (values) {
            unknownRow(row, lines);
        } else if (kind == TableKind.REQUESTS && row.hasGroups()) {
            groups(row.cells(), lines);
        } else if (!row.isBlank()) {
            header(row, lines);
        }
    }

    /** Whether values stand in the row, or numbers that cannot be relied on: no header is a number. */
    private boolean holdsValues(GridRow row) {
        return row.hasValues() || row.cells().stream().anyMatch(this::isNumber);
    }

    private boolean isNumber(CellToken cell) {
        boolean digits = cell.getType() == ReportLexer.TEXT;
        for (int i = cell.getStartIndex(); i <= cell.getStopIndex(); i++) {
            digits &= Character.isDigit(source.text().at(i));
        }
        return digits;
    }

    /** A header row after a row opens a block, and so does the title of a block. */
    private void header(GridRow row, List<MarkedLine> lines) {
        boolean title = kind == TableKind.PROACTIVE && row.has(ReportLexer.BLOCK_HEADER);
        block += afterRow || title ? 1 : 0;
        afterRow = false;
        List<CellToken> words = row.cells().stream()
                .filter(cell -> cell.getType() != ReportParser.BLANK)
                .toList();
        TableForm own = kind == TableKind.PROACTIVE ? forms.ofNext(labels, labelsPassed) : form;
        lines.add(
                title
                        ? MarkedLine.row(row.blockTitleFirst(), row.start(), row.end(), block, own)
                        : MarkedLine.header(words, block, own));
    }

    /** A row with values whose label the form does not have: kept apart. */
    private void unknownRow(GridRow row, List<MarkedLine> lines) {
        CellToken label = row.cells().get(0);
        int end = label.getStopIndex() + 1;
        List<CellToken> cells = row.cells().subList(1, row.cells().size());
        lines.add(MarkedLine.other(label.getStartIndex(), end, cells, row.end(), block, form));
        source.doubt(DiagnosticCode.EXTENSION_ROW, TablePath.of(kind), row.start(), row.end(), source.printed(label));
        afterRow = true;
    }

    /** The place of a text that one label of the form is near, and which is wanted here; it becomes that label. */
    private int misspelledLabel(GridRow row) {
        for (int i = 0;
                i < row.cells().size() && !FormLabels.isValue(row.cells().get(i).getType());
                i++) {
            CellToken cell = row.cells().get(i);
            int order = cell.getType() == ReportLexer.TEXT && labelsPassed > 0
                    ? MisspelledLabels.of(kind).find(source.folded(cell), wanted.at(labelsPassed - 1))
                    : -1;
            if (order >= 0) {
                FormRow found = kind.rows().get(order);
                cell.setType(FormLabels.type(found));
                MisspelledLabels.doubt(found, cell.getStartIndex(), cell.getStopIndex() + 1, source);
                return i;
            }
        }
        return -1;
    }
}
