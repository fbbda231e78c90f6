package io.github.ogireport.cli.input;

import java.nio.file.FileSystems;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * An argument such as {@code reports/2024-*.docx} that no shell has expanded: {@code *}, {@code ?}, <code>[…]</code> and
 * <code>{…}</code> within one name, {@code **} for directories of any depth.
 */
final class GlobPattern {
    static final String ANY_DEPTH = "**";

    private GlobPattern() {}

    static boolean isPattern(String text) {
        return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** The names and patterns between the slashes; an empty first one stands for the root. */
    static List<String> parts(String pattern) {
        return Arrays.asList(pattern.split("/", -1));
    }

    /**
     * What the names of one directory are compared with.
     *
     * @throws PatternSyntaxException if a bracket is not closed
     */
    static PathMatcher matcher(String part) {
        return FileSystems.getDefault().getPathMatcher("glob:" + part);
    }
}
