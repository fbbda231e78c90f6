package io.github.ogireport.form;

import io.github.ogireport.internal.message.Messages;
import java.util.List;
import java.util.Locale;

/**
 * The three tables of the form.
 *
 * @since 0.1.0
 */
public enum TableKind {
    /** Table of section two: proactive disclosure. */
    PROACTIVE("proactive", SectionKind.PROACTIVE_DISCLOSURE),
    /** Table of section three: requests received and handled. */
    REQUESTS("requests", SectionKind.REQUEST_HANDLING),
    /** Table of section four: administrative reconsideration and litigation. */
    CHALLENGES("challenges", SectionKind.CHALLENGES);

    private final String key;
    private final SectionKind section;

    TableKind(String key, SectionKind section) {
        this.key = key;
        this.section = section;
    }

    /** The stable key, which is also the first part of the path of every cell of this table. */
    public String key() {
        return key;
    }

    /** The section that holds this table in the form. */
    public SectionKind section() {
        return section;
    }

    /** The name as the form prints it, or its English name for locales that ask for English. */
    public String label(Locale locale) {
        return Messages.label(key, locale);
    }

    /** The rows of this table in both forms, in the order of the form. */
    public List<FormRow> rows() {
        return switch (this) {
            case PROACTIVE -> List.of(ProactiveRow.values());
            case REQUESTS -> List.of(RequestRow.values());
            case CHALLENGES -> List.of(ChallengeGroup.values());
        };
    }
}
