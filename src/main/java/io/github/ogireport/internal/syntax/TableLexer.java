package io.github.ogireport.internal.syntax;

import java.util.function.IntPredicate;
import org.antlr.v4.runtime.Token;

/** Cuts a piece of a text into tokens by a table, the longest that fits each time. For use by one thread. */
final class TableLexer {
    private final LexerTable table;
    private char[] text = new char[0];
    private int index;
    private int end;

    TableLexer(LexerTable table) {
        this.table = table;
    }

    /** Begins to read {@code characters} from {@code from} inclusive to {@code to} exclusive. */
    void show(char[] characters, int from, int to) {
        text = characters;
        index = from;
        end = to;
    }

    /** Where the next token is looked for. */
    int index() {
        return index;
    }

    /** Looks for the next token from {@code at} on. */
    void seek(int at) {
        index = at;
    }

    /** The next token that is not left out; at the end one of the type {@link Token#EOF}. Positions are those in the text. */
    PlainToken next() {
        while (index < end) {
            int start = index;
            int type = match();
            if (type != LexerTable.SKIPPED) {
                return new PlainToken(type, start, index);
            }
        }
        return new PlainToken(Token.EOF, end, end);
    }

    /** Steps after the longest token from here on; its type. */
    private int match() {
        char[] characters = text;
        LexerTable states = table;
        int limit = end;
        int state = states.start();
        int accepting = LexerTable.DEAD;
        int after = index;
        int i = index;
        while (i < limit) {
            int edge = states.edge(state, characters[i]);
            state = LexerTable.target(edge);
            if (state == LexerTable.DEAD) {
                break;
            }
            i++;
            if ((edge & LexerTable.ACCEPTS) != 0) {
                accepting = state;
                after = i;
            }
        }
        index = after;
        return states.type(accepting);
    }

    /** The longest token from {@code from} on whose type is among {@code wanted}, or the shortest; one of no length if there is none. */
    PlainToken find(int from, IntPredicate wanted, boolean shortest) {
        int type = Token.INVALID_TYPE;
        int after = from;
        int state = table.start();
        for (int i = from; i < end && !(shortest && after > from); i++) {
            state = LexerTable.target(table.edge(state, text[i]));
            if (state == LexerTable.DEAD) {
                break;
            }
            if (wanted.test(table.type(state))) {
                type = table.type(state);
                after = i + 1;
            }
        }
        return new PlainToken(type, from, after);
    }
}
