package io.github.ogireport.reliability;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * A program for a JVM of its own: parses files and prints everything that a result holds, as UTF-8. Arguments: the number of
 * threads, then the files. All threads start at once, on cold caches, and each does all files; the results of the first are
 * printed if those of the others are equal.
 */
public final class Dump {
    private Dump() {}

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int threads = Integer.parseInt(arguments[0]);
        List<Path> files = IntStream.range(1, arguments.length)
                .mapToObj(i -> Path.of(arguments[i]))
                .toList();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        List<Future<String>> dumps = IntStream.range(0, threads)
                .mapToObj(thread -> executor.submit(() -> {
                    start.await();
                    StringBuilder dump = new StringBuilder();
                    for (int i = 0; i < files.size(); i++) {
                        dump.append(of(files.get((i + thread) % files.size())));
                    }
                    return sorted(dump.toString());
                }))
                .toList();
        start.countDown();
        String first = dumps.get(0).get();
        for (Future<String> other : dumps) {
            if (!other.get().equals(first)) {
                throw new IllegalStateException("two threads read differently");
            }
        }
        executor.shutdown();
        OutputStream out = System.out;
        out.write(first.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Each thread begins with another file. */
    private static String sorted(String dump) {
        return String.join("\n", dump.lines().sorted().toList());
    }

    private static String of(Path file) {
        try {
            ParseResult fromFile = ReportParser.parse(file);
            ParseResult result = ReportParser.parse(Files.readString(file));
            StringBuilder dump = new StringBuilder();
            String name = file.getFileName().toString();
            line(dump, name, fromFile.report());
            line(dump, name, result.report());
            line(dump, name, result.document());
            line(dump, name, result.verdict());
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH, Locale.forLanguageTag("tr"))) {
                result.diagnostics().forEach(diagnostic -> line(dump, name, diagnostic.message(locale)));
                result.findings()
                        .forEach(finding -> line(
                                dump,
                                name,
                                finding.message(locale)
                                        + finding.formula(locale)
                                        + finding.hintMessages(locale)
                                        + finding.fingerprint()));
                result.ruleResults().forEach(rule -> line(dump, name, rule.code() + rule.message(locale)));
            }
            return dump.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(StringBuilder dump, String file, Object content) {
        dump.append(file)
                .append(' ')
                .append(content.toString().replace('\n', ' ').replace('\r', ' '))
                .append('\n');
    }
}
