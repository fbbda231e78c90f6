package io.github.ogireport.cli.config;

import io.github.ogireport.cli.input.InputFile;
import io.github.ogireport.path.ReportPath;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Findings that the user does not want to count.
 *
 * @param rule   the id or family of the rules
 * @param path   where the findings sit, or below
 * @param file   the name, or a pattern for the names, of the files; all files if empty
 * @param reason why
 * @param until  the last day on which it holds, if there is one
 */
record Suppression(Word rule, ReportPath path, Optional<String> file, String reason, Optional<LocalDate> until) {
    boolean hasExpired(LocalDate today) {
        return until.isPresent() && until.get().isBefore(today);
    }

    boolean covers(InputFile input) {
        return file.isEmpty()
                || input.name().equals(file.get())
                || FileSystems.getDefault()
                        .getPathMatcher("glob:" + file.get())
                        .matches(Path.of(input.name().substring(input.name().lastIndexOf('/') + 1)));
    }
}
