package io.github.ogireport.cli.target;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A stream whose failures name what is written to. */
public final class NamedStream extends FilterOutputStream {
    private final String name;

    private NamedStream(String name, OutputStream out) {
        super(out);
        this.name = name;
    }

    /** A writer to {@code out}, in UTF-8; an empty name stands for standard output. */
    public static Writer writer(String name, OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(new NamedStream(name, out), StandardCharsets.UTF_8));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new WriteFailure(name, e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new WriteFailure(name, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw new WriteFailure(name, e);
        }
    }
}
