package io.github.ogireport.cli.input;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text layer of a PDF document: in the order in which it was written, which keeps the lines of a table cell together, and
 * in the order of positions on the page, for documents that were written in no order.
 */
final class PdfText implements TextExtractor {
    private static final int MAX_PAGES = 2000;

    /** Pictures and forms drawn on all pages. A form may draw others, so that a small file could draw without end. */
    private static final int MAX_DRAWN = 100_000;

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
        BoundedStripper stripper = new BoundedStripper();
        stripper.setSortByPosition(byPosition);
        stripper.setLineSeparator("\n");
        stripper.setPageEnd("\n");
        stripper.setEndPage(MAX_PAGES);
        String text = stripper.getText(document);
        if (stripper.drawn > MAX_DRAWN) {
            throw new UnreadableFileException("unreadable.pdfEndless", MAX_DRAWN);
        }
        return text;
    }

    /** Draws no more behind the limit; an exception would be caught by each of the forms that are open. */
    private static final class BoundedStripper extends PDFTextStripper {
        private int drawn;

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            boolean draws = operator.getName().equals(OperatorName.DRAW_OBJECT);
            if (!draws || drawn++ < MAX_DRAWN) {
                super.processOperator(operator, operands);
            }
        }
    }
}
