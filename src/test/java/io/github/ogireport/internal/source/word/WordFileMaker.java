package io.github.ogireport.internal.source.word;

import io.github.ogireport.internal.source.SourceDump;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes Word documents from a short description, a line a block. {@code | a | b |} is a row of a table, neighbouring rows are one
 * table; a line that begins with {@code <} is XML as it is, also in a cell; any other line is a paragraph. {@code [vanish:5]} is a run
 * with this property and {@code [vertAlign=superscript,strike:5]} one with these; {@code (gridSpan=2)} at the beginning of a cell and
 * {@code (pStyle=a)} at that of a paragraph are properties of these.
 */
public final class WordFileMaker {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-";
    private static final String NAMESPACES = "xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private WordFileMaker(String document) {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"rels\" ContentType=\"" + TYPE + "package.relationships+xml\"/>"
                        + type("document.main", "document") + type("styles", "styles") + type("numbering", "numbering")
                        + "</Types>");
        parts.put("_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
        parts.put("word/document.xml", document);
    }

    /** A document with this body. */
    public static WordFileMaker document(String body) {
        return new WordFileMaker("<w:document " + NAMESPACES + "><w:body>" + blocks(body) + "</w:body></w:document>");
    }

    /** The document of a text in which the fields of a row of a table are separated by tabs. */
    public static WordFileMaker report(String text) {
        StringBuilder body = new StringBuilder();
        text.lines()
                .forEach(line -> body.append(line.indexOf('\t') < 0 ? line : "| " + line.replace("\t", " | ") + " |")
                        .append('\n'));
        return document(body.toString());
    }

    private static String type(String kind, String name) {
        return "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPE
                + "officedocument.wordprocessingml." + kind + "+xml\"/>";
    }

    /** With styles. */
    public WordFileMaker styles(String styles) {
        return beside("styles", "<w:styles " + NAMESPACES + ">" + styles + "</w:styles>");
    }

    /** With lists. */
    public WordFileMaker numbering(String numbering) {
        return beside("numbering", "<w:numbering " + NAMESPACES + ">" + numbering + "</w:numbering>");
    }

    private WordFileMaker beside(String kind, String content) {
        relations.append(relation(kind, kind + ".xml"));
        return part("word/_rels/document.xml.rels", relations(relations.toString()))
                .part("word/" + kind + ".xml", content);
    }

    /** With a part of this name. */
    public WordFileMaker part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** With the names and words of one part changed. */
    public WordFileMaker replaced(String name, String before, String after) {
        return part(name, parts.getOrDefault(name, "").replace(before, after));
    }

    /** A relation to a part. */
    public static String relation(String kind, String target) {
        return "<Relationship Id=\"" + kind + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    /** Relations of a part. */
    public static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The document as it is read. */
    public String dump() throws IOException {
        return WordDump.of(WordSource.read(bytes(), SourceDump.LIMITS));
    }

    /** The XML of blocks. */
    static String blocks(String description) {
        StringBuilder xml = new StringBuilder();
        boolean inTable = false;
        for (String line : description.lines().toList()) {
            boolean row = line.startsWith("|");
            if (row != inTable) {
                xml.append(row ? "<w:tbl><w:tblPr/><w:tblGrid/>" : "</w:tbl>");
                inTable = row;
            }
            xml.append(row ? row(line) : line.startsWith("<") ? line : paragraph(line));
        }
        return xml.append(inTable ? "</w:tbl>" : "").toString();
    }

    /** The XML of a row. */
    static String row(String line) {
        StringBuilder xml = new StringBuilder("<w:tr>");
        String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
        for (String cell : cells) {
            String text = cell.strip();
            boolean properties = text.indexOf('=') + text.indexOf("Merge") > 0 || text.startsWith("(cell");
            int end = text.startsWith("(") && properties ? text.indexOf(')') : -1;
            xml.append("<w:tc><w:tcPr>")
                    .append(end < 0 ? "" : properties(text.substring(1, end)))
                    .append("</w:tcPr>")
                    .append(text.startsWith("<") ? text : paragraph(text.substring(end + 1)))
                    .append("</w:tc>");
        }
        return xml.append("</w:tr>").toString();
    }

    /** The XML of a paragraph. */
    static String paragraph(String line) {
        int end = line.startsWith("(") && line.indexOf('=') > 0 ? line.indexOf(')') : -1;
        String form = end < 0 ? "" : "<w:pPr>" + properties(line.substring(1, end)) + "</w:pPr>";
        return "<w:p>" + form + runs(line.substring(end + 1)) + "</w:p>";
    }

    /** The XML of runs. */
    static String runs(String text) {
        StringBuilder xml = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('[', at);
            int next = open < 0 ? text.length() : open;
            if (next > at) {
                xml.append(run("", text.substring(at, next)));
            }
            if (open < 0) {
                break;
            }
            int colon = text.indexOf(':', open);
            int close = text.indexOf(']', colon);
            xml.append(run(properties(text.substring(open + 1, colon)), text.substring(colon + 1, close)));
            at = close + 1;
        }
        return xml.toString();
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String properties(String list) {
        StringBuilder xml = new StringBuilder();
        for (String property : list.split(",", -1)) {
            int equals = property.indexOf('=');
            xml.append("<w:")
                    .append(
                            equals < 0
                                    ? property
                                    : property.substring(0, equals) + " w:val=\"" + property.substring(equals + 1)
                                            + "\"")
                    .append("/>");
        }
        return xml.toString();
    }
}
