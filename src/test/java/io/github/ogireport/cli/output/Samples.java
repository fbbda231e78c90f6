package io.github.ogireport.cli.output;

import io.github.ogireport.Verdict;
import io.github.ogireport.ast.Heading;
import io.github.ogireport.ast.Paragraph;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ChallengeCounts;
import io.github.ogireport.model.Challenges;
import io.github.ogireport.model.Metadata;
import io.github.ogireport.model.ProactiveCounts;
import io.github.ogireport.model.ProactiveDisclosure;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.model.RequestCounts;
import io.github.ogireport.model.RequestHandling;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.place.TextPlaces;
import io.github.ogireport.rule.AbstractRule;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.FindingCell;
import io.github.ogireport.rule.Hint;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleMessages;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reports made by hand, small enough to see every character of their output. */
public final class Samples {
    /** Three lines of ten characters; the place of a path is that of its length on them. */
    private static final String TEXT = "123456789\n123456789\n123456789\n";

    public static final TextPlaces LINES = TextPlaces.of(TEXT);

    private static final SourceSpan ALL = SourceSpan.of(LINES, 0, 30);

    /** The first line is the heading of section one, the second its paragraph. */
    private static final ReportDocument DOCUMENT = new ReportDocument(
            ALL,
            List.of(new Section(
                    ALL,
                    SectionKind.OVERVIEW,
                    new Heading(SourceSpan.of(LINES, 0, 9), "123456789"),
                    List.of(new Paragraph(SourceSpan.of(LINES, 10, 19), Paragraph.Kind.TEXT, "123456789")))));

    public static final RuleMessages MESSAGES = RuleMessages.of(
            Map.of("OGI-T301", "各栏之和为 {0}，总计为 {1}", "hint.swapped", "与 {0} 互换"),
            Map.of("OGI-T301", "the columns add up to {0}, the total is {1}", "hint.swapped", "swapped with {0}"));

    private Samples() {}

    /** The report of 甲镇 on 2024 in the 2021 form; every cell is 0 but for those of {@code cells}. */
    public static AnnualReport report(Map<String, Cell> cells) {
        return report(Stated.metadata("甲镇2024年政府信息公开工作年度报告", "甲镇人民政府", "2024", "2024-01-01", "2024-12-31", ""), cells);
    }

    public static AnnualReport report(Metadata metadata, Map<String, Cell> cells) {
        List<ProactiveCounts> proactive = new ArrayList<>();
        for (ProactiveRow row : ProactiveRow.values()) {
            if (!row.columns(TableForm.FORM_2021).isEmpty()) {
                proactive.add(new ProactiveCounts(
                        row,
                        TableForm.FORM_2021,
                        row.columns(TableForm.FORM_2021).stream()
                                .map(column ->
                                        cell(cells, CellPath.of(row, column).toString()))
                                .toList()));
            }
        }
        List<RequestCounts> requests = Arrays.stream(RequestRow.values())
                .filter(row -> row.isIn(TableForm.FORM_2021))
                .map(row -> requests(row, cells))
                .toList();
        return new AnnualReport(
                metadata,
                List.of(),
                List.of(new ReportSection(SectionKind.OVERVIEW, "一、总体情况", List.of(new ReportParagraph(false, "无。")))),
                new ProactiveDisclosure(true, proactive, List.of()),
                new RequestHandling(true, TableForm.FORM_2021, requests, List.of()),
                new Challenges(
                        true,
                        challenges(ChallengeGroup.RECONSIDERATION, cells),
                        challenges(ChallengeGroup.DIRECT_LITIGATION, cells),
                        challenges(ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION, cells)));
    }

    /** A report without findings and doubts. */
    public static CheckedReport clean(String file) {
        return checked(file, Verdict.CONSISTENT, report(Map.of()), List.of(), List.of());
    }

