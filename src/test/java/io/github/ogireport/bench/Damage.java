package io.github.ogireport.bench;

import java.util.Set;

/**
 * What was done to a text.
 *
 * @param description what and where; empty if nothing was done
 * @param text        the text afterwards
 * @param traceable   whether the text still shows that something is amiss
 * @param affected    the paths of the cells that the damage changed, or of their rows, tables; of no interest if traceable
 */
record Damage(String description, String text, boolean traceable, Set<String> affected) {
    static Damage none(String text) {
        return new Damage("", text, true, Set.of());
    }

    static Damage traceable(String description, String text) {
        return new Damage(description, text, true, Set.of());
    }

    static Damage untraceable(String description, String text, String... affected) {
        return new Damage(description, text, false, Set.of(affected));
    }

    boolean isNone() {
        return description.isEmpty();
    }

    /** Whether no reader could see what happened to this cell. */
    boolean hides(String path) {
        if (traceable) {
            return false;
        }
        for (String part : affected) {
            if (path.equals(part) || path.startsWith(part + ".")) {
                return true;
            }
        }
        return false;
    }
}
