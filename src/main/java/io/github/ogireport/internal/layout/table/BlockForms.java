package io.github.ogireport.internal.layout.table;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.path.RowPath;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Decides the form of each block of the table of proactive disclosure: by its own column headers; where these are lost, by the
 * number of its cells; else by the other blocks.
 */
public final class BlockForms {
    private static final int LAST_ITEM = 9;
    private static final int CELLS_2019 = 3;

    private final int[] votes2019 = new int[LAST_ITEM + 1];
    private final int[] votes2021 = new int[LAST_ITEM + 1];
    private final boolean[] printed = new boolean[LAST_ITEM + 1];
    private final TableForm common;

    /** The forms of the blocks of {@code entries}; {@code size} is the number of texts of a row, {@code assumed} the form of all if they do not show it. */
    public BlockForms(
            List<LabelledText> entries, ToIntFunction<LabelledText> size, LayoutText source, TableForm assumed) {
        readHeaders(entries);
        countCells(entries, size);
        this.common = common(assumed);
        sayWhatIsUncertain(entries, source);
    }

    /** The form that {@code row} is printed in; a row that only one form has, has that form. */
    public TableForm of(ProactiveRow row) {
        if (row.columns(TableForm.FORM_2021).isEmpty()) {
            return TableForm.FORM_2019;
        }
        int item = row.item();
        if (votes2019[item] == votes2021[item]) {
            return common;
        }
        return votes2019[item] > votes2021[item] ? TableForm.FORM_2019 : TableForm.FORM_2021;
    }

    /** Headers stand above the rows of their block. */
    private void readHeaders(List<LabelledText> entries) {
        int new2019 = 0;
        int new2021 = 0;
        int cutOff = 0;
        boolean behindRow = false;
        for (LabelledText entry : entries) {
            @Nullable ProactiveRow row = FormLabels.proactiveRow(entry.type());
            if (row != null) {
                new2019 += new2021 == 0 ? cutOff : 0;
                cutOff = 0;
                votes2019[row.item()] += new2019;
                votes2021[row.item()] += new2021;
                printed[row.item()] |= new2019 != new2021;
                behindRow = true;
                continue;
            }
            if (behindRow) {
                new2019 = 0;
                new2021 = 0;
                cutOff = 0;
                behindRow = false;
            }
            @Nullable TableForm form = formOf(entry);
            if (entry.type() == ReportLexer.NEW_CUT_OFF) {
                // what is left of 本年新制作数量; some reports of the other form have 本年新制发数量
                cutOff++;
                continue;
            }
            new2019 += form == TableForm.FORM_2019 ? 1 : 0;
            new2021 += form == TableForm.FORM_2021 ? 1 : 0;
        }
    }

    private static @Nullable TableForm formOf(LabelledText header) {
        return switch (header.type()) {
            case ReportLexer.ISSUED,
                    ReportLexer.REPEALED,
                    ReportLexer.IN_FORCE,
                    ReportLexer.DECISIONS_THIS_YEAR,
                    ReportLexer.FEE_AMOUNT -> TableForm.FORM_2021;
            case ReportLexer.NEWLY_PRODUCED,
                    ReportLexer.NEWLY_DISCLOSED,
                    ReportLexer.TOTAL_DISCLOSED,
                    ReportLexer.ITEMS_LAST_YEAR,
                    ReportLexer.CHANGE,
                    ReportLexer.PROCUREMENT_ITEMS,
                    ReportLexer.PROCUREMENT_AMOUNT -> TableForm.FORM_2019;
            default -> null;
        };
    }

    /** Where no header of the table is left, three cells in the blocks of items five, six and eight are the 2019 form, one is the 2021 form. */
    private void countCells(List<LabelledText> entries, ToIntFunction<LabelledText> sizeOf) {
        for (boolean told : printed) {
            if (told) {
                return;
            }
        }
        for (LabelledText entry : entries) {
            @Nullable ProactiveRow row = FormLabels.proactiveRow(entry.type());
            if (row == null || votes2019[row.item()] + votes2021[row.item()] > 0) {
                continue;
            }
            boolean bothForms = !row.columns(TableForm.FORM_2021).isEmpty();
            boolean differ = row.columns(TableForm.FORM_2019).size()
                    != row.columns(TableForm.FORM_2021).size();
            if (bothForms && differ && entry.hasValues() && !isGlued(entry)) {
                int size = sizeOf.applyAsInt(entry);
                votes2021[row.item()] += size == 1 ? 1 : 0;
                votes2019[row.item()] +=
                        size == row.columns(TableForm.FORM_2019).size() && size <= CELLS_2019 ? 1 : 0;
            }
        }
    }

    /** Whether digits touch the label: several cells may hide in them. */
    private static boolean isGlued(LabelledText entry) {
        return entry.items().get(0).getStartIndex() == entry.labelEnd();
    }

    private TableForm common(TableForm assumed) {
        int blocks2019 = 0;
        int blocks2021 = 0;
        for (int item = 0; item <= LAST_ITEM; item++) {
            blocks2019 += votes2019[item] > votes2021[item] ? 1 : 0;
            blocks2021 += votes2021[item] > votes2019[item] ? 1 : 0;
        }
        if (blocks2019 == blocks2021) {
            return assumed;
        }
        return blocks2019 > blocks2021 ? TableForm.FORM_2019 : TableForm.FORM_2021;
    }

    private void sayWhatIsUncertain(List<LabelledText> entries, LayoutText source) {
        for (LabelledText entry : entries) {
            @Nullable ProactiveRow row = FormLabels.proactiveRow(entry.type());
            if (row != null && !row.columns(TableForm.FORM_2021).isEmpty() && !printed[row.item()]) {
                source.doubt(
                        DiagnosticCode.FORM_UNCERTAIN, RowPath.of(row), entry.start(), entry.labelEnd(), year(of(row)));
            }
        }
    }

    /** The form of most blocks. */
    public TableForm common() {
        return common;
    }

    /** The form of the first row at or after the label at {@code index}; that of most blocks if none follows. */
    public TableForm ofNext(List<LabelledText> entries, int index) {
        for (int i = index; i < entries.size(); i++) {
            @Nullable ProactiveRow row = FormLabels.proactiveRow(entries.get(i).type());
            if (row != null) {
                return of(row);
            }
        }
        return common;
    }

    /** A form as its year, for messages. */
    static String year(TableForm form) {
        return form == TableForm.FORM_2019 ? "2019" : "2021";
    }
}
