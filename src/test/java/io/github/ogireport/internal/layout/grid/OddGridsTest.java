package io.github.ogireport.internal.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.form.FormRow;
import io.github.ogireport.form.TableKind;
import io.github.ogireport.internal.layout.table.TableReading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No grid makes the reader fail, whatever its rows and however its cells are merged. */
class OddGridsTest {
    private static final int GRIDS = 5_000;
    private static final int MOST_ROWS = 9;
    private static final int MOST_CELLS = 9;

    private static final List<String> OTHER_WORDS = List.of(
            "信息内容 本年制发件数 现行有效件数 本年处理决定数量 本年新公开数量",
            "自然人 商业企业 其他 总计 （六）其他处理 三、本年度办理结果 （三）不予公开 （七）总计",
            "行政复议 未经复议直接起诉 复议后起诉 结果维持 结果纠正 其他结果 尚未审结 总计");
    private static final List<String> ANY_WORDS = List.of("序号", "上年", "本年", "2024年", "备注", "第二十条第（一）项");
    private static final List<String> VALUES = List.of("0", "1", "2", "3", "145", "12 7", "/", "无", "", "", "见附件");
    private static final List<String> SPANS =
            List.of("", "", "", "", "", " colspan=2", " colspan=5", " rowspan=2", " rowspan=3 colspan=2");

    @Test
    void everyOddGridIsRead() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < GRIDS; i++) {
            String grid = new OddGrid(random).grid();
            TableReading reading = TableReading.ofPage("<p>甲县2024年政府信息公开工作年度报告</p>" + grid);

            assertThat(reading.doubts("INTERNAL_ERROR")).as(grid).isEmpty();
        }
    }

    /** Rows of one table, and at times of two: labels, near labels, repeated rows, empty rows, spans. */
    private record OddGrid(Random random) {
        String grid() {
            StringBuilder grid = new StringBuilder("<table>");
            List<String> rows = new ArrayList<>();
            List<String> words = words(TableKind.values()[random.nextInt(TableKind.values().length)]);
            int size = 1 + random.nextInt(MOST_ROWS);
            for (int i = 0; i < size; i++) {
                boolean again = !rows.isEmpty() && random.nextInt(4) == 0;
                String row = again ? one(rows) : row(words);
                rows.add(row);
                grid.append(row);
                grid.append(random.nextInt(12) == 0 ? "</table><p>2023年</p><table>" : "");
            }
            return grid.append("</table>").toString();
        }

        private static List<String> words(TableKind kind) {
            List<String> words =
                    new ArrayList<>(List.of(OTHER_WORDS.get(kind.ordinal()).split(" ")));
            for (FormRow row : kind == TableKind.CHALLENGES ? List.<FormRow>of() : kind.rows()) {
                words.add(row.label(Locale.CHINESE));
            }
            words.addAll(ANY_WORDS);
            return words;
        }

        private String row(List<String> words) {
            StringBuilder row = new StringBuilder("<tr>");
            int labels = random.nextInt(3);
            int cells = random.nextInt(MOST_CELLS);
            boolean header = random.nextInt(5) == 0;
            for (int i = 0; i < labels + cells; i++) {
                String text = header || i < labels ? near(one(words)) : one(VALUES);
                row.append("<td").append(one(SPANS)).append('>').append(text).append("</td>");
            }
            return row.append("</tr>").toString();
        }

        /** The word, or one with a character more or less. */
        private String near(String word) {
            int at = random.nextInt(word.length());
            return switch (random.nextInt(5)) {
                case 0 -> word + "2";
                case 1 -> word.substring(0, at) + word.substring(at + 1);
                default -> word;
            };
        }

        private String one(List<String> of) {
            return of.get(random.nextInt(of.size()));
        }
    }
}
