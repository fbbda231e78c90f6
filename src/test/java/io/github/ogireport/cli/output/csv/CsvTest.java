package io.github.ogireport.cli.output.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            value = {
                "plain,plain",
                "#a,b#,#\"a,b\"#",
                "#say \"x\"#,#\"say \"\"x\"\"\"#",
                "#a\nb#,#\"a\nb\"#",
                "#a\rb#,#\"a\rb\"#"
            })
    void fields_are_quoted_where_rfc_4180_asks_for_it(String field, String written) throws IOException {
        assertThat(row(true, field)).isEqualTo(written + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+3", "-8", "@SUM(A1)", "=cmd|' /C calc'!A0"})
    void text_stays_as_printed_where_it_is_asked_for(String field) throws IOException {
        assertThat(row(true, field)).isEqualTo(field + "\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            value = {
                "=1+1,#'=1+1#",
                "@SUM(A1),#'@SUM(A1)#",
                "-8,-8",
                "+3,+3",
                "-,#'-#",
                "-1+2,#'-1+2#",
                "#\tx#,#'\tx#",
                "8,8"
            })
    void nothing_is_a_formula_in_a_spreadsheet_and_numbers_stay(String field, String written) throws IOException {
        assertThat(row(false, field)).isEqualTo(written + "\r\n");
    }

    @Test
    void figures_and_names_are_never_changed() throws IOException {
        StringWriter out = new StringWriter();
        Csv csv = new Csv(out, new CsvOptions(false, false));
        csv.header("file", "path", "state", "value", "text");
        csv.row("=a", "=b", "=c", "=d", "=e");

        assertThat(out.toString()).endsWith("\r\n'=a,=b,=c,=d,'=e\r\n");
    }

    @Test
    void a_byte_order_mark_stands_in_front_where_it_is_asked_for() throws IOException {
        StringWriter out = new StringWriter();
        new Csv(out, new CsvOptions(false, true)).header("file");

        assertThat(out.toString()).isEqualTo("\uFEFFfile\r\n");
    }

    private static String row(boolean raw, String field) throws IOException {
        StringWriter out = new StringWriter();
        new Csv(out, new CsvOptions(raw, false)).row(field);
        return out.toString();
    }
}
