package io.github.ogireport.internal.metadata.line;

import io.github.ogireport.internal.text.Words;
import io.github.ogireport.place.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of an annual report, in a title or in a sentence: {@code 甲县乙镇2024年政府信息公开工作年度报告}. The body stands before the year
 * or between the year and the subject, or nowhere.
 *
 * @param body the words where the body is named, perhaps none, or no name
 * @param year the year, or {@link StatedYear#NONE}
 * @param from offset of the first character of its words in the line: of the body, the year or the subject
 * @param to   offset after its last word
 * @param span where it stands
 */
public record NamedReport(CompactLine body, StatedYear year, int from, int to, SourceSpan span) {
    private static final String[] SUBJECTS = {
        "政府信息与政务公开", "政府信息和政务公开", "政府信息公开", "政务信息公开", "政府信息主动公开", "信息公开", "政府政务公开", "政务公开"
    };
    private static final String[] BETWEEN = {"工作", "的", "情况", "开展", "实施", "执行", "推进", "和政务公开", "及政务公开", "年度", "年", "度"};
    private static final String[] ENDS = {"报告", "年报", "总结"};
    private static final String[] MORE = {"报告", "的报告"};

    /** What a sentence puts before the name of the report, and no body has in its name. */
    private static final String[] VERBS = {
        "公布", "发布", "公开", "编制", "编写", "形成", "制定", "撰写", "关于", "现将", "现就", "特将", "兹将", "上报", "报送", "做好", "完成", "报告",
        "汇总", "总结", "转发", "转载", "公示", "读懂", "附件1", "附件", "如下"
    };

    private static final String[] COMPILES = {"编制", "编制了"};

    private static final String OPEN = "公开";
    private static final String STOPS = "。,;:!?\"《》|>";
    private static final int LONGEST_HEAD = 60;
    private static final int MOST_BETWEEN = 8;

    /** Whether a body is named for certain. */
    public boolean isNamed() {
        return AgencyNames.isName(body.text());
    }

    /** Whether it has neither a year nor the word 工作 in {@code line}, where it stands, as columns of a web site are named. */
    public boolean isBare(CompactLine line) {
        return !year.isThere() && !line.text().substring(from, to).contains("工作");
    }

    /** The same, of the year that stands after it. */
    NamedReport ofYear(StatedYear after) {
        return new NamedReport(body, after, from, to, span);
    }

    /** The same, of the body {@code whole}. */
    NamedReport ofBody(CompactLine whole) {
        return new NamedReport(whole, year, from, to, span);
    }

    /** {@code words} with other characters for those of bodies that are verbs elsewhere: 机构编制委员会. */
    static String withoutVerbsOfBodies(String words) {
        return words.replace("机构编制", "机构**");
    }

    /** The reports that {@code line} names, in order. */
    public static List<NamedReport> in(CompactLine line) {
        List<NamedReport> reports = new ArrayList<>(1);
        String text = line.text();
        int floor = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, open + OPEN.length())) {
            int subject = startOfSubject(text, floor, open + OPEN.length());
            int to = subject < 0 ? -1 : open + OPEN.length();
            StatedYear year = StatedYear.NONE;
            for (int i = 0; to >= 0 && i < MOST_BETWEEN && !Words.anyAt(text, to, ENDS); i++) {
                StatedYear found = yearAt(text, to);
                year = found.isThere() ? found : year;
                to = found.isThere() ? found.to() : to + lengthAt(text, to, BETWEEN);
            }
            if (to >= 0 && Words.anyAt(text, to, ENDS)) {
                floor = to + lengthAt(text, to, ENDS);
                floor += line.hasGapBefore(floor) ? 0 : lengthAt(text, floor, MORE);
                reports.add(of(line, Math.max(0, subject - LONGEST_HEAD), subject, floor, year));
            }
        }
        return reports;
    }

    private static int startOfSubject(String text, int floor, int end) {
        for (String subject : SUBJECTS) {
            int start = end - subject.length();
            if (start >= floor && text.startsWith(subject, start)) {
                return start;
            }
        }
        return -1;
    }

    private static StatedYear yearAt(String text, int at) {
        boolean digits = at + 5 <= text.length() && text.charAt(at + 4) == '年';
        return digits ? StatedYear.endingAt(text, text.startsWith("度", at + 5) ? at + 6 : at + 5) : StatedYear.NONE;
    }

    private static int lengthAt(String text, int at, String[] words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private static NamedReport of(CompactLine line, int floor, int subject, int to, StatedYear yearAfter) {
        String text = line.text();
        int clause = startOfClause(text, floor, subject);
        int end = subject;
        while (end > clause && text.charAt(end - 1) == '的') {
            end--;
        }
        StatedYear year = StatedYear.endingAt(text, end).orInBrackets(text, end);
        int nameEnd = !year.isThere() ? nameEnd(text, subject) : year.from();
        int start = clause;
        if (!year.isThere()) {
            StatedYear before = lastYear(text.substring(clause, nameEnd));
            if (before.isThere()) {
                year = new StatedYear(before.year(), clause + before.from(), clause + before.to());
                boolean named = AgencyNames.isName(afterVerbs(text, clause, year.from()));
                start = named ? nameEnd : year.to();
            }
        }
        int nameStart = nameEnd - afterVerbs(text, start, nameEnd).length();
        int aboutEnd = withoutAbout(text, nameStart, nameEnd);
        if (text.charAt(nameStart) == '(' && text.lastIndexOf(')', nameEnd - 1) > nameStart) {
            boolean boxed = "【[".indexOf(line.printedAt(nameStart)) >= 0
                    && AgencyNames.isName(text.substring(nameStart + 1, nameEnd - 1));
            nameStart = boxed ? nameStart + 1 : text.indexOf(')', nameStart) + 1;
            aboutEnd = boxed ? nameEnd - 1 : aboutEnd;
        }
        int ownStart = afterOthers(line, nameStart, aboutEnd);
        year = ownStart > nameStart && year.to() <= nameStart ? StatedYear.NONE : year;
        nameStart = ownStart;
        int from = !year.isThere() ? nameStart : Math.min(nameStart, year.from());
        return new NamedReport(
                nameStart == aboutEnd ? compiler(line, clause, nameStart) : line.part(nameStart, aboutEnd),
                year.isThere() ? year : yearAfter,
                from,
                to,
                line.part(from, to).span());
    }

    /** The start of a name between {@code from} and {@code to} after a blank and words that are not of it: 置顶 甲县财政局. */
    private static int afterOthers(CompactLine line, int from, int to) {
        for (int i = to - 1; i > from + 1; i--) {
            String name = line.text().substring(i, to);
            if (line.hasBlankBefore(i) && AgencyNames.hasPlace(name)) {
                boolean others = AgencyNames.isName(name)
                        && !AgencyNames.mayBePartOf(line.text().substring(from, i), name);
                return others ? i : from;
            }
        }
        return from;
    }

    /** The body that compiles the report whose words begin at {@code end}, 甲镇人民政府编制2024年…, or no words. */
    private static CompactLine compiler(CompactLine line, int clause, int end) {
        String before = line.text().substring(clause, end);
        for (String verb : COMPILES) {
            int length = before.length() - verb.length();
            if (before.endsWith(verb) && AgencyNames.isName(before.substring(0, length))) {
                return line.part(clause, clause + length);
            }
        }
        return line.part(end, end);
    }

    /** 甲镇人民政府信息公开: the government is named once for the body and the subject. A school year is no part of the name. */
    private static int nameEnd(String text, int subject) {
        boolean shared = text.startsWith("政府", subject) && text.startsWith("人民", subject - 2);
        int end = shared ? subject + 2 : subject;
        int school = text.startsWith("学年", end - 2) ? end - 2 : text.startsWith("学年度", end - 3) ? end - 3 : -1;
        while (school > 0 && "0123456789-至".indexOf(text.charAt(school - 1)) >= 0) {
            end = --school;
        }
        return end;
    }

    /** 甲镇人民政府关于2024年…的年度报告. */
    private static int withoutAbout(String text, int from, int to) {
        return to - from > 2 && text.startsWith("关于", to - 2) ? to - 2 : to;
    }

    /** What is left of {@code from} to {@code to} after the last verb. */
    private static String afterVerbs(String text, int from, int to) {
        String head = withoutVerbsOfBodies(text.substring(from, to));
        int start = 0;
        for (String verb : VERBS) {
            int at = head.lastIndexOf(verb, withoutAbout(text, from, to) - from - verb.length());
            int end = at + verb.length();
            start = at < 0 || head.startsWith(")", end)
                    ? start
                    : Math.max(start, head.startsWith("了", end) ? end + 1 : end);
        }
        boolean whole = start > 0 && isInName(head.substring(0, start), head.substring(start));
        return text.substring(whole ? from : from + start, to);
    }

    /** 甲县信息公开与大数据局: whether a verb stands inside a name, with a place and no whole body before it and no place after it. */
    private static boolean isInName(String before, String after) {
        String words = before.substring(0, before.length() - 2);
        return AgencyNames.hasPlace(before)
                && !AgencyNames.hasPlace(after)
                && !AgencyNames.isName(words)
                && !Words.anyIn(before, "现", "将", "关于", "我", "本");
    }

    /** The last year of {@code words} that is none of a date. */
    private static StatedYear lastYear(String words) {
        StatedYear last = StatedYear.NONE;
        for (StatedYear year : StatedYear.in(words)) {
            last = year.isOfDate(words) ? last : year;
        }
        return last;
    }

    /** The 、 between two bodies begins none, that after a number does. A bracket that closes before the subject belongs to the body: 甲区(乙区)政府信息公开…; one that does not begins a clause. */
    private static int startOfClause(String text, int floor, int end) {
        int depth = 0;
        for (int i = end - 1; i >= floor; i--) {
            char c = text.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            boolean number = c == '、' && DateInText.digit(i == 0 ? c : text.charAt(i - 1)) >= 0;
            if (depth < 0 || depth == 0 && (number || STOPS.indexOf(c) >= 0)) {
                return i + 1;
            }
        }
        return floor;
    }
}
