package io.github.ogireport.internal.source.html.element;

import java.util.HashMap;
import java.util.Map;

/** What the tag of an element means for what a person sees. */
public enum ElementKind {
    /** Its text stands in the line around it. */
    INLINE,
    /** It begins and ends a line. */
    BLOCK,
    /** A block that is a heading. */
    HEADING,
    /** A block whose white space is kept. */
    PREFORMATTED,
    /** A block of which only the summary is seen while it is closed. */
    DETAILS,
    /** Seen only while it is open. */
    DIALOG,
    /** Ends a line. */
    LINE_BREAK,
    /** A line across. */
    RULE,
    TABLE,
    ROW_GROUP,
    ROW,
    CELL,
    CAPTION,
    /** Struck out. */
    STRUCK,
    /** A superscript or subscript. */
    RAISED,
    /** A pronunciation, or what stands around one. */
    PRONUNCIATION,
    LINK,
    /** Text in an order of its own. */
    BIDI_OVERRIDE,
    /** A picture, or something else that is no text. */
    PICTURE,
    INPUT,
    SELECT,
    TEXT_AREA,
    /** A thing to press, with a border of its own around its text. */
    BUTTON,
    /** Never seen, but what it writes or is replaced by may be. */
    SCRIPT,
    /** Never seen. */
    UNSEEN;

    private static final Map<String, ElementKind> BY_TAG = byTag();

    /** The kind of a tag in small letters. */
    public static ElementKind of(String tag) {
        return BY_TAG.getOrDefault(tag, INLINE);
    }

    /** Whether a person sees what stands in it. */
    public boolean isSeen() {
        return this != UNSEEN && this != SCRIPT;
    }

    private static Map<String, ElementKind> byTag() {
        Map<String, ElementKind> tags = new HashMap<>();
        put(
                tags,
                BLOCK,
                "html body address article aside blockquote center dd dir div dl dt fieldset figcaption figure footer form "
                        + "frameset header hgroup legend li main menu nav ol p search section summary ul optgroup option");
        put(tags, HEADING, "h1 h2 h3 h4 h5 h6");
        put(tags, PREFORMATTED, "pre listing xmp plaintext");
        put(tags, DETAILS, "details");
        put(tags, DIALOG, "dialog");
        put(tags, LINE_BREAK, "br");
        put(tags, RULE, "hr");
        put(tags, TABLE, "table");
        put(tags, ROW_GROUP, "thead tbody tfoot");
        put(tags, ROW, "tr");
        put(tags, CELL, "td th");
        put(tags, CAPTION, "caption");
        put(tags, STRUCK, "s strike del");
        put(tags, RAISED, "sup sub");
        put(tags, PRONUNCIATION, "rt rp rtc");
        put(tags, LINK, "a");
        put(tags, BIDI_OVERRIDE, "bdo");
        put(
                tags,
                PICTURE,
                "img image svg canvas object embed video audio iframe picture map applet meter progress marquee math");
        put(tags, INPUT, "input");
        put(tags, SELECT, "select");
        put(tags, TEXT_AREA, "textarea");
        put(tags, BUTTON, "button");
        put(tags, SCRIPT, "script noscript template");
        put(
                tags,
                UNSEEN,
                "head title base link meta style area param source track datalist noembed "
                        + "noframes frame col colgroup");
        return Map.copyOf(tags);
    }

    private static void put(Map<String, ElementKind> tags, ElementKind kind, String names) {
        for (String name : names.split(" ", -1)) {
            tags.put(name, kind);
        }
    }
}
