package io.github.ogireport.benchmark;

import io.github.ogireport.ReportParser;
import java.util.List;
import java.util.Locale;

/** Texts of many reports: the time for a character stays what it is for one report. */
final class LongTexts {
    private static final int CHARACTERS_IN_ALL = 12_000_000;

    private LongTexts() {}

    static void print() {
        List<RealReport> reports = RealReport.all();
        StringBuilder all = new StringBuilder();
        reports.forEach(report -> all.append(report.text()).append('\n'));
        System.out.println("| reports in one text | ns a character |");
        System.out.println("|---|---|");
        for (int times : new int[] {5, 50, 500, 1000}) {
            String text = all.toString().repeat(times / reports.size());
            int rounds = Math.max(2, CHARACTERS_IN_ALL / text.length());
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 3; i++) {
                best = Math.min(best, time(text, rounds));
            }
            System.out.printf(Locale.ROOT, "| %d | %.1f |%n", times, (double) best / rounds / text.length());
        }
        System.out.println();
    }

    private static long time(String text, int rounds) {
        long start = System.nanoTime();
        int findings = 0;
        for (int i = 0; i < rounds; i++) {
            findings += ReportParser.parse(text).findings().size();
        }
        long time = System.nanoTime() - start;
        return findings < 0 ? 0 : time;
    }
}
