package io.github.ogireport.internal.source;

import io.github.ogireport.internal.source.SourceBlock.SourceBorder;
import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a plain text whose cells are separated by commas or semicolons, as spreadsheets write them: {@code 规章,1,0,"1,204"}. A text
 * has such rows if some of its lines are a label and numbers, separated by one such character alone; the lines around them that have
 * the same separator and no sentence are rows too.
 */
final class DelimitedRows {
    private static final String DELIMITERS = ",;，；";
    private static final int LEAST_LINES = 3;
    private static final int LONGEST_CELL = 80;
    private static final int LONGEST_NUMBER = 20;
    private static final String OF_VALUES = "0123456789０１２３４５６７８９. \"-—－/／\\无\r";

    private final String text;
    private final char delimiter;
    private final List<SourceBlock> borders = new ArrayList<>();
    private final List<SourceLine> quotes = new ArrayList<>();

    private DelimitedRows(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The rows of {@code text}; nearly all texts have none. */
    static DelimitedRows in(String text) {
        for (int i = 0; i < DELIMITERS.length(); i++) {
            DelimitedRows rows = new DelimitedRows(text, DELIMITERS.charAt(i));
            if (rows.hasLinesOfValues()) {
                rows.read();
                return rows;
            }
        }
        return new DelimitedRows("", ',');
    }

    /** The separators, in order. */
    List<SourceBlock> borders() {
        return borders;
    }

    /** The quotes around cells and the line breaks between them, in order. */
    List<SourceLine> quotes() {
        return quotes;
    }

    private boolean hasLinesOfValues() {
        int lines = 0;
        int at = text.indexOf(delimiter);
        while (at >= 0 && lines < LEAST_LINES) {
            int end = endOfLine(text, at);
            lines += isLineOfValues(text.lastIndexOf('\n', at) + 1, end) ? 1 : 0;
            at = text.indexOf(delimiter, end);
        }
        return lines >= LEAST_LINES;
    }

    /** Whether words come first, and after them nothing but separators and numbers, a separator first. */
    private boolean isLineOfValues(int start, int end) {
        int values = end;
        boolean number = false;
        while (values > start && isOfValues(text.charAt(values - 1))) {
            number |= Character.isDigit(text.charAt(--values));
        }
        if (!number) {
            return false;
        }
        String words = text.substring(start, values);
        String rest = text.substring(values, end).replace('"', ' ').stripLeading();
        return words.codePoints().anyMatch(Character::isIdeographic) && isCell(words) && rest.charAt(0) == delimiter;
    }

    private boolean isOfValues(char c) {
        return c == delimiter || OF_VALUES.indexOf(c) >= 0;
    }

    private static boolean isCell(String content) {
        return content.length() <= LONGEST_CELL
                && content.indexOf('\t') < 0
                && content.indexOf('|') < 0
                && content.indexOf('。') < 0;
    }

    static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void read() {
        int at = 0;
        List<List<SourceLine>> run = new ArrayList<>();
        boolean afterSentence = false;
        while (at < text.length()) {
            List<SourceLine> cells = new ArrayList<>();
            at = readLine(at, cells);
            boolean sentence = !cells.stream().allMatch(cell -> isCell(content(cell)));
            if (sentence) {
                boolean headers = !mark(run) && !afterSentence;
                run = headers ? headersAtEnd(run) : new ArrayList<>();
            } else if (cells.size() > 1) {
                run.add(cells);
            }
            afterSentence = sentence;
        }
        mark(run);
    }

    /** Lines without a sentence between them are rows, as is returned, if one has a number after its first cell; else those with nothing but a first cell. */
    private boolean mark(List<List<SourceLine>> run) {
        boolean rows = run.stream().anyMatch(this::hasNumber);
        for (List<SourceLine> cells : run) {
            if (rows || isPadding(cells)) {
                markCells(cells);
            }
        }
        return rows;
    }

    /** The last lines of {@code run}, which have words alone: they may be headers of rows after a note. */
    private List<List<SourceLine>> headersAtEnd(List<List<SourceLine>> run) {
        int first = run.size();
        while (first > 0 && !isPadding(run.get(first - 1))) {
            first--;
        }
        return new ArrayList<>(run.subList(first, run.size()));
    }

    private boolean hasNumber(List<SourceLine> cells) {
        return cells.stream().skip(1).anyMatch(this::isNumber);
    }

    /** Whether a cell begins with a digit; a unit may follow. */
    private boolean isNumber(SourceLine cell) {
        String content = content(cell).strip();
        return !content.isEmpty() && content.length() <= LONGEST_NUMBER && Character.isDigit(content.charAt(0));
    }

    private boolean isPadding(List<SourceLine> cells) {
        return cells.subList(1, cells.size()).stream()
                .allMatch(cell -> content(cell).isBlank());
    }

    private void markCells(List<SourceLine> cells) {
        for (SourceLine cell : cells) {
            if (cell.start() > cells.get(0).start()) {
                borders.add(new SourceBorder(cell.start() - 1, cell.start()));
            }
            if (isQuoted(cell)) {
                addQuotes(cell);
            }
        }
    }

    private boolean isQuoted(SourceLine cell) {
        return cell.end() - cell.start() > 1 && text.charAt(cell.start()) == '"' && text.charAt(cell.end() - 1) == '"';
    }

    private void addQuotes(SourceLine cell) {
        for (int i = cell.start(); i < cell.end(); i++) {
            boolean broken = text.charAt(i) == '\n' && !isBetweenDigits(i);
            if (i == cell.start() || i == cell.end() - 1 || broken) {
                quotes.add(new SourceLine(i, i + 1));
            }
        }
    }

    /** Two numbers on two lines of a cell are no number together. */
    private boolean isBetweenDigits(int at) {
        int before = text.charAt(at - 1) == '\r' ? at - 2 : at - 1;
        return Character.isDigit(text.charAt(before)) && Character.isDigit(text.charAt(at + 1));
    }

    private String content(SourceLine cell) {
        return text.substring(cell.start(), cell.end());
    }

    /** Adds the cells of the line at {@code start} to {@code cells} and returns where the next begins; a quoted cell may have line breaks. */
    private int readLine(int start, List<SourceLine> cells) {
        int at = start;
        while (true) {
            int end = afterQuotes(at);
            while (end < text.length() && text.charAt(end) != delimiter && text.charAt(end) != '\n') {
                end++;
            }
            boolean carriageReturn = end > at && text.charAt(end - 1) == '\r';
            cells.add(new SourceLine(at, carriageReturn ? end - 1 : end));
            if (end >= text.length() || text.charAt(end) == '\n') {
                return end + 1;
            }
            at = end + 1;
        }
    }

    private int afterQuotes(int at) {
        int close = at < text.length() && text.charAt(at) == '"' ? text.indexOf('"', at + 1) : -1;
        return close >= 0 && close - at <= LONGEST_CELL ? close + 1 : at;
    }
}
