package io.github.ogireport.bench;

import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.SectionPath;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report with nothing wrong in it: all sums hold, its prose agrees with its tables, and it names one year and one body. */
final class SoundReport {
    private static final FormsOfParts CURRENT =
            new FormsOfParts(TableForm.FORM_2021, TableForm.FORM_2021, TableForm.FORM_2021);
    private static final LabelStyle LABELS = new LabelStyle(
            false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
            false, false);
    private static final GridStyle GRID = new GridStyle(false, false, false, false, false, false, false, false);

    private final Map<String, PrintedCell> cells;
    private final Map<SectionKind, List<String>> prose = new EnumMap<>(SectionKind.class);
    private final int year;
    private String title;
    private String introduction;
    private String below = "";

    private SoundReport(Map<String, PrintedCell> cells, String agency, int year) {
        this.cells = cells;
        this.year = year;
        this.title = agency + year + "年政府信息公开工作年度报告";
        this.introduction =
                "根据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号要求，编制本报告。本报告中所列数据的统计期限为" + year + "年1月1日至" + year + "年12月31日。";
        prose(
                SectionKind.OVERVIEW,
                year + "年，我单位扎实推进政府信息公开工作。",
                "（一）主动公开。围绕中心工作及时发布信息。",
                "（二）依申请公开。畅通渠道，规范办理。",
                "（三）政府信息管理。严格执行保密审查制度。",
                "（四）平台建设。优化门户网站专栏。",
                "（五）监督保障。纳入年度工作考核，接受社会评议，未发生责任追究情形。");
        prose(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "一是主动公开意识不足，解读形式单一。", "下一步，将加强培训，完善制度，提升解读质量。");
        prose(SectionKind.OTHER_MATTERS, "本年度未收取信息处理费。无其他需要报告的事项。");
    }

    /** A water bureau's report on 2024 with the numbers that {@code prose/statements.txt} speaks of. */
    static SoundReport ofWaterBureau() {
        return ofWaterBureau(2024);
    }

    /** The same on another year. */
    static SoundReport ofWaterBureau(int year) {
        return of("云山县水利局", year);
    }

    /** The same of another body. */
    static SoundReport of(String agency, int year) {
        Map<String, PrintedCell> cells = new LinkedHashMap<>();
        NumberMaker.fill(new Dice(1), plain(NumberStyle.Mode.SPARSE, 1), CURRENT)
                .forEach((path, cell) -> cells.put(path, PrintedCell.whole(0)));
        SoundReport report = new SoundReport(cells, agency, year);
        report.row("requests.newlyReceived", 30, 6).row("requests.carriedIn", 5, 2);
        report.row("requests.disclosed", 20, 4).row("requests.partiallyDisclosed", 4, 1);
        report.row("requests.thirdPartyRights", 2, 0).row("requests.enforcementFile", 0, 1);
        report.row("requests.notHeld", 3, 1).row("requests.needsCreation", 1, 0);
        report.row("requests.petitionOrComplaint", 2, 0);
        report.row("requests.outcomesTotal", 32, 7).row("requests.carriedForward", 3, 1);
        report.cell("challenges.reconsideration.upheld", "2").cell("challenges.reconsideration.corrected", "1");
        report.cell("challenges.reconsideration.pending", "1").cell("challenges.reconsideration.total", "4");
        report.cell("challenges.directLitigation.upheld", "1").cell("challenges.directLitigation.total", "1");
        report.cell("challenges.litigationAfterReconsideration.otherResult", "1");
        report.cell("challenges.litigationAfterReconsideration.pending", "1");
        report.cell("challenges.litigationAfterReconsideration.total", "2");
        report.cell("proactive.normativeDocuments.issued", "3").cell("proactive.normativeDocuments.repealed", "18");
        report.cell("proactive.normativeDocuments.inForce", "81");
        report.cell("proactive.licensing.decisions", "1286").cell("proactive.penalties.decisions", "57");
        report.cell("proactive.compulsion.decisions", "2").cell("proactive.fees.amount", "12.5");
        return report;
    }

