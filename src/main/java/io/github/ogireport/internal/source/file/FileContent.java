package io.github.ogireport.internal.source.file;

import io.github.ogireport.internal.source.DecodedBytes;
import io.github.ogireport.internal.source.html.HtmlMarkup;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Finds out by its content what a file is. Its ending counts last: on the sites of offices it is often wrong. */
final class FileContent {
    private static final char NUL = 0;
    /** A PDF may begin with other bytes; readers look for its mark in so many. */
    private static final int START_OF_PDF = 1024;

    private static final int START_OF_TEXT = 2048;

    private final byte[] bytes;
    /** Each byte as the character of its number. */
    private final String latin;

    private final String name;

    private FileContent(byte[] bytes, String name) {
        this.bytes = bytes;
        this.latin = new String(bytes, StandardCharsets.ISO_8859_1);
        this.name = name.toLowerCase(Locale.ROOT);
    }

    /** What the file of {@code bytes} is; {@code name} may be empty. */
    static FileKind kind(byte[] bytes, String name) {
        return new FileContent(bytes, name).kind();
    }

    private FileKind kind() {
        if (start(latin, START_OF_PDF).contains("%PDF-")) {
            return FileKind.PDF;
        }
        if (latin.startsWith("PK\3\4") || latin.startsWith("PK\5\6")) {
            return zipped();
        }
        if (latin.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return compound();
        }
        for (FileKind kind : FileKind.values()) {
            for (String mark : kind.marks()) {
                if (latin.startsWith(mark)) {
                    return kind;
                }
            }
        }
        if (latin.startsWith("RIFF") && latin.startsWith("WEBP", 8)) {
            return FileKind.WEBP;
        }
        boolean bitmap = latin.startsWith("BM") && latin.startsWith("\0\0\0\0", 6) && latin.length() > 10;
        return bitmap ? FileKind.BMP : written();
    }

    private static String start(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    /** The names of the files in a zip file stand in it as they are. */
    private FileKind zipped() {
        if (latin.contains("word/document")) {
            return FileKind.DOCX;
        }
        if (latin.contains("OFD.xml")) {
            return FileKind.OFD;
        }
        if (latin.contains("xl/workbook") || latin.contains("ppt/presentation")) {
            return FileKind.OTHER_OFFICE;
        }
        if (latin.contains("application/vnd.oasis.opendocument.text")) {
            return FileKind.ODT;
        }
        return latin.contains("[Content_Types].xml") || name.endsWith(".docx") ? FileKind.DOCX : FileKind.ZIP;
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
        boolean wide = latin.indexOf(NUL) >= 0 || latin.startsWith("\u00FE\u00FF") || latin.startsWith("\u00FF\u00FE");
        String text = wide ? DecodedBytes.of(bytes).text() : latin;
        String head = start(text, START_OF_TEXT);
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
        boolean page = HtmlMarkup.isPage(text) || hasEndingOfPage() && text.indexOf('<') >= 0;
        return page ? FileKind.HTML : FileKind.TEXT;
    }

    private boolean hasEndingOfPage() {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".shtml") || name.endsWith(".xhtml");
    }

    private boolean hasWide(String text) {
        return latin.contains(new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
