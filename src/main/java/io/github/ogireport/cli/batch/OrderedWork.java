package io.github.ogireport.cli.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many things with all processors and hands on what comes of them in the order of the things. Only a few results wait at
 * any time, so memory does not grow with the number of things.
 */
final class OrderedWork {
    private static final int WAITING_EACH = 8;

    private OrderedWork() {}

    /** Where results go. */
    interface Receiver<R> {
        void accept(R result) throws IOException;
    }

    /** Applies {@code work}, which does not throw, to all {@code things}; {@code receiver} is called by this thread alone. */
    static <T, R> void run(List<T> things, Function<T, R> work, Receiver<R> receiver) throws IOException {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), things.size());
        if (threads < 2) {
            for (T thing : things) {
                receiver.accept(work.apply(thing));
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            for (T thing : things) {
                if (waiting.size() == threads * WAITING_EACH) {
                    receiver.accept(result(waiting.remove()));
                }
                waiting.add(workers.submit(() -> work.apply(thing)));
            }
            while (!waiting.isEmpty()) {
                receiver.accept(result(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "reader");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
