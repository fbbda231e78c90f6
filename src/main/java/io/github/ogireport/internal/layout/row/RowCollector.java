package io.github.ogireport.internal.layout.row;

import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * Gathers what may be the cells of a row from the tokens after its label. A row stands on the line of its label, or on one line
 * below it, or with a cell a line. A line that holds other text is no cell: it ends the row, unless it is a note or a page number.
 */
public final class RowCollector {
    private static final int LONGEST_LINE = 80;

    private final NormalizedText text;
    private final Boxes boxes;
    private final CellTexts texts;
    private final Frames frames;
    private final LabelPrefix prefix;
    private final BrokenLines brokenLines;
    private final boolean openRows;
    private final SeparatorLines separatorLines;
    /** Filled anew for each row. */
    private final List<Token> gathered = new ArrayList<>();

    /**
     * A collector for the rows of the table in {@code text} whose labels start at {@code labels}, the first label first and then
     * those of rows; it reports padding to {@code frames}.
     */
    public RowCollector(NormalizedText text, int[] labels, Frames frames) {
        this.text = text;
        this.frames = frames;
        this.boxes = new Boxes(text, labels);
        this.texts = new CellTexts(text);
        this.prefix = new LabelPrefix(text);
        this.brokenLines = new BrokenLines(text, texts, prefix, labels);
        this.separatorLines = new SeparatorLines(text, boxes.opening());
        this.openRows = frames.openRows(boxes.openRows());
    }

    /**
     * The row whose label stands from {@code labelStart} to {@code labelEnd}; {@code items} are the tokens up to the next label at
     * {@code regionEnd}.
     */
    public RowText collect(int labelStart, int labelEnd, List<Token> items, int regionEnd) {
        int lineEnd = text.endOfLine(labelEnd, regionEnd);
        boolean onLabelLine = !items.isEmpty() && items.get(0).getStartIndex() < lineEnd;
        int pipes = text.count('|', labelEnd, lineEnd);
        int tabs = text.count('\t', labelEnd, lineEnd);
        boolean cellPerLine = pipes + tabs <= 1 && firstIsAlone(items, regionEnd);
        boolean emptyCells = pipes > 1 || tabs > 0 && !cellPerLine || pipes == 1 && items.isEmpty();
        if (onLabelLine || emptyCells && !cellPerLine && !spreadOverLines(labelEnd, lineEnd, regionEnd, items)) {
            return line(labelEnd, 1, prefix.depth(labelStart), prefix.groups(labelStart), items, 0, lineEnd);
        }
        RowText row = lines(labelEnd, items, regionEnd);
        return standsBeforeNextLabel(row, labelStart, regionEnd) ? row.unknown() : row;
    }

    /** Whether values come first on the line of the label, and those taken share their line with the next label: they may be that one's. */
    private boolean standsBeforeNextLabel(RowText row, int labelStart, int regionEnd) {
        int line = text.startOfLine(labelStart, Math.max(0, labelStart - LONGEST_LINE));
        int first = text.startOfText(line, labelStart);
        return first < labelStart
                && Character.isDigit(text.at(first))
                && row.size() > 0
                && !text.hasLineBreak(row.endOfCells(), regionEnd);
    }

    /**
     * Whether the line of the first of {@code items} has separators and exactly {@code width} texts, or fields with texts, a value among
     * them: then every text is a cell, though it be words.
     */
    public boolean isFullLine(List<Token> items, int width, int regionEnd) {
        int start = items.get(0).getStartIndex();
        int lineEnd = text.endOfLine(start, regionEnd);
        char separator = text.border(start, lineEnd, '\n');
        int count = 0;
        int fields = 0;
        int textEnd = start;
        boolean value = false;
        while (count < items.size() && items.get(count).getStartIndex() < lineEnd) {
            Token item = items.get(count++);
            value |= texts.isValue(item);
            int textStart = item.getStartIndex();
            fields += text.count(separator, textEnd, textStart) > 0 ? 1 : 0;
            textEnd = item.getStopIndex() + 1;
        }
        return value && (count == width || fields + 1 == width) && separator != '\n';
    }

