package io.github.ogireport.cli.input;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text layer of a PDF document: in the order in which it was written, which keeps the lines of a table cell together, and
 * in the order of positions on the page, for documents that were written in no order.
 */
final class PdfText implements TextExtractor {
    private static final int MAX_PAGES = 2000;

    @Override
    public Extraction extract(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadableFileException("unreadable.pdfProtected");
            }
            String written = text(document, false);
            if (written.isBlank()) {
                throw new UnreadableFileException("unreadable.pdfNoText", document.getNumberOfPages());
            }
            return Extraction.of(written, text(document, true));
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException("unreadable.pdfPassword");
        }
    }

    private static String text(PDDocument document, boolean byPosition) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(byPosition);
        stripper.setLineSeparator("\n");
        stripper.setPageEnd("\n");
        stripper.setEndPage(MAX_PAGES);
        return stripper.getText(document);
    }
}
