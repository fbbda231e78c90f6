package io.github.ogireport.form;

import static io.github.ogireport.form.ProactiveColumn.AMOUNT;
import static io.github.ogireport.form.ProactiveColumn.CHANGE;
import static io.github.ogireport.form.ProactiveColumn.DECISIONS;
import static io.github.ogireport.form.ProactiveColumn.IN_FORCE;
import static io.github.ogireport.form.ProactiveColumn.ISSUED;
import static io.github.ogireport.form.ProactiveColumn.ITEMS;
import static io.github.ogireport.form.ProactiveColumn.ITEMS_LAST_YEAR;
import static io.github.ogireport.form.ProactiveColumn.NEWLY_DISCLOSED;
import static io.github.ogireport.form.ProactiveColumn.NEWLY_PRODUCED;
import static io.github.ogireport.form.ProactiveColumn.REPEALED;
import static io.github.ogireport.form.ProactiveColumn.TOTAL_DISCLOSED;

import io.github.ogireport.internal.message.Messages;
import java.util.List;
import java.util.Locale;

/**
 * The rows of the table of proactive disclosure, in the order of the form; a form without the row gives it no columns.
 *
 * @since 0.1.0
 */
public enum ProactiveRow implements FormRow {
    /** 规章 (条例 art. 20(1)). */
    RULES("rules", 1, List.of(NEWLY_PRODUCED, NEWLY_DISCLOSED, TOTAL_DISCLOSED), List.of(ISSUED, REPEALED, IN_FORCE)),
    /** 行政规范性文件 (art. 20(1)). */
    NORMATIVE_DOCUMENTS(
            "normativeDocuments",
            1,
            List.of(NEWLY_PRODUCED, NEWLY_DISCLOSED, TOTAL_DISCLOSED),
            List.of(ISSUED, REPEALED, IN_FORCE)),
    /** 行政许可 (art. 20(5)). */
    LICENSING("licensing", 5, List.of(ITEMS_LAST_YEAR, CHANGE, DECISIONS), List.of(DECISIONS)),
    /** 其他对外管理服务事项 (art. 20(5), 2019 form only). */
    OTHER_SERVICES("otherServices", 5, List.of(ITEMS_LAST_YEAR, CHANGE, DECISIONS), List.of()),
    /** 行政处罚 (art. 20(6)). */
    PENALTIES("penalties", 6, List.of(ITEMS_LAST_YEAR, CHANGE, DECISIONS), List.of(DECISIONS)),
    /** 行政强制 (art. 20(6)). */
    COMPULSION("compulsion", 6, List.of(ITEMS_LAST_YEAR, CHANGE, DECISIONS), List.of(DECISIONS)),
    /** 行政事业性收费 (art. 20(8)). */
    FEES("fees", 8, List.of(ITEMS_LAST_YEAR, CHANGE), List.of(AMOUNT)),
    /** 政府集中采购 (art. 20(9), 2019 form only). */
    PROCUREMENT("procurement", 9, List.of(ITEMS, AMOUNT), List.of());

    private final String key;
    private final int item;
    private final List<ProactiveColumn> columns2019;
    private final List<ProactiveColumn> columns2021;

    ProactiveRow(String key, int item, List<ProactiveColumn> columns2019, List<ProactiveColumn> columns2021) {
        this.key = key;
        this.item = item;
        this.columns2019 = columns2019;
        this.columns2021 = columns2021;
    }

    @Override
    public String key() {
        return key;
    }

    /** The item of 条例 art. 20 whose block of the table holds this row: 1, 5, 6, 8 or 9. */
    public int item() {
        return item;
    }

    @Override
    public List<ProactiveColumn> columns(TableForm form) {
        return form == TableForm.FORM_2019 ? columns2019 : columns2021;
    }

    @Override
    public TableKind table() {
        return TableKind.PROACTIVE;
    }

    @Override
    public String label(Locale locale) {
        return Messages.label("proactive." + key, locale);
    }
}
