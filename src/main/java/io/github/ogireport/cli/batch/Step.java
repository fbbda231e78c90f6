package io.github.ogireport.cli.batch;

import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.cli.output.CheckedReport;

/** What is done with each report after it was read and before it is written. Called by several threads. */
@FunctionalInterface
public interface Step {
    /** {@code report}, which was read from {@code file}, with what this step adds. */
    CheckedReport apply(InputFile file, CheckedReport report);

    /** This step, then {@code next}. */
    default Step then(Step next) {
        return (file, report) -> next.apply(file, apply(file, report));
    }
}
