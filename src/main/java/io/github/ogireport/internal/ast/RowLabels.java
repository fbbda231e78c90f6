package io.github.ogireport.internal.ast;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.RowPath;
import java.util.ArrayList;
import java.util.List;

/** The places of all rows of the form, made once. */
final class RowLabels {
    /** Recognises misspelled labels of the table of requests. */
    static final MisspelledLabels REQUESTS = new MisspelledLabels(requestPaths());

    /** Recognises misspelled labels of the table of proactive disclosure. */
    static final MisspelledLabels PROACTIVE = new MisspelledLabels(proactivePaths());

    private static final List<RowBuilder.Place> REQUEST_PLACES = requests();
    private static final List<RowBuilder.Place> PLACES_2019 = proactive(TableForm.FORM_2019);
    private static final List<RowBuilder.Place> PLACES_2021 = proactive(TableForm.FORM_2021);
    private static final List<RowBuilder.Place> CHALLENGE_PLACES = challenges();

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

    private static List<RowBuilder.Place> requests() {
        List<RowBuilder.Place> places = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            List<CellPath> cells = new ArrayList<>();
            for (Applicant column : Applicant.values()) {
                cells.add(CellPath.of(row, column));
            }
            places.add(new RowBuilder.Place(RowPath.of(row), onlyForm(row), List.copyOf(cells)));
        }
        return List.copyOf(places);
    }

    private static List<RowBuilder.Place> challenges() {
        List<RowBuilder.Place> places = new ArrayList<>();
        for (ChallengeGroup group : ChallengeGroup.values()) {
            List<CellPath> cells = new ArrayList<>();
            for (ChallengeResult column : ChallengeResult.values()) {
                cells.add(CellPath.of(group, column));
            }
            places.add(new RowBuilder.Place(RowPath.of(group), TableForm.FORM_2021, List.copyOf(cells)));
        }
        return List.copyOf(places);
    }

    private static List<RowBuilder.Place> proactive(TableForm form) {
        List<RowBuilder.Place> places = new ArrayList<>();
        for (ProactiveRow row : ProactiveRow.values()) {
            List<CellPath> cells = new ArrayList<>();
            for (ProactiveColumn column : row.columns(form)) {
                cells.add(CellPath.of(row, column));
            }
            places.add(new RowBuilder.Place(RowPath.of(row), form, List.copyOf(cells)));
        }
        return List.copyOf(places);
    }

    /** The paths of all rows of the table of requests, in the order of the form. */
    static List<RowPath> requestPaths() {
        List<RowPath> paths = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            paths.add(RowPath.of(row));
        }
        return List.copyOf(paths);
    }

    /** The paths of all rows of the table of proactive disclosure, in the order of the form. */
    static List<RowPath> proactivePaths() {
        List<RowPath> paths = new ArrayList<>();
        for (ProactiveRow row : ProactiveRow.values()) {
            paths.add(RowPath.of(row));
        }
        return List.copyOf(paths);
    }

    /** The form as its year, for messages. */
    static String year(TableForm form) {
        return form == TableForm.FORM_2019 ? "2019" : "2021";
    }
}
