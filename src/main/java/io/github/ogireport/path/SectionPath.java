package io.github.ogireport.path;

import io.github.ogireport.form.SectionKind;
import java.util.Optional;

/**
 * The path of a section, such as {@code sections.overview}.
 *
 * @param section which section
 * @since 0.1.0
 */
public record SectionPath(SectionKind section) implements ReportPath {
    /** The path of {@code section}. */
    public static SectionPath of(SectionKind section) {
        return new SectionPath(section);
    }

    @Override
    public Optional<ReportPath> parent() {
        return Optional.of(ReportPath.report());
    }

    @Override
    public String toString() {
        return "sections." + section.key();
    }
}
