package io.github.ogireport.internal.source.html.style;

/**
 * What the styles of one element say about how its text is seen. Null stands nowhere: what is not said has a value of its own.
 *
 * @param display    how it is laid out; {@link Display#UNSET} where its tag decides
 * @param unseen     it and all in it are not shown: off the screen, clipped, transparent, hidden by office software
 * @param visibility whether its own text is shown; {@link Choice#UNSET} where its parent decides
 * @param tiny       whether its letters have no size; {@link Choice#UNSET} where its parent decides
 * @param struck     whether its text is struck out; {@link Choice#UNSET} where its tag decides
 * @param raised     whether it is a superscript or a subscript; {@link Choice#UNSET} where its tag decides
 * @param space      what happens to its white space
 * @param moved      it is shown elsewhere than its place in the source says
 * @param altered    it is shown turned around, or with text that the source does not have
 * @param picture    it has a picture as its background
 * @param white      its letters are white, which is not seen on white
 * @param ground     it has a background, on which white letters may be seen
 * @param tracks     the number of columns of a grid container; 0 where it is none or not known
 * @param columns    the columns that it spans in a grid; 0 where it stands at a place of its own choice
 * @param rows       the rows that it spans in a grid; 0 where it stands at a place of its own choice
 */
public record Style(
        Display display,
        boolean unseen,
        Choice visibility,
        Choice tiny,
        Choice struck,
        Choice raised,
        WhiteSpace space,
        boolean moved,
        boolean altered,
        boolean picture,
        boolean white,
        boolean ground,
        int tracks,
        int columns,
        int rows) {
    /** No table of a report is wider; browsers stop here too. */
    public static final int MOST_COLUMNS = 1_000;

    /** How an element is laid out; a box stands in the line around it with a width of its own. */
    public enum Display {
        UNSET,
        NONE,
        INLINE,
        BOX,
        BLOCK,
        FLEX_ROW,
        GRID,
        TABLE,
        ROW_GROUP,
        ROW,
        CELL,
        CAPTION
    }

    /** Yes, no, or not said. */
    public enum Choice {
        UNSET,
        YES,
        NO;

        /** The choice of {@code said}. */
        static Choice of(boolean said) {
            return said ? YES : NO;
        }

        /** What is chosen; {@code inherited} where nothing is. */
        public boolean or(boolean inherited) {
            return this == UNSET ? inherited : this == YES;
        }
    }

    /** What happens to white space. */
    public enum WhiteSpace {
        UNSET,
        COLLAPSED,
        LINES_KEPT,
        KEPT
    }

    /** The style of an element of which nothing is said. */
    public static final Style NONE = StyleReader.read(new Declarations(), false);
}
