package io.github.ogireport.internal.rule.base;

import io.github.ogireport.ast.HeaderRow;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableText;
import io.github.ogireport.form.TableKind;
import java.util.ArrayList;
import java.util.List;

/** The lines of a table as written, wherever its pieces stand. */
public final class TableLines {
    private TableLines() {}

    /** The lines of the table of this kind in the order of the text. */
    public static List<TableLine> of(ReportDocument document, TableKind kind) {
        List<TableLine> lines = new ArrayList<>();
        for (Table table : document.tables()) {
            if (table.kind() == kind) {
                lines.addAll(table.lines());
            }
        }
        return lines;
    }

    /** Whether a header, or a text that is none of the form's labels, contains {@code word}. */
    public static boolean isHeadedWith(List<TableLine> lines, String word) {
        for (TableLine line : lines) {
            if (line instanceof HeaderRow header && header.text().contains(word)
                    || line instanceof TableText text && text.text().contains(word)) {
                return true;
            }
        }
        return false;
    }
}