    /** A township's report with random numbers whose sums hold. */
    static SoundReport drawn(long seed) {
        Dice dice = new Dice(seed);
        NumberStyle.Mode mode = dice.pick(NumberStyle.Mode.DENSE, NumberStyle.Mode.SPARSE, NumberStyle.Mode.SPARSE);
        Map<String, PrintedCell> cells = NumberMaker.fill(dice.split(), plain(mode, dice.between(1, 4)), CURRENT);
        int issued = dice.sized(2);
        for (ProactiveColumn column : ProactiveRow.RULES.columns(TableForm.FORM_2021)) {
            cells.put(CellPath.of(ProactiveRow.RULES, column).toString(), PrintedCell.whole(0));
        }
        cells.put(
                CellPath.of(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.ISSUED)
                        .toString(),
                PrintedCell.whole(issued));
        cells.put(
                CellPath.of(ProactiveRow.NORMATIVE_DOCUMENTS, ProactiveColumn.IN_FORCE)
                        .toString(),
                PrintedCell.whole(issued + 4L));
        return new SoundReport(cells, "清溪镇人民政府", dice.between(2021, 2025));
    }

    int year() {
        return year;
    }

    /** The value of a cell. */
    long number(String path) {
        return Long.parseLong(cells.get(path).text());
    }

    /** Prints another value in a cell. */
    SoundReport cell(String path, String text) {
        if (cells.put(path, new PrintedCell(text, ExpectedCell.number(text))) == null) {
            throw new IllegalArgumentException("no cell " + path);
        }
        return this;
    }

    /** Adds {@code more} to a cell. */
    SoundReport raise(String path, long more) {
        return cell(path, Long.toString(number(path) + more));
    }

    /** Prints 0 in every cell whose path begins with {@code prefix}. */
    SoundReport zero(String prefix) {
        cells.replaceAll((path, cell) -> path.startsWith(prefix) ? PrintedCell.whole(0) : cell);
        return this;
    }

    /** Prints every zero of table three as {@code mark}. */
    SoundReport zerosAs(String mark) {
        cells.replaceAll(
                (path, cell) -> path.startsWith("requests.") && cell.text().equals("0")
                        ? new PrintedCell(mark, cell.expected())
                        : cell);
        return this;
    }

    /** The paragraphs of a section, before its table. */
    SoundReport prose(SectionKind kind, String... paragraphs) {
        prose.put(kind, List.of(paragraphs));
        return this;
    }

    SoundReport title(String changed) {
        title = changed;
        return this;
    }

    SoundReport introduction(String changed) {
        introduction = changed;
        return this;
    }

    /** What comes after the last section. */
    SoundReport below(String line) {
        below = line;
        return this;
    }

    /** The report in one layout. */
    PrintedReport in(TextLayout layout) {
        Canvas canvas = new Canvas();
        Dice dice = new Dice(7);
        TableSet tables =
                TableSet.build(dice.split(), layout, cells, CURRENT, new Wording(dice.split(), LABELS), LABELS, GRID);
        canvas.raw(title).raw(layout.preambleGap()).raw(introduction);
        HeadingStyle headings = new HeadingStyle(HeadingStyle.Marks.FORM, true, false, false, false);
        for (SectionKind kind : SectionKind.values()) {
            canvas.raw(layout.gap())
                    .marked(Mark.Kind.HEADING, SectionPath.of(kind).toString(), headings.heading(kind, dice));
            for (String paragraph : prose.getOrDefault(kind, List.of())) {
                canvas.raw(layout.gap()).raw(paragraph);
            }
            switch (kind) {
                case PROACTIVE_DISCLOSURE -> layout.table(tables.proactive(), canvas.raw(layout.gap()));
                case REQUEST_HANDLING -> layout.table(tables.requests(), canvas.raw(layout.gap()));
                case CHALLENGES -> layout.table(tables.challenges(), canvas.raw(layout.gap()));
                default -> {}
            }
        }
        if (!below.isEmpty()) {
            canvas.raw(layout.gap()).raw(below);
        }
        return new PrintedReport(canvas.text(), canvas.marks());
    }

    private SoundReport row(String row, long naturalPersons, long enterprises) {
        cell(row + ".naturalPerson", Long.toString(naturalPersons));
        cell(row + ".enterprise", Long.toString(enterprises));
        return cell(row + ".total", Long.toString(naturalPersons + enterprises));
    }

    private static NumberStyle plain(NumberStyle.Mode mode, int digits) {
        return new NumberStyle(mode, digits, false, false, false, false, false, false);
    }
}
