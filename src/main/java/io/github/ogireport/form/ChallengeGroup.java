package io.github.ogireport.form;

import io.github.ogireport.internal.message.Messages;
import java.util.List;
import java.util.Locale;

/**
 * The three groups of the table of reconsideration and litigation, in the order of the form.
 *
 * @since 0.1.0
 */
public enum ChallengeGroup implements FormRow {
    /** 行政复议. */
    RECONSIDERATION("reconsideration"),
    /** 行政诉讼, 未经复议直接起诉. */
    DIRECT_LITIGATION("directLitigation"),
    /** 行政诉讼, 复议后起诉. */
    LITIGATION_AFTER_RECONSIDERATION("litigationAfterReconsideration");

    private static final List<ChallengeResult> COLUMNS = List.of(ChallengeResult.values());

    private final String key;

    ChallengeGroup(String key) {
        this.key = key;
    }

    @Override
    public TableKind table() {
        return TableKind.CHALLENGES;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label(Locale locale) {
        return Messages.label("challenges." + key, locale);
    }

    @Override
    public List<ChallengeResult> columns(TableForm form) {
        return COLUMNS;
    }
}
