package io.github.ogireport.internal.source.word.part;

import io.github.ogireport.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;

/** The parts of a Word document, found by their relations; no part has a fixed name. */
public final class WordPackage {
    private final ZipDirectory zip;
    private final XMLInputFactory readers = XmlPart.factory();
    private final Map<String, String> ofPackage;
    private final Map<String, String> ofDocument;
    private final String document;

    private WordPackage(ZipDirectory zip) throws IOException {
        this.zip = zip;
        ofPackage = relations("");
        String main = ofPackage.get("officeDocument");
        if (main == null) {
            throw other(zip.names());
        }
        document = main;
        ofDocument = relations(document);
    }

    /**
     * Opens a document.
     *
     * @param maxBytes the length of the longest part that is unpacked
     * @throws IOException if it is damaged, encrypted or of another kind; the message says which
     */
    public static WordPackage open(byte[] bytes, int maxBytes) throws IOException {
        return new WordPackage(ZipDirectory.of(bytes, maxBytes));
    }

    private static IOException other(Set<String> names) {
        if (names.contains("ofd.xml")) {
            return new UnreadableFileException("unreadable.ofd");
        }
        boolean openDocument = names.contains("mimetype") && names.contains("content.xml");
        return new UnreadableFileException(openDocument ? "unreadable.openDocument" : "unreadable.archive");
    }

    /** The reason where a part or the whole is damaged; {@code detail} names the part. */
    static IOException damaged(String detail, @Nullable Exception cause) {
        IOException problem = new UnreadableFileException("unreadable.damaged", "DOCX", detail);
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
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
                    case "workbook" -> throw new UnreadableFileException("unreadable.spreadsheet");
                    case "presentation" -> throw new UnreadableFileException("unreadable.presentation");
                    default -> throw damaged("<" + part.element() + ">", null);
                };
            }
        }
        throw damaged(document, null);
    }

    /** A part that the document refers to, such as its {@code styles}; null where it has none. */
    public @Nullable XmlPart beside(String kind) throws IOException {
        String target = ofDocument.get(kind);
        return target == null ? null : part(target);
    }

    /** The title among the properties of the document; empty where it has none. */
    public String title() throws IOException {
        String target = ofPackage.get("core-properties");
        XmlPart part = target == null ? null : part(target);
        while (part != null && part.nextIn(0)) {
            if (part.element().equals("title")) {
                return part.characters();
            }
        }
        return "";
    }

    private @Nullable XmlPart part(String name) throws IOException {
        byte[] bytes = zip.read(name);
        return bytes == null ? null : XmlPart.of(bytes, name, readers);
    }

    /** The parts that {@code source} relates to, by the last word of the type of the relation; the first of each. */
    private Map<String, String> relations(String source) throws IOException {
        Map<String, String> targets = new HashMap<>();
        int folder = source.lastIndexOf('/') + 1;
        XmlPart part = part(source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels");
        while (part != null && part.nextIn(0)) {
            if (part.element().equals("Relationship")
                    && !part.text("TargetMode").equals("External")) {
                String type = part.text("Type");
                targets.putIfAbsent(
                        type.substring(type.lastIndexOf('/') + 1),
                        resolve(source.substring(0, folder), part.text("Target")));
            }
        }
        return targets;
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
