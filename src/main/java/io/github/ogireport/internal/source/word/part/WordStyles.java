package io.github.ogireport.internal.source.word.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of a document, as far as they decide what is shown. */
public final class WordStyles {
    private static final int LONGEST_CHAIN = 64;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, RunLook> looks = new HashMap<>();
    private RunLook documentDefaults = RunLook.PLAIN;

    /** A style by itself, without those that it is based on. */
    private static final class Style {
        private String base = "";
        private RunLook look = RunLook.PLAIN;
        private @Nullable Numbered numbered;
        private boolean changing;
    }

    /**
     * The list that a paragraph belongs to.
     *
     * @param list  the number of the list; 0 for none
     * @param level its level in it, from 0
     */
    public record Numbered(int list, int level) {}

    /** The styles of {@code part}; none where it is null. */
    public static WordStyles of(@Nullable XmlPart part) throws IOException {
        WordStyles styles = new WordStyles();
        while (part != null && part.nextIn(0)) {
            switch (part.element()) {
                case "rPrDefault" -> styles.documentDefaults = look(part, RunLook.PLAIN);
                case "style" -> styles.read(part);
                case "latentStyles" -> part.skip();
                default -> {
                    // the other parts of the styles are not about what is shown
                }
            }
        }
        return styles;
    }

    private static RunLook look(XmlPart part, RunLook before) throws IOException {
        RunLook look = before;
        int outer = part.depth();
        while (part.nextIn(outer)) {
            look = look.and(part);
        }
        return look;
    }

    private void read(XmlPart part) throws IOException {
        String kind = part.text("type");
        String id = part.text("styleId");
        if (part.text("default").equals("1") || part.text("default").equals("true")) {
            defaults.putIfAbsent(kind, id);
        }
        Style style = new Style();
        int outer = part.depth();
        while (part.nextIn(outer)) {
            switch (part.element()) {
                case "basedOn" -> style.base = part.text("val");
                case "rPr" -> style.look = look(part, style.look);
                case "pPr" -> readParagraph(part, style);
                case "tblStylePr" -> readPart(part, style);
                case "shd" -> style.look = style.look.and(part);
                default -> {
                    // the rest of a style is not about what is shown
                }
            }
        }
        styles.put(id, style);
    }

    private static void readParagraph(XmlPart part, Style style) throws IOException {
        int outer = part.depth();
        int list = -1;
        int level = 0;
        while (part.nextIn(outer)) {
            switch (part.element()) {
                case "numId" -> list = part.number("val", 0);
                case "ilvl" -> level = part.number("val", 0);
                case "shd" -> style.look = style.look.and(part);
                default -> {
                    // the rest of a paragraph's look hides nothing
                }
            }
        }
        if (list >= 0) {
            style.numbered = new Numbered(list, level);
        }
    }

    /** A style of tables may make its first row, or every other one, look otherwise. */
    private static void readPart(XmlPart part, Style style) throws IOException {
        RunLook look = look(part, RunLook.PLAIN);
        style.changing |= look.is(RunLook.HIDDEN | RunLook.STRUCK | RunLook.STRUCK_TWICE | RunLook.RAISED);
        if (look.is(RunLook.SHADED)) {
            style.look = new RunLook(RunLook.SHADED, RunLook.SHADED).over(style.look);
        }
    }

    /** The style of this name; where it is empty, the one that is used where none is named. */
    private String named(String kind, String name) {
        return name.isEmpty() ? defaults.getOrDefault(kind, "") : name;
    }

    /** The style and those that it is based on, one after another. */
    private List<Style> chain(String id) {
        List<Style> chain = new ArrayList<>();
        Style style = styles.get(id);
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.add(style);
            style = styles.get(style.base);
        }
        return chain;
    }

    /** The look of the characters of a style. */
    private RunLook look(String kind, String name) {
        String id = named(kind, name);
        RunLook known = looks.get(id);
        if (known == null) {
            known = RunLook.PLAIN;
            for (Style style : chain(id)) {
                known = known.over(style.look);
            }
            looks.put(id, known);
        }
        return known;
    }

    /** How characters look in a paragraph and a table of these styles; an empty name stands for no style. */
    public RunLook paragraph(String paragraphStyle, String tableStyle) {
        RunLook paragraph = look("paragraph", paragraphStyle);
        return tableStyle.isEmpty() ? paragraph : paragraph.beside(look("table", tableStyle));
    }

    /** How characters of a run look that has properties of its own, in a paragraph that looks as {@code around}. */
    public RunLook run(RunLook around, String characterStyle, RunLook own) {
        RunLook style = characterStyle.isEmpty()
                ? around
                : look("character", characterStyle).beside(around);
        RunLook always = new RunLook(style.set(), style.on() | documentDefaults.on());
        return own.over(always);
    }

    /** Whether a style of tables hides or crosses out what stands in some of its rows. */
    public boolean changesInside(String tableStyle) {
        return chain(tableStyle).stream().anyMatch(style -> style.changing);
    }

    /** The list that paragraphs of a style belong to; null where they belong to none. */
    public @Nullable Numbered numbered(String paragraphStyle) {
        for (Style style : chain(named("paragraph", paragraphStyle))) {
            if (style.numbered != null) {
                return style.numbered;
            }
        }
        return null;
    }
}
