package io.github.ogireport.form;

import java.util.Locale;

/**
 * A column of one of the three tables of the form.
 *
 * @since 0.1.0
 */
public sealed interface FormColumn permits ProactiveColumn, Applicant, ChallengeResult {
    /** The stable key of this column in paths, CSV and JSON. */
    String key();

    /** Its place among the columns of its kind, from 0 on, in the order of the form. */
    int ordinal();

    /** The header as the form prints it, or its English name for locales that ask for English. */
    String label(Locale locale);
}
