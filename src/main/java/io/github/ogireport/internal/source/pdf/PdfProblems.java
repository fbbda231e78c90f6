package io.github.ogireport.internal.source.pdf;

import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;

/** Why a PDF is refused: the one place that makes these exceptions. */
final class PdfProblems {
    private PdfProblems() {}

    static IOException password() {
        return new UnreadablePdfException("unreadable.pdfPassword");
    }

    static IOException protectedText() {
        return new UnreadablePdfException("unreadable.pdfProtected");
    }

    static IOException noText(int pages) {
        return new UnreadablePdfException("unreadable.pdfNoText", pages);
    }

    /** The pages are pictures, and the text under them was recognised by a machine. */
    static IOException recognisedText(int pages) {
        return new UnreadablePdfException("unreadable.pdfRecognised", pages);
    }

    /** Two texts stand side by side, so that no order of reading is certain. */
    static IOException sideBySide(int page) {
        return new UnreadablePdfException("unreadable.pdfSideBySide", page);
    }

    static IOException tooManyPages(int limit) {
        return new UnreadablePdfException("unreadable.pdfPages", limit);
    }

    static IOException endless(int forms) {
        return new UnreadablePdfException("unreadable.pdfEndless", forms);
    }

    /** More operators, glyphs or unpacked bytes than a limit allows. */
    static IOException tooMuch(long limit) {
        return new UnreadablePdfException("unreadable.pdfTooMuch", limit);
    }

    static IOException damaged(Throwable cause) {
        String reason = cause.getMessage();
        IOException damaged = new UnreadablePdfException(
                "unreadable.damaged", "PDF", reason == null ? cause.getClass().getSimpleName() : reason);
        damaged.initCause(cause);
        return damaged;
    }

    /** A PDF that cannot be read, with the key of the reason's message and what it says. */
    static final class UnreadablePdfException extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String key;
        private final List<String> arguments;

        UnreadablePdfException(String key, Object... arguments) {
            super(key + " " + Arrays.toString(arguments));
            this.key = key;
            this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
        }

        String key() {
            return key;
        }

        List<String> arguments() {
            return arguments;
        }
    }
}
