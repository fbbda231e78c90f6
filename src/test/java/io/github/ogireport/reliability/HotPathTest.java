package io.github.ogireport.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ReportParser;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where the classes are loaded, no parse waits for another. */
class HotPathTest {
    private static final int THREADS = 16;
    private static final int PARSES = 60;
    private static final ThreadMXBean THREAD_BEAN = ManagementFactory.getThreadMXBean();

    @Test
    @Timeout(120)
    void sixteenThreadsNeitherBlockNorWait() throws Exception {
        List<String> texts = Golden.texts();
        texts.forEach(ReportParser::parse);
        // the first question loads classes of the virtual machine, at whose locks the threads would meet
        hindrances();
        CountDownLatch ready = new CountDownLatch(THREADS);
        Callable<Long> parses = () -> {
            texts.forEach(ReportParser::parse);
            ready.countDown();
            ready.await();
            long before = hindrances();
            for (int i = 0; i < PARSES; i++) {
                ReportParser.parse(texts.get(i % texts.size()));
            }
            return hindrances() - before;
        };
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Long> hindered = new ArrayList<>();
            for (Future<Long> thread : executor.invokeAll(Collections.nCopies(THREADS, parses))) {
                hindered.add(thread.get());
            }
            assertThat(hindered).hasSize(THREADS).containsOnly(0L);
        } finally {
            executor.shutdownNow();
        }
    }

    /** How often this thread has been stopped at a lock, or has parked to wait for one. */
    private static long hindrances() {
        ThreadInfo info = THREAD_BEAN.getThreadInfo(Thread.currentThread().getId());
        return info.getBlockedCount() + info.getWaitedCount();
    }
}
