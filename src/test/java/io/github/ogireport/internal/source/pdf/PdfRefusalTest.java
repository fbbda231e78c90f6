package io.github.ogireport.internal.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.internal.source.SourceDump;
import io.github.ogireport.internal.source.file.FileSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files of which no text can be had, each with the reason. */
@Timeout(120)
class PdfRefusalTest {
    private static final PdfLimits LIMITS = PdfLimits.defaults();
    private static final String PICTURE = "q 400 0 0 400 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0000 EI Q";

    @Test
    void scans() {
        assertThat(refused(new DrawnPdf().page().raw(PICTURE).bytes(), LIMITS)).isEqualTo("unreadable.pdfNoText");
    }

    @Test
    void scans_with_recognised_text_under_the_picture() {
        byte[] under = new DrawnPdf().page().text(50, 60, "总体情况").raw(PICTURE).bytes();
        byte[] transparent = new DrawnPdf()
                .page()
                .raw(PICTURE)
                .raw("3 Tr")
                .text(50, 60, "总体情况")
                .bytes();

        assertThat(refused(under, LIMITS)).isEqualTo("unreadable.pdfRecognised");
        assertThat(refused(transparent, LIMITS)).isEqualTo("unreadable.pdfRecognised");
    }

    @Test
    void passwords() throws IOException {
        assertThat(refused(protectedBy("user", new AccessPermission()), LIMITS)).isEqualTo("unreadable.pdfPassword");
    }

    @Test
    void permissions() throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        assertThat(refused(protectedBy("", permission), LIMITS)).isEqualTo("unreadable.pdfProtected");
    }

    @Test
    void two_texts_side_by_side() {
        DrawnPdf drawn = new DrawnPdf().page();
        for (int line = 0; line < 8; line++) {
            drawn.text(30, 60 + 15 * line, "本机关推进政府信息公开工作").text(220, 60 + 15 * line, "今年受理政府信息公开申请若干");
        }
        assertThat(refused(drawn.bytes(), LIMITS)).isEqualTo("unreadable.pdfSideBySide");
    }

    @Test
    void two_tables_side_by_side() {
        DrawnPdf drawn = new DrawnPdf().page().text(55, 64, "甲").text(255, 64, "乙");
        drawn.lines(new double[] {50, 100, 150}, new double[] {50, 70, 90});
        drawn.lines(new double[] {250, 300, 350}, new double[] {50, 70, 90});
        assertThat(refused(drawn.bytes(), LIMITS)).isEqualTo("unreadable.pdfSideBySide");
    }

    @Test
    void damage() {
        byte[] whole = new DrawnPdf().page().text(50, 60, "总体情况").bytes();
        assertThat(refused("%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("unreadable.broken");
        assertThat(refused(Arrays.copyOf(whole, 200))).startsWith("unreadable.");
    }

    @Test
    void too_many_pages() {
        DrawnPdf drawn = new DrawnPdf();
        for (int page = 0; page < 5; page++) {
            drawn.page().text(50, 60, "页");
        }
        PdfLimits four = new PdfLimits(4, 1000, 10, 1000, 1 << 20);
        assertThat(refused(drawn.bytes(), four)).isEqualTo("unreadable.pdfPages");
    }

    @Test
    void too_many_operators_or_glyphs() {
        byte[] bytes = new DrawnPdf().page().text(50, 60, "总体情况").bytes();
        assertThat(refused(bytes, new PdfLimits(9, 3, 9, 99, 1 << 20))).isEqualTo("unreadable.pdfTooMuch");
        assertThat(refused(bytes, new PdfLimits(9, 99, 9, 3, 1 << 20))).isEqualTo("unreadable.pdfTooMuch");
    }

    @Test
    void streams_that_unpack_to_more_than_the_limit() {
        byte[] bytes = new DrawnPdf()
                .page()
                .raw(" ".repeat(300_000))
                .text(50, 60, "总体情况")
                .bytes();
        assertThat(refused(bytes, new PdfLimits(9, 99, 9, 99, 100_000))).isEqualTo("unreadable.pdfTooMuch");
    }

    @Test
    void forms_that_draw_each_other_a_million_times() {
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

        assertThat(refused(pdf(objects), LIMITS)).isEqualTo("unreadable.pdfEndless");
    }

    @Test
    void pages_that_hold_each_other() {
        byte[] bytes =
                pdf(List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000000>>"));
        assertThat(refused(bytes)).startsWith("unreadable.");
    }

    /** The reason that is given for a file whose reader finds it damaged. */
    private static String refused(byte[] bytes) {
        return catchThrowableOfType(
                        UnreadableFileException.class,
                        () -> FileSource.read(bytes, bytes.length, "a.pdf", SourceDump.LIMITS))
                .key();
    }

    private static String refused(byte[] bytes, PdfLimits limits) {
        return catchThrowableOfType(UnreadableFileException.class, () -> PdfSource.read(bytes, limits))
                .key();
    }

    private static byte[] protectedBy(String password, AccessPermission permission) throws IOException {
        byte[] plain = new DrawnPdf().page().text(50, 60, "总体情况").bytes();
        try (PDDocument document = Loader.loadPDF(plain);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(bytes);
            return bytes.toByteArray();
        }
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
