package io.github.ogireport.internal.ast;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.path.ReportPath;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Some templates add a column 小计 for the five kinds of organisation, between 其他 and 总计. It is taken for one only where the
 * header prints it there beside 总计, and a row has eight numbers. Its cells have the path of their row, because the form has no such column.
 */
final class SubtotalColumn {
    private static final int WIDTH = Applicant.values().length + 1;
    private static final List<String> NAMES = List.of("小计", "合计", "法人小计", "组织小计", "法人或其他组织小计");

    private final NormalizedText text;
    private boolean named;
    private boolean besideTotal;

    SubtotalColumn(NormalizedText text) {
        this.text = text;
    }

    /** Takes a header of the table; {@code beforeRows} says that no row has been read yet. */
    void header(Entry entry, boolean beforeRows) {
        if (!beforeRows) {
            return;
        }
        besideTotal |= entry.type() == ReportLexer.TOTAL;
        if (entry.type() == ReportLexer.OTHER && !entry.items().isEmpty()) {
            Token first = entry.items().get(0);
            named |= NAMES.contains(text.folded(first.getStartIndex(), first.getStopIndex() + 1));
        }
    }

    /** The rows with the column of the subtotal, if the table has it; else {@code rows} themselves. */
    List<RowReading> widen(List<RowReading> rows) {
        if (!named || !besideTotal || rows.stream().noneMatch(row -> row.text().size() == WIDTH)) {
            return rows;
        }
        List<RowReading> widened = new ArrayList<>(rows.size());
        for (RowReading row : rows) {
            List<ReportPath> cells = new ArrayList<>(row.place().cells());
            cells.add(WIDTH - 2, row.place().path());
            RowBuilder.Place place =
                    new RowBuilder.Place(row.place().path(), row.place().form(), List.copyOf(cells));
            widened.add(new RowReading(row.start(), row.labelEnd(), row.text(), place, row.order(), row.level()));
        }
        return widened;
    }
}
