package io.github.ogireport.bench;

import io.github.ogireport.form.CellState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The five real reports with their known cells, also with other numbers in the same places. */
final class FiveReports {
    static final List<String> NAMES =
            List.of("chengguan-2023", "dazhai-2022", "lijiang-2024", "panjiang-2024", "taoxi-2024");

    private final String text;
    private final Map<String, ExpectedCell> cells;

    private FiveReports(String text, Map<String, ExpectedCell> cells) {
        this.text = text;
        this.cells = cells;
    }

    static FiveReports read(String name) {
        Map<String, ExpectedCell> cells = new LinkedHashMap<>();
        for (String line :
                resource("/expected/" + name + ".csv").lines().skip(1).toList()) {
            String[] fields = line.split(",", -1);
            cells.put(
                    fields[0],
                    new ExpectedCell(CellState.valueOf(fields[1].toUpperCase(Locale.ROOT)), fields[2], false));
        }
        return new FiveReports(resource("/reports/" + name + ".txt"), cells);
    }

    String text() {
        return text;
    }

    Map<String, ExpectedCell> cells() {
        return cells;
    }

    FiveReports withText(String changed) {
        return new FiveReports(changed, cells);
    }

    /** The same report with another number, each once, in every cell that holds one; every report prints them in order. */
    FiveReports renumbered(Dice dice) {
        List<Integer> numbers = new ArrayList<>();
        Map<String, ExpectedCell> changed = new LinkedHashMap<>();
        cells.forEach((path, cell) -> {
            if (cell.state() == CellState.NUMBER) {
                int number = dice.sized(dice.between(1, 7));
                while (numbers.contains(number)) {
                    number = dice.sized(7);
                }
                numbers.add(number);
                changed.put(path, ExpectedCell.number(Integer.toString(number)));
            } else {
                changed.put(path, cell);
            }
        });
        StringBuilder written = new StringBuilder();
        int next = 0;
        int at = 0;
        for (int[] token : numberTokens()) {
            written.append(text, at, token[0]).append(numbers.get(next++));
            at = token[1];
        }
        if (next != numbers.size()) {
            throw new IllegalStateException(next + " numbers are printed, but " + numbers.size() + " are known");
        }
        return new FiveReports(written.append(text.substring(at)).toString(), changed);
    }

    /** The same report with one label of its tables broken. */
    FiveReports withBrokenLabel(Dice dice) {
        List<int[]> runs = labelRuns();
        int[] run = dice.pick(runs);
        int at = dice.between(run[0] + 1, run[1] - 1);
        return withText(text.substring(0, at) + dice.pick("\n", " ", "\r\n", "\u00a0", "\u3000") + text.substring(at));
    }

    /** The numbers of the table cells: digits between blanks, tabs or line ends, which no label has. */
    List<int[]> numberTokens() {
        List<int[]> tokens = new ArrayList<>();
        int end = tablesEnd();
        int at = tablesStart();
        while (at < end) {
            if (!isBlank(text.charAt(at)) && isBlank(text.charAt(at - 1))) {
                int stop = at;
                while (stop < end && !isBlank(text.charAt(stop))) {
                    stop++;
                }
                if (text.substring(at, stop).chars().allMatch(c -> c >= '0' && c <= '9')) {
                    tokens.add(new int[] {at, stop});
                }
                at = stop;
            } else {
                at++;
            }
        }
        return tokens;
    }

    /** Runs of two or more Chinese characters in the tables: labels and parts of labels. */
    private List<int[]> labelRuns() {
        List<int[]> runs = new ArrayList<>();
        int at = tablesStart();
        while (at < tablesEnd()) {
            int stop = at;
            while (Character.UnicodeScript.of(text.charAt(stop)) == Character.UnicodeScript.HAN) {
                stop++;
            }
            if (stop - at > 1 && !isHeading(at)) {
                runs.add(new int[] {at, stop});
            }
            at = stop + 1;
        }
        return runs;
    }

    private boolean isHeading(int at) {
        String around = text.substring(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
        return around.strip().startsWith("三、收到") || around.strip().startsWith("四、政府");
    }

    private int tablesStart() {
        return text.indexOf("第二十条第");
    }

    private int tablesEnd() {
        return text.indexOf("五、存在的主要问题");
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(FiveReports.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
