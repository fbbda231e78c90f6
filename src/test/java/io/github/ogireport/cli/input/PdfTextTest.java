package io.github.ogireport.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfTextTest {
    @Test
    void text_comes_as_written_and_by_position() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, "2 second", 600, "1 first", 700);
            List<String> texts = new PdfText().extract(bytes(document)).texts();

            assertThat(texts.get(0).lines()).containsExactly("2 second", "1 first");
            assertThat(texts.get(1).lines()).containsExactly("1 first", "2 second");
        }
    }

    @Test
    void a_document_of_pictures_alone_is_told() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            byte[] bytes = bytes(document);

            assertThatThrownBy(() -> new PdfText().extract(bytes))
                    .isInstanceOfSatisfying(
                            UnreadableFileException.class,
                            problem -> assertThat(problem.reason(Locale.ENGLISH))
                                    .isEqualTo("the PDF file has no text layer (1 pages, perhaps scanned);"
                                            + " run text recognition (OCR) first"));
        }
    }

    @Test
    void a_document_with_a_password_is_told() throws IOException {
        assertThatThrownBy(() -> new PdfText().extract(protectedBy("user", new AccessPermission())))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        problem -> assertThat(problem.key()).isEqualTo("unreadable.pdfPassword"));
    }

    @Test
    void a_document_that_forbids_taking_text_is_told() throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);

        assertThatThrownBy(() -> new PdfText().extract(protectedBy("", permission)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        problem -> assertThat(problem.key()).isEqualTo("unreadable.pdfProtected"));
    }

    private static byte[] protectedBy(String password, AccessPermission permission) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, "text", 700, "more", 600);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return bytes(document);
        }
    }

    private static void page(PDDocument document, String first, float firstY, String second, float secondY)
            throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            write(content, first, firstY);
            write(content, second, secondY);
        }
    }

    private static void write(PDPageContentStream content, String text, float y) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(100, y);
        content.showText(text);
        content.endText();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
