package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.UnreadableFileException;
import java.io.IOException;

/** Why a PDF is refused: the one place that makes these exceptions. */
final class PdfProblems {
    private PdfProblems() {}

    static IOException password() {
        return new UnreadableFileException("unreadable.pdfPassword");
    }

    static IOException protectedText() {
        return new UnreadableFileException("unreadable.pdfProtected");
    }

    static IOException noText(int pages) {
        return new UnreadableFileException("unreadable.pdfNoText", pages);
    }

    /** The pages are pictures, and the text under them was recognised by a machine. */
    static IOException recognisedText(int pages) {
        return new UnreadableFileException("unreadable.pdfRecognised", pages);
    }

    /** Two texts stand side by side, so that no order of reading is certain. */
    static IOException sideBySide(int page) {
        return new UnreadableFileException("unreadable.pdfSideBySide", page);
    }

    static IOException tooManyPages(int limit) {
        return new UnreadableFileException("unreadable.pdfPages", limit);
    }

    static IOException endless(int forms) {
        return new UnreadableFileException("unreadable.pdfEndless", forms);
    }

    /** More operators, glyphs or unpacked bytes than a limit allows. */
    static IOException tooMuch(long limit) {
        return new UnreadableFileException("unreadable.pdfTooMuch", limit);
    }

    static IOException damaged(Throwable cause) {
        IOException damaged = new UnreadableFileException("unreadable.broken", "PDF");
        damaged.initCause(cause);
        return damaged;
    }
}
