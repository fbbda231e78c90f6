package io.github.ogireport.internal.source.word;

import io.github.ogireport.internal.source.word.part.XmlPart;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Reads what stands in runs: characters, breaks, signs, fields with what they show. */
final class InlineReader {
    /** Fields that print nothing: marks for an index and the like. */
    private static final Set<String> UNPRINTED = Set.of("XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "ADVANCE");

    private static final int LONGEST_INSTRUCTION = 64;

    private final XmlPart part;
    private final Deque<Field> fields = new ArrayDeque<>();
    private int instructions;

    /** A field of which the end has not been reached. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final List<String> choices = new ArrayList<>();
        private boolean showing;
        private int chosen;

        private String name() {
            String name = instruction.toString().strip();
            int end = name.indexOf(' ');
            return (end < 0 ? name : name.substring(0, end)).toUpperCase(java.util.Locale.ROOT);
        }
    }

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
            case "sym", "contentPart", "pgNum", "dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong" ->
                addSign(paragraph);
            case "fldChar" -> readFieldMark(paragraph);
            case "instrText" -> readInstruction();
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

    private boolean shows() {
        return instructions == 0;
    }

    private void add(String characters, ParagraphWalk paragraph) {
        if (shows()) {
            paragraph.add(characters);
        }
    }

    private void addSign(ParagraphWalk paragraph) {
        if (shows()) {
            paragraph.addSign();
        }
    }

    /** Blanks at the ends count only where the file says so; a line break in the file is a blank. */
    private String text() throws IOException {
        boolean kept = part.text("space").equals("preserve");
        String text = characters(Integer.MAX_VALUE);
        int from = 0;
        int to = text.length();
        while (!kept && from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (!kept && to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        String shown = text.substring(from, to);
        return shown.indexOf('\n') < 0 ? shown : shown.replace('\n', ' ');
    }

    /** The characters of the element that begins here, not many more than {@code most}. */
    private String characters(int most) throws IOException {
        int outer = part.depth();
        String first = "";
        StringBuilder more = null;
        while (part.next() && !(part.ends() && part.depth() == outer)) {
            if (!part.isText()) {
                continue;
            }
            if (first.isEmpty()) {
                first = part.text();
            } else if (more == null) {
                more = new StringBuilder(first).append(part.text());
            } else if (more.length() < most) {
                more.append(part.text());
            }
        }
        return more == null ? first : more.toString();
    }

    private void readFieldMark(ParagraphWalk paragraph) throws IOException {
        switch (part.text("fldCharType")) {
            case "begin" -> {
                Field field = new Field();
                fields.push(field);
                instructions++;
                readForm(field);
            }
            case "separate" -> {
                Field field = fields.peek();
                if (field != null && !field.showing) {
                    field.showing = true;
                    instructions--;
                }
            }
            case "end" -> {
                Field field = fields.poll();
                if (field != null && !field.showing) {
                    instructions--;
                    end(field, paragraph);
                }
            }
            default -> paragraph.addSign();
        }
    }

    /** The choices of a form field, of which the chosen one is shown. */
    private void readForm(Field field) throws IOException {
        int outer = part.depth();
        while (part.nextIn(outer)) {
            switch (part.element()) {
                case "listEntry" -> field.choices.add(part.text("val"));
                case "result" -> field.chosen = part.number("val", 0);
                case "default" -> field.chosen = part.number("val", field.chosen);
                default -> {
                    // names and help
                }
            }
        }
    }

    /** A field that has no result shows what its instruction says: a choice, or something drawn. */
    private void end(Field field, ParagraphWalk paragraph) {
        if (!field.choices.isEmpty() && field.chosen >= 0 && field.chosen < field.choices.size()) {
            add(field.choices.get(field.chosen), paragraph);
        } else if (!UNPRINTED.contains(field.name())) {
            addSign(paragraph);
        }
    }

    private void readInstruction() throws IOException {
        String instruction = characters(LONGEST_INSTRUCTION);
        Field field = fields.peek();
        if (field != null && !field.showing && field.instruction.length() < LONGEST_INSTRUCTION) {
            field.instruction.append(instruction);
        }
    }

    /** At the end of a paragraph no instruction goes on: if one seems to, the field is broken, and what it shows is uncertain. */
    void endParagraph(ParagraphWalk paragraph) {
        if (instructions > 0) {
            paragraph.draft().story().doubt();
            fields.forEach(field -> field.showing = true);
            instructions = 0;
        }
    }
}
