package io.github.ogireport.internal.layout.label;

import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.PlainToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Puts the label of a row together again that is wrapped around the line of its values, as PDFs have it: pieces on lines above, before
 * the values, and on lines below. All of the pieces must be exactly one label of the form. Single characters at the starts of lines
 * belong to the upright label of a group and count for nothing.
 */
public final class WrappedLabels {
    private static final int MOST_LINES = 3;
    private static final int MOST_PIECES = 3;
    private static final int LONGEST_PIECE = 48;

    private final NormalizedText text;
    private final List<List<Token>> lines = new ArrayList<>();

    private WrappedLabels(List<Token> tokens, NormalizedText text) {
        this.text = text;
        int from = 0;
        while (from < tokens.size()) {
            int end = text.endOfLine(tokens.get(from).getStartIndex(), text.length());
            int to = from + 1;
            while (to < tokens.size() && tokens.get(to).getStartIndex() <= end) {
                to++;
            }
            lines.add(tokens.subList(from, to));
            from = to;
        }
    }

    /** {@code tokens} with a label before each line of values that one is wrapped around. */
    public static List<Token> join(List<Token> tokens, NormalizedText text) {
        WrappedLabels labels = new WrappedLabels(tokens, text);
        boolean joined = false;
        for (int i = 0; i < labels.lines.size(); i++) {
            joined |= labels.mayBeWrapped(i) && labels.join(i);
        }
        return joined ? labels.lines.stream().flatMap(List::stream).toList() : tokens;
    }

    /** Whether a line has values after at most two pieces of text, and a line of text beside it. */
    private boolean mayBeWrapped(int line) {
        List<Token> tokens = lines.get(line);
        int pieces = pieces(tokens);
        for (Token token : tokens.subList(pieces, tokens.size())) {
            if (!FormLabels.isValue(token.getType())) {
                return false;
            }
        }
        return pieces < tokens.size() && pieces <= 2 && (isText(line - 1) || isText(line + 1));
    }

    /** The number of texts that a line begins with. */
    private static int pieces(List<Token> line) {
        int pieces = 0;
        while (pieces < line.size() && line.get(pieces).getType() == ReportLexer.TEXT) {
            pieces++;
        }
        return pieces;
    }

    /** Whether a line has no values: texts, perhaps with what is a label of its own without its other half, （二）部分公开. */
    private boolean isText(int line) {
        if (line < 0 || line >= lines.size()) {
            return false;
        }
        List<Token> tokens = lines.get(line);
        boolean text = !tokens.isEmpty() && tokens.size() <= MOST_PIECES;
        for (Token token : tokens) {
            text &= token.getType() == ReportLexer.TEXT || isLabel(token);
        }
        return text
                && tokens.get(tokens.size() - 1).getStopIndex() - tokens.get(0).getStartIndex() < LONGEST_PIECE;
    }

    private static boolean isLabel(Token token) {
        return FormLabels.order(token.getType()) >= 0;
    }

    private boolean join(int line) {
        List<Token> values = lines.get(line);
        List<Token> before = values.subList(0, pieces(values));
        int found = Token.INVALID_TYPE;
        int firstLine = line;
        for (int above = line; above >= Math.max(0, line - MOST_LINES) && (above == line || isText(above)); above--) {
            for (int below = line; below - line <= MOST_LINES && (below == line || isText(below)); below++) {
                boolean isBelowAlone = above == line && before.isEmpty();
                boolean hasWhole = hasLabel(line + 1, below + 1) || below == line && hasLabel(above, line);
                int type = isBelowAlone || hasWhole ? Token.INVALID_TYPE : label(above, line, before, below);
                if (type != Token.INVALID_TYPE && found != Token.INVALID_TYPE && type != found) {
                    return false;
                }
                firstLine = type == Token.INVALID_TYPE || type == found ? firstLine : above;
                found = type == Token.INVALID_TYPE ? found : type;
            }
        }
        if (found != Token.INVALID_TYPE) {
            replace(firstLine, line, found);
        }
        return found != Token.INVALID_TYPE;
    }

    private boolean hasLabel(int from, int to) {
        boolean label = false;
        for (int i = from; i < to; i++) {
            for (Token token : lines.get(i)) {
                label |= isLabel(token);
            }
        }
        return label;
    }

    /** The row whose label the pieces of the lines from {@code above} to {@code below} are. */
    private int label(int above, int line, List<Token> before, int below) {
        Set<String> wordings = new HashSet<>(Set.of(""));
        for (int i = above; i <= below; i++) {
            Set<String> longer = new HashSet<>();
            for (String piece : wordings(i == line ? before : lines.get(i))) {
                wordings.forEach(wording -> longer.add(wording + piece));
            }
            wordings = longer;
        }
        for (String wording : wordings) {
            int type = above == below || wording.isEmpty() ? ReportLexer.TEXT : Syntax.wholeToken(wording);
            if (FormLabels.order(type) >= 0) {
                return type;
            }
        }
        return Token.INVALID_TYPE;
    }

    /** What a line adds to a label: all of it, or all but a single character at its start. */
    private Set<String> wordings(List<Token> line) {
        StringBuilder all = new StringBuilder();
        for (Token piece : line) {
            all.append(text.folded(piece.getStartIndex(), piece.getStopIndex() + 1));
        }
        boolean upright =
                !line.isEmpty() && line.get(0).getStartIndex() == line.get(0).getStopIndex();
        return upright ? Set.of(all.toString(), all.substring(1)) : Set.of(all.toString());
    }

    /** Puts the label in place of its pieces down to those before the values. */
    private void replace(int above, int line, int type) {
        List<Token> values = lines.get(line);
        int pieces = pieces(values);
        List<Token> first = lines.get(above);
        boolean here = above == line;
        Token start =
                first.get(0).getStartIndex() == first.get(0).getStopIndex() && first.size() > 1 && !(here && pieces < 2)
                        ? first.get(1)
                        : first.get(0);
        Token end = pieces > 0
                ? values.get(pieces - 1)
                : lines.get(line - 1).get(lines.get(line - 1).size() - 1);
        List<Token> labelled = new ArrayList<>(values.subList(pieces, values.size()));
        labelled.add(0, new PlainToken(type, start.getStartIndex(), end.getStopIndex() + 1));
        lines.set(line, labelled);
        for (int i = above; i < line; i++) {
            lines.set(i, List.of());
        }
    }
}
