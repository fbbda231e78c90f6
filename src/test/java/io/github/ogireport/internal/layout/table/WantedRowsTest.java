package io.github.ogireport.internal.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.PlainToken;
import io.github.ogireport.internal.syntax.ReportLexer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows of a form of five rows a table lacks, and where. */
class WantedRowsTest {
    private static final int ROWS = 5;

    @Test
    void behindARowThoseBeforeTheNextOneOfTheTextAreWanted() {
        WantedRows wanted = of(0, 3);

        assertThat(wanted.at(0)).containsExactly(1, 2);
        assertThat(wanted.at(1)).containsExactly(4);
    }

    @Test
    void aLabelThatNamesNoRowStandsBetweenTheRowsAroundIt() {
        WantedRows wanted = of(-1, 1, -1, -1, 3, -1);

        assertThat(wanted.at(0)).containsExactly(0);
        assertThat(wanted.at(1)).containsExactly(2);
        assertThat(wanted.at(2)).containsExactly(2);
        assertThat(wanted.at(3)).containsExactly(2);
        assertThat(wanted.at(4)).containsExactly(4);
        assertThat(wanted.at(5)).containsExactly(4);
    }

    @Test
    void rowsThatTheTableHasElsewhereAreNotWanted() {
        WantedRows wanted = of(2, 0, 4);

        assertThat(wanted.at(0)).isEmpty();
        assertThat(wanted.at(1)).containsExactly(1, 3);
        assertThat(wanted.at(2)).isEmpty();
    }

    @Test
    void aTableWithoutRowsWantsAllOfThem() {
        assertThat(of(-1).at(0)).containsExactly(0, 1, 2, 3, 4);
        assertThat(of(0, 1, 2, 3, 4).at(2)).isEmpty();
    }

    /** Labels of rows of the table of proactive disclosure by their places, -1 for a header. */
    private static WantedRows of(int... places) {
        List<LabelledText> labels = new ArrayList<>();
        for (int place : places) {
            int type = place < 0 ? ReportLexer.INFORMATION_CONTENT : FormLabels.type(ProactiveRow.values()[place]);
            labels.add(new LabelledText(type, new PlainToken(type, 0, 1), 0, List.of(), 1));
        }
        return WantedRows.of(labels, ROWS);
    }
}
