package io.github.ogireport.internal.source.word.part;

import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The reasons why a Word document cannot be read, each the key of a message and what it says. */
public final class WordProblems {
    private WordProblems() {}

    /** The file is damaged, or is no file of {@code kind}. */
    public static IOException damaged(String kind, String detail) {
        return new WordProblem("unreadable.damaged", kind, detail);
    }

    /** A part has more than {@code limit} bytes when it is unpacked, or so many more than packed that it is made to harm. */
    public static IOException inflated(long bytes, long limit) {
        return new WordProblem("unreadable.wordInflated", bytes, limit);
    }

    /** The document needs a password. */
    public static IOException password() {
        return new WordProblem("unreadable.wordPassword");
    }

    /** Text of the document lies in another file, or in another format, that Word puts in when it opens the document. */
    public static IOException imported() {
        return new WordProblem("unreadable.wordImported");
    }

    /** The document is of Word 95 or before. */
    public static IOException tooOld() {
        return new WordProblem("unreadable.wordTooOld");
    }

    /** A spreadsheet. */
    public static IOException spreadsheet() {
        return new WordProblem("unreadable.spreadsheet");
    }

    /** A presentation. */
    public static IOException presentation() {
        return new WordProblem("unreadable.presentation");
    }

    /** A document of the Chinese fixed-layout format OFD. */
    public static IOException fixedLayout() {
        return new WordProblem("unreadable.ofd");
    }

    /** A document of the OpenDocument format. */
    public static IOException openDocument() {
        return new WordProblem("unreadable.openDocument");
    }

    /** An archive of other files. */
    public static IOException archive() {
        return new WordProblem("unreadable.archive");
    }

    /** A file in the container of the old Office formats that holds no document of a known kind. */
    public static IOException otherContainer() {
        return new WordProblem("unreadable.otherContainer");
    }

    private static final class WordProblem extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private WordProblem(String key, Object... arguments) {
            super(key
                    + Arrays.stream(arguments)
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ", arguments.length == 0 ? "" : ": ", "")));
        }
    }
}
