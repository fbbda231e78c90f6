package io.github.ogireport.internal.source.pdf;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.internal.source.SourceDocument;
import io.github.ogireport.internal.source.SourceNote;
import io.github.ogireport.internal.source.Witness;
import io.github.ogireport.internal.source.pdf.page.HiddenLayers;
import io.github.ogireport.internal.source.pdf.page.PageScan;
import io.github.ogireport.internal.source.pdf.page.PageScanner;
import io.github.ogireport.internal.source.pdf.page.ScanBudget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF file by what its pages show. Stateless; safe for use by several threads. */
public final class PdfSource {
    private PdfSource() {}

    /**
     * The lines and tables of a PDF file.
     *
     * @param bytes  the whole file
     * @param limits how much of it is read
     * @throws IOException where its text cannot be had, with the reason
     */
    public static SourceDocument read(byte[] bytes, PdfLimits limits) throws IOException {
        StreamGuard.check(bytes, limits.decodedBytes());
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadableFileException("unreadable.pdfProtected");
            }
            return read(document, limits);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException("unreadable.pdfPassword");
        }
    }

    private static SourceDocument read(PDDocument document, PdfLimits limits) throws IOException {
        List<PageScan> scans = scan(document, limits);
        boolean written = scans.stream()
                .anyMatch(scan -> !scan.isPicture() && !scan.glyphs().isEmpty());
        if (!written) {
            boolean recognised = scans.stream().anyMatch(scan -> scan.unseen() > 0);
            throw new UnreadableFileException(
                    recognised ? "unreadable.pdfRecognised" : "unreadable.pdfNoText", scans.size());
        }
        String title = document.getDocumentInformation().getTitle();
        return PagesReader.read(scans).document(notes(scans), Witness.ofTitle(title, DocumentWriter.START));
    }

    private static List<PageScan> scan(PDDocument document, PdfLimits limits) throws IOException {
        ScanBudget budget = new ScanBudget(limits.operators(), limits.forms(), limits.glyphs());
        HiddenLayers layers = new HiddenLayers(document);
        List<PageScan> scans = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (scans.size() == limits.pages()) {
                throw new UnreadableFileException("unreadable.pdfPages", limits.pages());
            }
            scans.add(new PageScanner(page, scans.size() + 1, budget, layers).scan());
            if (budget.isEndless()) {
                throw new UnreadableFileException("unreadable.pdfEndless", limits.forms());
            }
            if (budget.passedLimit() > 0) {
                throw new UnreadableFileException("unreadable.pdfTooMuch", budget.passedLimit());
            }
        }
        return scans;
    }

    private static List<SourceNote> notes(List<PageScan> scans) {
        List<SourceNote> notes = new ArrayList<>();
        String pictures = scans.stream()
                .filter(PageScan::isPicture)
                .map(scan -> String.valueOf(scan.number()))
                .collect(Collectors.joining(", "));
        if (!pictures.isEmpty()) {
            notes.add(SourceNote.of(DiagnosticCode.PAGE_WITHOUT_TEXT, pictures));
        }
        long unknown = scans.stream()
                .flatMap(scan -> scan.glyphs().stream())
                .filter(glyph -> glyph.text().equals("\uFFFD"))
                .count();
        if (unknown > 0) {
            notes.add(SourceNote.of(DiagnosticCode.UNKNOWN_CHARACTERS, unknown));
        }
        return notes;
    }
}
