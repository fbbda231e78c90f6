package io.github.ogireport.cli.input;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text layer of a PDF document, in the order of positions on the page. */
final class PdfText implements TextExtractor {
    private static final int MAX_PAGES = 2000;

    @Override
    public String extract(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadableFileException("unreadable.pdfProtected");
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\n");
            stripper.setEndPage(MAX_PAGES);
            String text = stripper.getText(document);
            if (text.isBlank()) {
                throw new UnreadableFileException("unreadable.pdfNoText", document.getNumberOfPages());
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException("unreadable.pdfPassword");
        }
    }
}
