package io.github.ogireport.internal.source.word.part;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a Word document, found by their relations; no part has a fixed name. */
public final class WordPackage {
    private final ZipDirectory zip;
    private final String document;

    private WordPackage(ZipDirectory zip, String document) {
        this.zip = zip;
        this.document = document;
    }

    /**
     * Opens a document.
     *
     * @param maxBytes the length of the longest part that is unpacked
     * @throws IOException if it is damaged, encrypted or of another kind; the message says which
     */
    public static WordPackage open(byte[] bytes, int maxBytes) throws IOException {
        ZipDirectory zip = ZipDirectory.of(bytes, maxBytes);
        String document = related(zip, "", "/officeDocument");
        if (document == null) {
            throw other(zip.names());
        }
        return new WordPackage(zip, document);
    }

    private static IOException other(Set<String> names) {
        if (names.contains("ofd.xml")) {
            return WordProblems.fixedLayout();
        }
        return names.contains("mimetype") && names.contains("content.xml")
                ? WordProblems.openDocument()
                : WordProblems.archive();
    }

    /**
     * The part with the text, at its root.
     *
     * @throws IOException if it is damaged or no text
     */
    public XmlPart document() throws IOException {
        XmlPart part = part(document);
        while (part != null && part.next()) {
            if (part.starts()) {
                return switch (part.element()) {
                    case "document" -> part;
                    case "workbook" -> throw WordProblems.spreadsheet();
                    case "presentation" -> throw WordProblems.presentation();
                    default -> throw WordProblems.damaged("DOCX", "<" + part.element() + ">");
                };
            }
        }
        throw WordProblems.damaged("DOCX", document);
    }

    /** A part that the document refers to, such as its {@code styles}; null where it has none. */
    public @Nullable XmlPart beside(String kind) throws IOException {
        String target = related(zip, document, "/" + kind);
        return target == null ? null : part(target);
    }

    /** The title among the properties of the document; empty where it has none. */
    public String title() throws IOException {
        String target = related(zip, "", "/core-properties");
        XmlPart part = target == null ? null : part(target);
        StringBuilder title = new StringBuilder();
        while (part != null && part.nextIn(0)) {
            if (part.element().equals("title")) {
                while (part.next() && part.isText()) {
                    title.append(part.text());
                }
                break;
            }
        }
        return title.toString().strip();
    }

    private @Nullable XmlPart part(String name) throws IOException {
        byte[] bytes = zip.read(name);
        return bytes == null ? null : XmlPart.of(bytes, name);
    }

    /** The name of the part that {@code source} relates to in a relation whose type ends with {@code kind}. */
    private static @Nullable String related(ZipDirectory zip, String source, String kind) throws IOException {
        int folder = source.lastIndexOf('/') + 1;
        String name = source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels";
        byte[] bytes = zip.read(name);
        if (bytes == null) {
            return null;
        }
        XmlPart relations = XmlPart.of(bytes, name);
        while (relations.nextIn(0)) {
            if (relations.element().equals("Relationship")
                    && relations.text("Type").endsWith(kind)
                    && !relations.text("TargetMode").equals("External")) {
                return resolve(source.substring(0, folder), relations.text("Target"));
            }
        }
        return null;
    }

    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String path = target.startsWith("/") ? target : folder + target;
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
