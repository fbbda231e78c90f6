package io.github.ogireport.cli.input;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name  its name as the user gave it or as found under the directory given, with {@code /} between the parts; this is
 *              what every output shows
 * @param path  where to read it
 * @param found whether it was found in a directory, and not named itself
 */
public record InputFile(String name, Path path, boolean found) {
    /** A file that was named itself. */
    public InputFile(String name, Path path) {
        this(name, path, false);
    }
}
