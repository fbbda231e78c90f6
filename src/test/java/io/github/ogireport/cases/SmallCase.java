package io.github.ogireport.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ogireport.ParseResult;
import io.github.ogireport.form.Cell;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.path.ReportPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must come of one file. The keys are those of {@code docs/accuracy.md}.
 *
 * @param name     the name of the case
 * @param file     the input
 * @param expected the content of {@code NAME.expect.json}
 */
record SmallCase(String name, Path file, JsonNode expected) {
    private static final String UNREAD = "unread";
    private static final List<String> FACTS = List.of("year", "agency", "title", "period", "publishedOn");
    private static final Set<String> KEYS = Set.of(
            "about",
            "cells",
            "honest",
            "only",
            "doubt",
            "findings",
            "no_findings",
            "no_notes",
            "verdict_not",
            "year",
            "agency",
            "title",
            "period",
            "publishedOn");

    static SmallCase of(String name, Path file, Path expectation) throws IOException {
        return new SmallCase(name, file, new ObjectMapper().readTree(expectation.toFile()));
    }

    /** A slip in an expectation must not pass as a passed case. */
    List<String> unknownKeys() {
        return names(expected).stream().filter(key -> !KEYS.contains(key)).toList();
    }

    /** Everything that is not as it must be; silent where no diagnostic says so. */
    List<String> faults(ParseResult result) {
        List<String> faults = new ArrayList<>();
        for (String path : names(expected.path("cells"))) {
            cell(result, path, options(expected.get("cells").get(path)), faults);
        }
        for (String path : names(expected.path("honest"))) {
            List<Object> options =
                    new ArrayList<>(options(expected.get("honest").get(path)));
            options.add(UNREAD);
            if (FACTS.contains(path)) {
                fact(result, path, options, faults);
            } else {
                cell(result, path, options, faults);
            }
        }
        for (String path : FACTS) {
            if (expected.has(path)) {
                JsonNode wanted = expected.get(path);
                fact(result, path, wanted.isNull() ? List.of(UNREAD) : options(wanted), faults);
            }
        }
        noOtherNumbers(result, faults);
        for (JsonNode path : expected.path("doubt")) {
            if (!isDoubted(result, path.asText())) {
                faults.add(path.asText() + ": no diagnostic");
            }
        }
        findings(result, faults);
        return faults;
    }

    private void cell(ParseResult result, String path, List<Object> options, List<String> faults) {
        Cell cell = result.report().cell(CellPath.parse(path)).orElse(Cell.missing());
        boolean doubted = isDoubted(result, path);
        if (options.stream().noneMatch(option -> is(cell, option, doubted))) {
            faults.add(path + ": " + options + " expected, is " + cell + (doubted ? "" : " SILENT"));
        }
    }

    private static boolean is(Cell cell, Object option, boolean doubted) {
        if (option.equals(UNREAD)) {
            return (cell.isUnreadable() || cell.isMissing()) && doubted;
        }
        if (option.equals(Optional.empty())) {
            return cell.isBlank();
        }
        if (option.equals("placeholder")) {
            return cell.isPlaceholder();
        }
        return cell.value()
                .map(value -> value.compareTo(new BigDecimal(option.toString())) == 0)
                .orElse(false);
    }

    private void noOtherNumbers(ParseResult result, List<String> faults) {
        if (!expected.path("only").asBoolean()) {
            return;
        }
        for (Map.Entry<CellPath, Cell> cell : result.report().cells().entrySet()) {
            String path = cell.getKey().toString();
            boolean named =
                    expected.path("cells").has(path) || expected.path("honest").has(path);
            if (!named && cell.getValue().isNumber()) {
                faults.add(path + ": no number expected, is " + cell.getValue());
            }
        }
    }

    /** Whether a diagnostic is at the path or above it; one for the whole text must be fatal. */
    private static boolean isDoubted(ParseResult result, String path) {
        ReportPath wanted = ReportPath.parse(path);
        return result.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.path().toString().isEmpty()
                        ? diagnostic.severity().key().equals("fatal")
                        : diagnostic.path().covers(wanted));
    }

    private static void fact(ParseResult result, String path, List<Object> options, List<String> faults) {
        Optional<String> fact = fact(result.report(), path);
        boolean doubted = isDoubted(result, path);
        // a title that is not there needs no diagnostic
        boolean honest = fact.isEmpty() && (doubted || path.equals("title"));
        boolean right = options.stream()
                .anyMatch(option -> option.equals(UNREAD)
                        ? honest
                        : option.equals(Optional.empty())
                                ? fact.isEmpty()
                                : fact.map(SmallCase::plain).equals(Optional.of(plain(option.toString()))));
        if (!right) {
            faults.add(path + ": " + options + " expected, is " + fact + (doubted ? "" : " SILENT"));
        }
    }

    private static Optional<String> fact(AnnualReport report, String path) {
        return switch (path) {
            case "year" ->
                report.year().isPresent()
                        ? Optional.of(Integer.toString(report.year().getAsInt()))
                        : Optional.empty();
            case "agency" -> report.agency();
            case "title" -> report.title();
            case "period" -> report.period().map(period -> period.start() + "/" + period.end());
            default -> report.publishedOn().map(Object::toString);
        };
    }

    /** Blanks and the width of characters do not count in names. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private void findings(ParseResult result, List<String> faults) {
        for (JsonNode code : expected.path("findings")) {
            if (result.findings().stream().noneMatch(finding -> finding.code().equals(code.asText()))) {
                faults.add(code.asText() + ": not found");
            }
        }
        noFindings(result, expected.path("no_findings"), Set.of("error", "warning"), faults);
        noFindings(result, expected.path("no_notes"), Set.of("error", "warning", "info"), faults);
        for (JsonNode verdict : expected.path("verdict_not")) {
            if (result.verdict().name().equals(verdict.asText())) {
                faults.add("verdict " + verdict.asText());
            }
        }
    }

    /** An entry is a rule, or a rule and the path below which it must find nothing. */
    private static void noFindings(ParseResult result, JsonNode entries, Set<String> levels, List<String> faults) {
        for (JsonNode entry : entries) {
            String[] parts = entry.asText().split(" ", -1);
            ReportPath below = ReportPath.parse(parts.length > 1 ? parts[1] : "");
            result.findings().stream()
                    .filter(finding -> finding.code().equals(parts[0])
                            && levels.contains(finding.severity().key())
                            && below.covers(finding.path()))
                    .forEach(finding -> faults.add("not expected: " + finding));
        }
    }

    /** A list means that any of its answers will do; a null in JSON is an empty optional here. */
    private static List<Object> options(JsonNode wanted) {
        if (!wanted.isArray()) {
            return List.of(option(wanted));
        }
        List<Object> options = new ArrayList<>();
        wanted.forEach(each -> options.add(option(each)));
        return options;
    }

    private static Object option(JsonNode wanted) {
        if (wanted.isObject()) {
            return wanted.get("start").asText() + "/" + wanted.get("end").asText();
        }
        return wanted.isNull() ? Optional.empty() : wanted.asText();
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Override
    public String toString() {
        return name;
    }
}
