package io.github.ogireport.cli.input;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table as lines: a row a line, a tab between cells. A merged cell is written once, where it begins; the places that
 * it covers besides get nothing, so that every field of a line is a cell that is there, and an empty field is an empty cell.
 */
final class TableGrid {
    private final List<String> lines = new ArrayList<>();

    /** Adds a row of cells; blanks, tabs and line breaks inside a cell become single blanks. */
    void row(List<String> cells) {
        lines.add(String.join("\t", cells.stream().map(TableGrid::onOneLine).toList()));
    }

    /** The table as text, each line ended. */
    String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** {@code text} with all runs of white space as one blank, and none at the ends. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = line.length() > 0;
            } else {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }
}
