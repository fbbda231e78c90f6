package io.github.ogireport.cli.output.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.Verdict;
import io.github.ogireport.cli.output.CheckedReport;
import io.github.ogireport.cli.output.Samples;
import io.github.ogireport.cli.output.Written;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvReportWriterTest {
    private static final String HEADER = "file,kind,code,severity,path,line,column,message\r\n";

    @Test
    void a_consistent_report_has_its_verdict_row_alone() {
        assertThat(csv(Locale.CHINESE, Samples.clean("a.txt")))
                .isEqualTo(HEADER + "a.txt,verdict,CONSISTENT,info,,,,没有发现错误级问题\r\n");
    }

    @Test
    void diagnostics_and_findings_follow_the_verdict_with_their_places() {
        assertThat(csv(Locale.ENGLISH, Samples.faulty("a.txt")).lines())
                .hasSize(4)
                .satisfies(lines -> assertThat(lines.get(1))
                        .isEqualTo("a.txt,verdict,INCONSISTENT,error,,,,the report has findings of level error"))
                .satisfies(lines -> assertThat(lines.get(2))
                        .startsWith("a.txt,diagnostic,BLANKS_COUNTED,info,requests.carriedIn,3,1,"))
                .satisfies(lines -> assertThat(lines.get(3))
                        .startsWith("a.txt,finding,OGI-T301,error,requests.newlyReceived.total,2,3,\"")
                        .endsWith("the columns add up to 1234, the total is 1235\""));
    }

    @Test
    void a_suppressed_finding_stays_visible_with_its_reason() {
        CheckedReport report = Samples.checked(
                "a.txt", Verdict.CONSISTENT, Samples.report(Map.of()), List.of(), List.of(Samples.finding("known")));

        assertThat(csv(Locale.ENGLISH, report)).contains("\"(suppressed, reason: known) ");
    }

    @Test
    void no_file_name_breaks_a_row() {
        assertThat(csv(Locale.ENGLISH, Samples.clean("a,\"b\"\r\nc.txt")))
                .isEqualTo(
                        HEADER + "\"a,\"\"b\"\"\r\nc.txt\",verdict,CONSISTENT,info,,,,no finding of level error\r\n");
    }

    @Test
    void a_file_that_could_not_be_read_has_a_row_with_the_reason() throws IOException {
        StringWriter out = new StringWriter();
        new CsvReportWriter(out, Locale.ENGLISH, new CsvOptions(false, false)).unreadable("b.pdf", "no text");

        assertThat(out.toString()).isEqualTo("b.pdf,unreadable,,fatal,,,,no text\r\n");
    }

    private static String csv(Locale locale, CheckedReport report) {
        return Written.by(out -> new CsvReportWriter(out, locale, new CsvOptions(false, false)), report);
    }
}
