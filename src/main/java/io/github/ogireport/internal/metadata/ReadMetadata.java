package io.github.ogireport.internal.metadata;

import io.github.ogireport.model.Period;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.place.SourceSpan;
import java.time.LocalDate;

/**
 * What a report says of itself, each fact with its place.
 *
 * @param title       the title on one line, without blanks, as printed
 * @param agency      the name of the reporting body, without blanks, as printed
 * @param year        the year reported on
 * @param period      the statistical period
 * @param publishedOn the day of publication
 */
public record ReadMetadata(
        Read<String> title, Read<String> agency, Read<Integer> year, Read<Period> period, Read<LocalDate> publishedOn) {
    /** Nothing read; {@code span} is where to look for all of it. */
    public static ReadMetadata absent(SourceSpan span) {
        return new ReadMetadata(
                Read.absent(span), Read.absent(span), Read.absent(span), Read.absent(span), Read.absent(span));
    }

    /** The place of a fact. */
    public SourceSpan place(MetadataPath path) {
        return switch (path) {
            case TITLE -> title.span();
            case AGENCY -> agency.span();
            case YEAR -> year.span();
            case PERIOD -> period.span();
            case PUBLISHED_ON -> publishedOn.span();
        };
    }
}
