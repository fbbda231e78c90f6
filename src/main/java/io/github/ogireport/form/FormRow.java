package io.github.ogireport.form;

import java.util.List;
import java.util.Locale;

/**
 * A row of one of the three tables of the form; in the table of reconsideration and litigation one of its three groups.
 *
 * @since 0.1.0
 */
public sealed interface FormRow permits ProactiveRow, RequestRow, ChallengeGroup {
    /** The table that has this row. */
    TableKind table();

    /** The stable key of this row in paths, CSV and JSON. */
    String key();

    /** Its place among the rows of its table, from 0 on, in the order of the form. */
    int ordinal();

    /** The label as the form prints it, or its English name for locales that ask for English. */
    String label(Locale locale);

    /** The columns of this row in {@code form}, in printed order; empty where the form does not have the row. */
    List<? extends FormColumn> columns(TableForm form);

    /** Whether {@code form} has this row. */
    default boolean isIn(TableForm form) {
        return !columns(form).isEmpty();
    }
}
