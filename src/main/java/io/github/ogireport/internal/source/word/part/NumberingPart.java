package io.github.ogireport.internal.source.word.part;

import io.github.ogireport.internal.source.word.part.ListNumbers.Level;
import io.github.ogireport.internal.source.word.part.ListNumbers.ListForm;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the definitions of the lists of a document. */
public final class NumberingPart {
    private final Map<Integer, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<Integer, String> linked = new HashMap<>();
    private final Map<Integer, ListForm> forms = new HashMap<>();

    private NumberingPart() {}

    /** The lists of {@code part}, some of which are defined by a style; none where it is null. */
    public static ListNumbers read(@Nullable XmlPart part, WordStyles styles) throws IOException {
        NumberingPart numbering = new NumberingPart();
        while (part != null && part.nextIn(0)) {
            switch (part.element()) {
                case "abstractNum" -> numbering.readDefinition(part);
                case "num" -> numbering.readList(part);
                default -> {
                    // pictures of dots
                }
            }
        }
        return new ListNumbers(numbering.resolved(styles));
    }

    private void readDefinition(XmlPart part) throws IOException {
        int id = part.number("abstractNumId", -1);
        Map<Integer, Level> levels = new HashMap<>();
        int outer = part.depth();
        while (part.nextIn(outer)) {
            if (part.element().equals("lvl")) {
                levels.put(part.number("ilvl", 0), level(part));
            } else if (part.element().equals("numStyleLink")) {
                linked.put(id, part.text("val"));
            }
        }
        definitions.put(id, levels);
    }

    private void readList(XmlPart part) throws IOException {
        int id = part.number("numId", -1);
        int definition = -1;
        int overridden = 0;
        Map<Integer, Level> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        int outer = part.depth();
        while (part.nextIn(outer)) {
            switch (part.element()) {
                case "abstractNumId" -> definition = part.number("val", -1);
                case "lvlOverride" -> overridden = part.number("ilvl", 0);
                case "startOverride" -> starts.put(overridden, part.number("val", 0));
                case "lvl" -> levels.put(overridden, level(part));
                default -> {
                    // names and marks of versions
                }
            }
        }
        forms.put(id, new ListForm(definition, levels, starts));
    }

    private static Level level(XmlPart part) throws IOException {
        int start = 0;
        String format = "decimal";
        String pattern = "";
        boolean gap = true;
        int restart = -1;
        boolean decimal = false;
        String style = "";
        boolean hidden = false;
        int outer = part.depth();
        while (part.nextIn(outer)) {
            switch (part.element()) {
                case "start" -> start = part.number("val", 0);
                case "numFmt" -> format = part.text("val");
                case "lvlText" -> pattern = part.text("val");
                case "suff" -> gap = !part.text("val").equals("nothing");
                case "lvlRestart" -> restart = part.number("val", -1);
                case "isLgl" -> decimal = part.isOn();
                case "pStyle" -> style = part.text("val");
                case "vanish" -> hidden = part.isOn();
                default -> {
                    // indents and fonts
                }
            }
        }
        return new Level(start, format, pattern, gap, restart, decimal, style, hidden);
    }

    private Map<Integer, ListForm> resolved(WordStyles styles) {
        Map<Integer, ListForm> resolved = new HashMap<>();
        forms.forEach((id, form) -> {
            int definition = form.definition();
            String style = linked.get(definition);
            WordStyles.Numbered list = style == null ? null : styles.numbered(style);
            ListForm target = list == null ? null : forms.get(list.list());
            Map<Integer, Level> levels = new HashMap<>(
                    definitions.getOrDefault(target == null ? definition : target.definition(), Map.of()));
            levels.putAll(form.levels());
            resolved.put(id, new ListForm(target == null ? definition : target.definition(), levels, form.starts()));
        });
        return resolved;
    }
}
