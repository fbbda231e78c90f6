package io.github.ogireport.internal.layout.table;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.column.RowDraft;
import io.github.ogireport.internal.layout.column.RowKind;
import io.github.ogireport.internal.layout.column.RowsResolver;
import io.github.ogireport.internal.layout.header.HeaderPlan;
import io.github.ogireport.internal.layout.header.PrintedHeader;
import io.github.ogireport.internal.layout.header.TornHeaders;
import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.row.Frames;
import io.github.ogireport.internal.layout.row.RowCollector;
import io.github.ogireport.internal.layout.row.RowText;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.path.TablePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table of a text: cuts it into blocks of headers and rows, lets the headers of each block name its columns, and assigns the
 * texts of all rows to them.
 */
abstract class TableDrafter {
    final LayoutText source;
    final RowCollector collector;
    final UnclaimedText unclaimed;
    final List<MarkedLine> lines = new ArrayList<>();
    final List<LabelledText> entries;
    private final WantedRows wanted;
    private final TableKind kind;
    final Frames frames;
    private final List<Block> blocks = new ArrayList<>();

    /** Headers, and the rows below them. */
    static final class Block {
        final int number;
        List<PrintedHeader> headers = new ArrayList<>();
        final List<RowDraft> rows = new ArrayList<>();

        Block(int number) {
            this.number = number;
        }
    }

    TableDrafter(TableKind kind, LayoutText source, Frames frames, List<LabelledText> entries) {
        this.entries = entries;
        this.wanted = WantedRows.of(entries, kind.rows().size());
        this.kind = kind;
        this.source = source;
        this.frames = frames;
        frames.openTable();
        this.collector = new RowCollector(source.text(), labels(entries), frames);
        this.unclaimed = new UnclaimedText(source, collector, kind, lines);
        this.blocks.add(new Block(0));
    }

    /** Where the first label stands, and the labels of rows. */
    private static int[] labels(List<LabelledText> entries) {
        int[] labels = new int[entries.size() + 1];
        labels[0] = entries.get(0).start();
        int size = 1;
        for (LabelledText entry : entries) {
            if (entry.isRow()) {
                labels[size++] = entry.start();
            }
        }
        return Arrays.copyOf(labels, size);
    }

    /** The lines of the table, in no order; {@code unit} is the usual number of line breaks between cells, or 0. */
    final List<MarkedLine> draft(int unit) {
        for (int i = 0; i < entries.size(); i++) {
            readEntry(i);
        }
        List<RowDraft> rows = new ArrayList<>();
        for (Block block : blocks) {
            applyHeaders(block);
            rows.addAll(block.rows);
        }
        for (RowDraft row : new RowsResolver(source, frames, TablePath.of(kind)).resolve(rows, unit)) {
            List<Token> tokens = row.marked();
            if (tokens.size() > 1) {
                lines.add(new MarkedLine(row.start(), row.end(), row.block(), row.form(), tokens));
            }
        }
        return lines;
    }

    /** Takes the label at {@code index} with what follows it. */
    abstract void readEntry(int index);

    /** How the headers of {@code block} name the columns of its rows. */
    abstract HeaderPlan plan(Block block);

    /** Whether the cells of {@code row} may stand a column or more beside {@code headers}. */
    boolean isBeside(RowDraft row, List<PrintedHeader> headers) {
        return false;
    }

    /** The form of {@code row}; without one that of the headers of a block without rows. */
    abstract TableForm formOf(@Nullable FormRow row);

    private TableForm formOfBlock(Block block) {
        return block.rows.isEmpty() ? formOf(null) : block.rows.get(0).form();
    }

    final Block block() {
        return blocks.get(blocks.size() - 1);
    }

    /** Takes the words of a header; the first one after a row opens a block. */
    final void addHeader(LabelledText entry) {
        if (!block().rows.isEmpty()) {
            blocks.add(new Block(blocks.size()));
        }
        block().headers.addAll(PrintedHeader.of(entry, source));
        notePadding(entry);
    }

    /**
     * Takes notice of several pipes at the end of a header line: padding of merged cells. Where one pipe alone follows a merged header
     * before the end of the line, all padding stands there, and the line is as wide as those of rows.
     */
    private void notePadding(LabelledText entry) {
        NormalizedText text = source.text();
        int lineEnd = text.endOfLine(entry.labelEnd(), entry.end());
        if (!text.isBlank(entry.labelEnd(), lineEnd) || text.count('|', entry.labelEnd(), lineEnd) < 2) {
            return;
        }
        if (entry.type() == ReportLexer.BLOCK_HEADER) {
            frames.padLines();
        }
        if (lineEnd < text.length() && text.at(lineEnd) != '\n') {
            return;
        }
        int lineStart = text.startOfLine(entry.start(), 0);
        List<PrintedHeader> headers = block().headers;
        for (int i = headers.size() - 1; i >= 0 && headers.get(i).line() >= lineStart; i--) {
            PrintedHeader header = headers.get(i);
            boolean merged = header.type() == ReportLexer.ORGANISATIONS || header.type() == ReportLexer.RECONSIDERATION;
            int next = text.startOfText(header.end(), entry.start());
            if (merged
                    && header.line() == lineStart
                    && next <= entry.start()
                    && text.count('|', header.end(), next) == 1) {
                frames.headerLine(text.count('|', lineStart, lineEnd));
            }
        }
    }

