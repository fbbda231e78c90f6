package io.github.ogireport.internal.rule.cross.figure;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.rule.cross.figure.CommonFigure.Nature;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.path.CellPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins the tables of several reports. Within one form every cell is common. Across the forms the table of requests joins
 * with （六）其他处理 summed, that of challenges one to one, and of the table of proactive disclosure only what is counted
 * alike: rules and documents made in the year, and the decisions on licences, penalties and compulsion.
 */
public final class CommonFigures {
    private static final List<RequestRow> OTHER_HANDLING_2021 =
            List.of(RequestRow.CLARIFICATION_OVERDUE, RequestRow.FEE_OVERDUE, RequestRow.OTHER_REASON);

    private CommonFigures() {}

    /** The common figures of the tables that no report lacks, in the order of the form. */
    public static List<CommonFigure> of(List<Side> sides) {
        List<CommonFigure> figures = new ArrayList<>(256);
        List<TableKind> absent = absent(sides);
        if (!absent.contains(TableKind.PROACTIVE)) {
            addProactive(sides, figures);
        }
        if (!absent.contains(TableKind.REQUESTS)) {
            addRequests(sides, figures);
        }
        if (!absent.contains(TableKind.CHALLENGES)) {
            for (ChallengeGroup group : ChallengeGroup.values()) {
                for (ChallengeResult column : ChallengeResult.values()) {
                    figures.add(single(sides, CellPath.of(group, column), Nature.COUNT));
                }
            }
        }
        return figures;
    }

    /** The tables that at least one report lacks. */
    public static List<TableKind> absent(List<Side> sides) {
        List<TableKind> absent = new ArrayList<>();
        for (TableKind table : TableKind.values()) {
            for (Side side : sides) {
                if (!side.has(table)) {
                    absent.add(table);
                    break;
                }
            }
        }
        return absent;
    }

    private static void addProactive(List<Side> sides, List<CommonFigure> figures) {
        for (ProactiveRow row : ProactiveRow.values()) {
            List<TableForm> forms = new ArrayList<>(sides.size());
            for (Side side : sides) {
                Optional<ProactiveCounts> counts = side.report().proactive().row(row);
                if (counts.isPresent()) {
                    forms.add(counts.get().form());
                }
            }
            if (forms.size() < sides.size()) {
                continue;
            }
            if (forms.stream().distinct().count() == 1) {
                for (ProactiveColumn column : row.columns(forms.get(0))) {
                    figures.add(single(sides, CellPath.of(row, column), nature(column)));
                }
            } else {
                addAcrossForms(row, sides, forms, figures);
            }
        }
    }

    private static void addAcrossForms(
            ProactiveRow row, List<Side> sides, List<TableForm> forms, List<CommonFigure> figures) {
        switch (row) {
            case RULES, NORMATIVE_DOCUMENTS -> {
                List<ComparedFigure> made = new ArrayList<>(sides.size());
                for (int i = 0; i < sides.size(); i++) {
                    ProactiveColumn column = forms.get(i) == TableForm.FORM_2019
                            ? ProactiveColumn.NEWLY_PRODUCED
                            : ProactiveColumn.ISSUED;
                    made.add(ComparedFigure.of(sides.get(i), CellPath.of(row, column)));
                }
                figures.add(new CommonFigure(Nature.DOCUMENTS, made));
            }
            case LICENSING, PENALTIES, COMPULSION ->
                figures.add(single(sides, CellPath.of(row, ProactiveColumn.DECISIONS), Nature.COUNT));
            default -> {
                // fees are items in one form and money in the other; the other rows are in one form alone
            }
        }
    }

    private static void addRequests(List<Side> sides, List<CommonFigure> figures) {
        TableForm form = sides.get(0).report().requests().form();
        boolean alike = true;
        for (Side side : sides) {
            alike &= side.report().requests().form() == form;
        }
        for (RequestRow row : RequestRow.values()) {
            boolean common = alike ? row.isIn(form) : row.isIn(TableForm.FORM_2019) && row.isIn(TableForm.FORM_2021);
            for (Applicant column : Applicant.values()) {
                if (common) {
                    figures.add(single(sides, CellPath.of(row, column), Nature.COUNT));
                } else if (!alike && row == RequestRow.OTHER_HANDLING) {
                    figures.add(otherHandling(sides, column));
                }
            }
        }
    }

    private static CommonFigure otherHandling(List<Side> sides, Applicant column) {
        List<ComparedFigure> figures = new ArrayList<>(sides.size());
        for (Side side : sides) {
            if (side.report().requests().form() == TableForm.FORM_2019) {
                figures.add(ComparedFigure.of(side, CellPath.of(RequestRow.OTHER_HANDLING, column)));
            } else {
                List<CellPath> paths = new ArrayList<>(OTHER_HANDLING_2021.size());
                for (RequestRow row : OTHER_HANDLING_2021) {
                    paths.add(CellPath.of(row, column));
                }
                figures.add(new ComparedFigure(side, paths));
            }
        }
        return new CommonFigure(Nature.COUNT, figures);
    }

    private static CommonFigure single(List<Side> sides, CellPath path, Nature nature) {
        List<ComparedFigure> figures = new ArrayList<>(sides.size());
        for (Side side : sides) {
            figures.add(ComparedFigure.of(side, path));
        }
        return new CommonFigure(nature, figures);
    }

    private static Nature nature(ProactiveColumn column) {
        return switch (column) {
            case ISSUED, REPEALED, NEWLY_PRODUCED, NEWLY_DISCLOSED -> Nature.DOCUMENTS;
            case IN_FORCE, TOTAL_DISCLOSED, ITEMS_LAST_YEAR -> Nature.STOCK;
            case CHANGE -> Nature.CHANGE;
            case AMOUNT -> Nature.AMOUNT;
            case DECISIONS, ITEMS -> Nature.COUNT;
        };
    }
}
