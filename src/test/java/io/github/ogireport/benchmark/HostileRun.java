package io.github.ogireport.benchmark;

import io.github.ogireport.ReportParser;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Parses a million characters of each hostile text, prints the slowest, and what half of these takes. */
final class HostileRun {
    private static final int CHARACTERS = 1_000_000;
    private static final int SHOWN = 12;
    private static final int REPETITIONS = 12;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private HostileRun() {}

    /** Milliseconds of the processor for the whole text. */
    private record Timed(HostileText text, double whole) {}

    static void print() {
        List<Timed> times = new ArrayList<>();
        for (HostileText hostile : HostileText.all()) {
            times.add(new Timed(hostile, time(hostile.ofLength(CHARACTERS))));
        }
        times.sort(Comparator.comparingDouble(Timed::whole).reversed());
        System.out.println(
                "| slowest of " + times.size() + " hostile texts | ms for 1,000,000 characters | over half of them |");
        System.out.println("|---|---|---|");
        for (Timed timed : times.subList(0, SHOWN)) {
            String text = timed.text().ofLength(CHARACTERS);
            String part = timed.text().ofLength(CHARACTERS / 2);
            double whole = timed.whole();
            double half = Double.MAX_VALUE;
            // The best of several, in turn: what disturbs a measurement only lengthens it, and comes and goes in
            // seconds.
            for (int i = 0; i < REPETITIONS; i++) {
                whole = Math.min(whole, time(text));
                half = Math.min(half, time(part));
            }
            System.out.printf(
                    Locale.ROOT, "| %s | %.0f | %.2f |%n", timed.text().name(), whole, whole / half);
        }
    }

    /** The milliseconds that a text takes, in time of the processor, which other programs do not lengthen. */
    static double time(String text) {
        long start = CPU.getCurrentThreadCpuTime();
        int diagnostics = ReportParser.parse(text).diagnostics().size();
        double time = (CPU.getCurrentThreadCpuTime() - start) / 1e6;
        return diagnostics < 0 ? 0 : time;
    }
}
