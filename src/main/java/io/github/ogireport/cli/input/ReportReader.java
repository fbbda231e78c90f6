package io.github.ogireport.cli.input;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ParserOptions;
import io.github.ogireport.ReportParser;
import io.github.ogireport.Verdict;
import io.github.ogireport.diagnostic.Diagnostic;
import io.github.ogireport.form.CellState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;

/** Reads a report from a file of any of the known kinds. Stateless but for its options; safe for use by several threads. */
public final class ReportReader {
    private static final int MARK_LENGTH = 8;
    private static final Map<FileKind, TextExtractor> EXTRACTORS =
            Map.of(FileKind.HTML, new HtmlText(), FileKind.DOCX, new WordText(), FileKind.PDF, new PdfText());

    private final ParserOptions options;

    /** With the rules and limits of {@code options}. */
    public ReportReader(ParserOptions options) {
        this.options = options;
    }

    /**
     * A report that was read.
     *
     * @param result    what the parser yields
     * @param notes     doubts about the bytes of the file, besides those of the result
     * @param extracted whether positions are those of the text taken out of the file, not of the file itself
     */
    public record Reading(ParseResult result, List<Diagnostic> notes, boolean extracted) {
        /** Takes a copy of the notes. */
        public Reading {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Reads {@code file}.
     *
     * @throws IOException if it cannot be read; an {@link UnreadableFileException} says why and what to do
     */
    public Reading read(InputFile file) throws IOException {
        if (Files.isDirectory(file.path())) {
            throw new UnreadableFileException("unreadable.directory");
        }
        if (Files.exists(file.path()) && !Files.isRegularFile(file.path())) {
            throw new UnreadableFileException("unreadable.special");
        }
        try {
            byte[] start = bytes(file, MARK_LENGTH);
            FileKind kind = FileKind.of(file.name(), start);
            return switch (kind) {
                case TEXT -> new Reading(ReportParser.parse(file.path(), options), List.of(), false);
                case OLE2 -> throw new UnreadableFileException("unreadable.ole2");
                case RTF -> throw new UnreadableFileException("unreadable.rtf");
                case HTML, DOCX, PDF -> {
                    Extraction extraction = extract(file, kind);
                    yield new Reading(best(extraction.texts()), extraction.notes(), true);
                }
            };
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException("unreadable.missing");
        }
    }

    /** Of several readings of a file the one in which more cells can be read; the first where they are equal. */
    private ParseResult best(List<String> texts) {
        ParseResult best = ReportParser.parse(texts.get(0), options);
        for (String text : texts.subList(1, texts.size())) {
            ParseResult other = ReportParser.parse(text, options);
            if (readCells(other) > readCells(best)) {
                best = other;
            }
        }
        return best;
    }

    private static long readCells(ParseResult result) {
        if (result.verdict() == Verdict.NOT_A_REPORT) {
            return -1;
        }
        return result.report().cells().values().stream()
                .filter(cell -> cell.state() != CellState.UNREADABLE && cell.state() != CellState.MISSING)
                .count();
    }

    private Extraction extract(InputFile file, FileKind kind) throws IOException {
        if (Files.size(file.path()) > options.maxFileBytes()) {
            throw tooLarge(Files.size(file.path()));
        }
        byte[] bytes = bytes(file, options.maxFileBytes());
        try {
            return extractor(kind).extract(bytes);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged(kind, e);
        } catch (OutOfMemoryError e) {
            throw tooLarge(bytes.length);
        }
    }

    private static TextExtractor extractor(FileKind kind) {
        TextExtractor extractor = EXTRACTORS.get(kind);
        if (extractor == null) {
            throw new IllegalArgumentException("plain text needs no extraction: " + kind);
        }
        return extractor;
    }

    private static UnreadableFileException damaged(FileKind kind, Throwable cause) {
        String detail =
                cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
        UnreadableFileException problem = new UnreadableFileException("unreadable.damaged", kind, detail);
        problem.initCause(cause);
        return problem;
    }

    private UnreadableFileException tooLarge(long size) {
        return new UnreadableFileException("unreadable.tooLarge", size, options.maxFileBytes());
    }

    private static byte[] bytes(InputFile file, int limit) throws IOException {
        try (InputStream stream = Files.newInputStream(file.path())) {
            return stream.readNBytes(limit);
        }
    }
}
