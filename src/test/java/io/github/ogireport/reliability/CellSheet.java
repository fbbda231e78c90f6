package io.github.ogireport.reliability;

import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ChallengeCounts;
import io.github.ogireport.model.Challenges;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.ProactiveDisclosure;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.model.RequestCounts;
import io.github.ogireport.model.RequestHandling;
import io.github.ogireport.path.CellPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A report whose tables hold given cells, built from the records and rendered. */
final class CellSheet {
    private CellSheet() {}

    static String of(TableForm form, Map<String, Cell> cells) {
        return Rendering.of(report(form, cells));
    }

    private static AnnualReport report(TableForm form, Map<String, Cell> cells) {
        List<ProactiveCounts> proactive = new ArrayList<>();
        for (ProactiveRow row : ProactiveRow.values()) {
            if (!row.columns(form).isEmpty()) {
                proactive.add(new ProactiveCounts(
                        row,
                        form,
                        row.columns(form).stream()
                                .map(column ->
                                        cells.get(CellPath.of(row, column).toString()))
                                .toList()));
            }
        }
        List<RequestCounts> requests = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(form)) {
                List<Cell> c = Arrays.stream(Applicant.values())
                        .map(column -> cells.get(CellPath.of(row, column).toString()))
                        .toList();
                requests.add(
                        new RequestCounts(row, c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6)));
            }
        }
        return new AnnualReport(
                Stated.metadata("栗江镇2024年政府信息公开工作年度报告", "", "", "", "", ""),
                List.of(),
                Arrays.stream(SectionKind.values()).map(CellSheet::section).toList(),
                new ProactiveDisclosure(true, proactive, List.of()),
                new RequestHandling(true, form, requests, List.of()),
                new Challenges(
                        true,
                        counts(ChallengeGroup.RECONSIDERATION, cells),
                        counts(ChallengeGroup.DIRECT_LITIGATION, cells),
                        counts(ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION, cells)));
    }

    private static ReportSection section(SectionKind kind) {
        boolean table = kind == SectionKind.PROACTIVE_DISCLOSURE
                || kind == SectionKind.REQUEST_HANDLING
                || kind == SectionKind.CHALLENGES;
        return new ReportSection(
                kind,
                PrintedLabels.of(kind),
                table ? List.of() : List.of(new ReportParagraph(false, "2024年，本镇认真贯彻落实政府信息公开条例。")));
    }

    private static ChallengeCounts counts(ChallengeGroup group, Map<String, Cell> cells) {
        List<Cell> c = Arrays.stream(ChallengeResult.values())
                .map(column -> cells.get(CellPath.of(group, column).toString()))
                .toList();
        return new ChallengeCounts(group, c.get(0), c.get(1), c.get(2), c.get(3), c.get(4));
    }
}
