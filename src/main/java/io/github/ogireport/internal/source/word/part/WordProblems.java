package io.github.ogireport.internal.source.word.part;

import io.github.ogireport.UnreadableFileException;
import java.io.IOException;

/** The reasons why a Word document cannot be read, each the key of a message and what it says. */
public final class WordProblems {
    private WordProblems() {}

    /** The file is damaged, or is no file of {@code kind}. */
    public static IOException damaged(String kind, String detail) {
        return new UnreadableFileException("unreadable.damaged", kind, detail);
    }

    /** A part has more than {@code limit} bytes when it is unpacked, or so many more than packed that it is made to harm. */
    public static IOException inflated(long bytes, long limit) {
        return new UnreadableFileException("unreadable.wordInflated", bytes, limit);
    }

    /** The document needs a password. */
    public static IOException password() {
        return new UnreadableFileException("unreadable.wordPassword");
    }

    /** Text of the document lies in another file, or in another format, that Word puts in when it opens the document. */
    public static IOException imported() {
        return new UnreadableFileException("unreadable.wordImported");
    }

    /** The document is of Word 95 or before. */
    public static IOException tooOld() {
        return new UnreadableFileException("unreadable.wordTooOld");
    }

    /** A spreadsheet. */
    public static IOException spreadsheet() {
        return new UnreadableFileException("unreadable.spreadsheet");
    }

    /** A presentation. */
    public static IOException presentation() {
        return new UnreadableFileException("unreadable.presentation");
    }

    /** A document of the Chinese fixed-layout format OFD. */
    public static IOException fixedLayout() {
        return new UnreadableFileException("unreadable.ofd");
    }

    /** A document of the OpenDocument format. */
    public static IOException openDocument() {
        return new UnreadableFileException("unreadable.openDocument");
    }

    /** An archive of other files. */
    public static IOException archive() {
        return new UnreadableFileException("unreadable.archive");
    }

    /** A file in the container of the old Office formats that holds no document of a known kind. */
    public static IOException otherContainer() {
        return new UnreadableFileException("unreadable.otherContainer");
    }
}
