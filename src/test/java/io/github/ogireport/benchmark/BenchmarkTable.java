package io.github.ogireport.benchmark;

import io.github.ogireport.ReportParser;
import io.github.ogireport.fixture.Stated;
import io.github.ogireport.form.Cell;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all measurements and prints one table. With the argument {@code quick} only what needs no JMH; with {@code search} and a number
 * of seconds it looks for slow texts instead.
 */
public final class BenchmarkTable {
    private BenchmarkTable() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        System.out.printf(
                "Java %s, %s %s, %d processors%n%n",
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        if (arguments.length > 1 && arguments[0].equals("search")) {
            HostileSearch.print(Integer.parseInt(arguments[1]), System.nanoTime());
            return;
        }
        if (arguments.length == 0 || !arguments[0].equals("quick")) {
            steps();
        }
        LongTexts.print();
        Threads.print();
        ColdStart.print();
        HostileRun.print();
    }

    private static void steps() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ReportBenchmark.class.getName())
                        .addProfiler("gc")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, String> right = cellsRight();
        System.out.println("| for one report | µs | KB | cells right |");
        System.out.println("|---|---|---|---|");
        for (RunResult result : results) {
            String label = result.getParams().getBenchmark();
            String name = label.substring(label.lastIndexOf('.') + 1);
            var allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            double kilobytes = allocated == null ? Double.NaN : allocated.getScore() / 1024;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %s |%n",
                    name,
                    median(result),
                    kilobytes,
                    right.getOrDefault(name, ""));
        }
        System.out.println();
    }

    /** The median of the rounds of all virtual machines: a neighbour on the same processor lengthens some of them by half. */
    private static double median(RunResult result) {
        double[] rounds = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(round -> round.getPrimaryResult().getScore())
                .sorted()
                .toArray();
        return (rounds[(rounds.length - 1) / 2] + rounds[rounds.length / 2]) / 2;
    }

    private static Map<String, String> cellsRight() {
        List<RealReport> reports = RealReport.all();
        return Map.of(
                "b7everything", right(reports, BenchmarkTable::cells),
                "c2regexScript", right(reports, RegexScript::read),
                "c3indexScript", right(reports, IndexScript::read));
    }

    private static String right(List<RealReport> reports, Function<String, Map<String, String>> reader) {
        int right = 0;
        int all = 0;
        for (RealReport report : reports) {
            right += report.right(reader.apply(report.text()));
            all += report.cells().size();
        }
        return right + " of " + all;
    }

    private static Map<String, String> cells(String text) {
        Map<String, String> numbers = new HashMap<>();
        for (Map.Entry<String, Cell> cell :
                Stated.cells(ReportParser.parse(text).report()).entrySet()) {
            numbers.put(cell.getKey(), Stated.value(cell.getValue()));
        }
        return numbers;
    }
}
