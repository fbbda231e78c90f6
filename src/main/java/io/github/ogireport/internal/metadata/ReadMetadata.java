package io.github.ogireport.internal.metadata;

import io.github.ogireport.model.Period;
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

    /** The place of the fact {@code path}; {@link SourceSpan#UNKNOWN} for any other path. */
    public SourceSpan place(String path) {
        return switch (path) {
            case "title" -> title.span();
            case "agency" -> agency.span();
            case "year" -> year.span();
            case "period" -> period.span();
            case "publishedOn" -> publishedOn.span();
            default -> SourceSpan.UNKNOWN;
        };
    }
}
