package io.github.ogireport.internal.layout.grid;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.table.MarkedLine;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.path.TablePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes a row of a grid doubtful although its label is known. */
final class RowDoubts {
    private static final List<String> LAST_YEAR = List.of("上年", "上一年", "上年度", "上一年度", "上年数", "上年度数", "去年");

    private final TableKind kind;
    private final LayoutText source;

    RowDoubts(TableKind kind, LayoutText source) {
        this.kind = kind;
        this.source = source;
    }

    /** Notes the doubts about {@code row}, the last of {@code lines}, whose label stands at {@code label}; {@code below} are the rows after it. */
    void ofRow(GridRow row, int label, List<GridRow> below, List<MarkedLine> lines) {
        CellToken key = row.cells().get(label);
        List<CellToken> cells = row.cells().subList(label + 1, row.cells().size());
        if (cells.isEmpty()) {
            doubt(DiagnosticCode.CELLS_MISSING, row, key);
        } else if (isOneOfSeveral(key, cells.get(0), below)) {
            lines.add(lines.remove(lines.size() - 1).unplaced());
            doubt(DiagnosticCode.ROW_REPEATED, row, key, "2", source.printed(cells));
        } else if (isJoinedBesideBlank(cells)) {
            doubt(DiagnosticCode.CELLS_CONFLICT, row, key, source.printed(cells));
        }
    }

    /** Notes the doubts about a row of table four. */
    void ofRow(GridRow row) {
        if (isJoinedBesideBlank(row.cells())) {
            source.doubt(
                    DiagnosticCode.CELLS_CONFLICT,
                    TablePath.of(kind),
                    row.start(),
                    row.end(),
                    source.printed(row.cells()));
        }
    }

    /** Whether the label covers a second row of values, or a text between label and values says that they are last year's. */
    private boolean isOneOfSeveral(CellToken key, CellToken first, List<GridRow> below) {
        boolean text = first.getType() == ReportLexer.TEXT;
        if (text && LAST_YEAR.contains(source.words(first))) {
            return true;
        }
        if (below.isEmpty() || below.get(0).rowLabel(kind) >= 0 || !below.get(0).hasValues()) {
            return false;
        }
        GridRow next = below.get(0);
        @Nullable CellToken beside = next.at(first.column());
        boolean labelled = text && beside != null && beside.getType() == ReportLexer.TEXT;
        boolean covered = key.endRow() > next.cells().get(0).row();
        return covered || labelled && next.cells().get(0).getType() == ReportParser.BLANK;
    }

    /** Whether one cell holds the values of several, and the one beside it none. */
    private boolean isJoinedBesideBlank(List<CellToken> cells) {
        for (int i = 0; i < cells.size(); i++) {
            boolean joined =
                    cells.get(i).getType() == ReportLexer.TEXT && areSeveralNumbers(source.folded(cells.get(i)));
            if (joined && (isBlank(cells, i - 1) || isBlank(cells, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Digits with blanks between them, and nothing else. */
    private static boolean areSeveralNumbers(String text) {
        boolean only = true;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            boolean white = Character.isWhitespace(text.charAt(i));
            only &= white || text.charAt(i) >= '0' && text.charAt(i) <= '9';
            gap |= white;
        }
        return only && gap && !text.isBlank() && text.equals(text.strip());
    }

    private static boolean isBlank(List<CellToken> cells, int index) {
        return index >= 0 && index < cells.size() && cells.get(index).getType() == ReportParser.BLANK;
    }

    private void doubt(DiagnosticCode code, GridRow row, CellToken key, String... arguments) {
        RowPath path = RowPath.of(FormLabels.row(key.getType()));
        source.doubt(code, path, key.getStartIndex(), row.end(), arguments);
    }
}
