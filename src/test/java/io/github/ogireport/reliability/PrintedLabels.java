package io.github.ogireport.reliability;

import io.github.ogireport.bench.FormWording;
import io.github.ogireport.bench.HeadingStyle;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;

/** The printed words of the two official forms, written down in the tests once more, independently of the grammar. */
final class PrintedLabels {
    private PrintedLabels() {}

    static String of(SectionKind section) {
        return HeadingStyle.official(section);
    }

    static String block(ProactiveRow row) {
        return FormWording.block(row.item());
    }

    static String of(ProactiveRow row, TableForm form) {
        return FormWording.row(row, form);
    }

    static String of(ProactiveColumn column, TableForm form) {
        boolean old = form == TableForm.FORM_2019;
        return FormWording.column(column, old ? ProactiveRow.PROCUREMENT : ProactiveRow.FEES, form);
    }

    static String of(RequestRow row) {
        return FormWording.row(row);
    }

    /** The label of the group that starts with {@code row}, or {@code ""}. */
    static String groupBefore(RequestRow row) {
        return row == RequestRow.DISCLOSED ? FormWording.OUTCOMES : FormWording.group(row);
    }
}
