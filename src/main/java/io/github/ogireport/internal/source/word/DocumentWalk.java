package io.github.ogireport.internal.source.word;

import io.github.ogireport.UnreadableFileException;
import io.github.ogireport.internal.source.SourceLimits;
import io.github.ogireport.internal.source.TextDraft;
import io.github.ogireport.internal.source.word.draft.Story;
import io.github.ogireport.internal.source.word.part.RunLook;
import io.github.ogireport.internal.source.word.part.WordStyles;
import io.github.ogireport.internal.source.word.part.XmlPart;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Walks over the text of a document once, by loop: paragraphs, tables and what is wrapped around them. */
final class DocumentWalk {
    private static final String OFFICE = "http://schemas.microsoft.com/office/";

    private final XmlPart part;
    private final WordStyles styles;
    private final AutomaticNumbers numbers;
    private final TextDraft text;
    private final InlineReader inline;
    private final SourceLimits limits;
    private final Deque<Open> open = new ArrayDeque<>();

    private Story story = Story.document();
    private @Nullable TableWalk table;
    private @Nullable ParagraphWalk paragraph;
    private @Nullable Drawing drawing;
    private boolean chosen;
    private int boxes;
    private int tables;
    private int uncertain;
    private int cells;

    /** An element at whose end something is to be done. */
    private record Open(int depth, Ending ending) {}

    /** What is done at the end of an element. */
    private interface Ending {
        void end() throws IOException;
    }

    DocumentWalk(XmlPart part, WordStyles styles, AutomaticNumbers numbers, TextDraft text, SourceLimits limits) {
        this.part = part;
        this.styles = styles;
        this.numbers = numbers;
        this.text = text;
        this.inline = new InlineReader(part);
        this.limits = limits;
    }

    /** Walks to the end, or until more was read than the limits allow, and returns what was read. */
    Story walk() throws IOException {
        while (!isFull() && part.next()) {
            if (part.starts()) {
                start();
            } else if (part.ends()) {
                while (!open.isEmpty() && open.element().depth == part.depth()) {
                    open.pop().ending.end();
                }
            }
        }
        if (isFull()) {
            story.doubt();
        }
        while (!open.isEmpty()) {
            open.pop().ending.end();
        }
        story.endKept(text);
        return story;
    }

    private boolean isFull() {
        return text.length() > limits.maxCharacters() || cells > limits.maxTokens();
    }

    private void atEnd(Ending ending) {
        open.push(new Open(part.depth(), ending));
    }

    private void start() throws IOException {
        if (drawing != null && drawing.start(part)) {
            return;
        }
        if (!part.isWord()) {
            startForeign();
            return;
        }
        switch (part.element()) {
            case "p" -> startParagraph();
            case "pPr", "r", "rPr", "rt", "bdo" -> startInParagraph(paragraph);
            case "tbl" -> startTable();
            case "tblPr", "tr", "trPr", "tc", "tcPr" -> startInTable(table);
            case "sdt" -> startControl();
            case "sdtPr" -> readControl();
            case "drawing", "pict", "object" -> startDrawing();
            case "txbxContent" -> startBox();
            case "altChunk", "subDoc" -> throw new UnreadableFileException("unreadable.wordImported");
            case "del", "moveFrom", "rubyPr", "sectPr", "tblGrid", "tblPrEx", "background", "sdtEndPr", "fldData" ->
                part.skip();
            default -> startInRun();
        }
    }

    private void startInRun() throws IOException {
        if (part.element().equals("t") && (paragraph == null || uncertain > 0)) {
            story.doubt();
        }
        if (paragraph != null) {
            inline.read(paragraph);
        }
    }

    private void startParagraph() {
        ParagraphWalk outer = paragraph;
        ParagraphWalk started = new ParagraphWalk(story.startParagraph(boxes == 0), styles, table);
        paragraph = started;
        atEnd(() -> {
            endParagraph(started);
            paragraph = outer;
        });
    }

