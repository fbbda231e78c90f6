package io.github.ogireport.internal.statement.body;

import io.github.ogireport.internal.text.Words;
import java.util.List;

/**
 * Reports whether a sentence counts what a wider body than the one that reports has done: 全县收到…… and 县政府收到…… in the report of a
 * bureau or a township. Where the name of the body is not known, nothing is wider. Immutable.
 */
public final class WiderBody {
    private static final String LEVELS = "省市县区旗州盟";
    private static final String OWN = "我本";
    /** What follows 我 or 本 where the body speaks of itself. */
    private static final String BODIES = "局办厅委部院所处站队中镇乡街机单";

    private static final String[] GOVERNMENTS = {"政府", "人民政府"};
    /** No government but what it runs or publishes. */
    private static final String[] THINGS = {"信息", "网", "门户", "公报"};

    /** What follows the name of a place where the body is its government, or reports for all of it. */
    private static final String[] OF_ALL = {"政府", "人民政府", "管委会", "管理委员会", "政务公开", "信息公开"};

    /** How schools speak of themselves. */
    private static final List<String> SCHOOLS = List.of("学校", "学院", "大学");

    /** The last characters of a name that may stand for it: 水利局. */
    private static final int SHORTEST_NAME = 3;

    /** No clause that opens a sentence is longer. */
    private static final int FARTHEST = 120;

    private final String agency;
    /** What the body is in charge of, as its name says: 水利 of 某某县水利局. */
    private final String field;

    public WiderBody(String agency) {
        this.agency = agency;
        int last = agency.length() - 1;
        while (last >= 0 && LEVELS.indexOf(agency.charAt(last)) < 0) {
            last--;
        }
        this.field = agency.substring(last + 1, Math.max(last + 1, agency.length() - 1));
    }

    /**
     * Whether the body that {@code text} names last from {@code from} to {@code to} is wider; a government only counts where it stands
     * in the last clause, from {@code clause} on, because many an opening clause thanks one.
     */
    public boolean isNamed(String text, int from, int clause, int to) {
        boolean found = false;
        int first = Math.max(from, clause - FARTHEST);
        for (int i = first; isKnown() && i < to; i++) {
            char before = i > first ? text.charAt(i - 1) : ' ';
            boolean own = OWN.indexOf(before) >= 0;
            if (own && BODIES.indexOf(text.charAt(i)) >= 0) {
                found = false;
            } else if (LEVELS.indexOf(text.charAt(i)) >= 0 && !isOfAll(text.charAt(i))) {
                boolean itself = before != '全' && field.length() > 1 && text.startsWith(field, i + 1);
                boolean government = i >= clause && isGovernment(text, i + 1);
                found = !itself && (found || own || before == '全' || government);
            }
        }
        return found;
    }

    /** Whether the name of the body that reports is known. */
    public boolean isKnown() {
        return !agency.isEmpty();
    }

    /** Whether the body is the government of a place, or its name is not known. */
    boolean isGovernment() {
        return agency.isEmpty() || LEVELS.chars().anyMatch(level -> isOfAll((char) level));
    }

    /** Whether {@code name} is made of characters of the name of the body, in order, or ends in its end: 县局 and 目前水利局 for 云山县水利局. */
    public boolean isShortFor(String name) {
        if (SCHOOLS.contains(name) && SCHOOLS.stream().anyMatch(agency::endsWith)) {
            return true;
        }
        int end = Math.max(0, name.length() - SHORTEST_NAME);
        if (name.length() >= SHORTEST_NAME && agency.endsWith(name.substring(end))) {
            return true;
        }
        int at = -1;
        for (int i = 0; i < name.length(); i++) {
            at = agency.indexOf(name.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGovernment(String text, int from) {
        for (String government : GOVERNMENTS) {
            if (text.startsWith(government, from) && !Words.anyAt(text, from + government.length(), THINGS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the body reports for all of the place of this level: its government, and none of its bureaus or townships. */
    private boolean isOfAll(char level) {
        int at = agency.lastIndexOf(level);
        return at >= 0 && (at == agency.length() - 1 || Words.anyAt(agency, at + 1, OF_ALL));
    }
}
