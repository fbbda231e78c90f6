package io.github.ogireport.internal.layout.table;

import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.ReportParser;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * A table, or a piece of one, in the notation.
 *
 * @param kind  which table
 * @param lines its lines in the order of the text; never empty
 */
public record MarkedTable(TableKind kind, List<MarkedLine> lines) {
    /** Offset of its first character. */
    public int start() {
        return lines.get(0).start();
    }

    /** Offset after its last character. */
    public int end() {
        int end = 0;
        for (MarkedLine line : lines) {
            end = Math.max(end, line.end());
        }
        return end;
    }

    /** Appends the table to {@code tokens}. */
    public void write(List<Token> tokens) {
        tokens.add(CellToken.unplaced(type(), start(), start()));
        @Nullable MarkedLine before = null;
        for (MarkedLine line : lines) {
            if (before == null ? kind != TableKind.CHALLENGES : opensBlock(line, before)) {
                int form = line.form() == TableForm.FORM_2019 ? ReportParser.FORM_2019 : ReportParser.FORM_2021;
                tokens.add(CellToken.unplaced(form, line.start(), line.start()));
            }
            before = line;
            tokens.addAll(line.tokens());
        }
        tokens.add(CellToken.unplaced(ReportParser.END_TABLE, end(), end()));
    }

    private boolean opensBlock(MarkedLine line, MarkedLine before) {
        return kind == TableKind.PROACTIVE && (line.block() != before.block() || line.form() != before.form());
    }

    private int type() {
        return switch (kind) {
            case PROACTIVE -> ReportParser.PROACTIVE_TABLE;
            case REQUESTS -> ReportParser.REQUEST_TABLE;
            case CHALLENGES -> ReportParser.CHALLENGE_TABLE;
        };
    }
}
