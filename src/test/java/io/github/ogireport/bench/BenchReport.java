package io.github.ogireport.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the tables of {@code docs/accuracy.md}. Arguments: the number of cases, the first seed, and the file to write to; with
 * no file the tables go to standard output, with the first failures of each layout below. With {@code show LAYOUT SEED} it
 * prints one report instead.
 */
public final class BenchReport {
    private static final String WITHOUT_TRACE = """

            ## Damage that leaves no trace

            Rows marked "no trace" count only the cells that the damage did not touch. The touched ones no reader can know:

            - A value that is gone while its separators are there is a blank cell (empty value).
            - Two values of the same shape that have changed places are two values (swap values, swap lines of values,
              swapped blocks of the table of reconsideration and litigation).
            - In a table with blank cells, a line more or less can be a blank or a value of another cell: the count of
              cells still fits (delete, double, swap, split, join a line; insert a number; move a value; drop repeated
              lines).
            - The only value of a row in digits without separators has no length to be wrong by.
            """;

    private BenchReport() {}

    /** Runs the bench. */
    public static void main(String[] arguments) {
        if (arguments.length == 3 && arguments[0].equals("show")) {
            print(ReportGenerator.generate(Long.parseLong(arguments[2]), Layouts.named(arguments[1]))
                    .text());
            return;
        }
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Map<String, CellTally> undamaged = Bench.undamaged(cases, seed);
        Map<String, CellTally> damaged = Bench.damaged(cases, seed);
        String tables = "## Undamaged reports\n\n" + BenchTable.of("layout", undamaged) + "\n## Damaged reports\n\n"
                + BenchTable.of("damage", damaged) + WITHOUT_TRACE;
        if (arguments.length > 2) {
            try {
                Files.writeString(Path.of(arguments[2]), tables);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return;
        }
        StringBuilder failures = new StringBuilder();
        undamaged
                .values()
                .forEach(tally ->
                        tally.examples().forEach(line -> failures.append(line).append('\n')));
        damaged.values()
                .forEach(tally ->
                        tally.examples().forEach(line -> failures.append(line).append('\n')));
        CellTally all = Bench.sum(undamaged);
        String metadata = "\nmetadata stated " + all.metadata() + ", right " + all.metadataRight() + ", wrong "
                + all.metadataWrong() + "\n\n";
        print(tables + metadata + failures);
    }

    private static void print(String text) {
        System.out.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
