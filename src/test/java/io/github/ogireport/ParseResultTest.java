package io.github.ogireport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogireport.place.SourceSpan;
import org.junit.jupiter.api.Test;

class ParseResultTest {
    private static final String REPORT = "甲镇2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
            + "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n";

    @Test
    void aReportIsHandedOutAsItIs() {
        ParseResult result = ReportParser.parse(REPORT);

        assertThat(result.orElseThrow()).isSameAs(result.report());
    }

    @Test
    void aTextThatIsNoReportIsThrownWithTheReason() {
        ParseResult result = ReportParser.parse("今天天气很好。");

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_A_REPORT);
        assertThatThrownBy(result::orElseThrow)
                .isInstanceOf(ReportException.class)
                .hasMessageStartingWith("NO_REPORT_FOUND: ");
    }

    @Test
    void aPathLeadsToItsPlaceInTheText() {
        ParseResult result = ReportParser.parse(REPORT);

        SourceSpan total = result.place("requests.newlyReceived.total");
        assertThat(REPORT.substring(total.start(), total.end())).isEqualTo("21");
        assertThat(total.length()).isEqualTo(2);
        assertThat(total.line()).isEqualTo(4);
        assertThat(result.place("requests.carriedIn.total")).isEqualTo(result.place("requests"));
        assertThat(result.place("")).isEqualTo(result.document().span());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.place("requests.newReceived.total"))
                .withMessageContaining("did you mean 'requests.newlyReceived.total'");
    }
}
