package io.github.ogireport.internal.ast;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import java.util.Arrays;
import java.util.List;

/** The places of all rows of the form, made once. */
final class RowLabels {
    /** Recognises misspelled labels of the table of requests. */
    static final MisspelledLabels REQUESTS = new MisspelledLabels(
            Arrays.stream(RequestRow.values()).map(RequestRow::path).toList());

    /** Recognises misspelled labels of the table of proactive disclosure. */
    static final MisspelledLabels PROACTIVE = new MisspelledLabels(
            Arrays.stream(ProactiveRow.values()).map(ProactiveRow::path).toList());

    private static final List<RowBuilder.Place> REQUEST_PLACES = Arrays.stream(RequestRow.values())
            .map(row -> new RowBuilder.Place(row.path(), onlyForm(row), cells(row)))
            .toList();
    private static final List<RowBuilder.Place> PLACES_2019 = proactive(TableForm.FORM_2019);
    private static final List<RowBuilder.Place> PLACES_2021 = proactive(TableForm.FORM_2021);
    private static final List<RowBuilder.Place> CHALLENGE_PLACES = Arrays.stream(ChallengeGroup.values())
            .map(group -> new RowBuilder.Place(group.path(), TableForm.FORM_2021, cells(group)))
            .toList();

    private RowLabels() {}

    /** The place of a row of the table of requests in a table of {@code form}. */
    static RowBuilder.Place place(RequestRow row, TableForm form) {
        RowBuilder.Place place = REQUEST_PLACES.get(row.ordinal());
        return place.form() == form ? place : new RowBuilder.Place(place.path(), form, place.cells());
    }

    /** The place of a row of the table of proactive disclosure in {@code form}. */
    static RowBuilder.Place place(ProactiveRow row, TableForm form) {
        return (form == TableForm.FORM_2019 ? PLACES_2019 : PLACES_2021).get(row.ordinal());
    }

    /** The place of a group of the table of reconsideration and litigation. */
    static RowBuilder.Place place(ChallengeGroup group) {
        return CHALLENGE_PLACES.get(group.ordinal());
    }

    private static TableForm onlyForm(RequestRow row) {
        return row.isIn(TableForm.FORM_2021) ? TableForm.FORM_2021 : TableForm.FORM_2019;
    }

    private static List<String> cells(RequestRow row) {
        return Arrays.stream(Applicant.values()).map(row::path).toList();
    }

    private static List<String> cells(ChallengeGroup group) {
        return Arrays.stream(ChallengeResult.values()).map(group::path).toList();
    }

    private static List<RowBuilder.Place> proactive(TableForm form) {
        return Arrays.stream(ProactiveRow.values())
                .map(row -> new RowBuilder.Place(
                        row.path(),
                        form,
                        row.columns(form).stream().map(row::path).toList()))
                .toList();
    }

    /** The form as its year, for messages. */
    static String year(TableForm form) {
        return form == TableForm.FORM_2019 ? "2019" : "2021";
    }
}
