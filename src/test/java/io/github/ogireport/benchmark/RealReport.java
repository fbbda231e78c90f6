package io.github.ogireport.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A real report and its cells.
 *
 * @param text  the text
 * @param cells the number that each cell prints, by path; empty where it prints none
 */
record RealReport(String text, Map<String, String> cells) {
    private static final List<String> NAMES =
            List.of("chengguan-2023", "dazhai-2022", "lijiang-2024", "panjiang-2024", "taoxi-2024");

    /** All of them. */
    static List<RealReport> all() {
        return NAMES.stream().map(RealReport::read).toList();
    }

    private static RealReport read(String name) {
        Map<String, String> cells = new LinkedHashMap<>();
        resource("/expected/" + name + ".csv").lines().skip(1).forEach(line -> {
            String[] fields = line.split(",", -1);
            cells.put(fields[0], fields[2]);
        });
        return new RealReport(resource("/reports/" + name + ".txt"), cells);
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(RealReport.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many of the cells {@code found} has right; a cell without number is right where nothing is found. */
    int right(Map<String, String> found) {
        int right = 0;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            right += cell.getValue().equals(found.getOrDefault(cell.getKey(), "")) ? 1 : 0;
        }
        return right;
    }
}
