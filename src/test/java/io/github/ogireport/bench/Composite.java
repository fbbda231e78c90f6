package io.github.ogireport.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Two layouts in one table.
 *
 * @param name   the name
 * @param first  the layout of the rows chosen
 * @param second the layout of the others
 * @param chosen which rows the first layout sets
 */
record Composite(String name, TextLayout first, TextLayout second, Predicate<PrintedRow> chosen) implements TextLayout {
    @Override
    public String gap() {
        return second.gap();
    }

    @Override
    public boolean blanksLeaveTrace() {
        return first.blanksLeaveTrace() && second.blanksLeaveTrace();
    }

    @Override
    public boolean uncertain(PrintedGrid grid, PrintedRow row) {
        return (chosen.test(row) ? first : second).uncertain(grid, row);
    }

    @Override
    public void table(PrintedGrid grid, Canvas canvas) {
        int tableStart = canvas.position();
        List<PrintedRow> run = new ArrayList<>();
        for (PrintedRow row : grid.rows()) {
            if (!run.isEmpty() && chosen.test(run.get(0)) != chosen.test(row)) {
                canvas.raw(canvas.position() == tableStart ? "" : "\n");
                write(grid, run, canvas);
                run.clear();
            }
            run.add(row);
        }
        canvas.raw(canvas.position() == tableStart ? "" : "\n");
        write(grid, run, canvas);
        canvas.mark(Mark.Kind.TABLE, grid.table().key(), tableStart);
    }

    private void write(PrintedGrid grid, List<PrintedRow> run, Canvas canvas) {
        Canvas part = new Canvas();
        (chosen.test(run.get(0)) ? first : second).table(grid.withRows(run), part);
        canvas.append(part, Mark.Kind.TABLE);
    }
}
