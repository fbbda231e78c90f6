package io.github.ogireport.internal.rule;

import io.github.ogireport.ast.Block;
import io.github.ogireport.ast.HeaderCell;
import io.github.ogireport.ast.HeaderRow;
import io.github.ogireport.ast.HeaderWord;
import io.github.ogireport.ast.Heading;
import io.github.ogireport.ast.Part;
import io.github.ogireport.ast.Preamble;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.ast.Section;
import io.github.ogireport.ast.Table;
import io.github.ogireport.ast.TableCell;
import io.github.ogireport.ast.TableLine;
import io.github.ogireport.ast.TableRow;
import io.github.ogireport.bench.HeadingStyle;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ExtensionRow;
import io.github.ogireport.model.Metadata;
import io.github.ogireport.model.ReportParagraph;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.model.RowCounts;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.RowPath;
import io.github.ogireport.place.ElementPlace;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A consistent report with small numbers, to be changed cell by cell; mutable, for tests alone. */
public final class ReportBuilder {
    private static final SourceSpan SOMEWHERE = SourceSpan.of(offset -> new ElementPlace(1, 1, "td"), 0, 4);

    private static final SourceSpan WHOLE = SourceSpan.of(offset -> new ElementPlace(1, 1, "body"), 0, 5);

    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<SectionKind, ReportSection> sections = new LinkedHashMap<>();
    private final Map<TableKind, List<TableLine>> moreLines = new EnumMap<>(TableKind.class);
    private final Map<TableKind, List<ExtensionRow>> extensions = new EnumMap<>(TableKind.class);
    private final List<TableKind> absent = new ArrayList<>();
    private final List<ReportParagraph> preamble = new ArrayList<>();
    private TableForm proactiveForm;
    private TableForm requestForm;
    private String year;
    private String agency = "某县人民政府";
    private Optional<AnnualReport> previous = Optional.empty();

    private ReportBuilder(TableForm form, String year) {
        this.proactiveForm = form;
        this.requestForm = form;
        this.year = year;
        ConsistentNumbers.fill(cells);
        section(SectionKind.OVERVIEW, "主动公开情况。依申请公开情况。政府信息管理情况。平台建设情况。监督保障、工作考核、社会评议、责任追究情况。");
        section(SectionKind.PROACTIVE_DISCLOSURE, "");
        section(SectionKind.REQUEST_HANDLING, "");
        section(SectionKind.CHALLENGES, "");
        section(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "公开不够及时。下一步加强培训。");
        section(SectionKind.OTHER_MATTERS, "未收取信息处理费。");
    }

    /** A consistent report on 2024 in the 2021 form. */
    public static ReportBuilder form2021() {
        return new ReportBuilder(TableForm.FORM_2021, "2024");
    }

    /** A consistent report on 2020 in the 2019 form. */
    public static ReportBuilder form2019() {
        return new ReportBuilder(TableForm.FORM_2019, "2020");
    }

    public ReportBuilder with(String path, String number) {
        return with(path, Cell.number(number, "", number));
    }

    public ReportBuilder with(String path, Cell cell) {
        cells.put(path, cell);
        return this;
    }

    public ReportBuilder with(CellPath path, Cell cell) {
        return with(path.toString(), cell);
    }

    /** Adds {@code step} to a cell. */
    public ReportBuilder add(String path, long step) {
        long value = Long.parseLong(Stated.value(cells.getOrDefault(path, Cell.number(0))));
        return with(path, Long.toString(value + step));
    }

    /** Sets all cells whose path starts with {@code prefix}. */
    public ReportBuilder withAll(String prefix, Cell cell) {
        for (String path : Stated.cells(report()).keySet()) {
            if (path.startsWith(prefix)) {
                with(path, cell);
            }
        }
        return this;
    }

    public ReportBuilder without(TableKind kind) {
        absent.add(kind);
        return withAll(kind.key() + ".", Cell.missing());
    }

    public ReportBuilder proactiveForm(TableForm form) {
        proactiveForm = form;
        return this;
    }

    public ReportBuilder requestForm(TableForm form) {
        requestForm = form;
        return this;
    }

    public ReportBuilder year(String newYear) {
        year = newYear;
        return this;
    }

    public ReportBuilder agency(String newAgency) {
        agency = newAgency;
        return this;
    }

    public ReportBuilder preamble(String text) {
        preamble.add(new ReportParagraph(false, text));
        return this;
    }

    public ReportBuilder section(SectionKind kind, String text) {
        return section(kind, HeadingStyle.official(kind), text);
    }

    public ReportBuilder section(SectionKind kind, String heading, String text) {
        List<ReportParagraph> paragraphs = text.isEmpty()
                ? List.of()
                : text.lines().map(line -> new ReportParagraph(false, line)).toList();
        sections.put(kind, new ReportSection(kind, heading, paragraphs));
        return this;
    }