    final void addRow(RowKind row, TableForm form, int start, int labelEnd, RowText text) {
        block().rows.add(new RowDraft(row, form, block().number, start, labelEnd, text));
    }

    /** Adds a row that has a label. */
    final void addRow(FormRow row, int start, int labelEnd, RowText text) {
        addRow(new RowKind.Labelled(row), formOf(row), start, labelEnd, text);
    }

    /** Whether another label of the table follows that at {@code index}. */
    final boolean isInside(int index) {
        return index + 1 < entries.size();
    }

    /** Takes what stands before {@code end} after the label at {@code index} and is not its own. */
    final void leftOver(List<Token> tokens, int end, int index) {
        UnclaimedText.Place place =
                new UnclaimedText.Place(end, isInside(index), wanted.at(index), block().number, formOfBlock(block()));
        for (UnclaimedText.Misspelled found : unclaimed.sort(tokens, place)) {
            addRow(kind.rows().get(found.order()), found.start(), found.labelEnd(), found.text());
        }
    }

    /**
     * The texts after the label of a row. Where they are fewer than its values, the row may go on over the next lines, or have words in
     * some of its cells.
     */
    final RowText collect(LabelledText entry, int width, boolean inside) {
        RowText text = collector.collect(entry.start(), entry.labelEnd(), entry.items(), entry.end());
        if (text.size() >= width) {
            return text;
        }
        return collector
                .ofBrokenLine(entry.start(), entry.labelEnd(), entry.items(), width, entry.end())
                .or(() -> text.oneLine() ? collector.ofUnknownLine(text, entry.items()) : words(entry, width, inside))
                .orElse(text);
    }

    /** The row with words in its cells, unless they are near a label of the table. */
    private Optional<RowText> words(LabelledText entry, int width, boolean inside) {
        return collector
                .ofTexts(entry.labelEnd(), entry.items(), width, entry.end(), !inside)
                .filter(row -> row.cells().stream().noneMatch(unclaimed::mayBeLabel));
    }

    /** What {@code tokens} hold besides the headers of the block. */
    final List<Token> withoutHeaders(List<Token> tokens) {
        List<Token> others = new ArrayList<>(tokens.size());
        List<PrintedHeader> headers = block().headers;
        int next = headers.size();
        while (next > 0
                && !tokens.isEmpty()
                && headers.get(next - 1).start() >= tokens.get(0).getStartIndex()) {
            next--;
        }
        for (Token token : tokens) {
            while (next < headers.size() && headers.get(next).start() < token.getStartIndex()) {
                next++;
            }
            if (next == headers.size() || headers.get(next).start() > token.getStartIndex()) {
                others.add(token);
            }
        }
        return others;
    }

    private void applyHeaders(Block block) {
        if (block.headers.isEmpty()) {
            return;
        }
        block.headers = TornHeaders.join(block.headers);
        HeaderPlan plan = plan(block);
        noteFirstField(block);
        for (RowDraft row : block.rows) {
            if (plan.outcome() == HeaderPlan.Outcome.NAMED) {
                row.width(plan.width());
            } else if (row.text().size() > 0
                    && (plan.outcome() == HeaderPlan.Outcome.REFUSED || isBeside(row, block.headers))) {
                row.refuse(DiagnosticCode.COLUMNS_OUT_OF_ORDER);
            }
        }
        TableForm form = formOfBlock(block);
        for (List<CellToken> line : linesOf(plan.words(), block.headers)) {
            lines.add(MarkedLine.header(line, block.number, form));
        }
    }

    /** Takes the field of the first column header, below which the first cells of rows stand where no cells are merged. */
    private void noteFirstField(Block block) {
        for (PrintedHeader header : block.headers) {
            if (isColumn(header) && !block.rows.isEmpty()) {
                frames.firstField(header.field());
                return;
            }
        }
    }

    private static boolean isColumn(PrintedHeader header) {
        return switch (header.type()) {
            case ReportLexer.BLOCK_HEADER,
                    ReportLexer.INFORMATION_CONTENT,
                    ReportLexer.CHECK_RELATION,
                    ReportLexer.APPLICANTS,
                    ReportLexer.DATA_COLUMN,
                    ReportLexer.TEXT -> false;
            default -> true;
        };
    }

    /** The header words of each line of the text that follow each other. */
    private List<List<CellToken>> linesOf(List<CellToken> words, List<PrintedHeader> headers) {
        List<List<CellToken>> result = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean follows = i > 0 && follows(headers.get(i - 1), headers.get(i));
            if (!follows) {
                result.add(new ArrayList<>());
            }
            result.get(result.size() - 1).add(words.get(i));
        }
        return result;
    }

    private boolean follows(PrintedHeader word, PrintedHeader next) {
        int gap = word.end();
        return word.line() == next.line() && source.text().isBlank(gap, next.start());
    }
}
