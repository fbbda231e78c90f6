package io.github.ogireport.internal.ast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.syntax.ReportLexer;
import org.junit.jupiter.api.Test;

/** Which sequences of column headers leave no doubt about the columns. */
class HeaderOrderTest {
    private static final int FIRST = ReportLexer.NATURAL_PERSON;
    private static final int SECOND = ReportLexer.ENTERPRISE;
    private static final int THIRD = ReportLexer.RESEARCH;
    private static final int FIFTH = ReportLexer.LEGAL_SERVICE;
    private static final int LAST = ReportLexer.OTHER;
    private static final int TOTAL = ReportLexer.TOTAL;

    @Test
    void columnsMayBeLostButNotChangePlaces() {
        assertThat(requests()).isTrue();
        assertThat(requests(FIRST, SECOND, THIRD, LAST)).isTrue();
        assertThat(requests(SECOND, FIFTH)).isTrue();
        assertThat(requests(SECOND, FIRST)).isFalse();
        assertThat(requests(FIRST, THIRD, SECOND, LAST)).isFalse();
        assertThat(requests(FIRST, FIRST)).isFalse();
    }

    @Test
    void theFirstColumnAgainBehindTheLastOrLastButOneBeginsTheHeaderAnew() {
        assertThat(requests(FIRST, SECOND, LAST, FIRST, SECOND)).isTrue();
        assertThat(requests(FIRST, FIFTH, FIRST)).isTrue();
        assertThat(requests(FIRST, ReportLexer.PUBLIC_INTEREST, FIRST)).isFalse();
        assertThat(requests(FIRST, LAST, SECOND)).isFalse();
    }

    @Test
    void theTotalOfTheRequestsStandsBesideTheFirstColumnOrBehindTheLast() {
        assertThat(requests(TOTAL, FIRST, SECOND)).isTrue();
        assertThat(requests(FIRST, TOTAL, SECOND)).isTrue();
        assertThat(requests(FIRST, SECOND, LAST, TOTAL)).isTrue();
        assertThat(requests(FIRST, SECOND, TOTAL, THIRD)).isFalse();
        assertThat(requests(FIRST, FIFTH, TOTAL)).isFalse();
    }

    @Test
    void whatIsNoColumnSaysNothing() {
        assertThat(requests(FIRST, ReportLexer.APPLICANTS, SECOND, ReportLexer.ORGANISATIONS, THIRD))
                .isTrue();
    }

    @Test
    void oneDisorderIsNotMadeGoodByWhatFollows() {
        assertThat(requests(SECOND, FIRST, SECOND, THIRD)).isFalse();
        assertThat(requests(FIRST, SECOND, TOTAL, LAST, TOTAL)).isFalse();
    }

    @Test
    void behindARowTheHeaderBeginsAnew() {
        HeaderOrder order = HeaderOrder.ofRequests();
        order.next(SECOND);
        order.restart();
        order.next(FIRST);

        assertThat(order.isKept()).isTrue();

        order.restart();
        order.next(THIRD);
        order.next(SECOND);
        order.restart();

        assertThat(order.isKept()).isFalse();
    }

    @Test
    void theOtherTablesHaveColumnsOfTheirOwn() {
        HeaderOrder proactive = HeaderOrder.ofProactive();
        proactive.next(ReportLexer.ISSUED);
        proactive.next(ReportLexer.IN_FORCE);
        proactive.next(SECOND);
        assertThat(proactive.isKept()).isTrue();
        proactive.next(ReportLexer.REPEALED);
        assertThat(proactive.isKept()).isFalse();

        HeaderOrder challenges = HeaderOrder.ofChallenges();
        challenges.next(ReportLexer.UPHELD);
        challenges.next(ReportLexer.PENDING);
        challenges.next(TOTAL);
        challenges.next(ReportLexer.UPHELD);
        assertThat(challenges.isKept()).isTrue();
        challenges.next(TOTAL);
        challenges.next(ReportLexer.PENDING);
        assertThat(challenges.isKept()).isFalse();
    }

    private static boolean requests(int... types) {
        HeaderOrder order = HeaderOrder.ofRequests();
        for (int type : types) {
            order.next(type);
        }
        return order.isKept();
    }
}
