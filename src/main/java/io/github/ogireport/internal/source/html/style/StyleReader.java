package io.github.ogireport.internal.source.html.style;

import io.github.ogireport.internal.source.html.style.Style.Choice;
import io.github.ogireport.internal.source.html.style.Style.Display;
import io.github.ogireport.internal.source.html.style.Style.WhiteSpace;
import java.util.List;

/** What declarations mean for a person who looks at the page. */
final class StyleReader {
    /** Beyond this many units (pixels, points) to the left or top nothing is on the screen. */
    private static final double FAR_AWAY = -500;

    /** Word processors raise ordinary text by a point to set it right; a superscript stands higher. */
    private static final double LEAST_RAISE = 2;

    private static final double TIGHT = -3;

    private static final double TIGHT_IN_EMS = -0.25;

    /** Letters are turned, cut, blurred or covered by these. */
    private static final List<Property> CHANGE_LETTERS = List.of(
            Property.TRANSFORM, Property.FILTER, Property.MASK, Property.CLIP_PATH, Property.ROTATE, Property.SCALE);

    /** What these say by a variable may hide or change what is read. */
    private static final List<Property> MAY_HIDE = List.of(
            Property.DISPLAY, Property.VISIBILITY, Property.OPACITY, Property.TEXT_DECORATION, Property.VERTICAL_ALIGN);

    private static final List<Property> SHIFTS = List.of(Property.LEFT, Property.RIGHT, Property.TOP);

    private static final List<Property> INDENTS =
            List.of(Property.TEXT_INDENT, Property.MARGIN_LEFT, Property.MARGIN_TOP);

    private static final List<Property> SIZES =
            List.of(Property.HEIGHT, Property.WIDTH, Property.MAX_HEIGHT, Property.MAX_WIDTH);

    private StyleReader() {}

    /** The style that {@code declared} gives an element; {@code addsText} where it has text that the source does not have. */
    static Style read(Declarations declared, boolean addsText) {
        return new Style(
                display(declared),
                isUnseen(declared),
                visibility(declared.get(Property.VISIBILITY)),
                tiny(declared),
                declared.has(Property.TEXT_DECORATION)
                        ? Choice.of(declared.get(Property.TEXT_DECORATION).contains("line-through"))
                        : Choice.UNSET,
                raised(declared),
                whiteSpace(declared.get(Property.WHITE_SPACE)),
                isMoved(declared),
                addsText || isAltered(declared),
                declared.get(Property.BACKGROUND).contains("url("),
                Colours.isWhite(declared.get(Property.COLOR)),
                Colours.isGround(declared.get(Property.BACKGROUND)),
                declared.get(Property.GRID_FLOW).contains("column") ? 0 : tracks(declared.get(Property.GRID_COLUMNS)),
                span(declared.get(Property.GRID_COLUMN)),
                span(declared.get(Property.GRID_ROW)));
    }

    private static Display display(Declarations declared) {
        String value = declared.get(Property.DISPLAY);
        return switch (value) {
            case "" -> Display.UNSET;
            case "none" -> Display.NONE;
            case "block", "list-item", "flow-root", "inherit" -> Display.BLOCK;
            case "flex", "inline-flex", "-webkit-flex" -> isPlainRow(declared) ? Display.FLEX_ROW : Display.BLOCK;
            case "grid", "inline-grid" -> Display.GRID;
            case "table", "inline-table" -> Display.TABLE;
            case "table-row-group", "table-header-group", "table-footer-group" -> Display.ROW_GROUP;
            case "table-row" -> Display.ROW;
            case "table-cell" -> Display.CELL;
            case "table-caption" -> Display.CAPTION;
            case "inline-block" -> declared.has(Property.WIDTH) ? Display.BOX : Display.INLINE;
            default -> value.startsWith("inline") ? Display.INLINE : Display.UNSET;
        };
    }

