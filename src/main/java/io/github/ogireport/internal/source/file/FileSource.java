package io.github.ogireport.internal.source.file;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.internal.source.SourceCut;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.SourceLimits;
import io.github.ogireport.internal.source.TextSource;
import io.github.ogireport.internal.source.html.HtmlSource;
import io.github.ogireport.internal.source.pdf.PdfLimits;
import io.github.ogireport.internal.source.pdf.PdfSource;
import io.github.ogireport.internal.source.word.WordSource;
import io.github.ogireport.internal.source.word.doc.DocSource;
import java.io.IOException;

/** Reads a file of any kind that is read at all. Stateless; safe for use by several threads. */
public final class FileSource {
    private FileSource() {}

    /**
     * What a person sees in a file.
     *
     * @param bytes    the whole file; where it is larger than the limit, one byte more than the limit is enough
     * @param size     the number of its bytes
     * @param nameHint the name of the file, or the empty text: it counts only where the content says nothing
     * @throws UnreadableFileException where it is of a kind that is not read, damaged, too large, or a library is missing
     */
    public static SourceDocument read(byte[] bytes, long size, String nameHint, SourceLimits limits)
            throws IOException {
        FileKind kind = FileContent.kind(bytes, nameHint);
        if (kind != FileKind.TEXT && bytes.length > limits.maxFileBytes()) {
            throw new UnreadableFileException("unreadable.tooLarge", limits.maxFileBytes());
        }
        try {
            return kind == FileKind.TEXT
                    ? TextSource.read(bytes, size, limits)
                    : SourceCut.within(limits, read(kind, bytes, limits));
        } catch (UnreadableFileException e) {
            throw e;
        } catch (NoClassDefFoundError e) {
            throw caused(e, missing(kind));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw caused(e, new UnreadableFileException("unreadable.broken", kind.title()));
        } catch (OutOfMemoryError e) {
            throw caused(e, new UnreadableFileException("unreadable.memory", bytes.length));
        }
    }

    private static SourceDocument read(FileKind kind, byte[] bytes, SourceLimits limits) throws IOException {
        return switch (kind) {
            case HTML -> HtmlSource.read(bytes, limits);
            case DOCX -> WordSource.read(bytes, limits);
            case DOC -> DocSource.read(bytes);
            case PDF -> PdfSource.read(bytes, PdfLimits.defaults());
            case ENCRYPTED_WORD -> throw new UnreadableFileException("unreadable.encrypted");
            case RTF -> throw new UnreadableFileException("unreadable.rtf");
            case WEB_ARCHIVE -> throw new UnreadableFileException("unreadable.webArchive");
            case PNG, JPEG, GIF, BMP, TIFF, WEBP ->
                throw new UnreadableFileException("unreadable.picture", kind.title());
            case ZIP, RAR, SEVEN_ZIP, GZIP -> throw new UnreadableFileException("unreadable.packed", kind.title());
            default -> throw new UnreadableFileException("unreadable.kind", kind.title());
        };
    }

    /** The artifact that reads a kind of file, and is not there. */
    private static UnreadableFileException missing(FileKind kind) {
        return switch (kind) {
            case PDF ->
                new UnreadableFileException("unreadable.library", kind.title(), "org.apache.pdfbox:pdfbox", "3.0");
            case DOC ->
                new UnreadableFileException("unreadable.library", kind.title(), "org.apache.poi:poi-scratchpad", "5.4");
            default -> new UnreadableFileException("unreadable.library", kind.title(), "org.jsoup:jsoup", "1.21");
        };
    }

    private static UnreadableFileException caused(Throwable cause, UnreadableFileException problem) {
        problem.initCause(cause);
        return problem;
    }
}
