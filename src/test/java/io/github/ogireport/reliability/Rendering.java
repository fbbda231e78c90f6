package io.github.ogireport.reliability;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.model.RequestCounts;
import java.util.ArrayList;
import java.util.List;

/** Writes records as a report: one row a line, a tab before each cell. Rows of which every cell is missing are left out. */
final class Rendering {
    private final AnnualReport report;
    private final StringBuilder text = new StringBuilder();

    private Rendering(AnnualReport report) {
        this.report = report;
    }

    static String of(AnnualReport report) {
        return new Rendering(report).render();
    }

    private String render() {
        report.publishedOn().ifPresent(date -> line("发布日期：" + date));
        line(report.title().orElse(""));
        report.preamble().forEach(this::paragraph);
        for (ReportSection section : report.sections()) {
            line(section.heading());
            if (section.kind() == SectionKind.PROACTIVE_DISCLOSURE) {
                section.paragraphs().forEach(this::paragraph);
                proactive();
            } else if (section.kind() == SectionKind.REQUEST_HANDLING) {
                section.paragraphs().forEach(this::paragraph);
                requests();
            } else if (section.kind() == SectionKind.CHALLENGES) {
                section.paragraphs().forEach(this::paragraph);
                challenges();
            } else {
                section.paragraphs().forEach(this::paragraph);
            }
        }
        return text.toString();
    }

    private void paragraph(ReportParagraph paragraph) {
        line(paragraph.text());
    }

    private void line(String line) {
        if (!line.isEmpty()) {
            text.append(line).append('\n');
        }
    }

    private void row(String label, List<Cell> cells) {
        if (cells.stream().allMatch(cell -> cell.state() == CellState.MISSING)) {
            return;
        }
        text.append(label);
        cells.forEach(cell -> text.append('\t').append(cell.text()));
        text.append('\n');
    }

    private void proactive() {
        int item = 0;
        for (ProactiveCounts counts : report.proactive().rows()) {
            if (counts.row().item() != item) {
                item = counts.row().item();
                line(PrintedLabels.block(counts.row()));
                text.append("信息内容");
                for (ProactiveColumn column : counts.row().columns(counts.form())) {
                    text.append('\t').append(PrintedLabels.of(column, counts.form()));
                }
                text.append('\n');
            }
            row(PrintedLabels.of(counts.row(), counts.form()), counts.cells());
        }
    }

    private void requests() {
        line("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况");
        line("\t自然人\t法人或其他组织\t总计");
        line("\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他");
        for (RequestCounts counts : report.requests().rows()) {
            RequestRow row = counts.row();
            line(PrintedLabels.groupBefore(row));
            List<Cell> cells = new ArrayList<>();
            for (Applicant column : Applicant.values()) {
                cells.add(counts.cell(column));
            }
            row(PrintedLabels.of(row), cells);
        }
    }

    private void challenges() {
        line("行政复议\t行政诉讼");
        line("未经复议直接起诉\t复议后起诉");
        line("结果维持\t结果纠正\t其他结果\t尚未审结\t总计".concat("\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计".repeat(2)));
        List<Cell> cells = new ArrayList<>();
        for (ChallengeGroup group : ChallengeGroup.values()) {
            for (ChallengeResult column : ChallengeResult.values()) {
                cells.add(report.challenges().cell(group, column));
            }
        }
        if (cells.stream().noneMatch(cell -> cell.state() == CellState.MISSING)) {
            for (int i = 0; i < cells.size(); i++) {
                text.append(i == 0 ? "" : "\t").append(cells.get(i).text());
            }
            text.append('\n');
        }
    }
}
