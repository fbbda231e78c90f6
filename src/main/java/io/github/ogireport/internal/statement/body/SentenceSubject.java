package io.github.ogireport.internal.statement.body;

import io.github.ogireport.internal.text.Words;

/** Whose figures a sentence counts: those of the body that reports, of a wider one, or of another. */
public final class SentenceSubject {
    /** How the name of a body ends that may be the subject of a figure. */
    private static final String[] BODY_ENDS = {
        "局", "厅", "委", "镇", "乡", "街道", "院", "部门", "单位", "系统", "机构", "公开办", "政府办", "管委会", "办公室", "中心", "大队", "公司", "科",
        "社区", "学校"
    };

    /** What follows these characters where they end no name: 委托, 局面, 乡村. */
    private static final String[] NO_BODIES = {
        "托", "员", "面", "限", "村", "镇", "土", "化", "级", "长", "路", "机关", "学", "研", "技", "普", "室", "目"
    };

    private static final String[] OTHERS = {"其他单位", "其他部门", "其他机关"};
    /** Bodies below a government, and none of a bureau. */
    private static final String[] BELOW = {"各乡镇", "各镇", "各街道", "各县", "各区"};

    private static final String PREPOSITIONS = "由向被经在以对按照过从为因于涉将把给请到";
    private static final String NO_NAME = PREPOSITIONS + "的年度，,、；;：:（）()中 \u3000";
    /** What the name of the body itself or of all its parts opens with. */
    private static final String SELVES = "我本全各该";
    /** All bodies of one field, of which the body that reports is one. */
    private static final String WHOLE_SYSTEM = "系统";
    /** No clause is longer before the figure that its subject is looked for. */
    private static final int FARTHEST = 120;

    private final WiderBody wider;
    private final String text;
    private final int start;
    private boolean another;

    public SentenceSubject(WiderBody wider, String text, int start) {
        this.wider = wider;
        this.text = text;
        this.start = start;
    }

    /**
     * Reads who is named in the clause from {@code from} before {@code position}. The subject of a figure is that of those after it
     * too, until another is named: 县公安局收到58件，办结57件.
     */
    public void follow(int from, int position) {
        String before = text.substring(from, Math.max(from, Math.min(position, from + FARTHEST)));
        for (int end = 1; end < before.length() && wider.isKnown(); end++) {
            for (String last : BODY_ENDS) {
                if (before.startsWith(last, end) && !Words.anyAt(before, end + last.length(), NO_BODIES)) {
                    name(before.substring(0, end + last.length()));
                }
            }
        }
        another |= !wider.isGovernment() && Words.anyIn(before, BELOW) || Words.anyIn(before, OTHERS);
    }

    /** Whether the figure of the clause from {@code from} to {@code to} is that of a wider or another body. */
    public boolean isOther(int from, int to) {
        return another || wider.isNamed(text, start, from, to);
    }

    /** Takes the name that ends {@code before}, where no preposition stands before it. */
    private void name(String before) {
        int from = before.length() - 1;
        while (from > 0 && NO_NAME.indexOf(before.charAt(from - 1)) < 0) {
            from--;
        }
        String name = before.substring(from);
        if (name.length() > 1 && (from == 0 || PREPOSITIONS.indexOf(before.charAt(from - 1)) < 0)) {
            boolean itself = SELVES.indexOf(name.charAt(0)) >= 0 || name.indexOf('我') >= 0 || name.indexOf('本') >= 0;
            another = name.endsWith(WHOLE_SYSTEM) || !itself && !wider.isShortFor(name);
        }
    }
}
