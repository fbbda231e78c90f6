package io.github.ogireport.cli.output;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.RequestCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a table whose rows have the same columns: what people are shown.
 *
 * @param kind    which table it is a part of
 * @param form    the year of the form as text; empty where both forms have the table alike
 * @param columns the keys of the columns
 * @param rows    the paths of the rows
 */
record Grid(TableKind kind, String form, List<String> columns, List<String> rows) {
    Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The grids of a report, in the order of the form. */
    static List<Grid> of(AnnualReport report) {
        List<Grid> grids = new ArrayList<>(proactive(report));
        grids.add(new Grid(
                TableKind.REQUESTS,
                year(report.requests().form()),
                Arrays.stream(Applicant.values()).map(Applicant::key).toList(),
                report.requests().rows().stream()
                        .map(RequestCounts::row)
                        .map(row -> row.path())
                        .toList()));
        grids.add(new Grid(
                TableKind.CHALLENGES,
                "",
                Arrays.stream(ChallengeResult.values())
                        .map(ChallengeResult::key)
                        .toList(),
                Arrays.stream(ChallengeGroup.values()).map(ChallengeGroup::path).toList()));
        return grids;
    }

    /** Whether any of the table that {@code kind} names is in the text. */
    static boolean isPresent(AnnualReport report, TableKind kind) {
        return switch (kind) {
            case PROACTIVE -> report.proactive().present();
            case REQUESTS -> report.requests().present();
            case CHALLENGES -> report.challenges().present();
        };
    }

    /** The year of a form, as users call it. */
    static String year(TableForm form) {
        return form == TableForm.FORM_2019 ? "2019" : "2021";
    }

    private static List<Grid> proactive(AnnualReport report) {
        List<Grid> grids = new ArrayList<>();
        List<ProactiveCounts> rows = report.proactive().rows();
        for (int from = 0; from < rows.size(); ) {
            ProactiveCounts first = rows.get(from);
            List<ProactiveColumn> columns = first.row().columns(first.form());
            List<String> paths = new ArrayList<>();
            while (from < rows.size()
                    && rows.get(from).form() == first.form()
                    && rows.get(from).row().columns(first.form()).equals(columns)) {
                paths.add(rows.get(from).row().path());
                from++;
            }
            grids.add(new Grid(
                    TableKind.PROACTIVE,
                    year(first.form()),
                    columns.stream().map(ProactiveColumn::key).toList(),
                    paths));
        }
        return grids;
    }
}
