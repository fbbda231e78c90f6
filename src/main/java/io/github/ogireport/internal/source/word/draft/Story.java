package io.github.ogireport.internal.source.word.draft;

import io.github.ogireport.internal.source.SourceBlock;
import io.github.ogireport.internal.source.TextDraft;
import io.github.ogireport.place.SourcePlace;
import io.github.ogireport.place.WordCellPlace;
import io.github.ogireport.place.WordParagraphPlace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands one below the other: the whole document, or a cell of it. */
public final class Story {
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final int start;
    private final boolean cell;
    private SourcePlace place;
    private @Nullable ParagraphDraft unended;
    private int paragraphs;
    private int printed;
    private int plain;
    private boolean struck;
    private boolean doubtful;
    private boolean continuing;

    private Story(int start, boolean cell, SourcePlace place) {
        this.start = start;
        this.cell = cell;
        this.place = place;
    }

    /** The whole document. */
    public static Story document() {
        return new Story(0, false, new WordParagraphPlace(1));
    }

    /** A cell whose text begins at {@code start}. */
    public static Story cell(int start, int table, int row, int cell) {
        return new Story(start, true, new WordCellPlace(table, row, cell));
    }

    /**
     * Begins a paragraph, which goes on with the one before where that was kept. Another one of the document is at a place of its own
     * if it {@code counts} as one.
     */
    public ParagraphDraft startParagraph(boolean counts) {
        ParagraphDraft kept = unended;
        unended = null;
        if (kept != null) {
            return kept;
        }
        if (!cell && counts) {
            place = new WordParagraphPlace(++paragraphs);
        }
        return new ParagraphDraft(this);
    }

    void add(SourceBlock block) {
        blocks.add(block);
    }

    /** Counts characters that are seen, and those of them that are no asides. */
    void count(int newPrinted, int newPlain) {
        printed += newPrinted;
        plain += newPlain;
    }

    /** Takes in what is seen in a cell of a table that stands here. */
    void absorb(Story inner) {
        count(inner.printed, inner.plain);
        struck |= inner.struck;
        doubtful |= inner.doubtful;
    }

    /** What is seen may be taken for something else than the characters say. */
    public void doubt() {
        doubtful = true;
    }

    /** Something stands here that is crossed out. */
    void strike() {
        struck = true;
    }

    /** This cell is part of the one above it. */
    public void continueAbove() {
        continuing = true;
    }

    /** Keeps a paragraph that goes on in the next one. */
    public void keep(ParagraphDraft paragraph) {
        unended = paragraph;
    }

    /** Writes a paragraph that was kept and that no other one follows. */
    public void endKept(TextDraft text) {
        ParagraphDraft kept = unended;
        unended = null;
        if (kept != null) {
            kept.write("", text);
        }
    }

    public List<SourceBlock> blocks() {
        return blocks;
    }

    public boolean isCell() {
        return cell;
    }

    public boolean isContinuing() {
        return continuing;
    }

    /** Whether anything is seen. */
    boolean isPrinted() {
        return printed > 0 || struck || doubtful;
    }

    /** Whether what is read is what is seen: no sign, no mark alone, nothing crossed out alone. */
    boolean isReadable() {
        return !doubtful && (printed == 0 ? !struck : plain > 0);
    }

    /** Where the text stood when it began. */
    public int origin() {
        return start;
    }

    SourcePlace place() {
        return place;
    }

    int start() {
        return blocks.isEmpty() ? start : blocks.get(0).start();
    }

    int end() {
        return blocks.isEmpty() ? start : blocks.get(blocks.size() - 1).end();
    }
}
