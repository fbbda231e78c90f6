package io.github.ogireport.benchmark;

import io.github.ogireport.ReportParser;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Parses a million characters of each hostile text, and half of it, and prints the slowest. */
final class HostileRun {
    private static final int CHARACTERS = 1_000_000;
    private static final int SHOWN = 12;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private HostileRun() {}

    /** Milliseconds for half the text and all of it. */
    private record Timed(String name, double half, double whole) {}

    static void print() {
        List<Timed> times = new ArrayList<>();
        for (HostileText hostile : HostileText.all()) {
            times.add(new Timed(
                    hostile.name(), time(hostile.ofLength(CHARACTERS / 2)), time(hostile.ofLength(CHARACTERS))));
        }
        times.sort(Comparator.comparingDouble(Timed::whole).reversed());
        System.out.println("| slowest of " + times.size() + " hostile texts | ms for 1,000,000 characters | over half of them |");
        System.out.println("|---|---|---|");
        for (Timed timed : times.subList(0, SHOWN)) {
            System.out.printf(
                    Locale.ROOT, "| %s | %.0f | %.2f |%n", timed.name(), timed.whole(), timed.whole() / timed.half());
        }
    }

    /** The better of two, in time of the processor, which other programs do not lengthen. */
    private static double time(String text) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = CPU.getCurrentThreadCpuTime();
            int diagnostics = ReportParser.parse(text).diagnostics().size();
            double time = (CPU.getCurrentThreadCpuTime() - start) / 1e6;
            best = diagnostics < 0 ? best : Math.min(best, time);
        }
        return best;
    }
}
