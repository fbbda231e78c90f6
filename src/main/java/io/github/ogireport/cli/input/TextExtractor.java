package io.github.ogireport.cli.input;

import java.io.IOException;
import java.util.List;

/** Gets the text out of one kind of file. Stateless. */
interface TextExtractor {
    /**
     * The text of a file, tables with one row a line; several readings, the likeliest first, where the file leaves the order of
     * its parts open.
     *
     * @param bytes the whole file
     * @throws UnreadableFileException where the file has no text that can be had, with the reason
     */
    List<String> extract(byte[] bytes) throws IOException;
}
