package io.github.ogireport.internal.ast;

import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.syntax.PlainToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.Syntax;
import io.github.ogireport.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Takes a label apart from the digits glued to it. */
final class GluedRow {
    private GluedRow() {}

    /** The table of the row whose folded text is {@code label}. */
    static TableKind table(String label) {
        @Nullable TableKind kind = FormLabels.table(Syntax.firstToken(label.substring(0, digitsFrom(label))));
        return kind == null ? TableKind.REQUESTS : kind;
    }

    /** {@code entry} as a row of its own label, with the digits as its first item. */
    static Entry split(Entry entry, NormalizedText text) {
        String glued = text.folded(entry.start(), entry.labelEnd());
        int cut = entry.start() + digitsFrom(glued);
        int type = Syntax.firstToken(glued.substring(0, cut - entry.start()));
        List<Token> items = new ArrayList<>();
        items.add(new PlainToken(ReportLexer.NUMBER, cut, entry.labelEnd()));
        items.addAll(entry.items());
        return new Entry(type, new PlainToken(type, entry.start(), cut), entry.index(), items, entry.end());
    }

    /** The offset of the first digit of the number at the end; digits also stand at the start, as the mark of a label. */
    private static int digitsFrom(String label) {
        int i = label.length();
        while (i > 0 && "元万亿件条份项宗起例次部个人".indexOf(label.charAt(i - 1)) >= 0) {
            i--;
        }
        while (i > 0 && (label.charAt(i - 1) >= '0' && label.charAt(i - 1) <= '9' || label.charAt(i - 1) == '.')) {
            i--;
        }
        return i;
    }
}
