package io.github.ogireport.bench;

/**
 * What a generated report says of itself; a component is empty where it says nothing or says it too badly to be read.
 *
 * @param title       the title
 * @param agency      the agency
 * @param year        the year reported on
 * @param periodStart first day of the period, ISO 8601
 * @param periodEnd   last day of the period, ISO 8601
 */
record StatedMetadata(String title, String agency, String year, String periodStart, String periodEnd) {}
