package io.github.ogireport.internal.layout.table;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.header.HeaderPlan;
import io.github.ogireport.internal.layout.header.PrintedHeader;
import io.github.ogireport.internal.layout.header.RequestHeaders;
import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.layout.row.Frames;
import io.github.ogireport.internal.layout.row.RowText;
import io.github.ogireport.internal.syntax.CellToken;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.syntax.ReportParser;
import io.github.ogireport.path.TablePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the table of section three in a text: requests received and handled. */
final class RequestDrafter extends TableDrafter {
    private final TableForm form;
    private boolean inFormOrder = true;
    private @Nullable PrintedHeader first;

    /** A drafter of the table of {@code entries}, which are retagged; {@code assumed} is its form if it does not show it. */
    RequestDrafter(LayoutText source, Frames frames, List<LabelledText> entries, TableForm assumed) {
        super(TableKind.REQUESTS, source, frames, entries);
        this.form = RequestLabels.form(entries, source, assumed);
    }

    @Override
    void readEntry(int index) {
        LabelledText entry = entries.get(index);
        first = index == 0 ? PrintedHeader.otherWordBefore(entry, source) : first;
        @Nullable RequestRow row = FormLabels.requestRow(entry.type());
        if (row != null && row.isIn(form)) {
            RowText text = collect(entry, Applicant.values().length, isInside(index));
            addRow(row, entry.start(), entry.labelEnd(), text);
            leftOver(text.after(entry.items()), entry.end(), index);
        } else if (row != null || FormLabels.isGroup(entry.type())) {
            group(entry, index);
        } else {
            addHeader(entry);
            leftOver(withoutHeaders(entry.items()), entry.end(), index);
        }
    }

    /** A group of outcomes has no numbers in the form; where it has some, they are a subtotal, kept apart. */
    private void group(LabelledText entry, int index) {
        RowText text = collector.collect(entry.start(), entry.labelEnd(), entry.items(), entry.end());
        boolean subtotal = text.size() == Applicant.values().length;
        if (subtotal) {
            lines.add(MarkedLine.other(
                    entry.start(), entry.labelEnd(), text.cells(), text.endOfCells(), block().number, form));
            source.doubt(
                    DiagnosticCode.EXTENSION_ROW,
                    TablePath.of(TableKind.REQUESTS),
                    entry.start(),
                    text.endOfCells(),
                    source.printed(entry.label()));
        } else {
            int type = FormLabels.isGroup(entry.type()) ? entry.type() : ReportParser.OTHER_HANDLING_GROUP;
            CellToken label = CellToken.unplaced(type, entry.start(), entry.labelEnd());
            lines.add(MarkedLine.row(List.of(label), entry.start(), entry.labelEnd(), block().number, form));
        }
        leftOver(subtotal ? text.after(entry.items()) : entry.items(), entry.end(), index);
    }

    /** Whether a word that the form has not stands before all headers and over a column of values, and no 自然人 among them. */
    private boolean isOtherWordFirst(Block block) {
        if (first == null || block.number > 0 || block.rows.isEmpty()) {
            return false;
        }
        for (PrintedHeader header : block.headers) {
            if (header.type() == ReportLexer.NATURAL_PERSON) {
                return false;
            }
        }
        int field = source.text().field(block.rows.get(0).start());
        boolean alone = first.line() < block.headers.get(0).startLine();
        return alone ? !first.text().equals("项目") : first.field() > field;
    }

    @Override
    TableForm formOf(@Nullable FormRow row) {
        return form;
    }

    /** Rows below a word or two have the columns above those, which only the order of the form leaves beyond doubt. */
    @Override
    HeaderPlan plan(Block block) {
        boolean few = RequestHeaders.areFew(block.headers);
        if (few ? !inFormOrder : isOtherWordFirst(block)) {
            return HeaderPlan.refused(block.headers);
        }
        HeaderPlan plan = RequestHeaders.plan(block.headers, block.rows, source.text());
        inFormOrder = plan.outcome() == HeaderPlan.Outcome.FORM_ORDER;
        return plan;
    }
}
