package io.github.ogireport.internal.ast;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The places of all rows of the form, made once. */
final class RowLabels {
    /** Recognises misspelled labels of the table of requests. */
    static final MisspelledLabels REQUESTS = new MisspelledLabels(
            Arrays.stream(RequestRow.values()).map(RequestRow::path).toList());

    /** Recognises misspelled labels of the table of proactive disclosure. */
    static final MisspelledLabels PROACTIVE = new MisspelledLabels(
            Arrays.stream(ProactiveRow.values()).map(ProactiveRow::path).toList());

    private static final Map<String, RequestRow> REQUEST_ROWS = Arrays.stream(RequestRow.values())
            .collect(Collectors.toUnmodifiableMap(RequestRow::path, Function.identity()));
    private static final Map<String, ProactiveRow> PROACTIVE_ROWS = Arrays.stream(ProactiveRow.values())
            .collect(Collectors.toUnmodifiableMap(ProactiveRow::path, Function.identity()));

    private static final Map<RequestRow, RowBuilder.Place> REQUEST_PLACES = new EnumMap<>(RequestRow.class);
    private static final Map<TableForm, Map<ProactiveRow, RowBuilder.Place>> PROACTIVE_PLACES =
            new EnumMap<>(TableForm.class);
    private static final Map<ChallengeGroup, RowBuilder.Place> CHALLENGE_PLACES = new EnumMap<>(ChallengeGroup.class);

    static {
        for (RequestRow row : RequestRow.values()) {
            TableForm form = row.isIn(TableForm.FORM_2021) ? TableForm.FORM_2021 : TableForm.FORM_2019;
            List<String> cells =
                    Arrays.stream(Applicant.values()).map(row::path).toList();
            REQUEST_PLACES.put(row, new RowBuilder.Place(row.path(), form, cells));
        }
        for (TableForm form : TableForm.values()) {
            Map<ProactiveRow, RowBuilder.Place> places = new EnumMap<>(ProactiveRow.class);
            for (ProactiveRow row : ProactiveRow.values()) {
                List<ProactiveColumn> columns = row.columns(form);
                places.put(
                        row,
                        new RowBuilder.Place(
                                row.path(),
                                form,
                                columns.stream().map(row::path).toList()));
            }
            PROACTIVE_PLACES.put(form, places);
        }
        for (ChallengeGroup group : ChallengeGroup.values()) {
            List<String> cells =
                    Arrays.stream(ChallengeResult.values()).map(group::path).toList();
            CHALLENGE_PLACES.put(group, new RowBuilder.Place(group.path(), TableForm.FORM_2021, cells));
        }
    }

    private RowLabels() {}

    /** The place of a row of the table of requests in a table of {@code form}. */
    static RowBuilder.Place place(RequestRow row, TableForm form) {
        RowBuilder.Place place = REQUEST_PLACES.get(row);
        return place.form() == form ? place : new RowBuilder.Place(place.path(), form, place.cells());
    }

    /** The place of a row of the table of proactive disclosure in {@code form}. */
    static RowBuilder.Place place(ProactiveRow row, TableForm form) {
        return PROACTIVE_PLACES.get(form).get(row);
    }

    /** The place of a group of the table of reconsideration and litigation. */
    static RowBuilder.Place place(ChallengeGroup group) {
        return CHALLENGE_PLACES.get(group);
    }

    static RequestRow requestRow(String path) {
        return REQUEST_ROWS.get(path);
    }

    static ProactiveRow proactiveRow(String path) {
        return PROACTIVE_ROWS.get(path);
    }

    /** The form as its year, for messages. */
    static String year(TableForm form) {
        return form == TableForm.FORM_2019 ? "2019" : "2021";
    }
}