    /**
     * The row of the first {@code width} of {@code items} if each stands on a line of its own, and one of them at least is no value: what
     * stands there then is the text of a cell. After the last label of a table, where prose begins, a value must be the last of them.
     */
    public Optional<RowText> ofTexts(int labelEnd, List<Token> items, int width, int regionEnd, boolean lastLabel) {
        boolean many = lastLabel && items.size() > width && !isAlone(items.get(width), labelEnd, regionEnd);
        if (width == 0 || items.size() != width && !many || lastLabel && !texts.isValue(items.get(width - 1))) {
            return Optional.empty();
        }
        List<Token> cells = items.subList(0, width);
        boolean words = false;
        for (Token cell : cells) {
            boolean value = texts.isValue(cell);
            if (!isAlone(cell, labelEnd, regionEnd) || !value && !texts.mayBeCell(cell)) {
                return Optional.empty();
            }
            words |= !value;
        }
        int end = lastLabel ? text.endOfLine(cells.get(width - 1).getStartIndex(), regionEnd) : regionEnd;
        char separator = text.border(labelEnd, end, '\n');
        return words
                ? Optional.of(new RowText(labelEnd, 1, 0, 0, cells, end, separator, false, false))
                : Optional.empty();
    }

    /** All of a line that {@code row} takes only in part, because what stands before another number is no separator that is known. */
    public Optional<RowText> ofUnknownLine(RowText row, List<Token> items) {
        int cells = row.size();
        boolean values = false;
        while (row.oneLine()
                && row.interrupted()
                && cells < items.size()
                && items.get(cells).getStartIndex() < row.end()) {
            values |= texts.isValue(items.get(cells++));
        }
        return values ? Optional.of(row.with(items.subList(0, cells)).unknown()) : Optional.empty();
    }

    /** The lines of the table that have nothing but separators. */
    public SeparatorLines separatorLines() {
        return separatorLines;
    }

    /** Whether a text has a line after that of the label for itself. */
    private boolean isAlone(Token item, int labelEnd, int regionEnd) {
        int start = text.startOfLine(item.getStartIndex(), labelEnd);
        int end = text.endOfLine(item.getStartIndex(), regionEnd);
        return start > labelEnd
                && text.isBlank(start, item.getStartIndex())
                && text.isBlank(item.getStopIndex() + 1, end);
    }

    /** The row that goes on over lines of pipes; see {@link BrokenLines}. */
    public Optional<RowText> ofBrokenLine(int labelStart, int labelEnd, List<Token> items, int width, int regionEnd) {
        return brokenLines.row(labelStart, labelEnd, items, width, regionEnd);
    }

    /** Whether the line of the first of {@code items} is a full one with a label of its own before its {@code width} cells. */
    public boolean isLabelledLine(List<Token> items, int width, int regionEnd) {
        return items.get(0).getType() == ReportLexer.TEXT
                && !texts.isValue(items.get(0))
                && isFullLine(items, width + 1, regionEnd);
    }

    /** Whether {@code items} have the values of a further row of {@code width} cells: on one line, perhaps after a label, or a line each. */
    public boolean hasRow(List<Token> items, int width, int regionEnd) {
        int values = 0;
        int i = 0;
        while (i < items.size()) {
            int start = items.get(i).getStartIndex();
            int lineEnd = text.endOfLine(start, regionEnd);
            int own = 0;
            int words = 0;
            while (i < items.size() && items.get(i).getStartIndex() < lineEnd) {
                boolean value = texts.isValue(items.get(i++));
                own += value ? 1 : 0;
                words += value ? 0 : 1;
            }
            values = words == 0 ? values + own : own;
            boolean likeRow = words < 2 && own > 0;
            if (likeRow && (values >= width || own > 1 && text.borders(start, lineEnd) >= width)) {
                return true;
            }
        }
        return false;
    }

