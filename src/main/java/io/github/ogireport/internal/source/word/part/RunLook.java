package io.github.ogireport.internal.source.word.part;

import java.util.Set;

/**
 * What styles and runs say of how characters look, as far as it decides whether a person sees them and takes them for a value.
 *
 * @param set what is stated, a bit a quality
 * @param on  what of it is on
 */
public record RunLook(int set, int on) {
    /** Nothing is stated. */
    public static final RunLook PLAIN = new RunLook(0, 0);

    /** Not shown. */
    public static final int HIDDEN = 1;

    /** Crossed out. */
    public static final int STRUCK = 2;

    /** Crossed out twice. */
    public static final int STRUCK_TWICE = 4;

    /** Small above or below the line. */
    public static final int RAISED = 8;

    /** Off the line, but not small: moved up or down by hand. */
    public static final int MOVED = 16;

    /** White, which is not seen on white. */
    public static final int WHITE = 32;

    /** On a ground of its own colour. */
    public static final int SHADED = 64;

    /** In a font of pictures, where a digit is no digit. */
    public static final int PICTURES = 128;

    /** Too small to be seen. */
    public static final int TINY = 256;

    /** What two styles that both state it turn off again. */
    private static final int TOGGLES = HIDDEN | STRUCK;

    /** The smallest size that is read without a glass, in half points. */
    public static final int LEGIBLE = 6;

    /** The fonts in which a letter or a digit is a picture. */
    public static final Set<String> PICTURE_FONTS = Set.of("Wingdings", "Wingdings 2", "Wingdings 3", "Webdings");

    private static final Set<String> NO_COLOUR =
            Set.of("", "auto", "FFFFFF", "ffffff", "white", "none", "nil", "clear");

    /** Whether {@code quality} is on. */
    public boolean is(int quality) {
        return (on & quality) != 0;
    }

    /** This look and where it states nothing {@code base}. */
    public RunLook over(RunLook base) {
        return new RunLook(set | base.set, on | base.on & ~set);
    }

    /** This look and that of a style of another kind, of which each turns off what the other has on. */
    RunLook beside(RunLook other) {
        int both = set & other.set & TOGGLES;
        RunLook either = over(other);
        return new RunLook(either.set, either.on & ~both | (on ^ other.on) & both);
    }

    /** This look with a quality stated. */
    public RunLook with(int quality, boolean state) {
        return new RunLook(set | quality, state ? on | quality : on & ~quality);
    }

    /** This look and what the element says that begins at {@code part}, which is one of the properties of a run. */
    public RunLook and(XmlPart part) {
        return switch (part.element()) {
            case "vanish" -> with(HIDDEN, part.isOn());
            case "strike" -> with(STRUCK, part.isOn());
            case "dstrike" -> with(STRUCK_TWICE, part.isOn());
            case "vertAlign" -> with(RAISED, !part.text("val").equals("baseline"));
            case "position" -> with(MOVED, part.number("val", 0) != 0);
            case "color" ->
                with(
                        WHITE,
                        part.text("val").equalsIgnoreCase("FFFFFF")
                                || part.text("themeColor").equals("background1"));
            case "sz" -> with(TINY, part.number("val", LEGIBLE) < LEGIBLE);
            case "shd", "highlight" -> with(SHADED, isShaded(part));
            case "rFonts" -> with(PICTURES, PICTURE_FONTS.contains(part.text("ascii")));
            default -> this;
        };
    }

    /** Whether the shading that begins at {@code part} gives the ground a colour. */
    public static boolean isShaded(XmlPart part) {
        return !NO_COLOUR.contains(part.text("fill")) || !NO_COLOUR.contains(part.text("val"));
    }
}
