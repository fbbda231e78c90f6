package io.github.ogireport.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself; what the text does not state is empty. Immutable, equal by content, serialisable. Made from
 * {@link #none()} with the {@code with…} methods.
 *
 * @since 0.1.0
 */
public final class Metadata implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Metadata NONE = new Metadata(null, null, null, null, null);

    private final @Nullable String title;
    private final @Nullable String agency;
    private final @Nullable Integer year;
    private final @Nullable Period period;
    private final @Nullable LocalDate publishedOn;

    private Metadata(
            @Nullable String title,
            @Nullable String agency,
            @Nullable Integer year,
            @Nullable Period period,
            @Nullable LocalDate publishedOn) {
        this.title = title;
        this.agency = agency;
        this.year = year;
        this.period = period;
        this.publishedOn = publishedOn;
    }

    /** Nothing is stated. */
    public static Metadata none() {
        return NONE;
    }

    /** The title as printed, on one line. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** The name of the reporting agency. */
    public Optional<String> agency() {
        return Optional.ofNullable(agency);
    }

    /** The year reported on. */
    public OptionalInt year() {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** The statistical period. */
    public Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    /** The publication date printed in the text. */
    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    /** With this title. */
    public Metadata withTitle(String title) {
        return new Metadata(stated(title), agency, year, period, publishedOn);
    }

    /** With this agency. */
    public Metadata withAgency(String agency) {
        return new Metadata(title, stated(agency), year, period, publishedOn);
    }

    /** With this year. */
    public Metadata withYear(int year) {
        return new Metadata(title, agency, year, period, publishedOn);
    }

    /** With this period. */
    public Metadata withPeriod(Period period) {
        return new Metadata(title, agency, year, Objects.requireNonNull(period, "period"), publishedOn);
    }

    /** With this publication date. */
    public Metadata withPublishedOn(LocalDate publishedOn) {
        return new Metadata(title, agency, year, period, Objects.requireNonNull(publishedOn, "publishedOn"));
    }

    private static String stated(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("what is not stated is left out, not empty");
        }
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Metadata that
                && Objects.equals(title, that.title)
                && Objects.equals(agency, that.agency)
                && Objects.equals(year, that.year)
                && Objects.equals(period, that.period)
                && Objects.equals(publishedOn, that.publishedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, agency, year, period, publishedOn);
    }

    @Override
    public String toString() {
        return "Metadata[title=" + title + ", agency=" + agency + ", year=" + year + ", period=" + period
                + ", publishedOn=" + publishedOn + "]";
    }
}
