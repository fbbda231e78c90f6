package io.github.ogireport.model;

import java.io.Serializable;

/**
 * What the report says of itself. Every component is the empty string where the text does not state it; the typed and
 * optional view is on {@link AnnualReport}. (Strings keep the record free of null and plain for every JSON library.)
 *
 * @param title       the title as printed, on one line
 * @param agency      the name of the reporting agency
 * @param year        the year reported on, four digits
 * @param periodStart first day of the statistical period, ISO 8601
 * @param periodEnd   last day of the statistical period, ISO 8601
 * @param publishedOn publication date printed in the text, ISO 8601
 */
public record Metadata(
        String title, String agency, String year, String periodStart, String periodEnd, String publishedOn)
        implements Serializable {}
