package io.github.ogireport.internal.source.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes a PDF by the operators of its pages, y downwards from the top of a page of 400 by 400 points. Its font is not embedded: a
 * Chinese character is as wide as the font is high, a digit half as wide.
 */
final class DrawnPdf {
    private static final int HEIGHT = 400;

    private final List<StringBuilder> pages = new ArrayList<>();
    private int rotation;
    private int size = 10;

    DrawnPdf page() {
        pages.add(new StringBuilder());
        return this;
    }

    DrawnPdf rotated(int degrees) {
        rotation = degrees;
        return this;
    }

    DrawnPdf sized(int points) {
        size = points;
        return this;
    }

    /** Operators as they are. */
    DrawnPdf raw(String operators) {
        pages.get(pages.size() - 1).append(operators).append('\n');
        return this;
    }

    /** Text whose baseline begins there. */
    DrawnPdf text(double x, double y, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        return raw(operators("BT /F %d Tf %.2f %.2f Td <%s> Tj ET", size, x, HEIGHT - y, hex));
    }

    DrawnPdf stroke(double x1, double y1, double x2, double y2) {
        return raw(operators("%.2f %.2f m %.2f %.2f l S", x1, HEIGHT - y1, x2, HEIGHT - y2));
    }

    DrawnPdf fill(double left, double top, double width, double height) {
        return raw(operators("%.2f %.2f %.2f %.2f re f", left, HEIGHT - top - height, width, height));
    }

    /** Ruling lines along these edges, from the first to the last. */
    DrawnPdf lines(double[] columns, double[] rows) {
        for (double x : columns) {
            stroke(x, rows[0], x, rows[rows.length - 1]);
        }
        for (double y : rows) {
            stroke(columns[0], y, columns[columns.length - 1], y);
        }
        return this;
    }

    private static String operators(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    byte[] bytes() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            COSDictionary font = font();
            for (StringBuilder content : pages) {
                PDPage page = new PDPage(new PDRectangle(HEIGHT, HEIGHT));
                page.setRotation(rotation);
                PDResources resources = new PDResources();
                COSDictionary fonts = new COSDictionary();
                fonts.setItem("F", font);
                resources.getCOSObject().setItem(COSName.FONT, fonts);
                page.setResources(resources);
                PDStream stream = new PDStream(document);
                try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(stream);
                document.addPage(page);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        descriptor.setItem(COSName.FONT_BBOX, numbers(0, -120, 1000, 880));
        COSDictionary characters = new COSDictionary();
        characters.setItem(COSName.TYPE, COSName.FONT);
        characters.setName(COSName.SUBTYPE, "CIDFontType0");
        characters.setName(COSName.BASE_FONT, "STSong-Light");
        characters.setItem(COSName.CIDSYSTEMINFO, system);
        characters.setItem(COSName.FONT_DESC, descriptor);
        characters.setInt(COSName.DW, 1000);
        characters.setItem(COSName.W, numbers(1, 95, 500));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        COSArray descendants = new COSArray();
        descendants.add(characters);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static COSArray numbers(int... values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }
}
