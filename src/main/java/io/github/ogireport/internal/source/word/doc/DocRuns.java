package io.github.ogireport.internal.source.word.doc;

import io.github.ogireport.internal.source.word.draft.FieldStack;
import io.github.ogireport.internal.source.word.draft.ParagraphDraft;
import io.github.ogireport.internal.source.word.part.RunLook;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads the runs of paragraphs of the old format, in which control characters stand for what is no text. */
final class DocRuns {
    private static final char PICTURE = 1;
    private static final char CELL_MARK = 7;
    private static final char DRAWING = 8;
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char COLUMN_BREAK = 0x0E;
    private static final char FIELD_BEGINS = 0x13;
    private static final char RESULT_BEGINS = 0x14;
    private static final char FIELD_ENDS = 0x15;
    private static final char HYPHEN = 0x1E;
    private static final char SYMBOL = '(';
    private static final int WHITE = 0xFFFFFF;

    private final FieldStack fields = new FieldStack();

    /** Reads the characters of a paragraph. Returns whether the next one goes on where it ends. */
    boolean read(Paragraph paragraph, ParagraphDraft draft) {
        boolean joined = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String text = within(run, paragraph);
            RunLook look = look(run);
            joined = look.is(RunLook.HIDDEN) && !text.isEmpty() && text.charAt(text.length() - 1) == '\r';
            if (!run.isMarkedDeleted()) {
                read(text, run, look, draft);
            }
        }
        if (fields.endParagraph()) {
            draft.story().doubt();
        }
        return joined;
    }

    /** The characters of a run that belong to the paragraph; a run may go on over its end. */
    private static String within(CharacterRun run, Paragraph paragraph) {
        String text = run.text();
        int from = Math.max(0, paragraph.getStartOffset() - run.getStartOffset());
        int to = Math.min(text.length(), paragraph.getEndOffset() - run.getStartOffset());
        return from < to ? text.substring(from, to) : "";
    }

    private static RunLook look(CharacterRun run) {
        return RunLook.PLAIN
                .with(RunLook.HIDDEN, run.isVanished() || run.isMarkedDeleted())
                .with(RunLook.STRUCK, run.isStrikeThrough())
                .with(RunLook.STRUCK_TWICE, run.isDoubleStrikeThrough())
                .with(RunLook.RAISED, run.getSubSuperScriptIndex() != 0)
                .with(RunLook.MOVED, run.getVerticalOffset() != 0)
                .with(RunLook.WHITE, run.getIco24() == WHITE || run.getColor() == 8)
                .with(RunLook.SHADED, run.isHighlighted())
                .with(RunLook.TINY, run.getFontSize() < RunLook.LEGIBLE)
                .with(RunLook.PICTURES, RunLook.PICTURE_FONTS.contains(String.valueOf(run.getFontName())));
    }

    private void read(String text, CharacterRun run, RunLook look, ParagraphDraft draft) {
        boolean special = run.isSpecialCharacter() || run.isSymbol() || run.isObj() || run.isOle2();
        int plain = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : 0;
            if (c < ' ' || special) {
                add(text.substring(plain, i), look, draft);
                plain = i + 1;
                control(c, special, look, draft);
            }
        }
    }

    private void add(String characters, RunLook look, ParagraphDraft draft) {
        if (fields.shows()) {
            draft.add(characters, look, false);
        } else {
            fields.instruct(characters);
        }
    }

    private void control(char c, boolean special, RunLook look, ParagraphDraft draft) {
        switch (c) {
            case '\t' -> add("\t", look, draft);
            case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> add("\n", look, draft);
            case HYPHEN -> add("-", look, draft);
            case FIELD_BEGINS -> fields.begin();
            case RESULT_BEGINS -> fields.separate();
            case FIELD_ENDS -> {
                if (fields.end()) {
                    addSign(look, draft);
                }
            }
            case PICTURE, SYMBOL -> {
                if (special) {
                    addSign(look, draft);
                }
            }
            case DRAWING -> {
                if (draft.story().isCell()) {
                    addSign(look, draft);
                }
            }
            default -> {
                if (c > ' ') {
                    draft.story().doubt();
                    add(String.valueOf(c), look, draft);
                }
            }
        }
    }

    private void addSign(RunLook look, ParagraphDraft draft) {
        if (fields.shows() && !look.is(RunLook.HIDDEN)) {
            draft.addSign();
        }
    }

    /** Whether a row was deleted: so is its mark then, the last character. */
    boolean isDeleted(Range row) {
        int count = row.numCharacterRuns();
        if (count == 0) {
            return false;
        }
        CharacterRun last = row.getCharacterRun(count - 1);
        String text = last.text();
        return last.isMarkedDeleted() && !text.isEmpty() && text.charAt(text.length() - 1) == CELL_MARK;
    }
}
