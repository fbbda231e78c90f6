package io.github.ogireport.model;

import java.io.Serializable;

/**
 * A paragraph of prose.
 *
 * @param subheading whether the paragraph is a sub-heading, such as {@code （一）主动公开}
 * @param text       the paragraph as written
 * @since 0.1.0
 */
public record ReportParagraph(boolean subheading, String text) implements Serializable {}
