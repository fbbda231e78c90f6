package io.github.ogireport.cli.batch;

/** A step that compares each report with others, which were read before. */
public interface ComparisonStep extends Step {
    /** Whether one of the others was asked for and could not be had. */
    boolean isUnread();

    /** Says which reports were not compared, and why. */
    void finish();
}
