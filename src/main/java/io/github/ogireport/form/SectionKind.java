package io.github.ogireport.form;

import io.github.ogireport.internal.message.Messages;
import java.util.Locale;

/**
 * The six sections of an OGI annual report, in the order of the form (条例 art. 50; 国办公开办函〔2021〕30号).
 *
 * @since 0.1.0
 */
public enum SectionKind {
    /** 一、总体情况. */
    OVERVIEW("overview"),
    /** 二、主动公开政府信息情况, with the table of proactive disclosure. */
    PROACTIVE_DISCLOSURE("proactiveDisclosure"),
    /** 三、收到和处理政府信息公开申请情况, with the table of requests. */
    REQUEST_HANDLING("requestHandling"),
    /** 四、政府信息公开行政复议、行政诉讼情况, with the table of reconsideration and litigation. */
    CHALLENGES("challenges"),
    /** 五、存在的主要问题及改进情况. */
    PROBLEMS_AND_IMPROVEMENTS("problemsAndImprovements"),
    /** 六、其他需要报告的事项. */
    OTHER_MATTERS("otherMatters");

    private final String key;

    SectionKind(String key) {
        this.key = key;
    }

    /** The stable key of this section in paths, CSV and JSON. */
    public String key() {
        return key;
    }

    /** The number printed before the heading in the form, 1 to 6. */
    public int number() {
        return ordinal() + 1;
    }

    /** The heading as the form prints it, or its English name for locales that ask for English. */
    public String label(Locale locale) {
        return Messages.label("sections." + key, locale);
    }
}
