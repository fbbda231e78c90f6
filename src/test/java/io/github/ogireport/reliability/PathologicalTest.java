package io.github.ogireport.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ReportParser;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to be slow take time in proportion to their length. The bound on the growth is for a quadratic step, which would
 * make eight times the text sixty-four times as slow. What counts is the time that the processor works on the parse: on a busy
 * machine, a parse waits longer than it works.
 */
class PathologicalTest {
    private static final int SIZE = 20_000;
    private static final int TIMES = 8;
    private static final int MOST_GROWTH = 24;
    private static final long NOT_WORTH_A_LOOK = 150_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Map<String, IntFunction<String>> TEXTS = new TreeMap<>(Map.ofEntries(
            Map.entry("tabs", n -> "规章" + "\t".repeat(n)),
            Map.entry("pipes", n -> "规章" + "|".repeat(n)),
            Map.entry("line breaks", n -> "规章" + "\n".repeat(n) + "0"),
            Map.entry("blanks in a label", n -> ("本" + " ".repeat(50)).repeat(n / 50)),
            Map.entry("line breaks in a label", n -> "本" + "\n".repeat(n) + "年"),
            Map.entry("digits", n -> "规章\t" + "9".repeat(n)),
            Map.entry("zeros glued", n -> "规章" + "0".repeat(n)),
            Map.entry("numbers in a row", n -> "规章" + "\t1".repeat(n / 2)),
            Map.entry("numbers in a line", n -> "规章 " + "1 ".repeat(n / 2)),
            Map.entry("numbers in lines", n -> "规章" + "\n1".repeat(n / 2)),
            Map.entry("the same row with other numbers", n -> rows(n, "规章\t%d\t1\t2\n")),
            Map.entry("a long row and the same row again", n -> "规章" + "\t1".repeat(n / 4) + "\n规章\t1".repeat(n / 8)),
            Map.entry("unknown rows", n -> rows(n, "规章\t0\t0\t0\n行政%d处罚\t1\n")),
            Map.entry(
                    "values after a row of table three",
                    n -> "三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1\n二、上年结转政府信息公开申请数量 " + "/ ".repeat(n / 2)),
            Map.entry("misspelled rows", n -> "规章\t0\t0\t0\n" + "行政许许可\t5\n".repeat(n / 8) + "行政处罚\t1\n"),
            Map.entry("labels without cells", n -> "规章\n行政许可\n行政处罚\n".repeat(n / 14)),
            Map.entry("tables in turn", n -> "规章\t1\n自然人\n结果维持\n".repeat(n / 16)),
            Map.entry("tables of three labels in turn", n -> "规章\n行政许可\n行政处罚\n自然人\n科研机构\n总计\n".repeat(n / 30)),
            Map.entry("challenges", n -> "行政复议\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t2\t3\t4\t5\n".repeat(n / 40)),
            Map.entry("headings", n -> "一、总体情况\n".repeat(n / 7)),
            Map.entry("headings in turn", n -> "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n".repeat(n / 40)),
            Map.entry("names of headings in a sentence", n -> "本报告由总体情况、主动公开政府信息情况、其他需要报告的事项组成".repeat(n / 30)),
            Map.entry("subheadings", n -> "一、总体情况\n" + "（一）主动公开\n".repeat(n / 8)),
            Map.entry("opening brackets", n -> "规章" + "（".repeat(n)),
            Map.entry("notes", n -> "规章（注注注" + "（注".repeat(n / 2)),
            Map.entry("dashes", n -> "规章\t" + "-".repeat(n)),
            Map.entry("dashes and blanks", n -> "- ".repeat(n / 2) + "1"),
            Map.entry("marks of markdown", n -> "#".repeat(n) + " 总体情况"),
            Map.entry("titles", n -> rows(n, "栗江镇%d年政府信息公开工作年度报告\n")),
            Map.entry("years", n -> "一、总体情况\n" + rows(n, "20%02d年")),
            Map.entry("half dates", n -> "统计期限" + "2024年1月".repeat(n / 7)),
            Map.entry("dates", n -> "统计期限" + "2024年1月1日".repeat(n / 9)),
            Map.entry("publication dates", n -> "发布日期：20241月\n".repeat(n / 11)),
            Map.entry("one long line", n -> "一、总体情况\n" + "信".repeat(n)),
            Map.entry("one long line of furniture", n -> "当前位置：" + ">首页".repeat(n / 3)),
            Map.entry("letters with accents", n -> "ā".repeat(n) + "）"),
            Map.entry("brackets of pronunciation", n -> "規（ī）".repeat(n / 4)),
            Map.entry("lone surrogates", n -> "\uD800".repeat(n)),
            Map.entry("NUL", n -> "\0".repeat(n)),
            Map.entry("page numbers", n -> "规章\t0\t0\t0\n" + "— 4 —\n".repeat(n / 6) + "行政许可\t1\n"),
            Map.entry("rows of table two on one line", n -> "信息内容|制发|" + "规章|1|2|3|".repeat(n / 9)),
            Map.entry("two numbers in each field", n -> rows(n, "规章|1 2|3 4|5 %d|\n")),
            Map.entry("groups on one line", n -> "行政复议|结果维持|总计|1|2|".repeat(n / 17)),
            Map.entry(
                    "headers torn over many lines",
                    n -> "第二十条第（五）项\n信息内容\n甲乙 丙丁 戊己 庚辛 壬癸 子丑 寅卯 辰巳\n" + "甲乙 丙丁 戊己 庚辛\n".repeat(n / 12)),
            Map.entry(
                    "torn headers of many blocks",
                    n -> "第二十条第（五）项\n信息内容\n甲乙 丙丁 戊己 庚辛\n甲乙 丙丁\n甲乙 丙丁\n规章 1 2 3\n".repeat(n / 56)),
            Map.entry("bodies that speak", n -> "一、总体情况\n" + "2023年,我局甲局坚持".repeat(n / 14)),
            Map.entry("reports", n -> Golden.text("taoxi-2024").repeat(Math.max(1, n / 2000)))));

