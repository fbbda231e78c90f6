package io.github.ogireport.benchmark;

import io.github.ogireport.ReportParser;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/** How many reports a second one thread and two threads read. */
final class Threads {
    private static final int WARM_UP_MILLISECONDS = 16_000;
    private static final int MILLISECONDS = 3_000;
    private static final int ROUNDS = 4;

    private Threads() {}

    static void print() throws InterruptedException {
        List<String> texts = RealReport.all().stream().map(RealReport::text).toList();
        reportsASecond(texts, 2, WARM_UP_MILLISECONDS);
        double one = 0;
        double two = 0;
        // the best of several, in turn: what disturbs a round comes and goes
        for (int i = 0; i < ROUNDS; i++) {
            one = Math.max(one, reportsASecond(texts, 1, MILLISECONDS));
            two = Math.max(two, reportsASecond(texts, 2, MILLISECONDS));
        }
        System.out.printf(
                Locale.ROOT,
                "Reports a second: %.0f with one thread, %.0f with two (%.2f times)%n%n",
                one,
                two,
                two / one);
    }

    private static double reportsASecond(List<String> texts, int count, int milliseconds) throws InterruptedException {
        AtomicBoolean running = new AtomicBoolean(true);
        LongAdder parsed = new LongAdder();
        Thread[] threads = new Thread[count];
        for (int i = 0; i < count; i++) {
            threads[i] = new Thread(() -> {
                for (int turn = 0; running.get(); turn++) {
                    boolean read = !ReportParser.parse(texts.get(turn % texts.size()))
                            .ruleResults()
                            .isEmpty();
                    parsed.add(read ? 1 : 0);
                }
            });
            threads[i].start();
        }
        Thread.sleep(100);
        parsed.reset();
        Thread.sleep(milliseconds);
        double reports = parsed.sum();
        running.set(false);
        for (Thread thread : threads) {
            thread.join();
        }
        return reports * 1000 / milliseconds;
    }
}
