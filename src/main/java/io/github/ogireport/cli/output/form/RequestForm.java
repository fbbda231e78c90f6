package io.github.ogireport.cli.output.form;

import static io.github.ogireport.cli.output.form.FormTable.title;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.model.RequestCounts;
import io.github.ogireport.model.RequestHandling;
import io.github.ogireport.path.RowPath;
import java.util.ArrayList;
import java.util.List;

/** The table of requests as the form prints it: three columns of labels, the outcomes in groups. */
final class RequestForm {
    private RequestForm() {}

    static FormBlock of(RequestHandling requests, FormWords words) {
        List<List<FormBox>> body = new ArrayList<>();
        List<RequestCounts> rows = requests.rows();
        String lastGroup = "";
        boolean inOutcomes = false;
        for (RequestCounts counts : rows) {
            List<FormBox> line = new ArrayList<>();
            boolean outcome = isOutcome(counts.row());
            if (outcome && !inOutcomes) {
                long outcomes =
                        rows.stream().filter(row -> isOutcome(row.row())).count();
                line.add(title(words.text("form.outcomes"), (int) outcomes, 1));
            }
            inOutcomes |= outcome;
            String group = group(counts.row());
            if (!group.isEmpty() && !group.equals(lastGroup)) {
                long size = rows.stream()
                        .filter(row -> group(row.row()).equals(group))
                        .count();
                line.add(title(words.text("form." + group), (int) size, 1));
            }
            lastGroup = group;
            int width = outcome ? group.isEmpty() ? 2 : 1 : 3;
            line.add(new FormBox.Title(words.row(counts.row()), 1, width, RowPath.of(counts.row())));
            line.addAll(FormTable.values(counts));
            body.add(line);
        }
        return new FormBlock(head(words), body);
    }

    private static List<List<FormBox>> head(FormWords words) {
        List<FormBox> lowest = new ArrayList<>();
        for (Applicant applicant : Applicant.values()) {
            if (applicant != Applicant.NATURAL_PERSON && applicant != Applicant.TOTAL) {
                lowest.add(title(words.column(applicant), 1, 1));
            }
        }
        return List.of(
                List.of(
                        title(words.text("form.relation"), 3, 3),
                        title(words.text("form.applicants"), 1, Applicant.values().length)),
                List.of(
                        title(words.column(Applicant.NATURAL_PERSON), 2, 1),
                        title(words.text("form.organisations"), 1, lowest.size()),
                        title(words.column(Applicant.TOTAL), 2, 1)),
                lowest);
    }

    private static boolean isOutcome(RequestRow row) {
        return row.part() == RequestRow.Part.OUTCOME || row.part() == RequestRow.Part.TOTAL;
    }

    /** The printed group that a row stands in; empty where it stands in none. */
    private static String group(RequestRow row) {
        return switch (row) {
            case STATE_SECRET,
                    PROHIBITED_BY_LAW,
                    SECURITY_OR_STABILITY,
                    THIRD_PARTY_RIGHTS,
                    INTERNAL_AFFAIRS,
                    DELIBERATIVE_PROCESS,
                    ENFORCEMENT_FILE,
                    ADMINISTRATIVE_INQUIRY -> "denied";
            case NOT_HELD, NEEDS_CREATION, STILL_UNCLEAR -> "unavailable";
            case PETITION_OR_COMPLAINT, DUPLICATE, PUBLIC_PUBLICATION, UNJUSTIFIED_MASS_REQUESTS, CONFIRM_OR_REISSUE ->
                "notProcessed";
            case CLARIFICATION_OVERDUE, FEE_OVERDUE, OTHER_REASON -> "otherHandling";
            default -> "";
        };
    }
}
