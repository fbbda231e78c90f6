package io.github.ogireport.internal.model;

import io.github.ogireport.form.TableForm;
import io.github.ogireport.model.Metadata;

/** The form that was in force in a year. */
final class Forms {
    private static final String LAST_YEAR_OF_THE_OLD_FORM = "2020";

    private Forms() {}

    /** The form for the reports on the year of {@code metadata}; that of 2021 where the year is not stated. */
    static TableForm ofYear(Metadata metadata) {
        boolean old = !metadata.year().isEmpty() && metadata.year().compareTo(LAST_YEAR_OF_THE_OLD_FORM) <= 0;
        return old ? TableForm.FORM_2019 : TableForm.FORM_2021;
    }
}
