package io.github.ogireport.internal.source.word.doc;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.TextDraft;
import io.github.ogireport.internal.source.Witness;
import io.github.ogireport.internal.source.word.draft.Story;
import io.github.ogireport.place.TextPlace;
import io.github.ogireport.place.WordParagraphPlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads a Word document of the format before 2007 ({@code .doc}) through POI, which must be on the class path as the artifact
 * {@code poi-scratchpad}. What is read is what a person sees in its final form, as with {@link WordSource}. Stateless.
 */
public final class DocSource {
    private DocSource() {}

    /**
     * Reads a document.
     *
     * @param bytes the whole file
     * @throws IOException if it is damaged, encrypted or no Word document; the message is the key of a reason
     */
    public static SourceDocument read(byte[] bytes) throws IOException {
        try (POIFSFileSystem container = open(bytes)) {
            checkKind(container.getRoot());
            return read(container);
        }
    }

    private static POIFSFileSystem open(byte[] bytes) throws IOException {
        try {
            return new POIFSFileSystem(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            throw because(
                    new UnreadableFileException(
                            "unreadable.damaged", "DOC", e.getClass().getSimpleName()),
                    e);
        }
    }

    private static SourceDocument read(POIFSFileSystem container) throws IOException {
        try (HWPFDocument document = new HWPFDocument(container)) {
            return read(document);
        } catch (EncryptedDocumentException e) {
            throw because(new UnreadableFileException("unreadable.wordPassword"), e);
        } catch (OldFileFormatException e) {
            throw because(new UnreadableFileException("unreadable.wordTooOld"), e);
        } catch (IOException | RuntimeException e) {
            throw because(
                    new UnreadableFileException(
                            "unreadable.damaged", "DOC", e.getClass().getSimpleName()),
                    e);
        }
    }

    private static IOException because(IOException problem, Exception cause) {
        problem.initCause(cause);
        return problem;
    }

    private static void checkKind(DirectoryNode root) throws IOException {
        if (root.hasEntry("EncryptedPackage")) {
            throw new UnreadableFileException("unreadable.wordPassword");
        }
        if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
            throw new UnreadableFileException("unreadable.spreadsheet");
        }
        if (root.hasEntry("PowerPoint Document")) {
            throw new UnreadableFileException("unreadable.presentation");
        }
        if (!root.hasEntry("WordDocument")) {
            throw new UnreadableFileException("unreadable.otherContainer");
        }
    }

    private static SourceDocument read(HWPFDocument document) {
        TextDraft text = new TextDraft(new WordParagraphPlace(1));
        Story story = new DocWalk(document, text).walk();
        SummaryInformation properties = document.getSummaryInformation();
        String title = properties == null ? null : properties.getTitle();
        return text.document(story.blocks(), List.of(), Witness.ofTitle(title, new TextPlace(0, 0)));
    }
}
