package io.github.ogireport.cli.output;

import io.github.ogireport.model.AnnualReport;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a report says of itself.
 *
 * @param name  what it is
 * @param value what the report says
 */
record Fact(String name, String value) {
    /** What {@code report} says of itself, without what it does not state. */
    static List<Fact> of(AnnualReport report, Wording wording) {
        List<Fact> facts = new ArrayList<>();
        report.title().ifPresent(title -> facts.add(new Fact(wording.label("title"), title)));
        facts.add(new Fact(wording.label("agency"), report.agency().orElse(wording.text("notStated"))));
        facts.add(new Fact(
                wording.label("year"),
                report.year().isPresent() ? String.valueOf(report.year().getAsInt()) : wording.text("notStated")));
        report.period()
                .ifPresent(period -> facts.add(
                        new Fact(wording.label("period"), wording.text("period", period.start(), period.end()))));
        report.publishedOn().ifPresent(date -> facts.add(new Fact(wording.label("publishedOn"), date.toString())));
        return facts;
    }
}
