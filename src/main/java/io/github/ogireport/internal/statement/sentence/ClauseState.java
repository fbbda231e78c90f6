package io.github.ogireport.internal.statement.sentence;

import io.github.ogireport.internal.statement.Act;
import io.github.ogireport.internal.statement.Amount;
import io.github.ogireport.internal.statement.Topic;
import io.github.ogireport.internal.syntax.StatementLexer;
import io.github.ogireport.internal.text.Words;
import java.util.EnumSet;
import org.antlr.v4.runtime.Token;

/** What has been said in a clause so far that matters for the statements after it. */
final class ClauseState {
    private static final String[] OTHERS = {"其他", "其它", "其余"};

    /** A number that no words have claimed yet. */
    Amount bare = Amount.NONE;

    boolean hasBare;
    /** Whether 共 or 有 stands before {@link #bare}. */
    boolean bareIsAll;

    /** The words of the last claim. */
    ClaimWords words = new ClaimWords();
    /** Whether more has been said than whose figures follow and when. */
    private boolean spoken;
    /** Whether the phrase before is a word that nothing is known of. */
    boolean unknown;
    /** Whether a claim before broke off without a number, as in 收到某某的申请. */
    boolean actBefore;

    /** The amount of a verb that names no noun: 收到36件, with 政府信息公开申请 after it. */
    Amount verbAmount = Amount.NONE;

    /** How many statements there were before that verb; -1 where there is none. */
    int beforeVerb = -1;

    boolean all;
    boolean including;
    boolean roughly;
    boolean partOfYear;
    boolean years;
    /** One channel or one kind of applicant. */
    boolean selected;

    /** How many channels or kinds of applicants are named since the last number. */
    private int channels;

    private int applicants;
    /** Whether others have asked or done. */
    boolean onBehalf;
    /** Whether anything but claims and numbers has been read. */
    boolean marked;

    boolean distributed;
    /** In time, and no more than all that was done. */
    boolean timely;
    /** Late, on the spot or the like: some of what was done, or not done by the body. */
    boolean some;
    /** Whether the claim at hand is all that the clause says, and the first with a number in its sentence. */
    boolean alone;

    boolean sum;
    boolean scope;
    /** Whether what follows is said to be about something else. */
    boolean notAbout;
    /** Whether challenges are counted that have a cause which nothing is known of: 因征地补偿被申请行政复议2件. */
    boolean strangeCause;
    /** Whether the figures after this are compared with a whole: 占全县行政复议案件146件的6.8%. */
    boolean ofWhole;
    /** Whether a number is given that may be one of requests. */
    boolean requests;

    private boolean numbered;
    /** Whether the body itself has a part of what the sentence counts: 全县受理412件（县政府本级87件）. */
    boolean ofAll;
    /** Whether the phrase before is more than a character that nothing is known of, and does not name the body itself. */
    boolean strange;
    /** Whether what is listed was made public, and perhaps no more: 公开行政许可12件、行政处罚3件. */
    private boolean publishing;

    /** Whether words that nothing is known of may say whose figures follow; those after 政府信息公开 are of the body itself. */
    boolean awaitsSubject() {
        return !spoken && !scope;
    }

    /** Gives a noun without a verb of its own that of the list it stands in. */
    void inList(ClaimWords claimed) {
        if (claimed.acts.isEmpty() && !claimed.dealt) {
            claimed.published |= publishing;
        }
        publishing = claimed.published;
    }

    /** Takes a number that no words have claimed yet. */
    void take(Amount amount) {
        bare = amount;
        hasBare = true;
        unknown = false;
    }

    void verbFirst(ClaimWords claimed, Amount amount, int before) {
        boolean nounMissing = claimed.topics.isEmpty() && claimed.acts.size() == 1;
        verbAmount = amount;
        beforeVerb = nounMissing ? before : -1;
    }

    /** Whether the words are the noun of the verb and the number right before them. */
    boolean awaitsNoun(ClaimWords claimed) {
        boolean caused = claimed.acts.isEmpty() || claimed.scope && claimed.onlyActs(EnumSet.of(Act.OCCURRED));
        return beforeVerb >= 0 && !unknown && !claimed.topics.isEmpty() && caused && !claimed.carried;
    }

    void after(ClaimWords claimed, boolean brokenOff) {
        boolean named = claimed.topics.contains(Topic.REQUESTS) || claimed.carried || selected;
        requests |= named && claimed.reasons.isEmpty() && (!brokenOff || numbered);
        beforeVerb = brokenOff ? -1 : beforeVerb;
        words = claimed;
        scope |= claimed.scope;
        spoken |= !brokenOff || claimed.dealt || !claimed.isOpen();
        actBefore = brokenOff && !claimed.acts.isEmpty();
        unknown = false;
        strange = false;
        all = false;
        including = false;
        roughly = false;
    }

    /** 涉水类行政处罚12件: some of what the form counts. */
    void qualify(String text, int at) {
        boolean kind =
                at > 1 && (text.charAt(at - 1) == '类' && text.charAt(at - 2) != '各' || text.startsWith("领域", at - 2));
        selected |= kind && unknown;
    }

    void mark(Token mark, String text) {
        unknown = false;
        strange = false;
        all = false;
        marked = true;
        onBehalf |= mark.getType() == StatementLexer.ON_BEHALF;
        switch (mark.getType()) {
            case StatementLexer.ALL -> all = !Words.anyAt(text, mark.getStartIndex() - 2, OTHERS);
            case StatementLexer.INCLUDING -> including = true;
            case StatementLexer.ROUGHLY -> roughly = true;
            case StatementLexer.PART_OF_YEAR -> partOfYear = true;
            case StatementLexer.YEARS -> years = true;
            case StatementLexer.RESPECTIVELY -> distributed = true;
            case StatementLexer.TIMELY -> timely = true;
            case StatementLexer.SOME -> some = true;
            case StatementLexer.SUM -> sum = true;
            case StatementLexer.NOT_ABOUT -> notAbout = true;
            case StatementLexer.ON_BEHALF, StatementLexer.PROCEDURE -> selected = true;
            case StatementLexer.APPLICANT -> selected = ++applicants == 1;
            case StatementLexer.CHANNEL -> channel(mark, text);
            case StatementLexer.PART, StatementLexer.PLAN, StatementLexer.CAMPAIGN -> {}
            case StatementLexer.SHARE -> ofWhole = true;
            default -> unknown(mark, text);
        }
    }

    /** 通过一网通收到12件: what nothing is known of after 通过 is a channel. */
    private void unknown(Token mark, String text) {
        int length = mark.getStopIndex() + 1 - mark.getStartIndex();
        unknown = true;
        strange = length > 1;
        selected |= strange && text.startsWith("通过", mark.getStartIndex());
    }

    /** A number ends the list of channels before it: in 信函渠道11件、网络渠道21件 each number is of one channel. */
    void counted() {
        channels = 0;
        applicants = 0;
        numbered = true;
    }

    /** 通过网络、信函等方式 names all channels, 网络申请 and 通过邮寄方式 name one. */
    private void channel(Token mark, String text) {
        String word = text.substring(mark.getStartIndex(), mark.getStopIndex() + 1);
        if (word.equals("渠道") || word.equals("方式") || word.equals("途径")) {
            selected = channels == 1 && text.charAt(mark.getStartIndex() - 1) != '等';
        } else {
            channels++;
            selected = true;
        }
    }
}
