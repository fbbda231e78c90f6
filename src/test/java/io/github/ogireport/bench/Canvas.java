package io.github.ogireport.bench;

import java.util.ArrayList;
import java.util.List;

/** The text being written, with marks on what stands where. */
final class Canvas {
    /** Stands in a label where it is broken; every layout breaks it in its own way. */
    static final char BREAK = '\u0001';

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    Canvas raw(String piece) {
        text.append(piece);
        return this;
    }

    /** Writes a cell of a grid; breaks in its text become {@code labelBreak}. */
    Canvas cell(GridCell cell, String labelBreak) {
        String written = cell.text().replace(String.valueOf(BREAK), labelBreak);
        Mark.Kind kind = switch (cell.kind()) {
            case VALUE -> Mark.Kind.VALUE;
            case LABEL -> Mark.Kind.LABEL;
            default -> Mark.Kind.HEADER;
        };
        return marked(kind, cell.path(), written);
    }

    Canvas marked(Mark.Kind kind, String path, String written) {
        int start = text.length();
        text.append(written);
        marks.add(new Mark(kind, start, text.length(), path));
        return this;
    }

    /** Marks what was written since {@code start}. */
    void mark(Mark.Kind kind, String path, int start) {
        marks.add(new Mark(kind, start, text.length(), path));
    }

    /** Appends another canvas with its marks, except those of one kind. */
    void append(Canvas other, Mark.Kind except) {
        int offset = text.length();
        text.append(other.text);
        for (Mark mark : other.marks) {
            if (mark.kind() != except) {
                marks.add(new Mark(mark.kind(), mark.start() + offset, mark.end() + offset, mark.path()));
            }
        }
    }

    int position() {
        return text.length();
    }

    boolean endsWith(String suffix) {
        return text.length() >= suffix.length()
                && text.substring(text.length() - suffix.length()).equals(suffix);
    }

    String text() {
        return text.toString();
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }
}