    public ReportBuilder withoutSection(SectionKind kind) {
        sections.remove(kind);
        return this;
    }

    public ReportBuilder line(TableKind kind, TableLine line) {
        moreLines.computeIfAbsent(kind, key -> new ArrayList<>()).add(line);
        return this;
    }

    public ReportBuilder header(TableKind kind, String text) {
        return line(kind, new HeaderRow(SOMEWHERE, List.of(new HeaderCell(SOMEWHERE, text, HeaderWord.UNKNOWN))));
    }

    public ReportBuilder row(TableKind kind, String path, String label, String... numbers) {
        List<TableCell> rowCells = new ArrayList<>();
        for (String number : numbers) {
            rowCells.add(new TableCell(SOMEWHERE, ReportPath.parse(path), Cell.number(number, "", number)));
        }
        return line(kind, new TableRow(SOMEWHERE, ReportPath.parse(path), TableForm.FORM_2021, label, rowCells));
    }

    /** A row of the table of requests in a table with a column 小计, which has no path, before the total. */
    public ReportBuilder rowWithSubtotal(RequestRow row, String label, String... numbers) {
        List<TableCell> rowCells = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            boolean subtotal = i == numbers.length - 2;
            ReportPath path = subtotal
                    ? RowPath.of(row)
                    : CellPath.of(row, Applicant.values()[Math.min(i, Applicant.TOTAL.ordinal())]);
            rowCells.add(new TableCell(SOMEWHERE, path, Cell.number(numbers[i], "", numbers[i])));
        }
        return line(TableKind.REQUESTS, new TableRow(SOMEWHERE, RowPath.of(row), TableForm.FORM_2021, label, rowCells));
    }

    public ReportBuilder extension(TableKind kind, String label, String... numbers) {
        List<Cell> printed = new ArrayList<>();
        for (String number : numbers) {
            printed.add(Cell.number(number, "", number));
        }
        extensions.computeIfAbsent(kind, key -> new ArrayList<>()).add(new ExtensionRow(label, printed));
        return row(kind, kind.key() + ".extension", label, numbers);
    }

    public ReportBuilder previous(ReportBuilder earlier) {
        previous = Optional.of(earlier.report());
        return this;
    }

    public AnnualReport report() {
        Metadata metadata = Stated.metadata("", agency, year, year + "-01-01", year + "-12-31", "");
        return new AnnualReport(
                metadata,
                preamble,
                List.copyOf(sections.values()),
                ConsistentNumbers.proactive(
                        proactiveForm,
                        cells,
                        extensions.getOrDefault(TableKind.PROACTIVE, List.of()),
                        !absent.contains(TableKind.PROACTIVE)),
                ConsistentNumbers.requests(
                        requestForm,
                        cells,
                        extensions.getOrDefault(TableKind.REQUESTS, List.of()),
                        !absent.contains(TableKind.REQUESTS)),
                ConsistentNumbers.challenges(cells, !absent.contains(TableKind.CHALLENGES)));
    }

    /** The report with a document that holds each row as one line, and the lines added. */
    public RuleContext context() {
        AnnualReport report = report();
        List<Part> parts = new ArrayList<>();
        parts.add(new Preamble(SOMEWHERE, List.of()));
        for (SectionKind kind : SectionKind.values()) {
            List<Block> blocks = new ArrayList<>();
            for (TableKind table : TableKind.values()) {
                if (table.section() == kind && !absent.contains(table)) {
                    blocks.add(new Table(SOMEWHERE, table, lines(report, table)));
                }
            }
            parts.add(new Section(SOMEWHERE, kind, new Heading(SOMEWHERE, HeadingStyle.official(kind)), blocks));
        }
        ReportDocument document = new ReportDocument(WHOLE, parts);
        return new FixedContext(report, document, previous);
    }

    private List<TableLine> lines(AnnualReport report, TableKind kind) {
        List<TableLine> lines = new ArrayList<>();
        for (RowCounts row : report.rows(kind)) {
            List<TableCell> rowCells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                rowCells.add(new TableCell(SOMEWHERE, row.path(i), row.cells().get(i)));
            }
            if (!row.cells().stream().allMatch(Cell::isMissing)) {
                lines.add(new TableRow(
                        SOMEWHERE, row.path(), TableForm.FORM_2021, row.path().toString(), rowCells));
            }
        }
        lines.addAll(moreLines.getOrDefault(kind, List.of()));
        return lines;
    }

    private record FixedContext(AnnualReport report, ReportDocument document, Optional<AnnualReport> previous)
            implements RuleContext {
        @Override
        public SourceSpan place(ReportPath path) {
            return SOMEWHERE;
        }
    }
}
