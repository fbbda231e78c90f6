package io.github.ogireport.bench;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.rule.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A collection of sentences in the manner of reports, each put into a report with the tables of {@link SoundReport}: a line is
 * {@code rule|section|sentence with one {right>wrong} figure}, or {@code -|section|sentence} for one that agrees with the tables; after the
 * section may stand the body and the year of the report.
 * {@code \n} is the end of a line, {@code \z} a zero-width space. What may not be found: anything where the sentence agrees. What must be: the wrong figure, by its rule.
 */
final class ProseCollection {
    private static final Pattern FIGURE = Pattern.compile("\\{([^>}]*)>([^}]*)}");
    private static final String ON_REQUEST = "（二）依申请公开。";
    private static final String ASPECTS = "主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作均有进展。";

    private final SortedMap<String, Score> scores = new TreeMap<>();
    private final StringBuilder mistakes = new StringBuilder();

    /** What a rule found of what is wrong, and how often it found something where nothing is. */
    static final class Score {
        int wrong;
        int found;
        int falseFindings;

        double precision() {
            return found + falseFindings == 0 ? 1 : (double) found / (found + falseFindings);
        }
    }

    /** Reads all reports of the collection {@code name}. */
    static ProseCollection measured(String name) {
        ProseCollection collection = new ProseCollection();
        lines("/prose/" + name).forEach(collection::measure);
        return collection;
    }

    /** Prints the scores of a collection by rule, and what was missed or found for nothing. */
    public static void main(String[] arguments) {
        ProseCollection collection = measured(arguments[0]);
        System.out.print(collection.mistakes);
        collection.scores.forEach((rule, score) -> System.out.println(
                rule + ": found " + score.found + " of " + score.wrong + ", false " + score.falseFindings));
    }

    /** The scores by rule. */
    SortedMap<String, Score> scores() {
        return scores;
    }

    /** What was missed, and what was found for nothing, a line each. */
    String mistakes() {
        return mistakes.toString();
    }

    private void measure(String line) {
        String[] fields = line.replace("\\n", "\n").replace("\\z", "\u200B").split("\\|", 3);
        Matcher figure = FIGURE.matcher(fields[2]);
        for (Finding finding : findings(fields, figure.replaceAll("$1"))) {
            score(finding.code()).falseFindings++;
            mistakes.append("false ")
                    .append(finding.code())
                    .append(' ')
                    .append(line)
                    .append('\n');
        }
        if (!fields[0].equals("-")) {
            Score score = score("OGI-" + fields[0]);
            score.wrong++;
            if (findings(fields, figure.replaceAll("$2")).stream()
                    .anyMatch(finding -> finding.code().equals("OGI-" + fields[0]))) {
                score.found++;
            } else {
                mistakes.append("missed ").append(line).append('\n');
            }
        }
    }

    private Score score(String code) {
        return scores.computeIfAbsent(code, rule -> new Score());
    }

    private static List<Finding> findings(String[] fields, String sentence) {
        String[] place = fields[1].split(" ", -1);
        SectionKind kind = SectionKind.values()[Integer.parseInt(place[0]) - 1];
        int year = place.length > 1 ? Integer.parseInt(place[2]) : 2024;
        SoundReport report = place.length > 1 ? SoundReport.of(place[1], year) : SoundReport.ofWaterBureau();
        if (kind == SectionKind.PROBLEMS_AND_IMPROVEMENTS) {
            report.prose(kind, "公开意识不足，下一步将改进。", sentence);
        } else if (fields[0].equals("S08") || kind != SectionKind.OVERVIEW) {
            report.prose(kind, sentence);
        } else {
            boolean opens = sentence.startsWith("（");
            report.prose(kind, year + "年，我单位扎实推进公开工作。", ASPECTS, opens ? sentence : ON_REQUEST + sentence);
        }
        return report.in(Layouts.named("markdown")).read().findings().stream()
                .filter(finding ->
                        finding.severity() != Severity.INFO || finding.code().equals("OGI-P10"))
                .toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(ProseCollection.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
