package io.github.ogireport.internal.source;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.source.SourceBlock.SourceBorder;
import io.github.ogireport.internal.source.SourceBlock.SourceCell;
import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.internal.source.SourceBlock.SourceTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts off what a source gives beyond the limits of characters and cells, with a note that names the limit. No number is cut apart, and
 * a cell is kept whole or not at all. A source may stop early once it has more than a limit allows.
 */
public final class SourceCut {
    private SourceCut() {}

    /** {@code document} up to the limits. */
    public static SourceDocument within(SourceLimits limits, SourceDocument document) {
        String text = document.text();
        int end = text.length();
        List<SourceNote> notes = new ArrayList<>(document.notes());
        int cell = startOfCell(limits.maxTokens(), document.blocks());
        if (end > limits.maxCharacters()) {
            end = endWithin(text, limits.maxCharacters());
        }
        if (cell >= 0 && cell <= end) {
            end = cell;
            notes.add(SourceNote.of(DiagnosticCode.TOKEN_LIMIT, limits.maxTokens()));
        } else if (end < text.length()) {
            notes.removeIf(note -> note.code() == DiagnosticCode.TEXT_LIMIT); // the text has one end
            notes.add(tooLong(text.length(), limits.maxCharacters(), "maxCharacters"));
        } else {
            return document;
        }
        return new SourceDocument(
                text.substring(0, end),
                blocks(document.blocks(), end),
                lines(document.asides(), end),
                document.places(),
                notes,
                document.witnesses());
    }

    /** The note about a text of {@code size} characters or bytes that is cut by {@code option}. */
    static SourceNote tooLong(long size, int limit, String option) {
        return SourceNote.of(DiagnosticCode.TEXT_LIMIT, size, limit, option);
    }

    /** The end of at most {@code most} characters of a longer text, which parts no number and no pair of surrogates. */
    private static int endWithin(String text, int most) {
        int end = most;
        while (end > 0 && isOfNumber(text.charAt(end - 1)) && isOfNumber(text.charAt(end))) {
            end--;
        }
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** {@code text} without the number at its end, of which more may follow. */
    static String withoutLastNumber(String text) {
        int end = text.length();
        while (end > 0 && isOfNumber(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Whether {@code c} may stand in a number: a digit, a point or a comma. */
    public static boolean isOfNumber(char c) {
        return Character.isDigit(c) || c == '.' || c == ',' || c == '．' || c == '，';
    }

    /** Where the first cell begins that is too many; -1 where none is. */
    private static int startOfCell(int most, List<SourceBlock> blocks) {
        long left = most;
        for (SourceBlock block : blocks) {
            if (block instanceof SourceTable table) {
                if (table.cells().size() > left) {
                    return table.cells().get((int) left).start();
                }
                left -= table.cells().size();
            }
        }
        return -1;
    }

    private static List<SourceBlock> blocks(List<SourceBlock> blocks, int end) {
        List<SourceBlock> kept = new ArrayList<>();
        for (SourceBlock block : blocks) {
            if (block instanceof SourceTable table) {
                List<SourceCell> cells = table.cells().stream()
                        .filter(cell -> cell.start() < end && cell.end() <= end)
                        .toList();
                if (!cells.isEmpty()) {
                    kept.add(new SourceTable(cells));
                }
            } else if (block instanceof SourceBorder && block.end() <= end) {
                kept.add(block);
            } else if (block instanceof SourceLine && block.start() < end) {
                kept.add(new SourceLine(block.start(), Math.min(end, block.end())));
            }
        }
        return kept;
    }

    private static List<SourceLine> lines(List<SourceLine> lines, int end) {
        return lines.stream().filter(line -> line.end() <= end).toList();
    }
}
