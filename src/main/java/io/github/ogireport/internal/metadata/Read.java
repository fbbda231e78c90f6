package io.github.ogireport.internal.metadata;

import io.github.ogireport.place.SourceSpan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a fact, with its place.
 *
 * @param value the fact; null where it is absent
 * @param span  where it is printed; where it is absent, the place at which a person would look for it
 */
public record Read<T>(@Nullable T value, SourceSpan span) {
    /** A fact that is printed nowhere, or not for certain; {@code span} is where to look for it. */
    static <T> Read<T> absent(SourceSpan span) {
        return new Read<>(null, span);
    }

    /** The fact, if it is certain. */
    public Optional<T> certain() {
        return Optional.ofNullable(value);
    }
}
