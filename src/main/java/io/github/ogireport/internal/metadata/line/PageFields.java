package io.github.ogireport.internal.metadata.line;

import io.github.ogireport.internal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds the fields of a page with their values, which may stand on the lines below their labels or be broken over lines. */
public final class PageFields {
    /** What a broken label for a day of change ends in before 时间. */
    private static final String[] CHANGES = {
        "更新", "修改", "录入", "上传", "添加", "归档", "失效", "废止", "最后", "截止", "统计", "填报", "制表"
    };

    private PageFields() {}

    /**
     * The fields of {@code lines}; a line that ends with a label has its value on the next one. A name that is one with and without the
     * next line is given twice.
     */
    public static List<PageField> of(List<CompactLine> lines) {
        List<PageField> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<PageField> fields = PageField.in(lines.get(i));
            int last = fields.size() - 1;
            boolean ruled =
                    i + 2 < lines.size() && lines.get(i + 1).strip("|-:").isEmpty();
            int below = ruled ? i + 2 : i + 1;
            if (last > 0 && fields.stream().allMatch(PageFields::isEmpty) && below < lines.size()) {
                fields = inRow(fields, cells(lines.get(i)), cells(lines.get(below)));
            } else if (last == 0 && isEmpty(fields.get(0))) {
                List<PageField> labels = labelsFrom(lines, i);
                int next = i + labels.size();
                List<CompactLine> values = lines.subList(next, Math.min(lines.size(), next + labels.size()));
                fields = labels.size() == values.size() && areValues(labels, values)
                        ? inRow(labels, labels.stream().map(PageField::label).toList(), values)
                        : withLast(labels, values);
                i = next - 1;
            } else if (last >= 0 && i + 1 < lines.size() && fields.get(last).goesOnIn(lines.get(i + 1))) {
                PageField whole = fields.get(last).with(lines.get(i + 1));
                if (AgencyNames.isName(fields.get(last).value().text())) {
                    fields.add(whole);
                } else {
                    fields.set(last, whole);
                }
            }
            if (last >= 0 && below < lines.size() && isTornDay(fields.get(last), lines.get(below))) {
                fields.set(last, fields.get(last).ofChange());
            }
            boolean torn = i > 0 && !fields.isEmpty() && fields.get(0).label().length() == PageField.BARE;
            if (torn && Words.anyCloses(lines.get(i - 1).text(), CHANGES)) {
                fields.set(0, fields.get(0).ofChange());
            }
            all.addAll(fields);
        }
        return all;
    }

    /** Whether the day of a date may go on with the digit that {@code below} begins with. */
    private static boolean isTornDay(PageField field, CompactLine below) {
        int end = field.value().length();
        return PageField.DATES.contains(field.kind())
                && Character.isDigit(field.value().at(end - 1))
                && !Character.isDigit(field.value().at(end - 2))
                && Character.isDigit(below.at(0))
                && below.hasGapBefore(1);
    }

    /** The labels that stand alone on their lines, from the one on line {@code first} on. */
    private static List<PageField> labelsFrom(List<CompactLine> lines, int first) {
        List<PageField> labels = new ArrayList<>();
        for (int i = first; i < lines.size(); i++) {
            List<PageField> fields = PageField.in(lines.get(i));
            if (fields.size() != 1 || !isEmpty(fields.get(0))) {
                break;
            }
            labels.add(fields.get(0));
        }
        return labels;
    }

    /** Whether {@code labels} are a row above the row {@code values}, and not fields without values before the last. */
    private static boolean areValues(List<PageField> labels, List<CompactLine> values) {
        boolean day = false;
        for (int i = 0; i < labels.size(); i++) {
            boolean noDay = isDay(labels.get(i)) && !PageField.mayBeDay(values.get(i));
            if (noDay
                    || PageField.next(values.get(i), 0) >= 0
                    || !labels.get(i).kind().fits(values.get(i))) {
                return false;
            }
            day |= PageField.DATES.contains(labels.get(i).kind());
        }
        int last = labels.size() - 1;
        return last > 0 && (day || !labels.get(last).kind().fits(values.get(0)));
    }

    /** The last label with the first line as its value; of two days without a value nobody knows which of them that is. */
    private static List<PageField> withLast(List<PageField> labels, List<CompactLine> values) {
        int last = labels.size() - 1;
        boolean days = last > 0 && isDay(labels.get(last - 1)) && isDay(labels.get(last));
        if (!values.isEmpty() && labels.get(last).isOpen() && !days) {
            labels.set(last, labels.get(last).with(values.get(0)));
        }
        return labels;
    }

    private static boolean isDay(PageField field) {
        return Words.anyIn(field.label().text(), "日期", "时间");
    }

    private static List<PageField> inRow(List<PageField> labels, List<CompactLine> header, List<CompactLine> values) {
        List<PageField> filled = new ArrayList<>(labels);
        for (int i = 0; i < header.size() && header.size() == values.size(); i++) {
            CompactLine value = values.get(i);
            String label = header.get(i).text();
            filled.replaceAll(field -> field.label().text().equals(label) ? field.with(value) : field);
        }
        return filled;
    }

    private static boolean isEmpty(PageField field) {
        return field.value().isEmpty();
    }

    private static List<CompactLine> cells(CompactLine row) {
        List<CompactLine> cells = new ArrayList<>();
        int start = row.at(0) == '|' ? 1 : 0;
        for (int i = start; i <= row.length(); i++) {
            if (row.at(i) == '|' || i == row.length() && start < i) {
                cells.add(row.part(start, i));
                start = i + 1;
            }
        }
        return cells;
    }
}
