package io.github.ogireport.form;

import io.github.ogireport.internal.message.Messages;
import java.util.Locale;

/**
 * The seven numeric columns of the table of requests, in the order of the form: six kinds of applicant and the total.
 *
 * @since 0.1.0
 */
public enum Applicant implements FormColumn {
    /** 自然人. */
    NATURAL_PERSON("naturalPerson"),
    /** 商业企业. */
    ENTERPRISE("enterprise"),
    /** 科研机构. */
    RESEARCH("research"),
    /** 社会公益组织. */
    PUBLIC_INTEREST("publicInterest"),
    /** 法律服务机构. */
    LEGAL_SERVICE("legalService"),
    /** 其他 (of 法人或其他组织). */
    OTHER_ORGANISATION("otherOrganisation"),
    /** 总计. */
    TOTAL("total");

    private final String key;

    Applicant(String key) {
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