    static Stream<String> texts() {
        return TEXTS.keySet().stream();
    }

    private static String rows(int size, String pattern) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < size; i++) {
            text.append(String.format(java.util.Locale.ROOT, pattern, i % 100));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void timeGrowsWithTheTextNotWithItsSquare(String name) {
        IntFunction<String> text = TEXTS.get(name);
        String small = text.apply(SIZE);
        String large = text.apply(SIZE * TIMES);
        ReportParser.parse(small);
        long more = nanos(large);
        if (more > NOT_WORTH_A_LOOK) {
            long less = Math.min(nanos(small), Math.min(nanos(small), nanos(small)));
            more = Math.min(more, Math.min(nanos(large), nanos(large)));
            assertThat(more)
                    .as("%s: %s µs became %s µs", name, less / 1000, more / 1000)
                    .isLessThan(Math.max(NOT_WORTH_A_LOOK, MOST_GROWTH * less));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Tag("long-running")
    @Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
    void aMillionCharactersKeepThePromises(String name) {
        String text = TEXTS.get(name).apply(1_000_000);
        Promises.areKept(text, ReportParser.parse(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aSmallStackIsEnough(String name) throws InterruptedException {
        String text = TEXTS.get(name).apply(SIZE);
        List<Throwable> thrown = new java.util.concurrent.CopyOnWriteArrayList<>();
        Thread thread = new Thread(null, () -> Promises.areKept(text, ReportParser.parse(text)), name, 256 << 10);
        thread.setUncaughtExceptionHandler((failed, error) -> thrown.add(error));
        thread.start();
        thread.join();
        assertThat(thrown).isEmpty();
    }

    private static long nanos(String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        ReportParser.parse(text);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
