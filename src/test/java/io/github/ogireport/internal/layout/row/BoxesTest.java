package io.github.ogireport.internal.layout.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.internal.text.NormalizedText;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether a pipe opens the rows of a table whose labels are 甲, the first of which is the header. */
class BoxesTest {
    @Test
    void aPipeOnALineOfItsOwnAboveMoreThanHalfOfTheLabelsOpensRows() {
        assertThat(boxes("|\n甲\n|\n甲\n|\n甲\n").openRows()).isTrue();
        assertThat(boxes("|\n甲\n1\n甲\n|\n甲\n").openRows()).isTrue();
        assertThat(boxes("|\n甲\n|\n甲\n1\n甲\n1\n甲\n").openRows()).isFalse();
        assertThat(boxes("|\n甲\n1\n甲\n1\n甲\n").openRows()).isFalse();
    }

    @Test
    void withoutAPipeAboveTheFirstLabelThePipesAboveTheOthersOpenNothing() {
        assertThat(boxes("1\n甲\n|\n甲\n|\n甲\n").openRows()).isFalse();
        assertThat(boxes("甲\n|\n甲\n|\n甲\n").openRows()).isFalse();
    }

    @Test
    void onlyOnePipeAndNothingElseOnTheLineAboveOpens() {
        assertThat(boxes(" | \n甲\n").openRows()).isTrue();
        assertThat(boxes("乙\n|\n甲\n").openRows()).isTrue();
        assertThat(boxes("||\n甲\n").openRows()).isFalse();
        assertThat(boxes("|1\n甲\n").openRows()).isFalse();
        assertThat(boxes("|\n\n甲\n").openRows()).isFalse();
        assertThat(boxes("|甲\n").openRows()).isFalse();
        assertThat(boxes("甲\n").openRows()).isFalse();
    }

    @Test
    void theLabelMayBeIndentedAndThePipeToo() {
        String indent = " ".repeat(15);

        assertThat(boxes("|\n" + indent + " 甲\n").openRows()).isTrue();
        assertThat(boxes("|\n" + indent + "  甲\n").openRows()).isFalse();
        assertThat(boxes("|" + indent.substring(1) + "\n甲\n").openRows()).isTrue();
        assertThat(boxes("|" + indent + "\n甲\n").openRows()).isFalse();
    }

    @Test
    void thePipeRightAboveTheNextLabelBelongsToThatOne() {
        Boxes boxes = boxes("|\n甲\n|\n1\n|\n甲\n");

        assertThat(boxes.beforeOpeningPipe(6, 10)).isEqualTo(8);
        assertThat(boxes.beforeOpeningPipe(8, 10)).isEqualTo(10);
        assertThat(boxes.beforeOpeningPipe(2, 6)).isEqualTo(4);
        assertThat(boxes.beforeOpeningPipe(2, 8)).isEqualTo(8);
    }

    @Test
    void aPipeBeforeTheFirstLabelOnItsLineBoxesTheTable() {
        assertThat(boxes("|甲|\n甲|\n").opening()).isEqualTo(1);
        assertThat(boxes("乙|  甲|\n").opening()).isEqualTo(1);
        assertThat(boxes("|乙 甲|\n").opening()).isZero();
        assertThat(boxes("|\n甲|\n|甲|\n").opening()).isZero();
        assertThat(boxes("甲|\n").opening()).isZero();
        assertThat(boxes("  甲|\n").opening()).isZero();
    }

    private static Boxes boxes(String printed) {
        int[] labels = IntStream.range(0, printed.length())
                .filter(i -> printed.charAt(i) == '甲')
                .toArray();
        return new Boxes(NormalizedText.of(printed), labels);
    }
}
