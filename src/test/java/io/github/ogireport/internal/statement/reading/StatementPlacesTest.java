package io.github.ogireport.internal.statement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import io.github.ogireport.ast.ReportDocument;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.internal.statement.Statement;
import io.github.ogireport.internal.statement.Statements;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where statements stand in the text that was parsed, and what the paragraphs are about. */
class StatementPlacesTest {
    private static final String TEXT = """
            某县人民政府2024年政府信息公开工作年度报告
            本报告由某县编制。
            全年收到政府信息公开申请9件。
            一、总体情况
            （一）主动公开
            工作有序开展。
            我局收到政府信息公开申请3件 ； 上年结转2件。 公开信息460条，其中网站17条、微信20条 。
            五、存在的主要问题及改进情况
            公开不及时。
            今年收到政府信息公开申请5件。
            """;
    private static final ParseResult PARSED = ReportParser.parse(TEXT);

    private static Statements statements() {
        return StatementReader.read(PARSED.report(), PARSED.document());
    }

    @Test
    void aStatementStandsWhereItsClauseDoesWithoutTheBlanksAroundIt() {
        assertThat(statements().all())
                .extracting(statement -> statement.span().in(TEXT))
                .containsExactly("全年收到政府信息公开申请9件", "我局收到政府信息公开申请3件", "上年结转2件", "今年收到政府信息公开申请5件");
        assertThat(statements().all())
                .extracting(statement -> statement.span().line())
                .containsExactly(3, 7, 7, 10);
        assertThat(statements().all())
                .extracting(Statement::clause)
                .containsExactly("全年收到政府信息公开申请9件", "我局收到政府信息公开申请3件", "上年结转2件", "今年收到政府信息公开申请5件");
    }

    @Test
    void aSentenceStandsWithoutTheBlanksBeforeIt() {
        assertThat(statements().sentences())
                .extracting(sentence -> sentence.span().in(TEXT).strip())
                .contains("公开信息460条，其中网站17条、微信20条");
        assertThat(statements().sentences())
                .allSatisfy(sentence -> assertThat(sentence.span().in(TEXT)).doesNotStartWith(" "));
    }

