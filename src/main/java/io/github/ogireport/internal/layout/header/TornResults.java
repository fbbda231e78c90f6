package io.github.ogireport.internal.layout.header;

import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.PlainToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * The headers of the results of section four, broken over lines or set upright: 结果 结果 其他 尚未 总 above 维持 纠正 结果 审结 计. They are put
 * together again if all pieces together are exactly the results of the groups in the order of the form, where the pieces of a line
 * belong to columns from left to right and those of a column follow each other from top to bottom.
 */
public final class TornResults {
    private static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    private static final int[] TYPES = {
        ReportLexer.UPHELD, ReportLexer.CORRECTED, ReportLexer.OTHER_RESULT, ReportLexer.PENDING, ReportLexer.TOTAL
    };
    private static final int MOST_COLUMNS = 15;
    private static final int MOST_PIECES = 4 * MOST_COLUMNS;
    private static final int MOST_STEPS = 20_000;

    private final NormalizedText text;
    private final List<Token> pieces;
    /** The index of the last piece of each column so far. */
    private final int[] last;

    /** The number of characters of each column so far. */
    private final int[] read;

    private int steps;

    private TornResults(NormalizedText text, List<Token> pieces, int columns) {
        this.text = text;
        this.pieces = pieces;
        this.last = new int[columns];
        this.read = new int[columns];
    }

    /** The labels of the table, with the results put together; as they are if no result is torn, or nothing fits. */
    public static List<LabelledText> join(List<LabelledText> entries, NormalizedText text) {
        List<LabelledText> groups = new ArrayList<>();
        List<Token> pieces = new ArrayList<>();
        List<Token> values = new ArrayList<>();
        boolean torn = false;
        for (LabelledText entry : entries) {
            boolean group = entry.type() >= ReportLexer.RECONSIDERATION
                    && entry.type() <= ReportLexer.LITIGATION_AFTER_RECONSIDERATION;
            if (group) {
                groups.add(new LabelledText(entry.type(), entry.label(), entry.index(), List.of(), entry.end()));
            }
            List<Token> tokens = new ArrayList<>(entry.items());
            if (!group) {
                tokens.add(0, entry.label());
            }
            for (Token token : tokens) {
                boolean value = !values.isEmpty() || FormLabels.isValue(token.getType());
                (value ? values : pieces).add(token);
                torn |= !value && token.getType() == ReportLexer.TEXT;
            }
        }
        int columns = onFirstLine(values, text);
        if (!torn
                || columns == 0
                || columns % RESULTS.size() != 0
                || columns > MOST_COLUMNS
                || pieces.size() > MOST_PIECES) {
            return entries;
        }
        TornResults results = new TornResults(text, pieces, columns);
        if (!results.fits(0, 0)) {
            return entries;
        }
        groups.addAll(results.headers(values, entries.get(entries.size() - 1).end()));
        return groups;
    }

    private static int onFirstLine(List<Token> values, NormalizedText text) {
        int size = 0;
        while (size < values.size()
                && !text.hasLineBreak(
                        values.get(0).getStartIndex(), values.get(size).getStartIndex())) {
            size++;
        }
        return size;
    }

    /** Whether the pieces from {@code piece} on fit, where columns from {@code column} on are left on its line. */
    private boolean fits(int piece, int column) {
        if (piece == pieces.size()) {
            return isComplete();
        }
        Token token = pieces.get(piece);
        String own = text.withoutBlanks(token.getStartIndex(), token.getStopIndex() + 1);
        boolean newLine = piece > 0 && text.hasLineBreak(pieces.get(piece - 1).getStopIndex(), token.getStartIndex());
        for (int i = newLine ? 0 : column; i < read.length && steps++ < MOST_STEPS; i++) {
            if (RESULTS.get(i % RESULTS.size()).startsWith(own, read[i])) {
                int before = last[i];
                last[i] = piece;
                read[i] += own.length();
                if (fits(piece + 1, i + 1)) {
                    return true;
                }
                read[i] -= own.length();
                last[i] = before;
            }
        }
        return false;
    }

    private boolean isComplete() {
        for (int i = 0; i < read.length; i++) {
            if (read[i] < RESULTS.get(i % RESULTS.size()).length()) {
                return false;
            }
        }
        return true;
    }

    /** A label for each column, where its last piece stands; the values follow the last one. */
    private List<LabelledText> headers(List<Token> values, int end) {
        List<LabelledText> headers = new ArrayList<>(read.length);
        for (int i = 0; i < read.length; i++) {
            int type = TYPES[i % TYPES.length];
            Token piece = pieces.get(last[i]);
            Token label = new PlainToken(type, piece.getStartIndex(), piece.getStopIndex() + 1);
            headers.add(new LabelledText(type, label, -1, i + 1 == read.length ? values : List.of(), end));
        }
        return headers;
    }
}
