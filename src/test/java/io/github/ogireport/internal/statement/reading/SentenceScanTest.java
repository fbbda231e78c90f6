package io.github.ogireport.internal.statement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences may speak of figures. */
class SentenceScanTest {
    private static List<String> found(String text) {
        List<String> sentences = new ArrayList<>();
        SentenceScan scan = new SentenceScan(text);
        while (scan.next()) {
            sentences.add(text.substring(scan.start(), scan.end()));
        }
        assertThat(scan.end()).isEqualTo(text.length());
        return sentences;
    }

    /** Each with one word of a statement and no other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请3件", "复议3件", "诉讼3件", "直接起诉3件", "规章3件", "规范性3件", "行政许可3件", "行政处罚3件", "行政强制3件", "收费3元", "处理费3元",
                "受理3件", "办结3件", "审结3件", "未结案3件", "答复3件", "回复3件", "办复3件", "收到3件", "接到3件", "新收3件", "接收3件", "结转3件", "转结3件",
                "转入3件", "其中3件", "顺延3件", "予以公开3件", "不予公开3件", "部分公开3件", "同意公开3件", "区分处理3件", "无法提供3件", "不予处理3件", "其他处理3件",
                "其它处理3件", "维持3件", "纠正3件", "纠错3件", "其他结果3件", "废止3件", "有效3件"
            })
    void aNumberWithItsUnitAndAWordOfAStatementMaySpeakOfFigures(String sentence) {
        assertThat(found(sentence)).containsExactly(sentence);
        assertThat(found("某" + sentence)).containsExactly("某" + sentence);
    }

    /** The same characters in other words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "提请3件", "会议3次", "争讼3件", "文章3篇", "完整性3项", "认可3次", "体罚3起", "机制3项", "经费3元", "梳理3件", "总结3次", "重复3次", "做到3个",
                "共转发3条", "后延3次", "主动公开3条", "共提供3次", "共处置3起", "坚持3次", "改正3个", "停止3次", "成效3项", "共收集3条", "差错3次", "成果3项",
                "申诉3件", "请3次", "收3件"
            })
    void otherWordsOfTheSameCharactersDoNot(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到 3 件", "收到\u30003\u3000件", "3余件申请", "申请三件", "申请０件", "申请两份", "申请十余次"})
    void aUnitAfterANumberAndBlanksIsCounted(String sentence) {
        assertThat(found(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到3号件", "收到申请3", "收到申请件", "收到申请 件", "公开信息3条", "公开信息3条、文件5条", "文件3条、图片2个、视频3次、表2条"})
    void numbersWithoutUnitOrWordDoNot(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @Test
    void threeNumbersOfOneUnitMaySpeakOfAWholeAndItsParts() {
        assertThat(found("网站17条、门户269条、微信274条")).hasSize(1);
        assertThat(found("网站17条、门户2个、专栏269条、微信274条")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"未收到申请", "无行政复议", "没有发生诉讼", "零申请", "均未收取处理费", "未受理"})
    void aDenialOfWhatATableCountsMaySpeakOfFigures(String sentence) {
        assertThat(found(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"未开展培训", "无效果", "没有废止", "均予以公开", "申请", "提请未果"})
    void otherDenialsDoNot(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @Test
    void sentencesEndAtFullStops() {
        assertThat(found("工作有序。收到3件！答复2件？受理1件!结转4件?申请5件\n办结6件"))
                .containsExactly("收到3件", "答复2件", "受理1件", "结转4件", "申请5件", "办结6件");
        assertThat(found("。。收到3件。")).containsExactly("收到3件");
        assertThat(found("收到3件。工作有序。")).containsExactly("收到3件");
        assertThat(found("")).isEmpty();
        assertThat(found("。")).isEmpty();
    }

    /** In the table of marks they share a place with full stops. */
    @Test
    void noOtherCharacterEndsASentence() {
        assertThat(found("倡议、弟子、怂恿的申请3件")).containsExactly("倡议、弟子、怂恿的申请3件");
        assertThat(found("申请3件，倡廉")).containsExactly("申请3件，倡廉");
    }
}
