package io.github.ogireport.internal.rule.sum;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.FormColumn;
import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.path.CellPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which cells of the form add up to which. */
public final class FormSums {
    /** The rows of table two that count items in the 2019 form. */
    public static final List<ProactiveRow> ITEM_ROWS = List.of(
            ProactiveRow.LICENSING,
            ProactiveRow.OTHER_SERVICES,
            ProactiveRow.PENALTIES,
            ProactiveRow.COMPULSION,
            ProactiveRow.FEES);

    /** Items one and two of the table of requests, the total of item three, and item four. */
    public static final List<RequestRow> REQUEST_ITEMS = List.of(
            RequestRow.NEWLY_RECEIVED, RequestRow.CARRIED_IN, RequestRow.OUTCOMES_TOTAL, RequestRow.CARRIED_FORWARD);

    /** OGI-T301: the six kinds of applicant add up to the total of the row. */
    public static final List<Formula> APPLICANTS = applicants();

    /** OGI-T302: items one and two equal the total of item three and item four. */
    public static final List<Formula> BALANCE = balance();

    /** OGI-T303: the outcomes add up to （七）总计. */
    public static final List<Formula> OUTCOMES = outcomes();

    /** OGI-T201: what is in force and what was repealed is at least what was issued. */
    public static final List<Formula> IN_FORCE =
            List.of(inForce(ProactiveRow.RULES), inForce(ProactiveRow.NORMATIVE_DOCUMENTS));

    /** OGI-T203: the total disclosed is at least what was newly disclosed, and usually what was newly produced. */
    public static final List<Formula> DISCLOSED = List.of(
            disclosed("OGI-T203", ProactiveRow.RULES, ProactiveColumn.NEWLY_DISCLOSED),
            disclosed("OGI-T203.produced", ProactiveRow.RULES, ProactiveColumn.NEWLY_PRODUCED),
            disclosed("OGI-T203", ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.NEWLY_DISCLOSED),
            disclosed("OGI-T203.produced", ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.NEWLY_PRODUCED));

    /** OGI-T204: the items of last year and the signed change of this year are not negative together. */
    public static final List<Formula> ITEMS = items();

    /** OGI-T401: the results of reconsiderations add up to their total. */
    public static final List<Formula> RECONSIDERATIONS = results("OGI-T401", ChallengeGroup.RECONSIDERATION);

    /** OGI-T402: those of direct suits. */
    public static final List<Formula> DIRECT_SUITS = results("OGI-T402", ChallengeGroup.DIRECT_LITIGATION);

    /** OGI-T403: those of suits after reconsideration. */
    public static final List<Formula> LATER_SUITS =
            results("OGI-T403", ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION);

    private FormSums() {}

    private static List<Formula> results(String rule, ChallengeGroup group) {
        return List.of(toTotal(rule, group, ChallengeResult.values()));
    }

    private static List<Formula> applicants() {
        return Arrays.stream(RequestRow.values())
                .map(row -> toTotal("OGI-T301", row, Applicant.values()))
                .toList();
    }

    /** All columns but the last add up to the last. */
    private static Formula toTotal(String key, FormRow row, FormColumn[] columns) {
        List<CellPath> paths =
                Arrays.stream(columns).map(column -> CellPath.of(row, column)).toList();
        CellPath total = paths.get(paths.size() - 1);
        return new Formula(key, total, paths.subList(0, paths.size() - 1), List.of(total));
    }

    private static List<Formula> balance() {
        List<Formula> formulas = new ArrayList<>();
        for (Applicant column : Applicant.values()) {
            CellPath received = CellPath.of(RequestRow.NEWLY_RECEIVED, column);
            formulas.add(new Formula(
                    "OGI-T302",
                    received,
                    List.of(received, CellPath.of(RequestRow.CARRIED_IN, column)),
                    List.of(
                            CellPath.of(RequestRow.OUTCOMES_TOTAL, column),
                            CellPath.of(RequestRow.CARRIED_FORWARD, column))));
        }
        return List.copyOf(formulas);
    }

    private static List<Formula> outcomes() {
        List<Formula> formulas = new ArrayList<>();
        for (Applicant column : Applicant.values()) {
            List<CellPath> outcomes = Arrays.stream(RequestRow.values())
                    .filter(row -> row.part() == RequestRow.Part.OUTCOME)
                    .map(row -> CellPath.of(row, column))
                    .toList();
            CellPath total = CellPath.of(RequestRow.OUTCOMES_TOTAL, column);
            formulas.add(new Formula("OGI-T303", total, outcomes, List.of(total)));
        }
        return List.copyOf(formulas);
    }

    private static Formula inForce(ProactiveRow row) {
        CellPath inForce = CellPath.of(row, ProactiveColumn.IN_FORCE);
        return new Formula(
                "OGI-T201",
                inForce,
                List.of(inForce, CellPath.of(row, ProactiveColumn.REPEALED)),
                List.of(CellPath.of(row, ProactiveColumn.ISSUED)));
    }

    private static Formula disclosed(String key, ProactiveRow row, ProactiveColumn part) {
        CellPath path = CellPath.of(row, part);
        return new Formula(key, path, List.of(CellPath.of(row, ProactiveColumn.TOTAL_DISCLOSED)), List.of(path));
    }

    private static List<Formula> items() {
        List<Formula> formulas = new ArrayList<>();
        for (ProactiveRow row : ITEM_ROWS) {
            CellPath change = CellPath.of(row, ProactiveColumn.CHANGE);
            formulas.add(new Formula(
                    "OGI-T204", change, List.of(CellPath.of(row, ProactiveColumn.ITEMS_LAST_YEAR), change), List.of()));
        }
        return List.copyOf(formulas);
    }
}
