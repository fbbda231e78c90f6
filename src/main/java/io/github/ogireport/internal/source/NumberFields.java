package io.github.ogireport.internal.source;

import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * The fields below the header 序号 at the beginning of rows that tabs, pipes or commas separate: running numbers, which count the rows
 * of a table and are no values of it. They are fields of such a column only if the numbers run on, or begin anew below a header.
 */
final class NumberFields {
    private static final String SEPARATORS = "|\t,;，；";
    private static final String NUMERALS = "一二三四五六七八九";
    private static final int MOST_DIGITS = 3;

    private final String text;
    private final BitSet borders;
    private final List<SourceLine> found = new ArrayList<>();
    private final List<SourceLine> run = new ArrayList<>();
    private boolean open;
    private boolean anew;
    private int last;

    private NumberFields(String text, BitSet borders) {
        this.text = text;
        this.borders = borders;
    }

    /** The fields of {@code text}, each with the separator after it, in order; {@code borders} are the separators beside tabs and pipes. */
    static List<SourceLine> in(String text, List<SourceBlock> borders) {
        if (text.indexOf("序号") < 0 && text.indexOf("序號") < 0) {
            return List.of();
        }
        BitSet separators = new BitSet();
        for (SourceBlock border : borders) {
            separators.set(border.start());
        }
        NumberFields fields = new NumberFields(text, separators);
        fields.read();
        return fields.found;
    }

    private void read() {
        int start = 0;
        while (start < text.length()) {
            int end = DelimitedRows.endOfLine(text, start);
            if (!text.substring(start, end).isBlank()) {
                readLine(start, end);
            }
            start = end + 1;
        }
        close();
    }

    private void readLine(int lineStart, int lineEnd) {
        int start = lineStart;
        while (start < lineEnd && text.charAt(start) == ' ') {
            start++;
        }
        start += text.charAt(start) == '|' ? 1 : 0;
        int end = start;
        while (end < lineEnd && !isSeparator(end)) {
            end++;
        }
        String field = StringUtils.deleteWhitespace(text.substring(start, end));
        boolean header = field.equals("序号") || field.equals("序號");
        if (end == lineEnd) {
            close();
        } else if (header || open) {
            readField(new SourceLine(start, end + 1), field, header, text.substring(end, lineEnd));
        }
    }

    private boolean isSeparator(int at) {
        return text.charAt(at) == '|' || text.charAt(at) == '\t' || borders.get(at);
    }

    private void readField(SourceLine place, String field, boolean header, String rest) {
        int number = number(field);
        open |= header;
        if (number > 0 && (number == last + 1 || number == 1 && anew)) {
            last = number;
            run.add(place);
        } else if (header || StringUtils.containsOnly(field, ":-")) {
            run.add(place);
        } else if (number > 0 || hasNumbers(rest)) {
            // a row that has another first field, or a number out of order: nobody knows what the column is
            run.clear();
            close();
        }
        anew = number == 0;
    }

    private void close() {
        if (last > 0) {
            found.addAll(run);
        }
        run.clear();
        open = false;
        last = 0;
    }

    /** Whether a field of {@code line} begins with a digit. */
    private static boolean hasNumbers(String line) {
        boolean begins = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (begins && c >= '0' && c <= '9') {
                return true;
            }
            begins = SEPARATORS.indexOf(c) >= 0 || begins && Character.isWhitespace(c);
        }
        return false;
    }

    /** 3, 3. or （三） as its number; 0 for any other text. */
    private static int number(String field) {
        int start = !field.isEmpty() && "(（".indexOf(field.charAt(0)) >= 0 ? 1 : 0;
        boolean mark = field.length() > start && ")）.．、]".indexOf(field.charAt(field.length() - 1)) >= 0;
        String bare = field.substring(start, field.length() - (mark ? 1 : 0));
        if (bare.isEmpty() || bare.length() > MOST_DIGITS) {
            return 0;
        }
        if (StringUtils.containsOnly(bare, "0123456789")) {
            return Integer.parseInt(bare);
        }
        int ten = bare.indexOf('十');
        int tens = ten == 1 ? digit(bare.charAt(0)) : ten == 0 ? 1 : 0;
        String rest = bare.substring(ten + 1);
        boolean numeral = ten < 0 ? rest.length() == 1 : tens > 0 && rest.length() < 2;
        boolean digits = rest.isEmpty() || digit(rest.charAt(0)) > 0;
        return numeral && digits ? tens * 10 + (rest.isEmpty() ? 0 : digit(rest.charAt(0))) : 0;
    }

    private static int digit(char numeral) {
        return NUMERALS.indexOf(numeral) + 1;
    }
}
