package io.github.ogireport.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The statistical period (统计期限) as printed; the form asks for 1 January to 31 December of the year reported on.
 *
 * @param start first day
 * @param end   last day; before {@code start} if the report says so
 * @since 0.1.0
 */
public record Period(LocalDate start, LocalDate end) implements Serializable {
    /** The period as an ISO 8601 interval, such as {@code 2024-01-01/2024-12-31}. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
