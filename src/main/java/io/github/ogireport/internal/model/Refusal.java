package io.github.ogireport.internal.model;

import io.github.ogireport.ast.Block;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.CellState;
import io.github.ogireport.internal.diagnostic.DiagnosticCollector;
import io.github.ogireport.internal.source.html.HtmlMarkup;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.RowCounts;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import org.apache.commons.lang3.StringUtils;

/** Separates a text that is no report from one that is, and says what it seems to be. */
public final class Refusal {
    private static final int FEWEST_HEADINGS = 2;
    private static final int LONGEST_TITLE = 80;
    private static final int SHORTEST_OVERVIEW = 20;
    private static final int FEWEST_OLD_SIGNS = 2;
    private static final int FIRST_YEAR_OF_THE_FORM = 2019;
    private static final int MOST_CONTROLS_PERCENT = 2;
    private static final int MOST_UNKNOWN_PERCENT = 20;
    private static final int EXCERPT = 40;

    /** What the free reports before the form of 2019 have and the form has not. */
    private static final String[] OLD_SIGNS = {
        "概述",
        "依申请公开政府信息情况",
        "依申请公开情况",
        "咨询处理情况",
        "回应解读情况",
        "收费及减免",
        "收费和减免",
        "机构设置",
        "统计指标",
        "指标名称",
        "历年累计",
        "第492号",
        "不同渠道和方式公开相同信息计1条"
    };

    private final ReportDocument document;
    private final AnnualReport report;
    private final String text;
    private final DiagnosticCollector diagnostics;

    private Refusal(ReportDocument document, AnnualReport report, String text, DiagnosticCollector diagnostics) {
        this.document = document;
        this.report = report;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** Adds a diagnostic if {@code text}, read as {@code report}, is no report. */
    public static void judge(
            ReportDocument document, AnnualReport report, String text, DiagnosticCollector diagnostics) {
        new Refusal(document, report, text, diagnostics).judge();
    }

    private void judge() {
        if (text.isBlank() || isInvisible()) {
            refuse(DiagnosticCode.EMPTY_TEXT, "");
            return;
        }
        if (HtmlMarkup.isPage(text)) {
            refuse(DiagnosticCode.WEB_PAGE_SOURCE, "");
            return;
        }
        boolean tables = report.proactive().present()
                || report.requests().present()
                || report.challenges().present();
        if (!tables && isBinary()) {
            refuse(DiagnosticCode.BINARY_INPUT, "");
            return;
        }
        boolean numbers = tables && hasCell(CellState.NUMBER);
        String notice = lineWith("通知");
        String explanation = lineWith("解读", "图解", "一图读懂", "图说");
        if (!tables && !explanation.isEmpty()) {
            refuse(DiagnosticCode.INTERPRETATION_PAGE, explanation);
        } else if (!numbers && !notice.isEmpty()) {
            refuse(DiagnosticCode.NOTICE_ABOUT_FORM, notice);
        } else if (tables && !numbers && isEmptyForm() && !hasCell(CellState.UNREADABLE)) {
            refuse(DiagnosticCode.BLANK_FORM, "");
        } else if (!tables) {
            judgeProse();
        }
    }

    private void judgeProse() {
        String signs = oldSigns();
        if (!signs.isEmpty()) {
            refuse(DiagnosticCode.PRE_2019_FORMAT, signs);
            return;
        }
        int headings = 0;
        for (Section section : document.sections()) {
            headings += section.heading().isPrinted() ? 1 : 0;
        }
        boolean isReport = headings >= FEWEST_HEADINGS || headings == 1 && hasTitle();
        if (!isReport) {
            if (isGarbled()) {
                diagnostics.add(DiagnosticCode.GARBLED_TEXT, ReportPath.report(), document.span());
            }
            refuse(DiagnosticCode.NO_REPORT_FOUND, "");
        }
    }

    /** Whether a title is known, or is printed although it is not certain. */
    private boolean hasTitle() {
        return report.title().isPresent()
                || document.parts().stream()
                        .flatMap(part -> part.blocks().stream())
                        .anyMatch(block -> block instanceof Paragraph line && line.kind() == Paragraph.Kind.TITLE);
    }

    private void refuse(DiagnosticCode code, String argument) {
        SourceSpan span = document.span();
        if (argument.isEmpty()) {
            diagnostics.add(code, ReportPath.report(), span);
        } else {
            diagnostics.add(code, ReportPath.report(), span, StringUtils.abbreviate(argument, EXCERPT));
        }
    }

    private boolean isInvisible() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean visible = c > ' '
                    && !Character.isISOControl(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.FORMAT;
            if (visible) {
                return false;
            }
        }
        return true;
    }

    private boolean isBinary() {
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        long unknown = text.chars().filter(c -> c == '\uFFFD').count();
        return text.startsWith("%PDF-")
                || text.startsWith("PK\u0003\u0004")
                || controls * 100 > (long) text.length() * MOST_CONTROLS_PERCENT
                || unknown * 100 > (long) text.length() * MOST_UNKNOWN_PERCENT;
    }

    /** Most Chinese characters have become question marks, or show the typical signs of UTF-8 read as GBK. */
    private boolean isGarbled() {
        long questions = text.chars().filter(c -> c == '?' || c == '\uFFFD').count();
        return questions * 100 > (long) text.length() * MOST_UNKNOWN_PERCENT || Words.anyIn(text, "锟斤拷", "鏀垮簻", "淇℃伅");
    }

    /** A form is filled in where a cell holds a number, or something that is none or cannot be assigned. */
    private boolean hasCell(CellState state) {
        for (RowCounts row : report.rows()) {
            for (Cell cell : row.cells()) {
                if (cell.state() == state) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Nothing is filled in: no number in the tables, no year, no text in section one. */
    private boolean isEmptyForm() {
        int overview = report.sections().isEmpty()
                ? 0
                : report.sections().get(0).text().length();
        return report.year().isEmpty() && overview < SHORTEST_OVERVIEW;
    }

    /** The first short line above the first section that has one of {@code words}; empty if there is none. */
    private String lineWith(String... words) {
        for (Part part : document.parts()) {
            if (part instanceof Preamble) {
                for (Block block : part.blocks()) {
                    if (block instanceof Paragraph line && isTitleWith(line, words)) {
                        return line.text();
                    }
                }
            }
        }
        return "";
    }

    private static boolean isTitleWith(Paragraph line, String... words) {
        boolean mayBeTitle = line.kind() == Paragraph.Kind.TITLE
                || line.kind() == Paragraph.Kind.TEXT && line.text().length() <= LONGEST_TITLE;
        return mayBeTitle && line.text().contains("公开") && Words.anyIn(line.text(), words);
    }

    private String oldSigns() {
        StringBuilder signs = new StringBuilder();
        int count = 0;
        if (report.year().isPresent() && report.year().getAsInt() < FIRST_YEAR_OF_THE_FORM) {
            signs.append(report.year().getAsInt());
            count++;
        }
        for (String sign : OLD_SIGNS) {
            if (text.contains(sign)) {
                signs.append(signs.isEmpty() ? "" : ", ").append(sign);
                count++;
            }
        }
        return count >= FEWEST_OLD_SIGNS ? signs.toString() : "";
    }
}
