package io.github.ogireport.internal.layout.table;

import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.column.RowDraft;
import io.github.ogireport.internal.layout.column.RowKind;
import io.github.ogireport.internal.layout.header.ChallengeHeaders;
import io.github.ogireport.internal.layout.header.HeaderPlan;
import io.github.ogireport.internal.layout.header.PrintedHeader;
import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.row.Frames;
import io.github.ogireport.internal.layout.row.RowText;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of section four in a text: reconsideration and litigation. Its one data row has no label; it follows the headers of
 * the groups that it covers: all three of them in the form, one each where a page prints three small tables.
 */
final class ChallengeDrafter extends TableDrafter {
    private static final int COLUMNS = ChallengeResult.values().length;
    private static final List<ChallengeGroup> ALL = List.of(ChallengeGroup.values());

    private final Map<ChallengeGroup, List<RowDraft>> owners = new EnumMap<>(ChallengeGroup.class);
    private final List<ChallengeGroup> groups = new ArrayList<>(3);
    private final Set<Block> uncertain = new HashSet<>();
    private int firstColumns;
    private boolean labelsRow;
    private boolean read;
    private boolean inFormOrder = true;

    ChallengeDrafter(LayoutText source, Frames frames, List<LabelledText> entries) {
        super(TableKind.CHALLENGES, source, frames, entries);
    }

    @Override
    void readEntry(int index) {
        LabelledText entry = entries.get(index);
        addHeader(entry);
        if (index == 0 && isOtherGroupFirst()) {
            uncertain.add(block());
        }
        @Nullable ChallengeGroup group = FormLabels.challengeGroup(entry.type());
        labelsRow = group != null && (groups.isEmpty() || groups.contains(group));
        if (group != null && !groups.contains(group)) {
            groups.add(group);
        }
        firstColumns += entry.type() == ReportLexer.UPHELD ? 1 : 0;
        boolean last = !isInside(index);
        if (entry.hasValues() || last && !read) {
            data(entry);
        }
        if (last) {
            contestSharedGroups();
        }
    }

    /** Whether a word that the form has not stands before all labels, and no 行政复议 among them: it may stand in its place. */
    private boolean isOtherGroupFirst() {
        boolean named = false;
        for (LabelledText entry : entries) {
            named |= entry.type() == ReportLexer.RECONSIDERATION;
        }
        return !named && PrintedHeader.otherWordBefore(entries.get(0), source) != null;
    }

    private void data(LabelledText entry) {
        int from = entry.labelEnd();
        int lineEnd = source.text().endOfLine(from, entry.end());
        List<Token> items = withoutHeaders(entry.items());
        // what follows the last header on its own line, but for one pipe that closes it, is the padding of merged
        // headers
        boolean below = items.isEmpty() || items.get(0).getStartIndex() > lineEnd;
        boolean padded =
                source.text().count('|', from, lineEnd) > 1 || source.text().count('\t', from, lineEnd) > 0;
        boolean blank = collector.separatorLines().isBlankRow(lineEnd + 1, expectedWidth(), entry.end());
        if (below && (padded || blank || items.isEmpty())) {
            from = lineEnd;
        }
        if (below && collector.isOpening(lineEnd + 1, entry.end())) {
            from = lineEnd + 1;
        } else if (below && !blank) {
            from = Math.max(from, collector.separatorLines().endOfPadding(lineEnd + 1, entry.end()));
        }
        boolean beside = below && !items.isEmpty() && isLeftOfHeaders(items.get(0));
        boolean full = beside && collector.isFullLine(items, expectedWidth() + 1, entry.end());
        if (beside && !full) {
            uncertain.add(block());
        }
        if (full || below && !items.isEmpty() && collector.isLabelledLine(items, expectedWidth(), entry.end())) {
            from = items.get(0).getStopIndex() + 1;
            items = items.subList(1, items.size());
        } else if (below && !items.isEmpty() && collector.isFullLine(items, expectedWidth(), entry.end())) {
            from = source.text().startOfLine(items.get(0).getStartIndex(), from);
        }
        RowText text = items.isEmpty() || below && blank
                ? collector.separatorLines().blankLine(from, entry.end())
                : collector.collect(from, from, items, entry.end());
        int start =
                text.cells().isEmpty() ? entry.labelEnd() : text.cells().get(0).getStartIndex();
        List<ChallengeGroup> covered = groupsOf(entry, text);
        addRow(new RowKind.Challenge(covered), TableForm.FORM_2021, start, start, text);
        RowDraft row = block().rows.get(block().rows.size() - 1);
        otherRow(row, text.after(items), entry.end());
        for (ChallengeGroup group : covered) {
            owners.computeIfAbsent(group, key -> new ArrayList<>(1)).add(row);
        }
        groups.clear();
        firstColumns = 0;
        read = true;
    }

