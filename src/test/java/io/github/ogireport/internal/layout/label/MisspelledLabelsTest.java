package io.github.ogireport.internal.layout.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableKind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of the table of requests with errors, and the rows they are taken for. */
class MisspelledLabelsTest {
    private static final List<Integer> ALL =
            IntStream.range(0, RequestRow.values().length).boxed().toList();
    private static final MisspelledLabels LABELS = MisspelledLabels.of(TableKind.REQUESTS);

    private static String find(String label, RequestRow... fits) {
        List<Integer> orders = Stream.of(fits).map(RequestRow::ordinal).toList();
        int order = LABELS.find(label, orders.isEmpty() ? ALL : orders);
        return order < 0 ? "" : RequestRow.values()[order].key();
    }

    @ParameterizedTest
    @CsvSource({
        "一、本年新收政府信息公开申清数量, newlyReceived",
        "本年新收政府信息公开申请数, newlyReceived",
        "二、上年结转政府信息公开申请数量数量, carriedIn",
        "（一） 予以公天, disclosed",
        "（一）以公开, disclosed",
        "1.属于国冢秘密, stateSecret",
        "2.重复申清, duplicate",
        "7.属于行政执法案件, enforcementFile",
        "6.属于四 类过程|性信\"息, deliberativeProcess",
        "四、接转下年度继续办理, carriedForward"
    })
    void oneErrorInFiveCharactersIsAMisspelling(String label, String key) {
        assertThat(find(label)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "委托办理", "予公", "开公以予", "属于国家", "重复", "（一）主动公天", "转下度继办理", "1.属与国冢密秘"})
    void moreErrorsMakeAnotherLabel(String label) {
        assertThat(find(label)).isEmpty();
    }

    @Test
    void aLabelThatIsAsNearToTwoRowsIsNeither() {
        assertThat(find("予分公开")).isEmpty();
    }

    @Test
    void onlyARowThatFitsHereIsTaken() {
        assertThat(find("予以公天", RequestRow.DISCLOSED)).isEqualTo("disclosed");
        assertThat(find("予以公天", RequestRow.STATE_SECRET)).isEmpty();
        assertThat(LABELS.find("予以公天", List.of())).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年新收政", "一、本年新收政府信息", "政府信息公开申请数量", "本年新收政策", "理由逾期不补正", "4. 无 正当理 由大量"})
    void aPieceOfALabelOrItsHead(String label) {
        assertThat(LABELS.isPieceOfLabel(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "国家秘密", "予以公开", "委托办理情况", "政府信息公开申请总数", "正当理由逾期未补"})
    void shortPiecesAndOtherWordsAreNone(String label) {
        assertThat(LABELS.isPieceOfLabel(label)).isFalse();
    }
}
