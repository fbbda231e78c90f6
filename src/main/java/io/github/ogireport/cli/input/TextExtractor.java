package io.github.ogireport.cli.input;

import java.io.IOException;

/** Gets the text out of one kind of file. Stateless. */
interface TextExtractor {
    /**
     * The text of a file, tables with one row a line.
     *
     * @param bytes the whole file
     * @throws UnreadableFileException where the file has no text that can be had, with the reason
     */
    Extraction extract(byte[] bytes) throws IOException;
}