    private static boolean isPlainRow(Declarations declared) {
        String direction = declared.get(Property.FLEX_DIRECTION);
        return !direction.contains("column")
                && !direction.contains("reverse")
                && !direction.contains("wrap")
                && !declared.get(Property.FLEX_WRAP).startsWith("wrap");
    }

    private static boolean isUnseen(Declarations declared) {
        return declared.get(Property.OFFICE_HIDE).equals("all")
                || declared.get(Property.CONTENT_VISIBILITY).equals("hidden")
                || declared.has(Property.OPACITY) && number(declared.get(Property.OPACITY)) < 0.02
                || Colours.isTransparent(declared.get(Property.COLOR))
                || isScaledToNothing(declared)
                || isFarAway(declared)
                || isClipped(declared);
    }

    private static boolean isFarAway(Declarations declared) {
        boolean placed = switch (declared.get(Property.POSITION)) {
            case "absolute", "fixed", "relative" -> true;
            default -> false;
        };
        return placed && isFarAway(SHIFTS, declared) || isFarAway(INDENTS, declared);
    }

    private static boolean isFarAway(List<Property> ways, Declarations declared) {
        return ways.stream().anyMatch(way -> number(declared.get(way)) <= FAR_AWAY);
    }

    /** One pixel that cuts off the rest is the usual way to show a text to none but screen readers. */
    private static boolean isClipped(Declarations declared) {
        boolean cuts = switch (declared.get(Property.OVERFLOW)) {
            case "hidden", "clip" -> true;
            default -> false;
        };
        String path = declared.get(Property.CLIP_PATH).replace(" ", "");
        return declared.get(Property.CLIP).replace(" ", "").replace(",", "").startsWith("rect(0")
                        && !declared.get(Property.POSITION).isEmpty()
                || path.equals("inset(50%)")
                || path.equals("inset(100%)")
                || path.startsWith("circle(0")
                || cuts && SIZES.stream().anyMatch(size -> isNothing(declared.get(size)));
    }

    private static boolean isScaledToNothing(Declarations declared) {
        return declared.get(Property.TRANSFORM).replace(" ", "").startsWith("scale(0)")
                || isZero(declared.get(Property.SCALE))
                || isZero(declared.get(Property.ZOOM));
    }

    private static boolean isZero(String value) {
        return startsWithDigit(value) && number(value) == 0;
    }

    private static boolean isNothing(String size) {
        return startsWithDigit(size)
                && number(size) <= 1
                && !size.endsWith("em")
                && !size.endsWith("in")
                && !size.endsWith("cm");
    }

    private static Choice visibility(String value) {
        return switch (value) {
            case "visible" -> Choice.YES;
            case "hidden", "collapse" -> Choice.NO;
            default -> Choice.UNSET;
        };
    }

    private static Choice tiny(Declarations declared) {
        String size = declared.get(Property.FONT_SIZE);
        if (size.isEmpty() || size.equals("inherit")) {
            return Choice.UNSET;
        }
        if (!startsWithDigit(size)) {
            return Choice.NO;
        }
        boolean ofParent = size.endsWith("em") && !size.endsWith("rem") || size.endsWith("%");
        boolean small = number(size) <= 1 && (size.endsWith("px") || size.endsWith("pt"));
        return number(size) == 0 ? Choice.YES : ofParent ? Choice.UNSET : Choice.of(small);
    }

    private static Choice raised(Declarations declared) {
        String align = declared.get(Property.VERTICAL_ALIGN);
        if (Math.abs(number(declared.get(Property.TEXT_RAISE))) >= LEAST_RAISE
                || Math.abs(number(align)) >= (align.endsWith("em") ? LEAST_RAISE / 10 : LEAST_RAISE)
                || align.equals("super")
                || align.equals("sub")) {
            return Choice.YES;
        }
        return align.equals("baseline") ? Choice.NO : Choice.UNSET;
    }

