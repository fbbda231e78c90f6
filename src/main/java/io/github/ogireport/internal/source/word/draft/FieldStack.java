package io.github.ogireport.internal.source.word.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** The fields whose end has not been reached: of each the instruction, which is not shown, and then the result, which is. */
public final class FieldStack {
    /** Fields that print nothing: marks for an index and the like. */
    private static final Set<String> UNPRINTED = Set.of("XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "ADVANCE");

    private static final int LONGEST_INSTRUCTION = 64;

    private final Deque<Field> fields = new ArrayDeque<>();
    private int instructions;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean showing;
    }

    /** A field begins, with its instruction. */
    public void begin() {
        fields.push(new Field());
        instructions++;
    }

    /** The instruction goes on. */
    public void instruct(String text) {
        Field field = fields.peek();
        if (field != null && !field.showing) {
            int room = LONGEST_INSTRUCTION - field.instruction.length();
            field.instruction.append(text, 0, Math.min(text.length(), room));
        }
    }

    /** The instruction ends and the result begins. */
    public void separate() {
        Field field = fields.peek();
        if (field != null && !field.showing) {
            field.showing = true;
            instructions--;
        }
    }

    /** The field ends. Returns whether it shows something nevertheless that is not its result, because it has none. */
    public boolean end() {
        Field field = fields.poll();
        if (field == null || field.showing) {
            return false;
        }
        instructions--;
        String words = field.instruction.toString().strip();
        int end = words.indexOf(' ');
        return !UNPRINTED.contains((end < 0 ? words : words.substring(0, end)).toUpperCase(Locale.ROOT));
    }

    /** Whether what stands here is shown. */
    public boolean shows() {
        return instructions == 0;
    }

    /** At the end of a paragraph no instruction goes on. Returns whether one seems to: the field is broken then. */
    public boolean endParagraph() {
        if (instructions == 0) {
            return false;
        }
        fields.forEach(field -> field.showing = true);
        instructions = 0;
        return true;
    }
}
