package io.github.ogireport.internal.statement.number;

/** What makes a number of a sentence no count of what was done: a slogan, quotation marks around it, or a plan. */
public final class Slogan {
    private static final String MEASURES = "件份个类次片名项张条起宗例批";

    private final String text;
    private final int start;
    private final boolean ones;
    private boolean planned;

    /** Looks at the sentence from {@code start} to {@code end}. */
    public Slogan(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.ones = isMadeOfOnes(text, start, end);
    }

    /** Takes that what follows is planned, or done after all. */
    public void plan(boolean said) {
        planned = said;
    }

    /** Whether what follows is planned. */
    public boolean isPlan() {
        return planned;
    }

    /** Whether the number at {@code at} counts nothing that was done. */
    public boolean holds(int at) {
        return planned || ones && text.charAt(at) == '一' || isQuoted(at);
    }

    /** 办结一件申请、化解一个难题. */
    private static boolean isMadeOfOnes(String text, int start, int end) {
        int ones = 0;
        for (int at = text.indexOf('一', start); at >= 0 && at < end - 1; at = text.indexOf('一', at + 1)) {
            ones += MEASURES.indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
        }
        return ones > 1;
    }

    private boolean isQuoted(int at) {
        int open = text.lastIndexOf('“', at);
        if (open >= start) {
            return text.lastIndexOf('”', at) < open && text.indexOf('”', at) >= 0;
        }
        int marks = 0;
        for (int i = text.indexOf('"', start); i >= 0 && i < at; i = text.indexOf('"', i + 1)) {
            marks++;
        }
        return marks % 2 == 1;
    }
}
