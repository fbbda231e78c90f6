package io.github.ogireport.cli.output;

import io.github.ogireport.model.AnnualReport;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a report says of itself.
 *
 * @param key   the path of it
 * @param name  what it is
 * @param value what the report says
 */
public record Fact(String key, String name, String value) {
    /** What {@code report} says of itself, without what it does not state. */
    public static List<Fact> of(AnnualReport report, OutputWording wording) {
        List<Fact> facts = new ArrayList<>();
        report.title().ifPresent(title -> add("title", title, wording, facts));
        add("agency", report.agency().orElse(wording.text("notStated")), wording, facts);
        String year = report.year().isPresent() ? String.valueOf(report.year().getAsInt()) : wording.text("notStated");
        add("year", year, wording, facts);
        report.period()
                .ifPresent(
                        period -> add("period", wording.text("period", period.start(), period.end()), wording, facts));
        report.publishedOn().ifPresent(date -> add("publishedOn", date.toString(), wording, facts));
        return facts;
    }

    private static void add(String key, String value, OutputWording wording, List<Fact> facts) {
        facts.add(new Fact(key, wording.label(key), value));
    }
}
