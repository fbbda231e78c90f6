package io.github.ogireport.internal.ast;

import io.github.ogireport.ast.Node;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.internal.ast.TablesReader.Placed;
import java.util.Comparator;

/** The order of the text. Written out, because the first comparator made of a lambda takes milliseconds of the first parse. */
final class TextOrder {
    /** Lines by their first character. */
    static final Comparator<TableLine> OF_LINES = new Comparator<>() {
        @Override
        public int compare(TableLine one, TableLine other) {
            return byStart(one, other);
        }
    };

    /** Tables by their first character. */
    static final Comparator<Placed> OF_TABLES = new Comparator<>() {
        @Override
        public int compare(Placed one, Placed other) {
            return byStart(one.table(), other.table());
        }
    };

    private TextOrder() {}

    private static int byStart(Node one, Node other) {
        return Integer.compare(one.span().start(), other.span().start());
    }
}
