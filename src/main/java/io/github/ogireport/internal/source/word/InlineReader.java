package io.github.ogireport.internal.source.word;

import io.github.ogireport.internal.source.word.draft.FieldStack;
import io.github.ogireport.internal.source.word.part.XmlPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands in runs: characters, breaks, signs, fields with what they show. */
final class InlineReader {
    private final XmlPart part;
    private final FieldStack fields = new FieldStack();

    /** What is chosen in the list of a form, until its field ends. */
    private String choice = "";

    InlineReader(XmlPart part) {
        this.part = part;
    }

    /** Reads the element that begins here into {@code paragraph}, if it is one that stands in runs. */
    void read(ParagraphWalk paragraph) throws IOException {
        switch (part.element()) {
            case "t" -> add(text(), paragraph);
            case "tab", "ptab" -> add("\t", paragraph);
            case "br", "cr" -> add("\n", paragraph);
            case "noBreakHyphen" -> add("-", paragraph);
            case "sym",
                    "contentPart",
                    "pgNum",
                    "dayShort",
                    "dayLong",
                    "monthShort",
                    "monthLong",
                    "yearShort",
                    "yearLong" -> addSign(paragraph);
            case "fldChar" -> readFieldMark(paragraph);
            case "instrText" -> fields.instruct(part.characters());
            case "footnoteReference", "endnoteReference" -> {
                if (part.isOn("customMarkFollows", false)) {
                    paragraph.markFollows();
                }
            }
            default -> {
                // no characters: bookmarks, comments, marks of spelling, optional hyphens
            }
        }
    }

    private void add(String characters, ParagraphWalk paragraph) {
        if (fields.shows()) {
            paragraph.add(characters);
        }
    }

    private void addSign(ParagraphWalk paragraph) {
        if (fields.shows()) {
            paragraph.addSign();
        }
    }

    /** Blanks at the ends count only where the file says so; a line break in the file is a blank. */
    private String text() throws IOException {
        boolean kept = part.text("space").equals("preserve");
        String text = part.characters();
        String shown = kept ? text : text.trim();
        return shown.replace('\n', ' ');
    }

    private void readFieldMark(ParagraphWalk paragraph) throws IOException {
        switch (part.text("fldCharType")) {
            case "begin" -> {
                fields.begin();
                readForm();
            }
            case "separate" -> fields.separate();
            case "end" -> end(paragraph);
            default -> paragraph.addSign();
        }
    }

    /** The entries of a list in a form, of which the chosen one is shown. */
    private void readForm() throws IOException {
        List<String> entries = new ArrayList<>();
        int chosen = -1;
        int preset = 0;
        int outer = part.depth();
        while (part.nextIn(outer)) {
            switch (part.element()) {
                case "listEntry" -> entries.add(part.text("val"));
                case "default" -> preset = part.number("val", 0);
                case "result" -> chosen = part.number("val", 0);
                default -> {
                    // names and help
                }
            }
        }
        int shown = chosen < 0 ? preset : chosen;
        choice = shown >= 0 && shown < entries.size() ? entries.get(shown) : "";
    }

    /** A field that has no result shows a choice, or something drawn. */
    private void end(ParagraphWalk paragraph) {
        if (fields.end()) {
            if (choice.isEmpty()) {
                addSign(paragraph);
            } else {
                add(choice, paragraph);
            }
        }
        choice = "";
    }

    /** At the end of a paragraph. */
    void endParagraph(ParagraphWalk paragraph) {
        if (fields.endParagraph()) {
            paragraph.draft().story().doubt();
        }
    }
}
