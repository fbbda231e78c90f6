package io.github.ogireport.internal.model;

import io.github.ogireport.form.TableForm;
import io.github.ogireport.model.Metadata;

/** The form that was in force in a year. */
final class Forms {
    private Forms() {}

    /** The form for the reports on the year of {@code metadata}; that of 2021 where the year is not stated. */
    static TableForm ofYear(Metadata metadata) {
        return metadata.year().isPresent() ? TableForm.ofYear(metadata.year().getAsInt()) : TableForm.FORM_2021;
    }
}
