package reports;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The same files read and made into the same rows by one thread without Spark.
 *
 * @param files   how many
 * @param seconds from start to end
 * @param cpu     seconds of the processor that the thread took
 */
record PlainRun(long files, double seconds, double cpu) {
    private static final int WARM_UP = 1000;
    private static final long LARGEST_FILE = 64 << 20;

    static PlainRun of(String directory) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of(directory))) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        read(files.subList(0, Math.min(WARM_UP, files.size())));
        long start = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        read(files);
        return new PlainRun(
                files.size(),
                (System.nanoTime() - start) / 1e9,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9);
    }

    private static void read(List<Path> files) throws IOException {
        for (Path file : files) {
            if (Files.size(file) <= LARGEST_FILE) {
                ParsedFile.of(file.toString(), Files.readAllBytes(file));
            }
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d files in %.1f s, %.2f ms of processor time a file", files, seconds, 1000 * cpu / files);
    }
}
