package io.github.ogireport.cli.output;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes CSV as RFC 4180 has it: fields with a comma, quote or line break in quotes, lines ended by CR LF. For a spreadsheet it
 * puts a byte order mark in front and an apostrophe before a field that the spreadsheet would take for a formula.
 */
final class Csv {
    private final Writer out;
    private final boolean forSpreadsheet;

    Csv(Writer out, boolean forSpreadsheet) {
        this.out = out;
        this.forSpreadsheet = forSpreadsheet;
    }

    void header(String... names) throws IOException {
        if (forSpreadsheet) {
            out.write('\uFEFF');
        }
        row(names);
    }

    void row(String... fields) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(forSpreadsheet ? withoutFormula(fields[i]) : fields[i]));
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