    @Test
    void everyParagraphStandsWhereItWasRead() {
        assertThat(statements().passages())
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.span().in(TEXT)).isEqualTo(passage.text()));
    }

    private static String wrapped(String lines) {
        String text = TEXT.replace("工作有序开展。", lines);
        ParseResult parsed = ReportParser.parse(text);
        return StatementReader.read(parsed.report(), parsed.document()).all().stream()
                .map(statement ->
                        statement.amount().value() + ": " + statement.span().in(text))
                .filter(statement -> !statement.matches("[23459]: .*"))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void linesThatOnlyTheWidthOfThePagePartsAreOneSentence() {
        assertThat(wrapped("今年我局按照规定全年共收到政府信息公\n开申请36件。")).isEqualTo("36: 今年我局按照规定全年共收到政府信息公\n开申请36件");
        assertThat(wrapped("今年我局按照规定全年共收到政府信息公开申请3\r\n6件，均已\r\n答复。")).isEqualTo("36: 今年我局按照规定全年共收到政府信息公开申请3\r\n6件");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我局全年收到公开申请1\n6件。",
                "今年我局按照规定全年共收到政府信息公开申请1：\n6件。",
                "今年我局按照规定全年共收到政府信息公开申请1\n\n6件。",
                "今年我局按照规定全年共收到政府信息公开申请1\n　　6件。",
                "今年我局按照规定全年共收到政府信息公开申请1\n（6）件。",
                "今年我局按照规定全年共收到政府信息公开申请1\n6件、信函申请若干件、当面申请若干件、网络申请若干件。"
            })
    void otherLinesAreNot(String lines) {
        assertThat(wrapped(lines)).doesNotContain("16:");
    }

    @Test
    void charactersWithoutWidthAreNoPartOfAWordOrNumber() {
        assertThat(wrapped("全年收到政府\u200B信息公开申请3\u20606件。")).isEqualTo("36: 全年收到政府\u200B信息公开申请3\u20606件");
    }

    @Test
    void whatWasNotParsedHasNoPlace() {
        Passage passage =
                new Passage(ReportPath.parse("sections.overview"), Topic.UNSAID, "收到3件", List.of(), SourceSpan.UNKNOWN);

        assertThat(passage.span()).isEqualTo(SourceSpan.UNKNOWN);
        assertThat(passage.span().isKnown()).isFalse();
    }

    @Test
    void theContextThatSharesStatementsIsTheOneGivenOtherwise() {
        SourceSpan somewhere = PARSED.document().span();
        AnnualReport earlier = ProseReports.year(2023).make();
        RuleContext given = new RuleContext() {
            @Override
            public AnnualReport report() {
                return PARSED.report();
            }

            @Override
            public ReportDocument document() {
                return PARSED.document();
            }

            @Override
            public SourceSpan place(ReportPath path) {
                return path == MetadataPath.YEAR ? somewhere : SourceSpan.UNKNOWN;
            }

            @Override
            public Optional<AnnualReport> previous() {
                return Optional.of(earlier);
            }
        };

        RuleContext shared = RunContext.of(given);

        assertThat(shared.report()).isSameAs(PARSED.report());
        assertThat(shared.document()).isSameAs(PARSED.document());
        assertThat(shared.place(MetadataPath.YEAR)).isSameAs(somewhere);
        assertThat(shared.previous()).containsSame(earlier);
        assertThat(RunContext.of(shared).statements())
                .isSameAs(RunContext.of(shared).statements());
        assertThat(RunContext.of(given).statements())
                .isEqualTo(RunContext.of(shared).statements());
    }

    private static List<Topic> topics(ProseReports report) {
        return RunContext.of(report.context()).statements().passages().stream()
                .map(Passage::topic)
                .toList();
    }

    @Test
    void paragraphsUnderASubheadingOnRequestsAreAboutThem() {
        assertThat(topics(ProseReports.year(2024)
                        .subheading(SectionKind.OVERVIEW, "依申请公开情况")
                        .overview("收到4件。", "答复4件。")
                        .subheading(SectionKind.OVERVIEW, "平台建设")
                        .overview("收到4件。")))
                .containsExactly(Topic.REQUESTS, Topic.REQUESTS, Topic.REQUESTS, Topic.UNSAID, Topic.UNSAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（二）", "(二)", "（二)", "(二）"})
    void aNumberInBracketsOpensASubheadingOfItsOwn(String number) {
        assertThat(topics(ProseReports.year(2024).overview(number + "依申请公开：收到4件。", "答复4件。", number, "答复4件。")))
                .containsExactly(Topic.REQUESTS, Topic.REQUESTS, Topic.UNSAID, Topic.UNSAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（二", "二）、", "（二、", "x二）", "（", "收到4件。"})
    void otherParagraphsStayUnderTheirSubheading(String text) {
        assertThat(topics(ProseReports.year(2024).overview("（二）依申请公开", text, "答复4件。")))
                .containsExactly(Topic.REQUESTS, Topic.REQUESTS, Topic.REQUESTS);
    }

    @ParameterizedTest
    @CsvSource({"0, REQUESTS", "15, REQUESTS", "16, UNSAID"})
    void requestsAreNamedWithinTheFirstSixteenLetters(int before, Topic topic) {
        assertThat(topics(ProseReports.year(2024).overview("公".repeat(before) + "依申请公开", "收到4件。")))
                .containsExactly(topic, Topic.UNSAID);
    }

    @Test
    void sectionThreeIsAboutRequestsThroughout() {
        assertThat(topics(ProseReports.year(2024)
                        .preamble("收到4件。")
                        .requests("（一）其他", "收到4件。")
                        .prose(SectionKind.CHALLENGES, "收到4件。")))
                .containsExactly(Topic.UNSAID, Topic.REQUESTS, Topic.REQUESTS, Topic.UNSAID);
    }
}
