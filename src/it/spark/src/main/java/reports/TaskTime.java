package reports;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** The processor time of all tasks, as Spark measures it: what other programs on the machine do does not count. */
final class TaskTime extends SparkListener {
    private final AtomicLong nanoseconds = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskMetrics() != null) {
            nanoseconds.addAndGet(end.taskMetrics().executorCpuTime());
        }
    }

    /** In words, for {@code files} files. */
    String perFile(long files) {
        return String.format(Locale.ROOT, "%.2f ms of processor time a file in all tasks", nanoseconds.get() / 1e6 / files);
    }
}
