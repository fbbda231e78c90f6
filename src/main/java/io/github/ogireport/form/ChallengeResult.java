package io.github.ogireport.form;

import io.github.ogireport.internal.message.Messages;
import java.util.Locale;

/**
 * The five columns of each group of the table of reconsideration and litigation, in the order of the form.
 *
 * @since 0.1.0
 */
public enum ChallengeResult implements FormColumn {
    /** 结果维持. */
    UPHELD("upheld"),
    /** 结果纠正. */
    CORRECTED("corrected"),
    /** 其他结果. */
    OTHER_RESULT("otherResult"),
    /** 尚未审结. */
    PENDING("pending"),
    /** 总计. */
    TOTAL("total");

    private final String key;

    ChallengeResult(String key) {
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
