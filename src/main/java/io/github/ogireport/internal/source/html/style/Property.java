package io.github.ogireport.internal.source.html.style;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of CSS that decide what a person sees of a text, and where. */
enum Property {
    DISPLAY("display"),
    VISIBILITY("visibility"),
    CONTENT_VISIBILITY("content-visibility"),
    OPACITY("opacity"),
    COLOR("color"),
    FONT_SIZE("font-size"),
    WHITE_SPACE("white-space"),
    TEXT_DECORATION("text-decoration"),
    TEXT_INDENT("text-indent"),
    VERTICAL_ALIGN("vertical-align"),
    TEXT_RAISE("mso-text-raise"),
    OFFICE_HIDE("mso-hide"),
    POSITION("position"),
    LEFT("left"),
    RIGHT("right"),
    TOP("top"),
    MARGIN_LEFT("margin-left"),
    MARGIN_TOP("margin-top"),
    CLIP("clip"),
    CLIP_PATH("clip-path"),
    WIDTH("width"),
    HEIGHT("height"),
    MAX_WIDTH("max-width"),
    MAX_HEIGHT("max-height"),
    OVERFLOW("overflow"),
    TRANSFORM("transform"),
    SCALE("scale"),
    ROTATE("rotate"),
    ZOOM("zoom"),
    FILTER("filter"),
    MASK("mask"),
    LETTER_SPACING("letter-spacing"),
    FLOAT("float"),
    BIDI("unicode-bidi"),
    BACKGROUND("background"),
    CONTENT("content"),
    FLEX_DIRECTION("flex-direction"),
    FLEX_WRAP("flex-wrap"),
    ORDER("order"),
    GRID_COLUMNS("grid-template-columns"),
    GRID_FLOW("grid-auto-flow"),
    GRID_COLUMN("grid-column"),
    GRID_ROW("grid-row");

    private static final Map<String, Property> BY_NAME = byName();

    private final String cssName;

    Property(String cssName) {
        this.cssName = cssName;
    }

    /** The property of a name in small letters, if it is one of these; shorthands stand for what they set. */
    static @Nullable Property of(String name) {
        return BY_NAME.get(name);
    }

    private static Map<String, Property> byName() {
        Map<String, Property> names = new HashMap<>();
        for (Property property : values()) {
            names.put(property.cssName, property);
        }
        names.put("text-decoration-line", TEXT_DECORATION);
        names.put("background-image", BACKGROUND);
        names.put("background-color", BACKGROUND);
        names.put("-webkit-text-fill-color", COLOR);
        names.put("-webkit-filter", FILTER);
        names.put("mask-image", MASK);
        names.put("-webkit-mask", MASK);
        names.put("-webkit-mask-image", MASK);
        names.put("flex-flow", FLEX_DIRECTION);
        names.put("overflow-x", OVERFLOW);
        names.put("overflow-y", OVERFLOW);
        return Map.copyOf(names);
    }
}
