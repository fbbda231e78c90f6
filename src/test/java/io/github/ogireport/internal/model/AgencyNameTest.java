package io.github.ogireport.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of administrative organs. */
class AgencyNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"市财政局", "栗江镇人民政府", "城关街道", "某委", "县", "省税务局稽查总队"})
    void whatEndsAsABodyDoes(String name) {
        assertThat(AgencyName.endsAsBody(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "市财政局的", "情况"})
    void whatDoesNot(String name) {
        assertThat(AgencyName.endsAsBody(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "滔溪镇人民政府高度重视, 滔溪镇人民政府",
        "市财政局高度重视局内工作, 市财政局",
        "市人民政府办公室认真落实, 市人民政府办公室",
        "市发展和改革委员会高度重视, 市发展和改革委员会",
        "'市局(盖章)', 市局"
    })
    void theNameThatATextBeginsWith(String text, String name) {
        assertThat(AgencyName.atStart(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "局",
                "局长讲话",
                "人民政府工作",
                ",市财政局",
                "高度重视",
                "高度重视,市财政局",
                "高度重视。市财政局",
                "高度重视(市财政局)",
                "本局高度重视",
                "我局高度重视",
                "按照市财政局要求",
                "根据市财政局要求",
                "某某局高度重视",
                "XX局高度重视",
                "政府信息公开办公室高度重视",
                "有关情况向市人民政府报告",
                "认真落实县人民政府部署",
                "以来县人民政府高度重视",
                "上级人民政府要求"
            })
    void textsThatBeginWithNoName(String text) {
        assertThat(AgencyName.atStart(text)).isEmpty();
    }

    @Test
    void aNameAtTheStartReachesNoFurtherThanFortyCharacters() {
        assertThat(AgencyName.atStart("市".repeat(39) + "局")).hasSize(40);
        assertThat(AgencyName.atStart("市".repeat(40) + "局")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"市财政局, 市财政局", "关于市财政局的, 市财政局", "《市财政局》, 市财政局", "栗江镇人民, 栗江镇人民政府", "市财政局年度, 市财政局", "财局, 财局"})
    void whatATitlePutsAroundAName(String printed, String name) {
        assertThat(AgencyName.clean(printed)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "局", "关于", "本单位", "全市", "在市财政局", "为市财政局", "×局财政", "*局*财*", "信息公开局"})
    void whatIsNoName(String printed) {
        assertThat(AgencyName.clean(printed)).isEmpty();
    }

    @Test
    void aNameHasAtMostFortyCharacters() {
        assertThat(AgencyName.clean("市".repeat(40))).hasSize(40);
        assertThat(AgencyName.clean("市".repeat(41))).isEmpty();
    }
}
