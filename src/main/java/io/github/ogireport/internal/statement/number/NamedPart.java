package io.github.ogireport.internal.statement.number;

/** The part of a sentence that counts parts of a figure: what comes after 其中. */
public final class NamedPart {
    private int end = -1;

    /** Opens the part after 其中 at {@code at}; it ends with the bracket that opens right before it, else with the sentence. */
    public void open(String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        int close = before == '（' ? text.indexOf('）', at) : before == '(' ? text.indexOf(')', at) : -1;
        end = close < 0 ? Integer.MAX_VALUE : close;
    }

    /** Offset after the last character of the part. */
    public int end() {
        return end;
    }

    /** Whether the character at {@code position}, which comes after 其中 if that has been read, is in the part. */
    public boolean holds(int position) {
        return position < end;
    }
}
