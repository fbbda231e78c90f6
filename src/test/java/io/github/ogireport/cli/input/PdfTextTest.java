package io.github.ogireport.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.junit.jupiter.api.Timeout;

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
    @Timeout(120)
    void forms_that_draw_each_other_a_million_times_are_told() {
        List<String> objects = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
                "<</Length 5>>stream\n/F Do\nendstream"));
        for (int next = 6; next < 26; next++) {
            objects.add("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " + next
                    + " 0 R>>>>/Length 11>>stream\n/F Do /F Do\nendstream");
        }
        objects.add("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 3>>stream\nq Q\nendstream");

        assertThatThrownBy(() -> new PdfText().extract(pdf(objects)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        reason -> assertThat(reason.key()).isEqualTo("unreadable.pdfEndless"));
    }

    @Test
    void pages_that_hold_each_other_are_told() {
        byte[] bytes =
                pdf(List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000000>>"));

        assertThatThrownBy(() -> new PdfText().extract(bytes)).isInstanceOf(UnreadableFileException.class);
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

    /** A document of these objects, numbered from 1; the first is the catalogue. */
    private static byte[] pdf(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            String offset = Integer.toString(file.length());
            table.append("0".repeat(10 - offset.length())).append(offset).append(" 00000 n \n");
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append('\n').append(table);
        file.append("trailer\n<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n");
        file.append(start).append("\n%%EOF");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