    private void endParagraph(ParagraphWalk ended) throws IOException {
        inline.endParagraph(ended);
        if (ended.isJoined()) {
            story.keep(ended.draft());
        } else {
            ended.draft().write(story.isContinuing() ? "" : numbers.before(ended), text);
        }
    }

    private void startInParagraph(@Nullable ParagraphWalk in) throws IOException {
        if (in == null) {
            return;
        }
        switch (part.element()) {
            case "pPr" -> in.readProperties(part);
            case "r" -> {
                RunLook before = in.startRun();
                atEnd(() -> in.endRun(before));
            }
            case "rPr" -> in.readLook(part);
            case "rt" -> {
                in.beside(1);
                atEnd(() -> in.beside(-1));
            }
            default -> {
                if (part.text("val").equals("rtl")) {
                    story.doubt();
                }
            }
        }
    }

    private void startTable() {
        story.endKept(text);
        TableWalk outer = table;
        tables++;
        TableWalk started = new TableWalk(tables, styles, text);
        table = started;
        atEnd(() -> {
            started.draft().addTo(story);
            table = outer;
        });
    }

    private void startInTable(@Nullable TableWalk in) throws IOException {
        switch (part.element()) {
            case "tr" -> {
                if (in != null && !in.isInRow()) {
                    in.startRow();
                    atEnd(in::endRow);
                }
            }
            case "tc" -> {
                if (in != null && in.isInRow() && !in.isInCell()) {
                    startCell(in);
                }
            }
            default -> {
                if (in == null) {
                    part.skip();
                } else {
                    in.readProperties(part, story);
                }
            }
        }
    }

    private void startCell(TableWalk in) throws IOException {
        if (in.isRowDeleted()) {
            part.skip();
            return;
        }
        Story outer = story;
        ParagraphWalk host = paragraph;
        paragraph = null;
        story = in.startCell();
        cells++;
        atEnd(() -> {
            story.endKept(text);
            in.endCell(story);
            story = outer;
            paragraph = host;
        });
    }

    private void startControl() {
        int before = uncertain;
        atEnd(() -> uncertain = before);
    }

    /** What a control shows is no value while it asks for one, or where Word shows what lies elsewhere instead. */
    private void readControl() throws IOException {
        int outer = part.depth();
        while (part.nextIn(outer)) {
            if (part.isWord()
                    && (part.element().equals("dataBinding")
                            || part.element().equals("showingPlcHdr") && part.isOn())) {
                uncertain++;
            }
        }
    }

    /** Elements of other languages: formulas, and what is there in two forms of which one is shown. */
    private void startForeign() throws IOException {
        switch (part.element()) {
            case "AlternateContent" -> {
                boolean outer = chosen;
                chosen = false;
                atEnd(() -> chosen = outer);
            }
            case "Choice", "Fallback" -> {
                if (chosen || part.element().equals("Choice") && !isKnown(part.text("Requires"))) {
                    part.skip();
                } else {
                    chosen = true;
                }
            }
            case "oMath", "oMathPara" -> {
                if (paragraph != null) {
                    paragraph.addSign();
                }
                part.skip();
            }
            default -> part.skip();
        }
    }

    private boolean isKnown(String prefixes) {
        for (String prefix : prefixes.strip().split(" +", -1)) {
            if (!part.namespace(prefix).startsWith(OFFICE)) {
                return false;
            }
        }
        return true;
    }

    private void startDrawing() throws IOException {
        ParagraphWalk host = paragraph;
        if (host == null || host.look().is(RunLook.HIDDEN)) {
            part.skip();
            return;
        }
        Drawing outer = drawing;
        Drawing started = new Drawing(part.element());
        drawing = started;
        atEnd(() -> {
            drawing = outer;
            if (started.isSign(story.isCell())) {
                host.addSign();
            }
        });
    }

    /** The paragraphs of a text box stand before the one that it hangs on. */
    private void startBox() {
        ParagraphWalk host = paragraph;
        Drawing around = drawing;
        paragraph = null;
        drawing = null;
        boxes++;
        atEnd(() -> {
            story.endKept(text);
            boxes--;
            paragraph = host;
            drawing = around;
        });
    }
}
