package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.path.CellPath;
import io.github.ogireport.rule.Finding;
import io.github.ogireport.rule.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One cell of the table of requests is mistyped at random: the hint names that cell and its value, and no hint names another. */
class HintAccuracyTest {
    private static final int FAULTS = Integer.getInteger("bench.hints", 1_500);
    private static final List<RequestRow> ROWS = Stream.of(RequestRow.values())
            .filter(row -> row.isIn(TableForm.FORM_2021))
            .toList();

    @Test
    void aMistypedCellIsNamedWithItsValueAndNoOtherIs() {
        TextLayout layout = Layouts.named("tabs-with-padding");
        List<String> wrong = new ArrayList<>();
        int faults = 0;
        for (int seed = 0; faults < FAULTS; seed++) {
            Dice dice = new Dice(seed ^ 0xC0FFEE);
            SoundReport report = SoundReport.drawn(seed);
            String cell =
                    CellPath.of(dice.pick(ROWS), dice.pick(Applicant.values())).toString();
            String right = Long.toString(report.number(cell));
            String typed = mistyped(right, dice);
            if (typed.equals(right)) {
                continue;
            }
            faults++;
            report.cell(cell, typed);
            List<Hint> hints = new ArrayList<>();
            for (Finding finding : report.in(layout).read().findings()) {
                hints.addAll(finding.severity() == Severity.ERROR ? finding.hints() : List.of());
            }
            boolean named = hints.stream()
                    .anyMatch(hint -> hint.key().equals("hint.oneCell")
                            && hint.path().toString().equals(cell)
                            && hint.arguments().get(2).equals(right));
            if (!named
                    || hints.stream().anyMatch(hint -> !hint.path().toString().equals(cell))) {
                wrong.add(seed + ": " + cell + " " + right + " as " + typed + " gave " + hints);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Another number, a digit changed, lost or added, or two digits transposed. */
    private static String mistyped(String right, Dice dice) {
        int at = dice.between(0, right.length() - 1);
        return switch (dice.between(0, 4)) {
            case 0 -> Integer.toString(dice.sized(4));
            case 1 -> plain(right.substring(0, at) + dice.between(0, 9) + right.substring(at + 1));
            case 2 -> right.length() == 1 ? "0" : plain(right.substring(0, at) + right.substring(at + 1));
            case 3 -> plain(right.substring(0, at) + dice.between(0, 9) + right.substring(at));
            default -> plain(right.substring(0, at) + new StringBuilder(right.substring(at)).reverse());
        };
    }

    private static String plain(String digits) {
        return Long.toString(Long.parseLong(digits));
    }
}
