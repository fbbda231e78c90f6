package io.github.ogireport.internal.source.file;

import io.github.ogireport.internal.source.DecodedBytes;
import io.github.ogireport.internal.source.html.HtmlMarkup;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Finds out by its content what a file is. Its ending counts last: on the sites of offices it is often wrong. */
final class FileContent {
    /** A PDF may begin with other bytes; readers look for its mark in so many. */
    private static final char NUL = 0;

    private static final int START_OF_PDF = 1024;

    private final byte[] bytes;
    private final String name;

    private FileContent(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name.toLowerCase(Locale.ROOT);
    }

    /** What the file of {@code bytes} is; {@code name} may be empty. */
    static FileKind kind(byte[] bytes, String name) {
        return new FileContent(bytes, name).kind();
    }

    private FileKind kind() {
        if (indexOf(latin("%PDF-"), START_OF_PDF) >= 0) {
            return FileKind.PDF;
        }
        if (startsWith('P', 'K', 3, 4) || startsWith('P', 'K', 5, 6)) {
            return zipped();
        }
        if (startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            return compound();
        }
        if (startsWith('{', '\\', 'r', 't', 'f')) {
            return FileKind.RTF;
        }
        FileKind marked = marked();
        return marked == FileKind.TEXT ? written() : marked;
    }

    /** The kinds that a few bytes at the start mark. */
    private FileKind marked() {
        if (startsWith(0x89, 'P', 'N', 'G')) {
            return FileKind.PNG;
        }
        if (startsWith(0xFF, 0xD8, 0xFF)) {
            return FileKind.JPEG;
        }
        if (startsWith('G', 'I', 'F', '8')) {
            return FileKind.GIF;
        }
        if (startsWith('I', 'I', 42, 0) || startsWith('M', 'M', 0, 42)) {
            return FileKind.TIFF;
        }
        if (startsWith('R', 'I', 'F', 'F') && indexOf(latin("WEBP"), 12) == 8) {
            return FileKind.WEBP;
        }
        if (startsWith('B', 'M')
                && bytes.length > 10
                && bytes[6] == 0
                && bytes[7] == 0
                && bytes[8] == 0
                && bytes[9] == 0) {
            return FileKind.BMP;
        }
        if (startsWith('R', 'a', 'r', '!', 0x1A)) {
            return FileKind.RAR;
        }
        if (startsWith('7', 'z', 0xBC, 0xAF)) {
            return FileKind.SEVEN_ZIP;
        }
        return startsWith(0x1F, 0x8B, 8) ? FileKind.GZIP : FileKind.TEXT;
    }

    /** The names of the files in a zip file stand in it as they are. */
    private FileKind zipped() {
        if (has("word/document")) {
            return FileKind.DOCX;
        }
        if (has("OFD.xml")) {
            return FileKind.OFD;
        }
        if (has("xl/workbook") || has("ppt/presentation")) {
            return FileKind.OTHER_OFFICE;
        }
        if (has("application/vnd.oasis.opendocument.text")) {
            return FileKind.ODT;
        }
        return has("[Content_Types].xml") || name.endsWith(".docx") ? FileKind.DOCX : FileKind.ZIP;
    }

    /** The names of the streams in a compound file stand in it in UTF-16. */
    private FileKind compound() {
        if (hasWide("EncryptedPackage")) {
            return FileKind.ENCRYPTED_WORD;
        }
        if (hasWide("WordDocument")) {
            return FileKind.DOC;
        }
        if (hasWide("Workbook") || hasWide("PowerPoint Document")) {
            return FileKind.OTHER_OFFICE;
        }
        return name.endsWith(".doc") ? FileKind.DOC : FileKind.OLE2;
    }

    /** A text, or what is written as one. What marks it is ASCII, which stands as it is in all charsets but those of two bytes. */
    private FileKind written() {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean wide = latin.indexOf(NUL) >= 0 || startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE);
        String start = wide ? DecodedBytes.of(bytes).text() : latin;
        String head = start.substring(0, Math.min(start.length(), 2048));
        if (head.contains("<w:wordDocument")
                || head.contains("<pkg:package")
                || head.contains("Word.Document") && head.contains("<?mso-application")) {
            return FileKind.WORD_XML;
        }
        if (head.indexOf(NUL) >= 0 && name.endsWith(".pdf")) {
            return FileKind.PDF; // no text: its reader reports the damage
        }
        String fields = head.toLowerCase(Locale.ROOT);
        if (fields.contains("mime-version:") && fields.contains("multipart/related")) {
            return FileKind.WEB_ARCHIVE;
        }
        boolean page = HtmlMarkup.isPage(start) || hasEndingOfPage() && start.indexOf('<') >= 0;
        return page ? FileKind.HTML : FileKind.TEXT;
    }

    private boolean hasEndingOfPage() {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".shtml") || name.endsWith(".xhtml");
    }

    private boolean has(String text) {
        return indexOf(latin(text), bytes.length) >= 0;
    }

    private boolean hasWide(String text) {
        return indexOf(text.getBytes(StandardCharsets.UTF_16LE), bytes.length) >= 0;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private int indexOf(byte[] wanted, int limit) {
        int last = Math.min(bytes.length, limit) - wanted.length;
        for (int i = 0; i <= last; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
