package io.github.ogireport.internal.source.file;

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
    RTF("RTF"),
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
    PNG("PNG"),
    JPEG("JPEG"),
    GIF("GIF"),
    BMP("BMP"),
    TIFF("TIFF"),
    WEBP("WEBP"),
    ZIP("ZIP"),
    RAR("RAR"),
    SEVEN_ZIP("7Z"),
    GZIP("GZIP");

    private final String title;

    FileKind(String title) {
        this.title = title;
    }

    /** Its name as people know it. */
    public String title() {
        return title;
    }
}
