package io.github.ogireport.internal.source;

import java.io.IOException;

/** Reads one kind of file. Stateless. */
@FunctionalInterface
public interface SourceReader {
    /**
     * What a person sees in a file.
     *
     * @param bytes the whole file
     * @throws IOException where the file cannot be read; an {@code UnreadableFileException} says why and what to do
     */
    SourceDocument read(byte[] bytes, SourceLimits limits) throws IOException;
}
