package io.github.ogireport.cli.output.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes CSV as RFC 4180 has it: fields with a comma, quote or line break in quotes, lines ended by CR LF. A field that a
 * spreadsheet would run as a formula has an apostrophe in front, except in the columns of figures and names, and where it is a
 * plain number.
 */
final class Csv {
    private static final Set<String> KEPT = Set.of("value", "path", "state");

    private final Writer out;
    private final CsvOptions options;
    private final List<String> names = new ArrayList<>();

    Csv(Writer out, CsvOptions options) {
        this.out = out;
        this.options = options;
    }

    void header(String... columns) throws IOException {
        names.addAll(List.of(columns));
        if (options.byteOrderMark()) {
            out.write('\uFEFF');
        }
        row(columns);
    }

    void row(String... fields) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            boolean asItIs = options.raw() || i < names.size() && KEPT.contains(names.get(i));
            out.write(quoted(asItIs ? fields[i] : withoutFormula(fields[i])));
        }
        out.write("\r\n");
    }

    private static String quoted(String field) {
        boolean plain =
                field.indexOf(',') < 0 && field.indexOf('"') < 0 && field.indexOf('\n') < 0 && field.indexOf('\r') < 0;
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    /** Spreadsheets run what begins with one of these; a plain number is none of their formulas. */
    private static String withoutFormula(String field) {
        boolean risky = !field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0;
        return risky && !isNumber(field) ? '\'' + field : field;
    }

    private static boolean isNumber(String field) {
        int i = field.startsWith("-") || field.startsWith("+") ? 1 : 0;
        boolean digits = i < field.length();
        int dots = 0;
        for (; i < field.length(); i++) {
            char c = field.charAt(i);
            dots += c == '.' ? 1 : 0;
            digits &= c == '.' || c >= '0' && c <= '9';
        }
        return digits && dots <= 1;
    }
}
