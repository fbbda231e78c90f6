package io.github.ogireport.internal.source.word;

import io.github.ogireport.internal.source.word.draft.ParagraphDraft;
import io.github.ogireport.internal.source.word.part.RunLook;
import io.github.ogireport.internal.source.word.part.WordStyles;
import io.github.ogireport.internal.source.word.part.XmlPart;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A paragraph while the walk is in it: what it and its runs say of themselves. */
final class ParagraphWalk {
    private final ParagraphDraft draft;
    private final WordStyles styles;
    private final @Nullable TableWalk table;
    private String style = "";
    private int list = -1;
    private int level = -1;
    private boolean joined;
    private RunLook around;
    private RunLook look;
    private int beside;
    private boolean mark;

    ParagraphWalk(ParagraphDraft draft, WordStyles styles, @Nullable TableWalk table) {
        this.draft = draft;
        this.styles = styles;
        this.table = table;
        this.around = TableWalk.around(table, "", styles);
        this.look = styles.run(around, "", RunLook.PLAIN);
    }

    ParagraphDraft draft() {
        return draft;
    }

    String style() {
        return style;
    }

    /** The number of its list; 0 for none, -1 for that of its style. */
    int list() {
        return list;
    }

    /** Its level in the list; -1 for that of its style. */
    int level() {
        return level;
    }

    /** Whether the next paragraph goes on where this one ends: its end was deleted or is hidden, or it is a large first letter. */
    boolean isJoined() {
        return joined;
    }

    RunLook look() {
        return look;
    }

    /** Reads the properties of the paragraph, with those of the mark at its end. */
    void readProperties(XmlPart part) throws IOException {
        boolean shaded = false;
        String markStyle = "";
        RunLook mark = RunLook.PLAIN;
        int outer = part.depth();
        while (part.nextIn(outer)) {
            switch (part.element()) {
                case "pStyle" -> style = part.text("val");
                case "numId" -> list = part.number("val", 0);
                case "ilvl" -> level = part.number("val", 0);
                case "shd" -> shaded = RunLook.isShaded(part);
                case "framePr" -> joined |= part.text("dropCap").equals("drop");
                case "del", "moveFrom", "specVanish" -> joined = true;
                case "rStyle" -> markStyle = part.text("val");
                case "pPrChange", "rPrChange", "sectPr" -> part.skip();
                default -> mark = mark.and(part);
            }
        }
        around = TableWalk.around(table, style, styles);
        if (shaded) {
            around = around.with(RunLook.SHADED, true);
        }
        joined |= styles.run(around, markStyle, mark).is(RunLook.HIDDEN);
        look = styles.run(around, "", RunLook.PLAIN);
    }

    /** Begins a run and returns the look of what is around it, for its end. */
    RunLook startRun() {
        RunLook before = look;
        look = styles.run(around, "", RunLook.PLAIN);
        return before;
    }

    void readLook(XmlPart part) throws IOException {
        RunLook own = RunLook.PLAIN;
        String character = "";
        int outer = part.depth();
        while (part.nextIn(outer)) {
            switch (part.element()) {
                case "rStyle" -> character = part.text("val");
                case "rPrChange" -> part.skip();
                default -> own = own.and(part);
            }
        }
        look = styles.run(around, character, own);
    }

    void endRun(RunLook before) {
        look = before;
        mark = false;
    }

    /** The rest of the run is the mark of a footnote. */
    void markFollows() {
        mark = true;
    }

    /** What follows is printed beside or above other characters, until it ends as often as it began. */
    void beside(int more) {
        beside += more;
    }

    void add(String characters) {
        draft.add(characters, look, mark || beside > 0);
    }

    /** Something stands here that is no text. */
    void addSign() {
        if (!look.is(RunLook.HIDDEN)) {
            draft.addSign();
        }
    }
}