    private static WhiteSpace whiteSpace(String value) {
        return switch (value) {
            case "pre", "pre-wrap", "break-spaces" -> WhiteSpace.KEPT;
            case "pre-line" -> WhiteSpace.LINES_KEPT;
            case "normal", "nowrap" -> WhiteSpace.COLLAPSED;
            default -> WhiteSpace.UNSET;
        };
    }

    private static boolean isMoved(Declarations declared) {
        String position = declared.get(Property.POSITION);
        boolean shifted = SHIFTS.stream().anyMatch(way -> number(declared.get(way)) != 0);
        return position.equals("absolute")
                || position.equals("fixed")
                || position.equals("relative") && shifted && !declared.has(Property.TEXT_RAISE)
                || declared.get(Property.FLOAT).equals("left")
                || declared.get(Property.FLOAT).equals("right");
    }

    private static boolean isAltered(Declarations declared) {
        return MAY_HIDE.stream().anyMatch(property -> declared.get(property).contains("var("))
                || declared.has(Property.ORDER)
                || declared.get(Property.BIDI).contains("override")
                || declared.get(Property.FLEX_DIRECTION).contains("reverse")
                || isTight(declared.get(Property.LETTER_SPACING))
                || Colours.isWithin(declared.get(Property.COLOR), declared.get(Property.BACKGROUND))
                || CHANGE_LETTERS.stream().anyMatch(property -> isSet(declared.get(property)));
    }

    private static boolean isSet(String value) {
        return !value.isEmpty() && !value.equals("none");
    }

    /** Whether letters stand on each other; office programs set them closer by a part of a point. */
    private static boolean isTight(String spacing) {
        double most = spacing.endsWith("em") ? TIGHT_IN_EMS : TIGHT;
        return number(spacing) <= most;
    }

    /** {@code repeat(3, 1fr)} and {@code 2fr 1fr 1fr} have three columns; what fits itself to the width has no number. */
    private static int tracks(String columns) {
        int count = count(columns);
        return count > 1 && count <= Style.MOST_COLUMNS ? count : 0;
    }

    private static int count(String columns) {
        int count = 0;
        int at = 0;
        while (at < columns.length()) {
            int end = at;
            int brackets = 0;
            while (end < columns.length() && (brackets > 0 || columns.charAt(end) != ' ')) {
                char c = columns.charAt(end++);
                brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            int found = end == at ? 0 : track(columns.substring(at, end));
            if (found == 0 && end > at) {
                return 0;
            }
            count += found;
            at = end + 1;
        }
        return count;
    }

    private static int track(String text) {
        int comma = text.indexOf(',');
        if (text.startsWith("repeat(") && comma > 0 && text.endsWith(")")) {
            String inner = text.substring(comma + 1, text.length() - 1);
            boolean simple = startsWithDigit(text.substring(7)) && !inner.contains("repeat(");
            return simple ? (int) Math.min(number(text.substring(7)) * count(inner), Style.MOST_COLUMNS + 1.0) : 0;
        }
        return startsWithDigit(text) || text.startsWith("minmax(") || text.equals("auto") ? 1 : 0;
    }

    private static int span(String place) {
        if (place.isEmpty() || place.startsWith("auto")) {
            return 1;
        }
        if (place.replace(" ", "").equals("1/-1")) {
            return Style.MOST_COLUMNS;
        }
        return place.startsWith("span ") && place.indexOf('/') < 0
                ? (int) Math.max(1, Math.min(Style.MOST_COLUMNS, number(place.substring(5))))
                : 0;
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '.');
    }

    /** The number that a value begins with; 0 where it begins with none. */
    private static double number(String value) {
        int end = 0;
        while (end < value.length() && end < 12 && isNumeral(value.charAt(end), end)) {
            end++;
        }
        try {
            return end == 0 ? 0 : Double.parseDouble(value.substring(0, end));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isNumeral(char c, int at) {
        return c >= '0' && c <= '9' || c == '.' || at == 0 && (c == '-' || c == '+');
    }
}
