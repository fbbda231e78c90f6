package io.github.ogireport.cli.output.form;

import io.github.ogireport.form.FormColumn;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.message.MessageBundle;
import java.util.List;
import java.util.Locale;

/**
 * The words of the printed form. Rows and columns are named as everywhere, without the number of the group that stands beside
 * them; the bundle has those that the form prints otherwise, also those of one form alone.
 */
final class FormWords {
    private static final MessageBundle BUNDLE = MessageBundle.load("form");

    private final Locale locale;

    FormWords(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String text(String key) {
        return BUNDLE.message(key, locale, List.of());
    }

    String row(FormRow row) {
        String key = row.table().key() + "." + row.key();
        return BUNDLE.has(key) ? text(key) : withoutGroup(row.label(locale));
    }

    String row(FormRow row, TableForm form) {
        String key = row.table().key() + "." + row.key() + "." + form.key();
        return BUNDLE.has(key) ? text(key) : row(row);
    }

    String column(FormColumn column) {
        return column.label(locale);
    }

    String column(FormColumn column, TableForm form) {
        String key = "column." + column.key() + "." + form.key();
        return BUNDLE.has(key) ? text(key) : column(column);
    }

    /** 三（三）1.… stands beside its group, 三（一）… beside its item. */
    private static String withoutGroup(String label) {
        return label.replaceFirst("^(三（.）|3\\(.\\))(?=\\d)", "").replaceFirst("^(三(?=（)|3(?=\\())", "");
    }
}