    /** A label line that ends in one pipe, with nothing but pipe lines after it: blank cells, one a line. */
    private boolean spreadOverLines(int labelEnd, int lineEnd, int regionEnd, List<Token> items) {
        return items.isEmpty()
                && text.count('|', labelEnd, lineEnd) == 1
                && text.count('|', lineEnd, regionEnd) > 0
                && text.count('\n', lineEnd, regionEnd) > 1;
    }

    /** Whether a pipe opens every row of the table, and the line at {@code line} is such a pipe. */
    public boolean isOpening(int line, int to) {
        return openRows && separatorLines.isPipe(line, to);
    }

    /** The row on one line from {@code from} to {@code lineEnd}, with {@code items} from {@code first} on. */
    private RowText line(int from, int opening, int depth, int groups, List<Token> items, int first, int lineEnd) {
        char separator = text.border(from, lineEnd, ' ');
        boolean interrupted = false;
        int last = first;
        while (!interrupted && last < items.size() && items.get(last).getStartIndex() < lineEnd) {
            interrupted = separator == ' ' && !texts.isValue(items.get(last));
            last += interrupted ? 0 : 1;
        }
        List<Token> cells = last - first == items.size() ? items : items.subList(first, last);
        return new RowText(from, opening, depth, groups, cells, lineEnd, separator, true, interrupted);
    }

    private RowText lines(int labelEnd, List<Token> items, int regionEnd) {
        List<Token> cells = gathered;
        cells.clear();
        boolean interrupted = false;
        int end = regionEnd;
        int i = 0;
        while (i < items.size() && !interrupted) {
            int lineEnd = text.endOfLine(items.get(i).getStartIndex(), regionEnd);
            int next = i + 1;
            while (next < items.size() && items.get(next).getStartIndex() < lineEnd) {
                next++;
            }
            boolean alone = next == i + 1;
            if (alone && texts.isValue(items.get(i))) {
                cells.add(items.get(i));
            } else if (texts.areValues(items, i, next)) {
                if (!cells.isEmpty()) {
                    interrupted = true;
                } else {
                    int start = text.startOfLine(items.get(i).getStartIndex(), labelEnd);
                    RowText row = line(start, boxes.opening(), 0, 0, items, i, lineEnd);
                    return texts.isLineOfValues(items, next, next - i, regionEnd) ? row.unknown() : row;
                }
            } else if (!texts.mayBeSkipped(items, i, next)) {
                interrupted = true;
            } else if (next == items.size()) {
                end = text.startOfLine(items.get(i).getStartIndex(), labelEnd);
            }
            end = interrupted ? text.startOfLine(items.get(i).getStartIndex(), labelEnd) : end;
            i = next;
        }
        int lastCell = cells.isEmpty() ? labelEnd : cells.get(cells.size() - 1).getStopIndex();
        char separator = text.border(labelEnd, end, '\n');
        if (separator == '\t') {
            end = boxes.beforeEmptyLine(lastCell, end);
        } else if (separator == '|') {
            end = openRows ? boxes.beforeOpeningPipe(lastCell, end) : beforePadding(lastCell, end);
        }
        List<Token> own = cells.size() == items.size() ? items : List.copyOf(cells);
        return new RowText(labelEnd, 1, 0, 0, own, end, separator, false, interrupted);
    }

    private int beforePadding(int from, int end) {
        int padding = separatorLines.firstPadding(from, end);
        if (padding < end) {
            frames.padBehind();
        }
        return padding;
    }

    private boolean firstIsAlone(List<Token> items, int regionEnd) {
        if (items.isEmpty()) {
            return false;
        }
        int lineEnd = text.endOfLine(items.get(0).getStartIndex(), regionEnd);
        return items.size() == 1 || items.get(1).getStartIndex() >= lineEnd;
    }
}
