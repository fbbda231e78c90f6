package io.github.ogireport.internal.rule.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.internal.rule.RuleCheck;
import io.github.ogireport.internal.rule.RuleEngine;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.RuleSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where in the text the findings on prose and identity point. */
class EvidenceTest {
    private static final String[] HEADINGS = {
        "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"
    };

    /** A report of 盘江镇 on 2024 with {@code paragraph} in the section given, 0 for the introduction. */
    private static String text(int section, String paragraph) {
        StringBuilder text = new StringBuilder("盘江镇人民政府2024年政府信息公开工作年度报告\n");
        for (int i = 0; i <= HEADINGS.length; i++) {
            if (i > 0) {
                text.append(HEADINGS[i - 1]).append('\n');
            }
            text.append("　　工作有序开展。\n");
            if (i == section) {
                text.append("　　").append(paragraph).append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> evidence(String id, String text) {
        Rule rule = RuleCheck.standard(id);
        ParseResult parsed = ReportParser.parse(text);
        RuleContext context = new RuleContext() {
            @Override
            public AnnualReport report() {
                return parsed.report();
            }

            @Override
            public ReportDocument document() {
                return parsed.document();
            }

            @Override
            public SourceSpan place(ReportPath path) {
                return SourceSpan.UNKNOWN;
            }
        };
        return RuleEngine.run(RuleSet.none().with(rule), context, 100).findings().stream()
                .map(finding -> finding.place().in(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OGI-Y01 | 1 | 有序。2023年，公开信息。2023年，公开信息。            | 2023年
            OGI-Y01 | 1 | 公布2023年度 政府信息公开情况。                        | 2023年度
            OGI-Y02 | 0 | 统计期限自2024年1月1日起至202424年12月31日止。         | 202424年
            OGI-Y06 | 5 | 存在不足。2024年，我镇将加强培训，定期通报。           | 2024年，我镇将加强培训
            OGI-Y07 | 3 | 其中2022年度结转申请2件。                              | 2022年度结转
            OGI-Y07 | 3 | 共结转至2024年2件。                                    | 结转至2024年
            OGI-Y08 | 0 | 根据国办公开办函〔2019〕60号编制。                     | 国办公开办函〔2019〕60号
            OGI-Y08 | 0 | 根据国办公开办函〔2021〕30号、国办公开办函〔2021〕31号编制。 | 国办公开办函〔2021〕31号
            OGI-Y08 | 0 | 《有关事项的通知》（国办公开办函〔2021〕30号）         | 国办公开办函〔2021〕30号
            OGI-Y08 | 0 | 根据国办公开办函〔2021〕30编制。                       | 国办公开办函
            OGI-Y09 | 1 | 我镇和本乡专人负责，本乡公开。                         | 本乡
            OGI-Y09 | 6 | 公开，滔溪镇人民政府重视。                             | 滔溪镇人民政府
            OGI-Y10 | 1 | 收到XX件。                                             | XX
            OGI-Y10 | 1 | 由某某局负责。                                         | 某某
            OGI-P06 | 6 | 今年收取信息处理费400元，未收取信息处理费。            | 未收取信息处理费
            OGI-P09 | 1 | 有序。 公开信息46条，其中网站17条，微信20条，其他20条。 | 公开信息46条，其中网站17条，微信20条，其他20条
            OGI-P10 | 1 | 有序。答复805件，其中予以公开273件，占35.9%。          | 答复805件，其中予以公开273件，占35.9%
            """)
    void findingsPointAtTheWords(String id, int section, String paragraph, String words) {
        assertThat(evidence(id, text(section, paragraph))).containsExactly(words);
    }
}
