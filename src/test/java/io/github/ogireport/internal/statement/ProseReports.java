package io.github.ogireport.internal.statement;

import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.rule.StandardRules;
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
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleScope;
import io.github.ogireport.rule.RuleSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes reports for tests: prose as given, all cells zero but for those given. */
public final class ProseReports {
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<SectionKind, List<ReportParagraph>> prose = new EnumMap<>(SectionKind.class);
    private final Set<SectionKind> left = EnumSet.noneOf(SectionKind.class);
    private final List<ReportParagraph> preamble = new ArrayList<>();
    private TableForm form = TableForm.FORM_2021;
    private String title = "";
    private String agency = "";
    private String year = "2024";
    private String periodStart = "";
    private String periodEnd = "";
    private String publishedOn = "";

    /** The rules on what the prose says and on who says it. */
    public static RuleSet rules() {
        RuleSet rules = RuleSet.none();
        for (Rule rule : StandardRules.all()) {
            if (rule.scope() == RuleScope.PROSE || rule.scope() == RuleScope.IDENTITY) {
                rules = rules.with(rule);
            }
        }
        return rules;
    }

    public static ProseReports year(int year) {
        ProseReports reports = new ProseReports();
        reports.year = year == 0 ? "" : Integer.toString(year);
        reports.form = year == 2019 || year == 2020 ? TableForm.FORM_2019 : TableForm.FORM_2021;
        return reports;
    }

    public ProseReports title(String title) {
        this.title = title;
        return this;
    }

    public ProseReports agency(String agency) {
        this.agency = agency;
        return this;
    }

    public ProseReports period(String start, String end) {
        this.periodStart = start;
        this.periodEnd = end;
        return this;
    }

    public ProseReports publishedOn(String date) {
        this.publishedOn = date;
        return this;
    }

    public ProseReports cell(String path, String number) {
        return cell(path, Cell.number(number, "", number));
    }

    public ProseReports cell(String path, Cell cell) {
        cells.put(path, cell);
        return this;
    }

    public ProseReports preamble(String... paragraphs) {
        for (String paragraph : paragraphs) {
            preamble.add(new ReportParagraph(false, paragraph));
        }
        return this;
    }

    public ProseReports prose(SectionKind kind, String... paragraphs) {
        List<ReportParagraph> list = prose.computeIfAbsent(kind, key -> new ArrayList<>());
        for (String paragraph : paragraphs) {
            list.add(new ReportParagraph(false, paragraph));
        }
        return this;
    }

    public ProseReports requests(String... paragraphs) {
        return prose(SectionKind.REQUEST_HANDLING, paragraphs);
    }

    public ProseReports without(SectionKind kind) {
        left.add(kind);
        return this;
    }

    public ProseReports subheading(SectionKind kind, String text) {
        prose.computeIfAbsent(kind, key -> new ArrayList<>()).add(new ReportParagraph(true, text));
        return this;
    }

    public ProseReports overview(String... paragraphs) {
        return prose(SectionKind.OVERVIEW, paragraphs);
    }

    public AnnualReport make() {
        List<ReportSection> sections = new ArrayList<>();
        for (SectionKind kind : SectionKind.values()) {
            if (!left.contains(kind)) {
                sections.add(new ReportSection(kind, "heading", prose.getOrDefault(kind, List.of())));
            }
        }
        return new AnnualReport(
                Stated.metadata(title, agency, year, periodStart, periodEnd, publishedOn),
                preamble,
                sections,
                new ProactiveDisclosure(true, proactive(), List.of()),
                new RequestHandling(true, form, requests(), List.of()),
                new Challenges(
                        true,
                        challenge(ChallengeGroup.RECONSIDERATION),
                        challenge(ChallengeGroup.DIRECT_LITIGATION),
                        challenge(ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION)));
    }

    /** The report for rules, without a tree and without positions. */
    public RuleContext context() {
        AnnualReport report = make();
        ReportDocument document = new ReportDocument(SourceSpan.UNKNOWN, List.of());
        return new RuleContext() {
            @Override
            public AnnualReport report() {
                return report;
            }

            @Override
            public ReportDocument document() {
                return document;
            }

            @Override
            public SourceSpan place(ReportPath path) {
                return SourceSpan.UNKNOWN;
            }
        };
    }

    private List<ProactiveCounts> proactive() {
        List<ProactiveCounts> rows = new ArrayList<>();
        for (ProactiveRow row : ProactiveRow.values()) {
            List<ProactiveColumn> columns = row.columns(form);
            if (!columns.isEmpty()) {
                rows.add(new ProactiveCounts(
                        row,
                        form,
                        columns.stream()
                                .map(column -> at(CellPath.of(row, column).toString()))
                                .toList()));
            }
        }
        return rows;
    }

    private List<RequestCounts> requests() {
        List<RequestCounts> rows = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(form)) {
                rows.add(new RequestCounts(
                        row,
                        at(CellPath.of(row, Applicant.NATURAL_PERSON).toString()),
                        at(CellPath.of(row, Applicant.ENTERPRISE).toString()),
                        at(CellPath.of(row, Applicant.RESEARCH).toString()),
                        at(CellPath.of(row, Applicant.PUBLIC_INTEREST).toString()),
                        at(CellPath.of(row, Applicant.LEGAL_SERVICE).toString()),
                        at(CellPath.of(row, Applicant.OTHER_ORGANISATION).toString()),
                        at(CellPath.of(row, Applicant.TOTAL).toString())));
            }
        }
        return rows;
    }

    private ChallengeCounts challenge(ChallengeGroup group) {
        return new ChallengeCounts(
                group,
                at(CellPath.of(group, ChallengeResult.UPHELD).toString()),
                at(CellPath.of(group, ChallengeResult.CORRECTED).toString()),
                at(CellPath.of(group, ChallengeResult.OTHER_RESULT).toString()),
                at(CellPath.of(group, ChallengeResult.PENDING).toString()),
                at(CellPath.of(group, ChallengeResult.TOTAL).toString()));
    }

    private Cell at(String path) {
        return cells.getOrDefault(path, Cell.number(0));
    }
}
