package io.github.ogireport.cli.input;

/** What a file is: by its first bytes where they tell, else by its ending. A wrong ending is common on public websites. */
enum FileKind {
    /** Plain text or Markdown. */
    TEXT,
    /** A web page. */
    HTML,
    /** A Word document since 2007. */
    DOCX,
    /** A PDF document. */
    PDF,
    /** A Word document before 2007, or an encrypted one since. */
    OLE2,
    /** Rich text. */
    RTF;

    private static final byte[] OLE2_MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
    private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] RTF_MARK = {'{', '\\', 'r', 't', 'f'};

    /** The kind of a file by its ending and its first bytes. */
    static FileKind of(String name, byte[] start) {
        if (startsWith(start, PDF_MARK)) {
            return PDF;
        }
        if (startsWith(start, ZIP_MARK)) {
            return DOCX;
        }
        if (startsWith(start, OLE2_MARK)) {
            return OLE2;
        }
        if (startsWith(start, RTF_MARK)) {
            return RTF;
        }
        return switch (FileNames.extension(name)) {
            case "html", "htm" -> HTML;
            case "docx" -> DOCX;
            case "pdf" -> PDF;
            default -> TEXT;
        };
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
