package io.github.ogireport.internal.statement.reading;

import static io.github.ogireport.internal.statement.reading.PrintedStatements.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.statement.ProseReports;
import io.github.ogireport.internal.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementReaderTest {
    /** In section three of the report on 2024, where figures are about requests unless something else is named. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年受理3259件,答复3278件(含上年结转)            | REQUESTS RECEIVED 3259; REQUESTS HANDLED 3278
            收到19件,其中11件按时办结,8件申请人撤销          | REQUESTS RECEIVED 19; REQUESTS HANDLED 11 PART
            受理10件,办理结转1件。答复11件                   | REQUESTS RECEIVED 10; REQUESTS CARRIED 1; REQUESTS HANDLED 11
            未收到行政复议申请                               | RECONSIDERATION OCCURRED none
            未收到政府信息公开申请                           | REQUESTS RECEIVED none
            2024年，我局没有收到任何信息公开申请。           | REQUESTS RECEIVED none
            全年收到政府信息公开申请0件                      | REQUESTS RECEIVED 0
            2024年共收到公民、法人和其他组织提出的政府信息公开申请1,205件 | REQUESTS RECEIVED 1205
            新收政府信息公开申请十三件，上年结转两件          | REQUESTS RECEIVED 13; REQUESTS CARRIED_IN 2
            收到申请二百零五件，结转下年度继续办理一十二件    | REQUESTS RECEIVED 205; REQUESTS CARRIED_FORWARD 12
            收到申请二〇五件                                 | REQUESTS RECEIVED 205
            收到政府信息公开申请１２件                       | REQUESTS RECEIVED 12
            2023年结转1件，结转至2025年办理3件               | REQUESTS CARRIED_IN 1; REQUESTS CARRIED_FORWARD 3
            收到申请62件，较2023年的52件增加10件             | REQUESTS RECEIVED 62
            收到申请62件，与2023年的52件相比增加10件         | REQUESTS RECEIVED 62
            收到申请62件，同比增长12%                        | REQUESTS RECEIVED 62
            2023年收到申请52件                               | REQUESTS RECEIVED 52 OTHER_TIME
            2023年，全年收到申请52件                         | REQUESTS RECEIVED 52 OTHER_TIME
            上年度，全年收到申请52件                         | REQUESTS RECEIVED 52 OTHER_TIME
            上年收到申请5件，今年收到申请12件                | REQUESTS RECEIVED 5 OTHER_TIME; REQUESTS RECEIVED 12
            本年度收到申请12件，上年度收到5件                | REQUESTS RECEIVED 12; REQUESTS RECEIVED 5 OTHER_TIME
            与上年度的5件相比，本年度收到申请12件            | REQUESTS RECEIVED 12
            上年度收到申请52件                               | REQUESTS RECEIVED 52 OTHER_TIME
            第一季度收到申请5件                              | REQUESTS RECEIVED 5 OTHER_TIME
            2022年至2024年收到申请100件                      | REQUESTS RECEIVED 100 OTHER_TIME
            近三年来收到申请100件                            | REQUESTS RECEIVED 100 OTHER_TIME
            截至2024年12月31日，收到申请12件                 | REQUESTS RECEIVED 12
            收到网络申请39件，信函申请3件                    | REQUESTS RECEIVED 39 PART; REQUESTS RECEIVED 3 PART; REQUESTS RECEIVED 42
            通过网络、信函等方式收到申请42件                 | REQUESTS RECEIVED 42
            收到申请42件，其中自然人申请40件，商业企业申请2件 | REQUESTS RECEIVED 42; REQUESTS FROM_PERSONS 40; REQUESTS RECEIVED 40 PART; REQUESTS FROM_ENTERPRISES 2; REQUESTS RECEIVED 2 PART
            共答复36件，其中予以公开3件，部分公开2件，不予公开24件，无法提供5件，不予处理1件，其他处理1件 | REQUESTS HANDLED 36; REQUESTS DISCLOSED 3; REQUESTS PARTLY_DISCLOSED 2; REQUESTS REFUSED 24; REQUESTS UNABLE 5; REQUESTS NOT_PROCESSED 1; REQUESTS OTHER_HANDLING 1
            予以公开及部分公开258件                          | REQUESTS DISCLOSED_OR_PARTLY 258
            3件予以公开，2件不予公开                         | REQUESTS DISCLOSED 3; REQUESTS REFUSED 2
            收到申请10余件                                   | REQUESTS RECEIVED 10 UNCLEAR
            收到政府信息公开申请约1.2万件                    | -
            收到低保申请12件                                 | -
            局长信箱收到30件                                 | -
            12345热线受理4件次                               | -
            12345热线受理4件                                 | -
            办理建议提案12件                                 | -
            共收到群众意见和建议10余条                       | -
            未出现逾期答复政府信息公开申请的情况             | -
            无逾期答复申请                                   | -
            2024年,盘江镇无依申请公开信息                    | -
            按时答复率100%                                   | -
            """)
    void readsSentencesOnRequests(String sentence, String expected) {
        assertThat(read(SectionKind.REQUEST_HANDLING, 2024, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            因政府信息公开被申请行政复议2件，被提起行政诉讼1件 | RECONSIDERATION OCCURRED 2; LITIGATION OCCURRED 1
            行政复议134件,行政诉讼57件                         | RECONSIDERATION OCCURRED 134; LITIGATION OCCURRED 57
            行政复议134件，其中维持100件，纠正20件，尚未审结14件 | RECONSIDERATION OCCURRED 134; RECONSIDERATION UPHELD 100; RECONSIDERATION CORRECTED 20; RECONSIDERATION PENDING 14
            复议7件,诉讼9件,均获维持                           | RECONSIDERATION OCCURRED 7; LITIGATION OCCURRED 9; RECONSIDERATION UPHELD all; LITIGATION UPHELD all
            未发生因政府信息公开引发的行政复议、行政诉讼       | RECONSIDERATION OCCURRED none; LITIGATION OCCURRED none
            本年度无行政复议和行政诉讼案件                     | RECONSIDERATION OCCURRED none; LITIGATION OCCURRED none
            行政复议、行政诉讼均未发生                         | RECONSIDERATION OCCURRED none; LITIGATION OCCURRED none
            行政复议、行政诉讼均为0件                          | RECONSIDERATION OCCURRED 0; LITIGATION OCCURRED 0
            行政复议、行政诉讼共3件                            | RECONSIDERATION OCCURRED 3 UNCLEAR; LITIGATION OCCURRED 3 UNCLEAR
            行政诉讼5件，其中未经复议直接起诉3件，复议后起诉2件 | LITIGATION OCCURRED 5; DIRECT_LITIGATION OCCURRED 3; LITIGATION_AFTER_RECONSIDERATION OCCURRED 2
            答复行政复议2件                                    | -
            受理行政复议申请30件                               | RECONSIDERATION OCCURRED 30 UNCLEAR
            """)
    void readsSentencesOnReconsiderationAndLitigation(String sentence, String expected) {
        assertThat(read(SectionKind.CHALLENGES, 2024, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            因政府信息公开被申请行政复议2件，被提起行政诉讼1件 | RECONSIDERATION OCCURRED 2; LITIGATION OCCURRED 1
            全年办理行政复议案件134件                          | -
            行政复议134件,行政诉讼57件                         | -
            制发规章1件、废止1件、现行有效8件                  | RULES ISSUED 1; RULES REPEALED 1; RULES IN_FORCE 8
            制发行政规范性文件3件,废止18件,现行有效81件        | NORMATIVE_DOCUMENTS ISSUED 3; NORMATIVE_DOCUMENTS REPEALED 18; NORMATIVE_DOCUMENTS IN_FORCE 81
            制定规章13件(新制定5件, 修改4件, 废止4件)          | RULES ISSUED 13; RULES ISSUED 5; RULES AMENDED 4; RULES REPEALED 4
            发布规范性文件5件                                  | NORMATIVE_DOCUMENTS ISSUED 5 UNCLEAR
            本年度未制发、废止行政规范性文件                   | NORMATIVE_DOCUMENTS ISSUED none; NORMATIVE_DOCUMENTS REPEALED none
            制定规章制度12项                                   | -
            办理行政许可2764.2万宗，行政处罚188.2万宗          | LICENSING DECIDED 27642000; PENALTIES DECIDED 1882000
            作出行政处罚决定286件，未实施行政强制              | PENALTIES DECIDED 286; COMPULSION DECIDED none
            公开行政处罚信息12条                               | -
            收取行政事业性收费258.5亿元                        | FEES CHARGED 25850000000
            实际收取信息处理费共计400元                        | PROCESSING_FEE CHARGED 400
            本年度无收取政府信息处理费情况                     | PROCESSING_FEE CHARGED none
            2024年，盘江镇未收取信息处理费。                   | PROCESSING_FEE CHARGED none
            栗江镇人民政府在2024年度未收取信息处理费,也无其他需要特别报告的事项 | PROCESSING_FEE CHARGED none
            共收到政府信息公开申请36件。答复申请39件           | REQUESTS RECEIVED 36; REQUESTS HANDLED 39
            受理12件                                           | REQUESTS RECEIVED 12 UNCLEAR
            政府信息公开申请12件                               | REQUESTS NAMED 12
            通过网站予以公开288条                              | -
            12345热线受理诉求4件，收到政府信息公开申请2件      | REQUESTS RECEIVED 2
            收到政府信息公开申请2件，办理建议提案12件，答复12件 | REQUESTS RECEIVED 2
            十三五规划一是统一发布信息30余条                   | -
            """)
    void readsSentencesOfTheOverview(String sentence, String expected) {
        assertThat(read(SectionKind.OVERVIEW, 2024, sentence)).isEqualTo(expected);
    }

    @Test
    void keepsTheClauseAsEvidence() {
        List<Statement> statements = RunContext.of(ProseReports.year(2024)
                        .overview("", "今年。我局收到政府信息公开申请3件 ；上年结转2件。")
                        .context())
                .statements()
                .all();

        assertThat(statements).extracting(Statement::clause).containsExactly("我局收到政府信息公开申请3件", "上年结转2件");
        assertThat(statements.get(0).passage().path().toString()).isEqualTo("sections.overview");
        assertThat(statements.get(0).start()).isEqualTo(3);
    }
}
