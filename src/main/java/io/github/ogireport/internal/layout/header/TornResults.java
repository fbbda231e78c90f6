package io.github.ogireport.internal.layout.header;

import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.PlainToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;

/**
 * The headers of section four, broken over lines or set upright: 结果 结果 其他 尚未 总 above 维持 纠正 结果 审结 计. They are put together again
 * if all pieces together are exactly the results of the groups in the order of the form and the groups that are torn too, where the pieces
 * of a line belong to columns from left to right and those of a column follow each other from top to bottom.
 */
public final class TornResults {
    private static final ChallengeResult[] RESULTS = ChallengeResult.values();
    private static final int MOST_COLUMNS = 15;
    private static final int MOST_PIECES = 4 * MOST_COLUMNS;
    private static final int MOST_STEPS = 20_000;

    private final NormalizedText text;
    private final List<Token> pieces;
    /** What the pieces read together: a result for each column, then the groups that are torn. */
    private final List<String> words = new ArrayList<>();

    private final List<Integer> types = new ArrayList<>();
    private final int columns;
    /** The indexes of the first and the last piece of each word so far. */
    private final int[] first;

    private final int[] last;
    /** The number of characters of each word so far. */
    private final int[] read;

    private int steps;

    private TornResults(NormalizedText text, List<Token> pieces, int columns, List<LabelledText> groups) {
        this.text = text;
        this.pieces = pieces;
        this.columns = columns;
        for (int i = 0; i < columns; i++) {
            ChallengeResult result = RESULTS[i % RESULTS.length];
            words.add(result.label(Locale.CHINESE));
            types.add(FormLabels.type(result));
        }
        if (columns == MOST_COLUMNS) {
            addGroup("未经复议直接起诉", ReportLexer.DIRECT_LITIGATION, groups);
            addGroup("复议后起诉", ReportLexer.LITIGATION_AFTER_RECONSIDERATION, groups);
        }
        this.first = new int[words.size()];
        this.last = new int[words.size()];
        this.read = new int[words.size()];
    }

    private void addGroup(String word, int type, List<LabelledText> whole) {
        boolean torn = true;
        for (LabelledText group : whole) {
            torn &= group.type() != type;
        }
        if (torn) {
            words.add(word);
            types.add(type);
        }
    }

    /** The labels of the table, with the results put together; as they are if no result is torn, or nothing fits. */
    public static List<LabelledText> join(List<LabelledText> entries, NormalizedText text) {
        List<LabelledText> groups = new ArrayList<>();
        List<Token> pieces = new ArrayList<>();
        List<Token> values = new ArrayList<>();
        boolean torn = false;
        for (LabelledText entry : entries) {
            boolean group = FormLabels.challengeHeader(entry.type()) >= 0;
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
                || columns % RESULTS.length != 0
                || columns > MOST_COLUMNS
                || pieces.size() > MOST_PIECES) {
            return entries;
        }
        TornResults results = new TornResults(text, pieces, columns, groups);
        if (!results.fits(0, 0)) {
            return entries;
        }
        results.addGroups(groups);
        groups.addAll(results.headers(values, entries.get(entries.size() - 1).end()));
        return groups;
    }

    private static int onFirstLine(List<Token> values, NormalizedText text) {
        int size = 0;
        int lineEnd = values.isEmpty() ? 0 : text.endOfLine(values.get(0).getStartIndex(), text.length());
        while (size < values.size() && values.get(size).getStartIndex() < lineEnd) {
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
            if (words.get(i).startsWith(own, read[i])) {
                int firstBefore = first[i];
                int lastBefore = last[i];
                first[i] = read[i] == 0 ? piece : firstBefore;
                last[i] = piece;
                read[i] += own.length();
                if (fits(piece + 1, i + 1)) {
                    return true;
                }
                read[i] -= own.length();
                first[i] = firstBefore;
                last[i] = lastBefore;
            }
        }
        return false;
    }

    private boolean isComplete() {
        for (int i = 0; i < read.length; i++) {
            if (read[i] < words.get(i).length()) {
                return false;
            }
        }
        return true;
    }

    /** Adds the groups that were torn, each where its first piece stands. */
    private void addGroups(List<LabelledText> groups) {
        for (int i = columns; i < words.size(); i++) {
            int start = pieces.get(first[i]).getStartIndex();
            int at = 0;
            while (at < groups.size() && groups.get(at).start() < start) {
                at++;
            }
            groups.add(at, header(i, first[i], List.of(), pieces.get(last[i]).getStopIndex() + 1));
        }
    }

    /** A label for each column, where its last piece stands; the values follow the last one. */
    private List<LabelledText> headers(List<Token> values, int end) {
        List<LabelledText> headers = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            headers.add(header(i, last[i], i + 1 == columns ? values : List.of(), end));
        }
        return headers;
    }

    private LabelledText header(int word, int piece, List<Token> values, int end) {
        Token place = pieces.get(piece);
        Token label = new PlainToken(types.get(word), place.getStartIndex(), place.getStopIndex() + 1);
        return new LabelledText(types.get(word), label, -1, values, end);
    }
}
