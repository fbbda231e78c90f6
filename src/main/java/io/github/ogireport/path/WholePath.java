package io.github.ogireport.path;

import java.util.Optional;

/**
 * What is larger than any part of the report.
 *
 * @since 0.1.0
 */
public enum WholePath implements ReportPath {
    /** The report as a whole. */
    REPORT(""),
    /** The list of members that a report on a whole area is compared with. */
    MEMBERS("members");

    private final String text;

    WholePath(String text) {
        this.text = text;
    }

    @Override
    public Optional<ReportPath> parent() {
        return this == REPORT ? Optional.empty() : Optional.of(REPORT);
    }

    @Override
    public String toString() {
        return text;
    }
}
