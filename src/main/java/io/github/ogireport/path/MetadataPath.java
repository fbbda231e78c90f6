package io.github.ogireport.path;

import java.util.Optional;

/**
 * What a report says of itself.
 *
 * @since 0.1.0
 */
public enum MetadataPath implements ReportPath {
    /** The title. */
    TITLE("title"),
    /** The reporting agency. */
    AGENCY("agency"),
    /** The year reported on. */
    YEAR("year"),
    /** The statistical period. */
    PERIOD("period"),
    /** The publication date. */
    PUBLISHED_ON("publishedOn");

    private final String key;

    MetadataPath(String key) {
        this.key = key;
    }

    @Override
    public Optional<ReportPath> parent() {
        return Optional.of(ReportPath.report());
    }

    @Override
    public String toString() {
        return key;
    }
}