    /** Whether fewer separators stand before a number than before the first header of any line: a number that counts rows, or another. */
    private boolean isLeftOfHeaders(Token item) {
        int before = source.text().field(item.getStartIndex());
        boolean left = FormLabels.isValue(item.getType());
        for (PrintedHeader header : block().headers) {
            left &= before < source.text().field(header.start());
        }
        return left;
    }

    /** A second row of values with a label, which the form has not; and what is left of a value that a line break parts. */
    private void otherRow(RowDraft row, List<Token> after, int end) {
        boolean labelled = !after.isEmpty() && collector.isLabelledLine(after, row.width(), end);
        if (!labelled && collector.hasRow(after, row.width(), end)) {
            row.contested();
        } else if (labelled) {
            int from = after.get(0).getStopIndex() + 1;
            RowText text = collector.collect(from, from, after.subList(1, after.size()), end);
            if (areReadable(text.cells())) {
                int start = text.cells().get(0).getStartIndex();
                addRow(row.row(), row.form(), start, start, text);
            }
        }
        unclaimed.sort(after, new UnclaimedText.Place(end, false, List.of(), block().number, TableForm.FORM_2021));
    }

    /** Whether the row begins in a field after that of all headers, and has more fields than columns: one may be that of no header. */
    @Override
    boolean isBeside(RowDraft row, List<PrintedHeader> headers) {
        RowText cells = row.text();
        if (!cells.hasFields() || cells.size() == 0 || !source.text().startsLine(cells.startOf(0))) {
            return false;
        }
        int first = Integer.MAX_VALUE;
        for (PrintedHeader header : headers) {
            first = Math.min(first, header.field());
        }
        int line = source.text().startOfLine(cells.startOf(0), cells.from());
        int before = source.text().borders(line, cells.startOf(0));
        int fields = source.text().borders(line, cells.end()) + (source.text().endsWithPipe(line, cells.end()) ? 0 : 1);
        return before > first && fields - first > row.width();
    }

    /** Shares in percent are no values that another row may have. */
    private static boolean areReadable(List<Token> cells) {
        boolean readable = true;
        for (Token cell : cells) {
            readable &= FormLabels.isValue(cell.getType());
        }
        return readable;
    }

    /** The cells that a data row has, by the headers above it alone. */
    private int expectedWidth() {
        boolean whole = groups.isEmpty() || firstColumns == ALL.size();
        return (whole ? ALL.size() : groups.size()) * COLUMNS;
    }

    /** A group in rows that cover different groups, such as one of its own and one of several: nobody knows which one holds. */
    private void contestSharedGroups() {
        for (List<RowDraft> sharing : owners.values()) {
            for (RowDraft row : sharing) {
                if (!row.row().equals(sharing.get(0).row())) {
                    sharing.forEach(RowDraft::contested);
                }
            }
        }
    }

    /** The groups whose headers stand above the data row. The last of several groups on the lines above is a header, no label of the row. */
    private List<ChallengeGroup> groupsOf(LabelledText entry, RowText text) {
        @Nullable ChallengeGroup own = FormLabels.challengeGroup(entry.type());
        if (own != null && (labelsRow || isBeside(entry, text)) && text.size() <= COLUMNS) {
            return List.of(own);
        }
        boolean whole = text.size() == ALL.size() * COLUMNS || firstColumns == ALL.size() || groups.isEmpty();
        return whole ? ALL : List.copyOf(groups);
    }

    private boolean isBeside(LabelledText entry, RowText text) {
        return !text.cells().isEmpty()
                && !source.text()
                        .hasLineBreak(entry.labelEnd(), text.cells().get(0).getStartIndex());
    }

    @Override
    TableForm formOf(@Nullable FormRow row) {
        return TableForm.FORM_2021;
    }

    /** Rows beside their group alone have the results above those before them, which only the order of the form leaves beyond doubt. */
    @Override
    HeaderPlan plan(Block block) {
        boolean results = ChallengeHeaders.hasResult(block.headers);
        if (uncertain.contains(block) || !results && !inFormOrder) {
            return HeaderPlan.refused(block.headers);
        }
        HeaderPlan plan = ChallengeHeaders.plan(block.headers);
        inFormOrder = plan.outcome() == HeaderPlan.Outcome.FORM_ORDER;
        return plan;
    }
}
