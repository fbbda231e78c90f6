package io.github.ogireport.form;

import io.github.ogireport.internal.message.Messages;
import java.util.Locale;

/**
 * The columns of the table of proactive disclosure, of both forms.
 *
 * @since 0.1.0
 */
public enum ProactiveColumn implements FormColumn {
    /** 本年制发件数 (2021): issued this year. */
    ISSUED("issued"),
    /** 本年废止件数 (2021): repealed this year. */
    REPEALED("repealed"),
    /** 现行有效件数 (2021): currently in force. */
    IN_FORCE("inForce"),
    /** 本年新制作数量 (2019): newly produced. */
    NEWLY_PRODUCED("newlyProduced"),
    /** 本年新公开数量 (2019): newly disclosed. */
    NEWLY_DISCLOSED("newlyDisclosed"),
    /** 对外公开总数量 (2019): total disclosed. */
    TOTAL_DISCLOSED("totalDisclosed"),
    /** 上一年项目数量 (2019): items last year. */
    ITEMS_LAST_YEAR("itemsLastYear"),
    /** 本年增/减 (2019): change this year, signed. */
    CHANGE("change"),
    /** 处理决定数量 (2019), 本年处理决定数量 (2021): decisions made. */
    DECISIONS("decisions"),
    /** 本年收费金额 in 万元 (2021), or 采购总金额 in the unit printed (2019). */
    AMOUNT("amount"),
    /** 采购项目数量 (2019): number of procurement items. */
    ITEMS("items");

    private final String key;

    ProactiveColumn(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label(Locale locale) {
        return Messages.label("column." + key, locale);
    }
}
