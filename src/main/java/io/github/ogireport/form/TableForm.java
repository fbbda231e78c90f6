package io.github.ogireport.form;

import io.github.ogireport.internal.message.Messages;
import java.util.Locale;

/**
 * The two official forms of the tables. Real reports mix them, so the form is decided for each table by itself, and in the
 * table of proactive disclosure for each block.
 *
 * @since 0.1.0
 */
public enum TableForm {
    /** 国办公开办函〔2019〕60号, for the reports on 2019 and 2020. */
    FORM_2019("2019"),
    /** 国办公开办函〔2021〕30号, for the reports on 2021 and later. */
    FORM_2021("2021");

    private static final int FIRST_YEAR_OF_THE_NEW_FORM = 2021;

    private final String key;

    TableForm(String key) {
        this.key = key;
    }

    /** The form that is in force for the reports on {@code year}. */
    public static TableForm ofYear(int year) {
        return year < FIRST_YEAR_OF_THE_NEW_FORM ? FORM_2019 : FORM_2021;
    }

    /** The stable key of this form in JSON: the year of the notice that orders it. */
    public String key() {
        return key;
    }

    /** The name of the form, in English for locales that ask for English. */
    public String label(Locale locale) {
        return Messages.label("form." + key, locale);
    }
}