    /** A report with one finding at 新收 / 总计 and one blank cell. */
    public static CheckedReport faulty(String file) {
        return checked(
                file,
                Verdict.INCONSISTENT,
                report(Map.of(
                        "requests.newlyReceived.naturalPerson", Cell.number("1234", "", "1,234"),
                        "requests.newlyReceived.total", Cell.number(1235),
                        "requests.carriedIn.research", Cell.blank(),
                        "proactive.fees.amount", Cell.number("0.50", "万元", "0.50万元"))),
                List.of(new Diagnostic(
                        DiagnosticCode.BLANKS_COUNTED,
                        ReportPath.parse("requests.carriedIn"),
                        SourceSpan.of(LINES, 20, 25),
                        List.of("1"))),
                List.of(finding("")));
    }

    /** A report with a finding that cites four characters of its paragraph. */
    public static CheckedReport prose(String file) {
        Finding finding = Finding.of(
                new SampleRule(),
                Severity.WARNING,
                Violation.at(ReportPath.parse("sections.overview")).withArguments("1", "2"),
                SourceSpan.of(LINES, 12, 16),
                List.of(),
                "",
                1);
        return checked(file, Verdict.CONSISTENT, report(Map.of()), List.of(), List.of(finding));
    }

    public static Finding finding(String suppression) {
        Cell part = Cell.number("1234", "", "1,234");
        Cell total = Cell.number(1235);
        return Finding.of(
                new SampleRule(),
                Severity.ERROR,
                Violation.at(ReportPath.parse("requests.newlyReceived.total"))
                        .withArguments("1234", "1235")
                        .withSides(1234, 1235)
                        .withHint(new Hint(
                                "hint.swapped",
                                ReportPath.parse("requests.newlyReceived.enterprise"),
                                List.of("商业企业"))),
                SourceSpan.of(LINES, 12, 16),
                List.of(
                        new FindingCell(
                                ReportPath.parse("requests.newlyReceived.naturalPerson"),
                                part,
                                SourceSpan.of(LINES, 10, 11)),
                        new FindingCell(
                                ReportPath.parse("requests.newlyReceived.total"), total, SourceSpan.of(LINES, 12, 16))),
                suppression,
                1);
    }

    private static final class SampleRule extends AbstractRule {
        SampleRule() {
            super("OGI-T301", Severity.ERROR, RuleScope.REQUESTS, "国办公开办函〔2021〕30号", MESSAGES);
        }

        @Override
        public void check(RuleContext context, RuleCollector collector) {
            collector.passed(ReportPath.report());
        }
    }

    public static CheckedReport checked(
            String file, Verdict verdict, AnnualReport report, List<Diagnostic> diagnostics, List<Finding> findings) {
        return new CheckedReport(
                file,
                verdict,
                report,
                diagnostics,
                findings,
                List.of(),
                path -> SourceSpan.of(
                        LINES, path.toString().length() % 30, path.toString().length() % 30),
                TEXT,
                DOCUMENT,
                null,
                null);
    }

    private static Cell cell(Map<String, Cell> cells, String path) {
        return cells.getOrDefault(path, Cell.number(0));
    }

    private static RequestCounts requests(RequestRow row, Map<String, Cell> cells) {
        return new RequestCounts(
                row,
                cell(cells, CellPath.of(row, Applicant.NATURAL_PERSON).toString()),
                cell(cells, CellPath.of(row, Applicant.ENTERPRISE).toString()),
                cell(cells, CellPath.of(row, Applicant.RESEARCH).toString()),
                cell(cells, CellPath.of(row, Applicant.PUBLIC_INTEREST).toString()),
                cell(cells, CellPath.of(row, Applicant.LEGAL_SERVICE).toString()),
                cell(cells, CellPath.of(row, Applicant.OTHER_ORGANISATION).toString()),
                cell(cells, CellPath.of(row, Applicant.TOTAL).toString()));
    }

    private static ChallengeCounts challenges(ChallengeGroup group, Map<String, Cell> cells) {
        return new ChallengeCounts(
                group,
                cell(cells, RowPath.of(group) + ".upheld"),
                cell(cells, RowPath.of(group) + ".corrected"),
                cell(cells, RowPath.of(group) + ".otherResult"),
                cell(cells, RowPath.of(group) + ".pending"),
                cell(cells, RowPath.of(group) + ".total"));
    }
}
