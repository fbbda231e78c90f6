package io.github.ogireport.bench;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.form.ChallengeResult;
import io.github.ogireport.form.ProactiveColumn;
import io.github.ogireport.form.ProactiveRow;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.path.CellPath;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Fills the three tables with numbers. */
final class NumberMaker {
    private final Dice dice;
    private final NumberStyle style;
    private final NumberPrinter printer;
    private final Set<Integer> used = new HashSet<>();
    private final Map<String, PrintedCell> cells = new LinkedHashMap<>();

    private NumberMaker(Dice dice, NumberStyle style) {
        this.dice = dice;
        this.style = style;
        this.printer = new NumberPrinter(dice.split(), style);
    }

    static Map<String, PrintedCell> fill(Dice dice, NumberStyle style, FormsOfParts forms) {
        NumberMaker maker = new NumberMaker(dice, style);
        maker.proactive(forms);
        maker.requests(forms.requests());
        maker.challenges();
        return maker.cells;
    }

    private int number() {
        if (style.mode() == NumberStyle.Mode.SPARSE && dice.chance(0.8)) {
            return 0;
        }
        if (style.mode() != NumberStyle.Mode.UNIQUE) {
            return dice.sized(Math.min(5, style.maxDigits()));
        }
        int number;
        do {
            number = dice.sized(style.maxDigits());
        } while (!used.add(number) && (style.maxDigits() > 3 || used.size() < 8));
        return number;
    }

    private void proactive(FormsOfParts forms) {
        for (ProactiveRow row : ProactiveRow.values()) {
            TableForm form = forms.proactive(row);
            boolean placeholder = style.placeholders() && dice.chance(row == ProactiveRow.RULES ? 0.8 : 0.1);
            String mark = dice.pick("/", "/", "-", "—", "无", "不适用", "／");
            for (ProactiveColumn column : row.columns(form)) {
                cells.put(
                        CellPath.of(row, column).toString(),
                        placeholder ? PrintedCell.placeholder(mark) : proactive(row, column));
            }
        }
    }

    private PrintedCell proactive(ProactiveRow row, ProactiveColumn column) {
        int number = number();
        return switch (column) {
            case CHANGE -> printer.change(dice.chance(0.4) ? -number : number);
            case AMOUNT -> row == ProactiveRow.FEES ? printer.fee(number) : printer.procurement(number);
            case ISSUED, REPEALED, IN_FORCE, NEWLY_PRODUCED, NEWLY_DISCLOSED, TOTAL_DISCLOSED ->
                printer.notedCount(number);
            case ITEMS_LAST_YEAR -> dice.chance(0.03) ? printer.change(number) : printer.count(number);
            default -> printer.count(number);
        };
    }

    private void requests(TableForm form) {
        Map<RequestRow, long[]> values = new LinkedHashMap<>();
        for (RequestRow row : RequestRow.values()) {
            if (row.isIn(form)) {
                long[] numbers = new long[Applicant.values().length];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = number();
                }
                values.put(row, numbers);
            }
        }
        if (style.mode() != NumberStyle.Mode.UNIQUE) {
            balance(values);
        }
        values.forEach((row, numbers) -> {
            for (Applicant column : Applicant.values()) {
                cells.put(CellPath.of(row, column).toString(), printer.count(numbers[column.ordinal()]));
            }
        });
    }

    private void balance(Map<RequestRow, long[]> values) {
        int total = Applicant.TOTAL.ordinal();
        long[] sum = new long[total + 1];
        values.forEach((row, numbers) -> {
            if (row.part() == RequestRow.Part.OUTCOME) {
                for (int i = 0; i < total; i++) {
                    sum[i] += numbers[i];
                }
            }
        });
        values.put(RequestRow.OUTCOMES_TOTAL, sum);
        for (int i = 0; i < total; i++) {
            long all = sum[i] + values.get(RequestRow.CARRIED_FORWARD)[i];
            long carriedIn = Math.min(all, values.get(RequestRow.CARRIED_IN)[i]);
            values.get(RequestRow.CARRIED_IN)[i] = carriedIn;
            values.get(RequestRow.NEWLY_RECEIVED)[i] = all - carriedIn;
        }
        for (long[] numbers : values.values()) {
            numbers[total] = 0;
            for (int i = 0; i < total; i++) {
                numbers[total] += numbers[i];
            }
        }
    }

    private void challenges() {
        for (ChallengeGroup group : ChallengeGroup.values()) {
            long sum = 0;
            for (ChallengeResult column : ChallengeResult.values()) {
                long number = number();
                if (column == ChallengeResult.TOTAL && style.mode() != NumberStyle.Mode.UNIQUE) {
                    number = sum;
                }
                sum += number;
                cells.put(CellPath.of(group, column).toString(), printer.count(number));
            }
        }
    }
}
