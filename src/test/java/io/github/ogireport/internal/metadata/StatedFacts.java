package io.github.ogireport.internal.metadata;

import io.github.ogireport.model.Metadata;

/** What a report says of itself, as texts: the empty one where nothing is stated. */
record StatedFacts(String title, String agency, String year, String periodStart, String periodEnd, String publishedOn) {
    static StatedFacts of(Metadata read) {
        return new StatedFacts(
                read.title().orElse(""),
                read.agency().orElse(""),
                read.year().isPresent() ? String.valueOf(read.year().getAsInt()) : "",
                read.period().map(period -> period.start().toString()).orElse(""),
                read.period().map(period -> period.end().toString()).orElse(""),
                read.publishedOn().map(String::valueOf).orElse(""));
    }
}
