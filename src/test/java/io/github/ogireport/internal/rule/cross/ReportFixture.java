package io.github.ogireport.internal.rule.cross;

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
import io.github.ogireport.form.TableKind;
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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds reports whose cells are all zero but for those that a test states. */
public final class ReportFixture {
    private final String agency;
    private final String year;
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<SectionKind, List<ReportParagraph>> prose = new EnumMap<>(SectionKind.class);
    private final Set<TableKind> absent = EnumSet.noneOf(TableKind.class);
    private String title = "";
    private TableForm proactiveForm = TableForm.FORM_2021;
    private TableForm requestsForm = TableForm.FORM_2021;

    private ReportFixture(String agency, String year) {
        this.agency = agency;
        this.year = year;
    }

    public static ReportFixture report(String agency, String year) {
        return new ReportFixture(agency, year);
    }

    public static ReportFixture town(int year) {
        return report("盘江镇人民政府", Integer.toString(year));
    }

    public ReportFixture title(String text) {
        title = text;
        return this;
    }

    public ReportFixture form2019() {
        proactiveForm = TableForm.FORM_2019;
        requestsForm = TableForm.FORM_2019;
        return this;
    }

    public ReportFixture with(String path, String number) {
        cells.put(path, Cell.number(number, "", number));
        return this;
    }

    public ReportFixture with(String path, Cell cell) {
        cells.put(path, cell);
        return this;
    }

    public ReportFixture without(TableKind table) {
        absent.add(table);
        return this;
    }

    public ReportFixture subheading(SectionKind section, String text) {
        prose.computeIfAbsent(section, kind -> new ArrayList<>()).add(new ReportParagraph(true, text));
        return this;
    }

    public ReportFixture text(SectionKind section, String text) {
        prose.computeIfAbsent(section, kind -> new ArrayList<>()).add(new ReportParagraph(false, text));
        return this;
    }

    public AnnualReport build() {
        List<ReportSection> sections = new ArrayList<>();
        prose.forEach((kind, paragraphs) -> sections.add(new ReportSection(kind, "", paragraphs)));
        List<ProactiveCounts> proactive = new ArrayList<>();
        for (ProactiveRow row : ProactiveRow.values()) {
            List<Cell> rowCells = new ArrayList<>();
            for (ProactiveColumn column : row.columns(proactiveForm)) {
                rowCells.add(cell(TableKind.PROACTIVE, CellPath.of(row, column).toString()));
            }
            if (!rowCells.isEmpty()) {
                proactive.add(new ProactiveCounts(row, proactiveForm, rowCells));
            }
        }
        List<RequestCounts> requests = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(requestsForm)) {
                requests.add(new RequestCounts(
                        row,
                        request(row, Applicant.NATURAL_PERSON),
                        request(row, Applicant.ENTERPRISE),
                        request(row, Applicant.RESEARCH),
                        request(row, Applicant.PUBLIC_INTEREST),
                        request(row, Applicant.LEGAL_SERVICE),
                        request(row, Applicant.OTHER_ORGANISATION),
                        request(row, Applicant.TOTAL)));
            }
        }
        return new AnnualReport(
                Stated.metadata(title, agency, year, "", "", ""),
                List.of(),
                sections,
                new ProactiveDisclosure(!absent.contains(TableKind.PROACTIVE), proactive, List.of()),
                new RequestHandling(!absent.contains(TableKind.REQUESTS), requestsForm, requests, List.of()),
                new Challenges(
                        !absent.contains(TableKind.CHALLENGES),
                        group(ChallengeGroup.RECONSIDERATION),
                        group(ChallengeGroup.DIRECT_LITIGATION),
                        group(ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION)));
    }

    private Cell request(RequestRow row, Applicant column) {
        return cell(TableKind.REQUESTS, CellPath.of(row, column).toString());
    }

    private ChallengeCounts group(ChallengeGroup group) {
        return new ChallengeCounts(
                group,
                cell(
                        TableKind.CHALLENGES,
                        CellPath.of(group, ChallengeResult.UPHELD).toString()),
                cell(
                        TableKind.CHALLENGES,
                        CellPath.of(group, ChallengeResult.CORRECTED).toString()),
                cell(
                        TableKind.CHALLENGES,
                        CellPath.of(group, ChallengeResult.OTHER_RESULT).toString()),
                cell(
                        TableKind.CHALLENGES,
                        CellPath.of(group, ChallengeResult.PENDING).toString()),
                cell(
                        TableKind.CHALLENGES,
                        CellPath.of(group, ChallengeResult.TOTAL).toString()));
    }

    private Cell cell(TableKind table, String path) {
        return absent.contains(table) ? Cell.missing() : cells.getOrDefault(path, Cell.number(0));
    }
}
