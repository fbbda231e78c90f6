package io.github.ogireport.internal.statement.reading;

import static io.github.ogireport.internal.statement.reading.PrintedStatements.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.RunContext;
import io.github.ogireport.internal.statement.Figure;
import io.github.ogireport.internal.statement.FigureSentence;
import io.github.ogireport.internal.statement.ProseReports;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures are of, which words they belong to, and what is denied. */
class StatementWordsTest {
    /** What bounds a figure to a part of the year, of the requests or of the list, and what frees it again. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第四季度，收到申请5件                             | REQUESTS RECEIVED 5 OTHER_TIME
            第四季度，全年收到申请5件                         | REQUESTS RECEIVED 5
            第一季度收到申请5件，收到申请20件                 | REQUESTS RECEIVED 5 OTHER_TIME; REQUESTS RECEIVED 20
            2022年至2024年，收到申请100件                     | REQUESTS RECEIVED 100 OTHER_TIME
            2022年至2024年，本年收到申请100件                 | REQUESTS RECEIVED 100
            2023年，收到申请12件                              | REQUESTS RECEIVED 12 OTHER_TIME
            上年，收到申请12件                                | REQUESTS RECEIVED 12 OTHER_TIME
            上年结转，收到申请12件                            | REQUESTS RECEIVED 12
            2023年结转2件，收到申请12件                       | REQUESTS CARRIED_IN 2; REQUESTS RECEIVED 12
            2024年收到申请12件，2023年收到11件，收到10件      | REQUESTS RECEIVED 12; REQUESTS RECEIVED 11 OTHER_TIME; REQUESTS RECEIVED 10 OTHER_TIME
            2025年收到申请12件                                | REQUESTS RECEIVED 12 OTHER_TIME
            次年答复3件                                       | REQUESTS HANDLED 3 OTHER_TIME
            次年答复3件政府信息公开申请                       | REQUESTS HANDLED 3 OTHER_TIME
            截至2024年底，收到申请12件                        | REQUESTS RECEIVED 12
            收到申请12件（其中收到8件），收到10件             | REQUESTS RECEIVED 12; REQUESTS RECEIVED 8 PART; REQUESTS RECEIVED 10
            收到申请12件(其中收到8件)，收到10件               | REQUESTS RECEIVED 12; REQUESTS RECEIVED 8 PART; REQUESTS RECEIVED 10
            收到申请12件，其中收到8件，收到10件               | REQUESTS RECEIVED 12; REQUESTS RECEIVED 8 PART; REQUESTS RECEIVED 10 PART
            收到申请12件（其中收到8件，收到10件               | REQUESTS RECEIVED 12; REQUESTS RECEIVED 8 PART; REQUESTS RECEIVED 10 PART
            其中收到8件）                                     | REQUESTS RECEIVED 8 PART
            其中新收12件，收到10件                            | REQUESTS RECEIVED 12; REQUESTS RECEIVED 10 PART
            其中新收36件政府信息公开申请                      | REQUESTS RECEIVED 36
            其中收到36件政府信息公开申请                      | REQUESTS RECEIVED 36 PART
            其中结转下年度3件                                 | REQUESTS CARRIED_FORWARD 3
            行政诉讼5件，其中行政诉讼3件                      | LITIGATION OCCURRED 5; LITIGATION OCCURRED 3 PART
            行政诉讼5件，其中直接起诉3件                      | LITIGATION OCCURRED 5; DIRECT_LITIGATION OCCURRED 3
            分别收到申请12件                                  | REQUESTS RECEIVED 12 UNCLEAR
            按时答复12件                                      | REQUESTS HANDLED 12 WITHIN
            按时收到申请12件                                  | REQUESTS RECEIVED 12
            累计收到申请12件                                  | REQUESTS RECEIVED 12 UNCLEAR
            本年累计收到申请12件                              | REQUESTS RECEIVED 12
            2024年累计收到申请12件                            | REQUESTS RECEIVED 12
            通过网络渠道收到申请3件                           | REQUESTS RECEIVED 3 PART
            通过网络等方式收到申请3件                         | REQUESTS RECEIVED 3
            通过网络、信函方式收到申请3件                     | REQUESTS RECEIVED 3
            代表收到申请3件                                   | REQUESTS RECEIVED 3 PART
            通过互联网收到申请3件                             | REQUESTS RECEIVED 3 PART
            本局办公室认真受理申请3件                         | REQUESTS RECEIVED 3
            教师资格认定全年受理申请3件                       | -
            信用修复方面，全年受理申请3件                     | -
            社会组织登记工作有序开展，全年受理申请3件         | -
            信用修复方面，全年受理政府信息公开申请3件         | REQUESTS RECEIVED 3
            通过网络提起行政复议3件                           | RECONSIDERATION OCCURRED 3
            """)
    void tellsWhatAFigureIsOf(String sentence, String expected) {
        SectionKind section = sentence.contains("诉讼") ? SectionKind.CHALLENGES : SectionKind.REQUEST_HANDLING;
        assertThat(read(section, 2024, sentence)).isEqualTo(expected);
    }

    /** Which number belongs to which words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收到36件政府信息公开申请                          | REQUESTS RECEIVED 36
            收到36件的政府信息公开申请30件                    | REQUESTS RECEIVED 36; REQUESTS RECEIVED 30 UNCLEAR
            收到36件申请结转下年度                            | REQUESTS RECEIVED 36
            收到答复36件政府信息公开申请                      | REQUESTS RECEIVED 36 UNCLEAR
            未办结的4件                                       | REQUESTS CARRIED_FORWARD 4
            未办结的4件结转下年度继续办理                     | REQUESTS CARRIED_FORWARD 4
            答复30件，6件下年度办理                           | REQUESTS HANDLED 30; REQUESTS CARRIED_FORWARD 6
            答复30件，下年度办理6件                           | REQUESTS HANDLED 30; REQUESTS CARRIED_FORWARD 6
            答复30件，转入下年度6件                           | REQUESTS HANDLED 30; REQUESTS CARRIED_FORWARD 6
            行政复议3件，下年度办理2件                        | RECONSIDERATION OCCURRED 3
            3件结转下年度                                     | REQUESTS CARRIED_FORWARD 3
            3件结转                                           | REQUESTS CARRIED 3
            36件收到                                          | -
            36件，予以公开                                    | -
            36件政府信息公开申请                              | -
            答复30件，含上年结转2件                           | REQUESTS HANDLED 30; REQUESTS CARRIED_IN 2
            予以公开3件，答复30件，无法提供2件，含上年结转2件 | REQUESTS DISCLOSED 3; REQUESTS HANDLED 30; REQUESTS UNABLE 2; REQUESTS CARRIED_IN 2
            收到30件，无法提供2件，含上年结转                 | REQUESTS RECEIVED 30; REQUESTS UNABLE 2
            收到申请12                                        | -
            收到申请12人次                                    | -
            收到申请12个                                      | REQUESTS RECEIVED 12
            收到申请12元                                      | -
            收到申请12件，均非政府信息公开类                  | REQUESTS RECEIVED 12
            收到张三的政府信息公开申请12件                    | REQUESTS RECEIVED 12 UNCLEAR
            收到张三的政府信息公开申请数量12件                | REQUESTS RECEIVED 12 UNCLEAR
            政府信息公开申请数量12件                          | REQUESTS RECEIVED 12
            政府信息公开申请总数12件                          | REQUESTS RECEIVED 12
            政府信息公开申请数量答复12件                      | REQUESTS HANDLED 12
            政府信息公开申请办理12件                          | REQUESTS DEALT 12
            政府信息公开申请收到12件                          | REQUESTS RECEIVED 12
            收到答复12件                                      | REQUESTS RECEIVED 12 UNCLEAR
            收到办理政府信息公开申请12件                      | REQUESTS RECEIVED 12 UNCLEAR
            收到申请、依申请公开12件                          | REQUESTS RECEIVED 12 UNCLEAR
            公开政府信息公开申请12件                          | -
            公布收到政府信息公开申请12件                      | REQUESTS RECEIVED 12
            维持政府信息公开申请12件                          | -
            部分公开及予以公开5件                             | REQUESTS DISCLOSED_OR_PARTLY 5
            不予公开、部分公开5件                             | -
            收到予以公开3件                                   | -
            行政复议予以公开3件                               | -
            收到低保申请12件，办结12件                        | -
            收到申请62件,与2023年的52件相比增加10件           | REQUESTS RECEIVED 62
            收到申请1234567890123456789件                     | -
            收到申请123456789012345678件                      | REQUESTS RECEIVED 123456789012345678
            """)
    void givesANumberToItsWords(String sentence, String expected) {
        assertThat(read(SectionKind.REQUEST_HANDLING, 2024, sentence)).isEqualTo(expected);
    }

    /** What is no count of what was done, and what adds up. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            办结一件申请、化解一个难题                  | REQUESTS HANDLED 1 UNCLEAR
            收到一件申请                                | REQUESTS RECEIVED 1
            做到“办结3件申请”，答复30件                 | REQUESTS HANDLED 3 UNCLEAR; REQUESTS HANDLED 30
            力争答复30件，答复20件                      | REQUESTS HANDLED 30 UNCLEAR; REQUESTS HANDLED 20 UNCLEAR
            力争答复30件，全年答复20件                  | REQUESTS HANDLED 30 UNCLEAR; REQUESTS HANDLED 20
            收到申请网上20件、信函16件，其中予以公开8件 | REQUESTS RECEIVED 36; REQUESTS DISCLOSED 8
            收到申请36件，网上20件、信函16件            | REQUESTS RECEIVED 36
            收到申请5件，3件予以公开2件不予公开 | REQUESTS RECEIVED 5; REQUESTS DISCLOSED 2 UNCLEAR
            上年结转的16件申请中，予以公开7件          | REQUESTS CARRIED_IN 16; REQUESTS DISCLOSED 7 UNCLEAR
            法人申请41件，予以公开7件                  | REQUESTS FROM_ORGANISATIONS 41; REQUESTS RECEIVED 41 PART; REQUESTS DISCLOSED 7 UNCLEAR
            收到申请36件，上年结转7件，予以公开7件     | REQUESTS RECEIVED 36; REQUESTS CARRIED_IN 7; REQUESTS DISCLOSED 7
            收到网上申请20件，办结8件、信函申请16件     | REQUESTS RECEIVED 20 PART; REQUESTS HANDLED 8 UNCLEAR; REQUESTS RECEIVED 16 PART
            收到36件，加上年结转7件，共需办理43件       | REQUESTS RECEIVED 36; REQUESTS CARRIED_IN 7; REQUESTS DUE 43
            应答复43件                                  | -
            4件尚未办结，结转下年度                     | REQUESTS CARRIED_FORWARD 4
            尚未办结4件，将结转下年度办理               | REQUESTS CARRIED_FORWARD 4
            上年度转入7件，转结下年度4件                | REQUESTS CARRIED_IN 7; REQUESTS CARRIED_FORWARD 4
            2件予以公开，3件涉密，不予公开1件不存在     | REQUESTS DISCLOSED 2; REQUESTS REFUSED 1 UNCLEAR
            20件予以公开，网上查询的4件予以公开         | REQUESTS DISCLOSED 20 UNCLEAR; REQUESTS DISCLOSED 4 PART
            接收申请36件次                              | REQUESTS RECEIVED 36
            收到政府信息公開申請36件，辦結39件          | REQUESTS RECEIVED 36; REQUESTS HANDLED 39
            """)
    void leavesAloneWhatWasNotDoneAndAddsUpWhatIsListed(String sentence, String expected) {
        assertThat(read(SectionKind.REQUEST_HANDLING, 2024, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            行政复议、行政诉讼分别为4件、3件    | LITIGATION OCCURRED 3 UNCLEAR; RECONSIDERATION OCCURRED 4; LITIGATION OCCURRED 3
            行政复议、行政诉讼各1件             | RECONSIDERATION OCCURRED 1; LITIGATION OCCURRED 1
            行政复议、行政诉讼分别为4件         | -
            行政复议4件、行政诉讼3件，维持2件   | RECONSIDERATION OCCURRED 4; LITIGATION OCCURRED 3; LITIGATION UPHELD 2 UNCLEAR
            新收行政复议3件，上年结转1件        | RECONSIDERATION OCCURRED 3 UNCLEAR
            行政复议零申请                      | RECONSIDERATION OCCURRED none
            直接起诉的行政诉讼1件               | DIRECT_LITIGATION OCCURRED 1
            """)
    void distributesFiguresAmongDisputes(String sentence, String expected) {
        assertThat(read(SectionKind.CHALLENGES, 2024, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023年结转12件          | REQUESTS CARRIED_IN 12
            结转2023年12件          | REQUESTS CARRIED_IN 12
            2023年结转至2024年12件  | REQUESTS CARRIED_IN 12
            结转2025年12件          | REQUESTS CARRIED_FORWARD 12
            3件结转至2025年         | REQUESTS CARRIED_FORWARD 3
            2024年结转至2025年12件  | REQUESTS CARRIED_FORWARD 12
            2024年结转12件          | REQUESTS CARRIED 12
            结转12件                | REQUESTS CARRIED 12
            结转行政复议12件        | -
            至下年度收到12件        | REQUESTS CARRIED_FORWARD 12
            """)
    void tellsFromWhichYearAndIntoWhichRequestsAreCarried(String sentence, String expected) {
        assertThat(read(SectionKind.REQUEST_HANDLING, 2024, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            上年无结转申请                          | REQUESTS CARRIED_IN none
            上年申请未结转                          | REQUESTS CARRIED_IN none
            无结转下年度申请                        | REQUESTS CARRIED_FORWARD none
            未结转申请                              | REQUESTS CARRIED_IN none UNCLEAR; REQUESTS CARRIED_FORWARD none UNCLEAR
            政府信息公开申请未收到                  | REQUESTS RECEIVED none
            政府信息公开申请无，答复3件             | REQUESTS RECEIVED none; REQUESTS HANDLED 3
            未收到政府信息公开申请某                | REQUESTS RECEIVED none UNCLEAR
            未收到政府信息公开申请较去年减少2件     | REQUESTS RECEIVED none
            未收到依申请公开                        | REQUESTS RECEIVED none
            未办理依申请公开                        | -
            未处理政府信息公开申请                  | -
            未收到答复政府信息公开申请              | -
            未答复政府信息公开申请                  | -
            未收到                                  | -
            部分单位未收到申请                      | REQUESTS RECEIVED none PART
            9个部门没有收到申请                     | REQUESTS RECEIVED none UNCLEAR
            如未收到申请                            | REQUESTS RECEIVED none UNCLEAR
            零申请                                  | REQUESTS RECEIVED none
            行政复议无                              | RECONSIDERATION OCCURRED none
            行政复议未维持                          | RECONSIDERATION UPHELD none
            无行政复议、行政诉讼，无申请            | RECONSIDERATION OCCURRED none; LITIGATION OCCURRED none
            """)
    void readsWhatIsDenied(String sentence, String expected) {
        assertThat(read(SectionKind.REQUEST_HANDLING, 2024, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4件行政复议、3件行政诉讼                       | RECONSIDERATION OCCURRED 4 UNCLEAR; LITIGATION OCCURRED 3 UNCLEAR
            4件行政复议                                    | RECONSIDERATION OCCURRED 4 UNCLEAR
            3件行政复议维持                                | -
            行政复议3件，均非政府信息公开类                | -
            行政复议3件，被提起行政复议维持2件             | RECONSIDERATION OCCURRED 3; RECONSIDERATION UPHELD 2
            收到提起行政复议维持2件                        | -
            维持纠正行政复议2件                            | -
            行政复议和行政诉讼维持2件                      | RECONSIDERATION UPHELD 2 UNCLEAR; LITIGATION UPHELD 2 UNCLEAR
            处理行政复议3件                                | -
            公布行政复议3件                                | -
            制发行政复议2件                                | -
            行政复议3件，全部维持                          | RECONSIDERATION OCCURRED 3; RECONSIDERATION UPHELD all
            均维持                                         | -
            3件行政复议尚未审结                            | RECONSIDERATION PENDING 3
            因征地补偿被申请行政复议3件                    | RECONSIDERATION OCCURRED 3 UNCLEAR
            因答复被申请行政复议3件                        | RECONSIDERATION OCCURRED 3
            除政府信息公开案件外，另有行政复议3件          | -
            行政复议3件，为土地承包合同纠纷                | -
            行政复议38件，信息公开类占26.3%                | -
            26个部门未发生行政复议                         | RECONSIDERATION OCCURRED none UNCLEAR
            行政复议3件。纠错2件。其他结果1件。未结案1件   | RECONSIDERATION OCCURRED 3; RECONSIDERATION CORRECTED 2; RECONSIDERATION OTHER_RESULT 1; RECONSIDERATION PENDING 1
            """)
    void readsDisputesAndTheirResults(String sentence, String expected) {
        assertThat(read(SectionKind.CHALLENGES, 2024, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收到申请12件                                   | REQUESTS RECEIVED 12 UNCLEAR
            申请12件                                       | REQUESTS RECEIVED 12 UNCLEAR
            未收到申请                                     | -
            答复12件                                       | REQUESTS HANDLED 12 UNCLEAR
            予以公开3件                                    | -
            政府信息公开申请予以公开3件                    | REQUESTS DISCLOSED 3
            收到建议12件，收到申请3件                      | -
            收到政府信息公开申请3件，收到建议12件，答复12件 | REQUESTS RECEIVED 3
            答复30件，下年度继续办理6件                    | REQUESTS HANDLED 30 UNCLEAR; REQUESTS CARRIED_FORWARD 6 UNCLEAR
            公开申请由办公室登记。收到3件。                | REQUESTS RECEIVED 3
            依申请公开由办公室登记。收到3件。              | REQUESTS RECEIVED 3
            收到3件。政府信息公开申请由办公室登记。        | REQUESTS RECEIVED 3 UNCLEAR
            信息公开行政复议3件                            | RECONSIDERATION OCCURRED 3
            信息公开行政复议3件。行政复议4件               | RECONSIDERATION OCCURRED 3
            行政复议4件。信息公开行政复议3件               | RECONSIDERATION OCCURRED 3
            行政复议4件。信息公开工作                      | -
            政府信息公开申请2件，行政复议3件               | REQUESTS NAMED 2; RECONSIDERATION OCCURRED 3
            规章3件                                        | RULES ISSUED 3 UNCLEAR
            未公布规章                                     | RULES ISSUED none UNCLEAR
            制发、废止行政规范性文件3件                    | NORMATIVE_DOCUMENTS ISSUED 3 UNCLEAR; NORMATIVE_DOCUMENTS REPEALED 3 UNCLEAR
            制定并公布规章2件                              | RULES ISSUED 2
            收到行政规范性文件3件                          | NORMATIVE_DOCUMENTS ISSUED 3 UNCLEAR
            收到行政许可3件                                | -
            作出行政处罚12条                               | -
            作出行政处罚12起                               | PENALTIES DECIDED 12
            行政许可、行政处罚均为0件                      | LICENSING DECIDED 0; PENALTIES DECIDED 0
            行政事业性收费3元                              | FEES CHARGED 3
            公布行政事业性收费3元                          | -
            收到行政事业性收费3元                          | -
            收取信息处理费12件                             | -
            收取行政事业性收费、信息处理费3元              | FEES CHARGED 3 UNCLEAR; PROCESSING_FEE CHARGED 3 UNCLEAR
            """)
    void readsInTheOverviewOnlyWhatNamesItsMatter(String sentence, String expected) {
        assertThat(read(SectionKind.OVERVIEW, 2024, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2023年收到申请12件", "上年度收到申请12件"})
    void ofAReportWithoutYearNoFigureIsOneOfAnotherYear(String sentence) {
        assertThat(read(SectionKind.REQUEST_HANDLING, 0, sentence)).startsWith("REQUESTS RECEIVED 12");
    }

    @Test
    void aSentenceOfMoreThanThreeThousandLettersIsNotRead() {
        String claim = "收到申请3件";
        String before = "的".repeat(3_000 - claim.length());

        assertThat(read(SectionKind.REQUEST_HANDLING, 2024, before + claim)).isEqualTo("REQUESTS RECEIVED 3");
        assertThat(read(SectionKind.REQUEST_HANDLING, 2024, "的" + before + claim))
                .isEqualTo("-");
        assertThat(read(SectionKind.REQUEST_HANDLING, 2024, before + "。" + claim))
                .isEqualTo("REQUESTS RECEIVED 3");
    }

    @Test
    void listsTheSentencesWithSeveralNumbers() {
        List<FigureSentence> sentences = RunContext.of(ProseReports.year(2024)
                        .overview("收到申请3件。 公开信息460条，占12.50%，其中网站17条、微信20条。")
                        .context())
                .statements()
                .sentences();

        assertThat(sentences).hasSize(1);
        FigureSentence sentence = sentences.get(0);
        assertThat(sentence.sentence()).isEqualTo("公开信息460条，占12.50%，其中网站17条、微信20条");
        assertThat(sentence.figures())
                .extracting(Figure::role)
                .containsExactly(Figure.Role.WHOLE, Figure.Role.SHARE_OF, Figure.Role.PART, Figure.Role.PART);
        assertThat(sentence.figures())
                .extracting(figure -> figure.amount().value().scale())
                .containsExactly(0, 2, 0, 0);
        String text = sentence.passage().text();
        assertThat(sentence.figures())
                .extracting(figure -> text.substring(figure.start(), figure.end()))
                .containsExactly("460条", "12.50%", "17条", "20条");
    }

    @Test
    void aPercentageOfMoreThanEighteenCharactersIsNone() {
        assertThat(roles("答复申请460件，占" + "1".repeat(17) + "%。"))
                .containsExactly(Figure.Role.WHOLE, Figure.Role.SHARE_OF);
        assertThat(roles("答复申请460件、3件，占" + "1".repeat(18) + "%。"))
                .containsExactly(Figure.Role.WHOLE, Figure.Role.WHOLE);
    }

    private static List<Figure.Role> roles(String sentence) {
        return RunContext.of(ProseReports.year(2024).requests(sentence).context()).statements().sentences().stream()
                .flatMap(found -> found.figures().stream())
                .map(Figure::role)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年，我局共收到政府信息公開申請三十六件，較上年減少16件 | REQUESTS RECEIVED 36
            上年結轉7件，辦結39件，結轉下年度4件                      | REQUESTS CARRIED_IN 7; REQUESTS HANDLED 39; REQUESTS CARRIED_FORWARD 4
            其中予以公開24件，無法提供5件，不予處理2件                  | REQUESTS DISCLOSED 24; REQUESTS UNABLE 5; REQUESTS NOT_PROCESSED 2
            涉及國家秘密不予公開3件，自然人申請30件                     | REQUESTS STATE_SECRET 3; REQUESTS RECEIVED 30 PART
            政府信息公開行政復議4件，維持2件，糾正1件，尚未審結1件        | RECONSIDERATION OCCURRED 4; RECONSIDERATION UPHELD 2; RECONSIDERATION CORRECTED 1; RECONSIDERATION PENDING 1
            政府信息公開行政訴訟3件                                  | LITIGATION OCCURRED 3
            制發行政規範性文件3件，廢止18件，現行有效81件               | NORMATIVE_DOCUMENTS ISSUED 3; NORMATIVE_DOCUMENTS REPEALED 18; NORMATIVE_DOCUMENTS IN_FORCE 81
            作出行政許可1286件、行政處罰57件、行政強制2件               | LICENSING DECIDED 1286; PENALTIES DECIDED 57; COMPULSION DECIDED 2
            我局未收到政府信息公開申請                                | REQUESTS RECEIVED none
            """)
    void traditionalCharactersSayWhatSimplifiedOnesSay(String sentence, String expected) {
        assertThat(read(SectionKind.REQUEST_HANDLING, 2024, sentence)).isEqualTo(expected);
    }
}
