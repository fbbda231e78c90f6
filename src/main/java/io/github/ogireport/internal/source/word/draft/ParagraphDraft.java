package io.github.ogireport.internal.source.word.draft;

import io.github.ogireport.internal.source.SourceBlock.SourceLine;
import io.github.ogireport.internal.source.TextDraft;
import io.github.ogireport.internal.source.word.part.ListNumbers;
import io.github.ogireport.internal.source.word.part.RunLook;
import java.util.ArrayList;
import java.util.List;

/** A paragraph while it is read: the characters that a person sees, those among them that belong to no word and no number. */
public final class ParagraphDraft {
    private static final char SIGN = ListNumbers.SIGN.charAt(0);
    private static final int DOUBTFUL = RunLook.TINY | RunLook.PICTURES;

    private final Story story;
    private final StringBuilder text = new StringBuilder();
    private final List<SourceLine> asides = new ArrayList<>(0);
    private boolean onLine;
    private boolean offLine;

    ParagraphDraft(Story story) {
        this.story = story;
    }

    public Story story() {
        return story;
    }

    /** Adds characters that look as {@code look}, as an aside where they are printed beside or above others. */
    public void add(String characters, RunLook look, boolean beside) {
        if (look.is(RunLook.HIDDEN) || characters.isEmpty()) {
            return;
        }
        boolean blank = isBlank(characters);
        if (look.is(RunLook.STRUCK | RunLook.STRUCK_TWICE)) {
            if (!blank) {
                story.strike();
            }
            return;
        }
        if (!blank) {
            notice(look);
        }
        if (beside || look.is(RunLook.RAISED)) {
            asides.add(new SourceLine(text.length(), text.length() + characters.length()));
        }
        text.append(characters);
    }

    private void notice(RunLook look) {
        offLine |= look.is(RunLook.MOVED);
        onLine |= !look.is(RunLook.MOVED);
        if (look.is(DOUBTFUL) || look.is(RunLook.WHITE) && !look.is(RunLook.SHADED) || onLine && offLine) {
            story.doubt();
        }
    }

    /** Something is seen that is no text. In a line it is an aside, unless it may be a digit of a number. */
    public void addSign() {
        story.doubt();
        if (text.length() == 0 || !Character.isDigit(text.charAt(text.length() - 1))) {
            asides.add(new SourceLine(text.length(), text.length() + 1));
        }
        text.append(SIGN);
    }

    /** Writes the lines of this paragraph, after its automatic number. */
    public void write(String number, TextDraft draft) {
        if (!number.isEmpty()) {
            if (text.chars().noneMatch(Character::isLetter)) {
                story.doubt();
            }
            prepend(number.equals(ListNumbers.SIGN) ? "" : number);
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                writeLine(start, i, draft);
                start = i + 1;
            }
        }
    }

    private void prepend(String number) {
        text.insert(0, number);
        asides.replaceAll(aside -> new SourceLine(aside.start() + number.length(), aside.end() + number.length()));
    }

    private void writeLine(int start, int end, TextDraft draft) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        int printed = to - from;
        draft.at(story.place());
        SourceLine line = new SourceLine(draft.length(), draft.length() + printed);
        draft.characters().append(text, from, to).append('\n');
        story.add(line);
        int plain = printed;
        boolean signOnly = printed == 1 && text.charAt(from) == SIGN;
        for (SourceLine aside : asides) {
            int first = Math.max(from, aside.start());
            int last = Math.min(to, aside.end());
            if (first < last && !signOnly) {
                draft.aside(line.start() + first - from, line.start() + last - from);
                plain -= last - first;
                checkBorders(first, last, from, to);
            }
        }
        story.count(printed, plain);
    }

    /** A mark between two digits may as well be a digit. */
    private void checkBorders(int first, int last, int from, int to) {
        if (first > from && last < to && isDigit(first - 1) && isDigit(last)) {
            story.doubt();
        }
    }

    private boolean isDigit(int at) {
        return Character.isDigit(text.charAt(at));
    }

    private static boolean isBlank(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (!isBlank(characters.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
