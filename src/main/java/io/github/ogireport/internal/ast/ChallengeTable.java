package io.github.ogireport.internal.ast;

import io.github.ogireport.ast.TableHeader;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.table.Frames;
import io.github.ogireport.internal.table.RowCollector;
import io.github.ogireport.internal.table.RowText;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.TablePath;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of section four: reconsideration and litigation. Its one data row has no label; it stands behind the headers of
 * the groups that it covers: all three of them in the form, one each where a page prints three small tables.
 */
final class ChallengeTable {
    private static final TablePath PATH = TablePath.of(TableKind.CHALLENGES);
    private static final int COLUMNS = 5;
    private static final List<ChallengeGroup> ALL = List.of(ChallengeGroup.values());

    private final Source source;
    private final Frames frames;
    private final RowCollector collector;
    private final List<RowReading> rows = new ArrayList<>(3);
    private final Map<ChallengeGroup, List<ChallengeGroup>> owners = new EnumMap<>(ChallengeGroup.class);
    private final Set<ChallengeGroup> contested = EnumSet.noneOf(ChallengeGroup.class);
    private final List<TableLine> lines = new ArrayList<>(32);
    private final HeaderOrder headers = HeaderOrder.ofChallenges();
    private final List<ChallengeGroup> block = new ArrayList<>(3);
    private int firstColumns;

    ChallengeTable(Source source, Frames frames, int[] labels) {
        this.source = source;
        this.frames = frames;
        this.collector = new RowCollector(source.text(), labels, frames);
    }

    /** The lines of the table, in no order. */
    List<TableLine> read(List<Entry> entries, int unit) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            lines.add(new TableHeader(source.span(entry.label()), source.printed(entry.label())));
            header(entry);
            boolean last = i + 1 == entries.size();
            if (entry.hasValues() || last && rows.isEmpty()) {
                data(entry);
            }
        }
        contestSharedGroups();
        for (TableRow row : new RowsResolver(source, frames).resolve(rows, unit, headers.isKept(), PATH)) {
            lines.addAll(byGroup(row));
        }
        return lines;
    }

    private void header(Entry entry) {
        headers.next(entry.type());
        @Nullable ChallengeGroup group = group(entry.type());
        if (group != null && !block.contains(group)) {
            block.add(group);
        }
        firstColumns += entry.type() == ReportLexer.UPHELD ? 1 : 0;
    }

    private static @Nullable ChallengeGroup group(int type) {
        return switch (type) {
            case ReportLexer.RECONSIDERATION -> ChallengeGroup.RECONSIDERATION;
            case ReportLexer.DIRECT_LITIGATION -> ChallengeGroup.DIRECT_LITIGATION;
            case ReportLexer.LITIGATION_AFTER_RECONSIDERATION -> ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION;
            default -> null;
        };
    }

    private void data(Entry entry) {
        int from = entry.labelEnd();
        int lineEnd = source.text().endOfLine(from, entry.end());
        List<Token> items = entry.items();
        // what stands behind the last header on its own line, but for one pipe that closes it, is the padding of merged
        // headers
        boolean below = items.isEmpty() || items.get(0).getStartIndex() > lineEnd;
        boolean padded =
                source.text().count('|', from, lineEnd) > 1 || source.text().count('\t', from, lineEnd) > 0;
        if (below && (padded || items.isEmpty())) {
            from = lineEnd;
        }
        if (below && collector.isOpening(lineEnd + 1, entry.end())) {
            from = lineEnd + 1;
        }
        if (below && !items.isEmpty() && collector.isFullLine(items, expectedWidth(), entry.end())) {
            from = source.text().startOfLine(items.get(0).getStartIndex(), from);
        }
        RowText text = items.isEmpty()
                ? collector.blankLine(from, entry.end())
                : collector.collect(from, from, items, entry.end());
        List<ChallengeGroup> groups = groupsOf(entry, text);
        int start =
                text.cells().isEmpty() ? entry.labelEnd() : text.cells().get(0).getStartIndex();
        RowReading row =
                new RowReading(start, start, text, place(groups), groups.get(0).ordinal(), 0);
        rows.add(row);
        own(groups);
        block.clear();
        firstColumns = 0;
        headers.restart();
    }

    /** The cells that a data row has, by the headers above it alone. */
    private int expectedWidth() {
        boolean whole = block.isEmpty() || firstColumns == ALL.size();
        return (whole ? ALL.size() : block.size()) * COLUMNS;
    }

    private void own(List<ChallengeGroup> groups) {
        for (ChallengeGroup group : groups) {
            List<ChallengeGroup> before = owners.putIfAbsent(group, groups);
            if (before != null && !before.equals(groups)) {
                contested.add(group);
            }
        }
    }

    /** A group in rows that cover different groups, such as one of its own and one of several: nobody knows which one holds. */
    private void contestSharedGroups() {
        for (RowReading row : rows) {
            for (ChallengeGroup group : contested) {
                if (row.place().cells().contains(CellPath.of(group, ChallengeResult.TOTAL))) {
                    row.contested();
                }
            }
        }
    }

    /** The groups whose headers stand above the data row. */
    private List<ChallengeGroup> groupsOf(Entry entry, RowText text) {
        @Nullable ChallengeGroup own = group(entry.type());
        if (own != null && text.size() <= COLUMNS) {
            return List.of(own);
        }
        boolean whole = text.size() == ALL.size() * COLUMNS || firstColumns == ALL.size() || block.isEmpty();
        return whole ? ALL : List.copyOf(block);
    }

    private static RowBuilder.Place place(List<ChallengeGroup> groups) {
        if (groups.size() == 1) {
            return RowLabels.place(groups.get(0));
        }
        List<ReportPath> cells = new ArrayList<>(groups.size() * COLUMNS);
        for (ChallengeGroup group : groups) {
            cells.addAll(RowLabels.place(group).cells());
        }
        return new RowBuilder.Place(PATH, TableForm.FORM_2021, cells);
    }

    /** One row for each group that a data row covers; a row whose cells could not be assigned stays whole. */
    private List<TableRow> byGroup(TableRow row) {
        if (!row.isAssigned() || row.cells().size() == COLUMNS) {
            return List.of(row);
        }
        List<TableRow> groups = new ArrayList<>(3);
        for (int from = 0; from < row.cells().size(); from += COLUMNS) {
            var cells = row.cells().subList(from, from + COLUMNS);
            ReportPath cellPath = cells.get(0).path();
            groups.add(new TableRow(
                    source.span(
                            cells.get(0).span().start(),
                            cells.get(COLUMNS - 1).span().end()),
                    cellPath.parent().orElseThrow(),
                    row.form(),
                    "",
                    cells));
        }
        return groups;
    }
}
