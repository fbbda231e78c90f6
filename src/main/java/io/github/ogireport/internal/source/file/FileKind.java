package io.github.ogireport.internal.source.file;

import java.util.List;

/** What a file is, found by its content. */
public enum FileKind {
    /** Plain text or Markdown. */
    TEXT("TXT"),
    /** A web page, whatever its ending. */
    HTML("HTML"),
    /** A Word document of the format since 2007. */
    DOCX("DOCX"),
    /** A Word document of the format before. */
    DOC("DOC"),
    /** A PDF document. */
    PDF("PDF"),
    /** An encrypted Word document. */
    ENCRYPTED_WORD("DOCX"),
    /** Rich text. */
    RTF("RTF", "{\\rtf"),
    /** A web page with its pictures in one file. */
    WEB_ARCHIVE("MHTML"),
    /** A Word document written as one XML file. */
    WORD_XML("Word XML"),
    /** A document of the Chinese standard for fixed layout. */
    OFD("OFD"),
    /** A text document of OpenOffice and LibreOffice. */
    ODT("ODT"),
    /** A workbook or a presentation. */
    OTHER_OFFICE("Excel / PowerPoint"),
    /** Another file of the old format of Microsoft Office. */
    OLE2("OLE2"),
    PNG("PNG", "\u0089PNG"),
    JPEG("JPEG", "\u00FF\u00D8\u00FF"),
    GIF("GIF", "GIF8"),
    BMP("BMP"),
    TIFF("TIFF", "II*\0", "MM\0*"),
    WEBP("WEBP"),
    ZIP("ZIP"),
    RAR("RAR", "Rar!\u001A"),
    SEVEN_ZIP("7Z", "7z\u00BC\u00AF"),
    GZIP("GZIP", "\u001F\u008B\b");

    private final String title;
    private final List<String> marks;

    FileKind(String title, String... marks) {
        this.title = title;
        this.marks = List.of(marks);
    }

    /** Its name as people know it. */
    public String title() {
        return title;
    }

    /** What alone marks it where a file begins with one of these, each byte as the character of its number. */
    List<String> marks() {
        return marks;
    }
}
