package io.github.ogireport.internal.layout.table;

import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.column.RowDraft;
import io.github.ogireport.internal.layout.header.HeaderPlan;
import io.github.ogireport.internal.layout.header.PrintedHeader;
import io.github.ogireport.internal.layout.header.ProactiveHeaders;
import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.row.Frames;
import io.github.ogireport.internal.layout.row.RowText;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the table of section two in a text: proactive disclosure. */
final class ProactiveDrafter extends TableDrafter {
    private final BlockForms forms;

    /** A drafter of the table of {@code entries}; {@code assumed} is the form of blocks that do not show it. */
    ProactiveDrafter(LayoutText source, Frames frames, List<LabelledText> entries, TableForm assumed) {
        super(TableKind.PROACTIVE, source, frames, entries);
        this.forms = new BlockForms(
                entries,
                entry -> collector
                        .collect(entry.start(), entry.labelEnd(), entry.items(), entry.end())
                        .size(),
                source,
                assumed);
    }

    @Override
    void readEntry(int index) {
        LabelledText entry = entries.get(index);
        @Nullable ProactiveRow row = FormLabels.proactiveRow(entry.type());
        if (row == null) {
            addHeader(entry);
            leftOver(withoutHeaders(entry.items()), entry.end(), index);
            return;
        }
        RowText text = collect(entry, row.columns(forms.of(row)).size(), isInside(index));
        addRow(row, entry.start(), entry.labelEnd(), text);
        leftOver(text.after(entry.items()), entry.end(), index);
    }

    @Override
    TableForm formOf(@Nullable FormRow row) {
        return row instanceof ProactiveRow proactive ? forms.of(proactive) : forms.common();
    }

    /**
     * Whether a full row has more fields before its first text than the headers have between 信息内容 and the first of them: its first cell
     * may be blank, and its last value that of a column without a header.
     */
    @Override
    boolean isBeside(RowDraft row, List<PrintedHeader> headers) {
        RowText cells = row.text();
        if (!cells.hasFields() || cells.size() != row.width()) {
            return false;
        }
        int before = source.text().count(cells.separator(), row.labelEnd(), cells.startOf(0));
        for (int i = 1; i < headers.size(); i++) {
            int gap = headers.get(i).field() - headers.get(i - 1).field();
            if (headers.get(i - 1).type() == ReportLexer.INFORMATION_CONTENT && gap > 0) {
                return before > gap;
            }
        }
        return false;
    }

    @Override
    HeaderPlan plan(Block block) {
        @Nullable
        ProactiveRow first = block.rows.isEmpty()
                ? null
                : FormLabels.proactiveRow(block.rows.get(0).row().labelType());
        if (first == null) {
            return HeaderPlan.formOrder(block.headers);
        }
        return ProactiveHeaders.plan(block.headers, first, block.rows.get(0).form(), block.rows, source.text());
    }
}
