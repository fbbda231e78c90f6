package io.github.ogireport.reliability;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.path.CellPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A report made from numbers that are known beforehand, and the sums computed from these numbers alone. All sums hold until a
 * fault is planted.
 */
final class KnownReport {
    private final TableForm form;
    private final Map<String, Long> numbers = new LinkedHashMap<>();

    private KnownReport(TableForm form) {
        this.form = form;
    }

    /** How a page sets a table: what opens a row, stands between cells, closes a row, and stands between rows. */
    enum Style {
        TABS("", "\t", "", "\n"),
        PIPES("", " | ", " |", "\n"),
        BOXED("| ", " | ", " |", "\n"),
        CELL_A_LINE("", "\n", "", "\n"),
        CELL_A_LINE_SPACED("", "\n\n", "", "\n\n"),
        BLANKS("", "  ", "", "\n");

        private final String open;
        private final String between;
        private final String close;
        private final String next;

        Style(String open, String between, String close, String next) {
            this.open = open;
            this.between = between;
            this.close = close;
            this.next = next;
        }

        String row(List<String> cells) {
            return open + String.join(between, cells) + close + next;
        }
    }

    static KnownReport consistent(TableForm form, Random random) {
        KnownReport report = new KnownReport(form);
        int size = new int[] {2, 10, 1000, 1_000_000}[random.nextInt(4)];
        for (ProactiveRow row : ProactiveRow.values()) {
            for (ProactiveColumn column : row.columns(form)) {
                report.numbers.put(CellPath.of(row, column).toString(), (long) random.nextInt(size));
            }
        }
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(form)) {
                for (Applicant column : Applicant.values()) {
                    report.numbers.put(CellPath.of(row, column).toString(), 0L);
                }
            }
        }
        for (Applicant column : kinds()) {
            report.fill(column, random, size);
        }
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(form)) {
                report.numbers.put(CellPath.of(row, Applicant.TOTAL).toString(), report.sumOfKinds(row));
            }
        }
        for (ChallengeGroup group : ChallengeGroup.values()) {
            long sum = 0;
            for (ChallengeResult column : ChallengeResult.values()) {
                long number = column == ChallengeResult.TOTAL ? sum : random.nextInt(size);
                report.numbers.put(CellPath.of(group, column).toString(), number);
                sum += number;
            }
        }
        return report;
    }

    private static List<Applicant> kinds() {
        return List.of(Applicant.values()).subList(0, Applicant.TOTAL.ordinal());
    }

    /** Outcomes and what goes on to the next year first, then what must have come in. */
    private void fill(Applicant column, Random random, int size) {
        long outcomes = 0;
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(form) && row.part() == RequestRow.Part.OUTCOME) {
                long number = random.nextInt(3) == 0 ? random.nextInt(size) : 0;
                numbers.put(CellPath.of(row, column).toString(), number);
                outcomes += number;
            }
        }
        long forward = random.nextInt(size);
        long in = outcomes + forward;
        long carried = (long) (random.nextDouble() * in);
        numbers.put(CellPath.of(RequestRow.OUTCOMES_TOTAL, column).toString(), outcomes);
        numbers.put(CellPath.of(RequestRow.CARRIED_FORWARD, column).toString(), forward);
        numbers.put(CellPath.of(RequestRow.CARRIED_IN, column).toString(), carried);
        numbers.put(CellPath.of(RequestRow.NEWLY_RECEIVED, column).toString(), in - carried);
    }

    private long sumOfKinds(RequestRow row) {
        return kinds().stream()
                .mapToLong(column -> numbers.get(CellPath.of(row, column).toString()))
                .sum();
    }

    Map<String, Long> numbers() {
        return numbers;
    }

    TableForm form() {
        return form;
    }

    /** Changes the number at {@code path}. */
    void plant(String path, long number) {
        if (numbers.replace(path, number) == null) {
            throw new IllegalArgumentException(path);
        }
    }

    /** Rule and path of every sum that does not hold, as {@code OGI-T301 requests.disclosed.total}. */
    Set<String> violatedSums() {
        Set<String> violated = new TreeSet<>();
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(form) && sumOfKinds(row) != at(row, Applicant.TOTAL)) {
                violated.add("OGI-T301 " + CellPath.of(row, Applicant.TOTAL).toString());
            }
        }
        for (Applicant column : Applicant.values()) {
            long in = at(RequestRow.NEWLY_RECEIVED, column) + at(RequestRow.CARRIED_IN, column);
            long out = at(RequestRow.OUTCOMES_TOTAL, column) + at(RequestRow.CARRIED_FORWARD, column);
            if (in != out) {
                violated.add("OGI-T302 "
                        + CellPath.of(RequestRow.NEWLY_RECEIVED, column).toString());
            }
            long outcomes = 0;
            for (RequestRow row : RequestRow.values()) {
                outcomes += row.isIn(form) && row.part() == RequestRow.Part.OUTCOME ? at(row, column) : 0;
            }
            if (outcomes != at(RequestRow.OUTCOMES_TOTAL, column)) {
                violated.add("OGI-T303 "
                        + CellPath.of(RequestRow.OUTCOMES_TOTAL, column).toString());
            }
        }
        for (ChallengeGroup group : ChallengeGroup.values()) {
            long sum = 0;
            for (ChallengeResult column : ChallengeResult.values()) {
                sum += column == ChallengeResult.TOTAL
                        ? 0
                        : numbers.get(CellPath.of(group, column).toString());
            }
            if (sum != numbers.get(CellPath.of(group, ChallengeResult.TOTAL).toString())) {
                violated.add("OGI-T40" + (group.ordinal() + 1) + " "
                        + CellPath.of(group, ChallengeResult.TOTAL).toString());
            }
        }
        return violated;
    }

    private long at(RequestRow row, Applicant column) {
        return numbers.get(CellPath.of(row, column).toString());
    }

    private int year() {
        return form == TableForm.FORM_2019 ? 2020 : 2024;
    }

    /** The report as text. */
    String text(Style style) {
        StringBuilder text = new StringBuilder("栗江镇" + year() + "年政府信息公开工作年度报告\n");
        for (SectionKind section : SectionKind.values()) {
            text.append(PrintedLabels.of(section)).append('\n');
            switch (section) {
                case PROACTIVE_DISCLOSURE -> proactive(style, text);
                case REQUEST_HANDLING -> requests(style, text);
                case CHALLENGES -> challenges(style, text);
                default -> text.append(year() + "年，本镇认真贯彻落实政府信息公开条例。未收取信息处理费。\n");
            }
        }
        return text.toString();
    }

    private void proactive(Style style, StringBuilder text) {
        int item = 0;
        for (ProactiveRow row : ProactiveRow.values()) {
            List<ProactiveColumn> columns = row.columns(form);
            if (columns.isEmpty()) {
                continue;
            }
            if (row.item() != item) {
                item = row.item();
                text.append(style.row(List.of(PrintedLabels.block(row))));
                List<String> header = new ArrayList<>(List.of("信息内容"));
                columns.forEach(column -> header.add(PrintedLabels.of(column, form)));
                text.append(style.row(header));
            }
            List<String> cells = new ArrayList<>(List.of(PrintedLabels.of(row, form)));
            columns.forEach(column ->
                    cells.add(numbers.get(CellPath.of(row, column).toString()).toString()));
            text.append(style.row(cells));
        }
    }

    private void requests(Style style, StringBuilder text) {
        text.append(style.row(List.of("申请人情况")));
        text.append(style.row(List.of("自然人", "法人或其他组织", "总计")));
        text.append(style.row(List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他")));
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(form)) {
                String group = PrintedLabels.groupBefore(row);
                text.append(group.isEmpty() ? "" : style.row(List.of(group)));
                List<String> cells = new ArrayList<>(List.of(PrintedLabels.of(row)));
                for (Applicant column : Applicant.values()) {
                    cells.add(numbers.get(CellPath.of(row, column).toString()).toString());
                }
                text.append(style.row(cells));
            }
        }
    }

    private void challenges(Style style, StringBuilder text) {
        text.append(style.row(List.of("行政复议", "行政诉讼")));
        text.append(style.row(List.of("未经复议直接起诉", "复议后起诉")));
        List<String> header = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (ChallengeGroup group : ChallengeGroup.values()) {
            header.addAll(List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计"));
            for (ChallengeResult column : ChallengeResult.values()) {
                cells.add(numbers.get(CellPath.of(group, column).toString()).toString());
            }
        }
        text.append(style.row(header)).append(style.row(cells));
    }
}
