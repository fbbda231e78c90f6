package io.github.ogireport.internal.statement.body;

import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.Words;

/**
 * Whose figures a sentence counts: those of the body that reports, of a wider one, or of another. A figure is that of the body itself
 * where nothing unknown stands before its verb, so that no list of other bodies and of their business is needed.
 */
public final class SentenceSubject {
    private static final String[] OTHERS = {"其他单位", "其他部门", "其他机关"};
    /** A part of what the table of a government may count. */
    private static final String[] LEVEL_ALONE = {"省本级", "市本级", "县本级", "区本级"};

    /** Bodies below a government, and none of a bureau. */
    private static final String[] BELOW = {"各乡镇", "各镇", "各街道", "各县", "各区"};

    /** How a government speaks of itself beside all that it has counted: 全县收到412件，其中县政府87件. */
    private static final String[] ITSELF = {"局机关", "机关本级", "本级"};

    private static final String LEVELS = "省市县区州旗盟镇乡";
    private static final String LINKS = "（(：:，,以由为";

    /** The last characters of bodies, which no words after a preposition have: 自然资源局, 经开区管委会. */
    private static final String ENDS = "局委会厅所院镇乡站队门";

    /** What opens words that are no subject: 通过互联网, 对违法行为人; nor are those after one of them, but for 由. */
    private static final String PREPOSITIONS = "通向被经在以对按照从为因于涉就将把给请到依据针自";

    /** How the body speaks of itself: 我局, 本机关, 该局. */
    private static final String SELVES = "我本该";
    /** No clause is longer before the figure that its subject is looked for. */
    private static final int FARTHEST = 120;

    private final WiderBody wider;
    private final String text;
    private final int start;
    private boolean unknown;
    private boolean another;

    public SentenceSubject(WiderBody wider, String text, int start) {
        this.wider = wider;
        this.text = text;
        this.start = start;
    }

    /** Begins the clause from {@code from} to {@code to}, which has no subject so far but for the body that its first words name. */
    public void enter(int from, int to) {
        unknown = false;
        int end = NamedBody.end(text, from, to);
        if (end > from) {
            another = wider.isKnown() && !wider.isShortFor(text.substring(from, end));
        }
    }

    /** Takes words that nothing is known of; {@code beforeVerb} where they may be the subject of the clause. */
    public void take(int from, int to, boolean beforeVerb) {
        unknown |= beforeVerb && to - from > 1 && !isPhrase(from, to) && !isItself(from, to);
    }

    /** Whether a subject that is not known to be the body itself has been named in the clause. */
    public boolean isUnknown() {
        return unknown;
    }

    /**
     * Takes the words at {@code position} of the clause from {@code from}. The subject of a verb is that of those after it too, until
     * another is named: 县公安局收到58件，办结57件.
     */
    public void follow(int from, int position, boolean verb) {
        String before = text.substring(from, Math.max(from, Math.min(position, from + FARTHEST)));
        if (verb && unknown) {
            another = wider.isKnown();
        } else if (Characters.anyIn(before, SELVES)) {
            another = false;
        }
        another |= Words.anyIn(before, wider.isGovernment() ? LEVEL_ALONE : BELOW) || Words.anyIn(before, OTHERS);
    }

    /** Whether the figure of the clause from {@code from} to {@code to} is that of a wider or another body. */
    public boolean isOther(int from, int to) {
        return another || wider.isNamed(text, start, from, to);
    }

    /** Whether what stands at {@code at} follows a preposition other than 由. */
    public boolean isAfterPreposition(int at) {
        return at > start && PREPOSITIONS.indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean isPhrase(int from, int to) {
        boolean opens = PREPOSITIONS.indexOf(text.charAt(from)) >= 0 || isAfterPreposition(from);
        return opens && (to - from <= 2 || ENDS.indexOf(text.charAt(to - 1)) < 0);
    }

    /** Whether the body names itself after 其中 or an opening bracket, as a part of all that it has counted. */
    public boolean isPartOfAll(int from) {
        int at = from;
        while (at < text.length() && LINKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean level = at < text.length() && LEVELS.indexOf(text.charAt(at)) >= 0;
        return Words.anyAt(text, at, ITSELF) || level && Words.anyAt(text, at + 1, "政府", "人民政府", "本级", "直");
    }

    /** 县水利局, 我局办公室. */
    public boolean isItself(int from, int to) {
        int end = PREPOSITIONS.indexOf(text.charAt(to - 1)) < 0 ? to : to - 1; // 栗江镇在
        return from - start > 1 && SELVES.indexOf(text.charAt(from - 2)) >= 0
                || end > from && wider.isShortFor(text.substring(from, end));
    }
}
