package io.github.ogireport.internal.layout.heading;

import io.github.ogireport.diagnostic.DiagnosticCode;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.layout.label.LabelledText;
import io.github.ogireport.internal.layout.label.LayoutText;
import io.github.ogireport.internal.syntax.FormLabels;
import io.github.ogireport.internal.syntax.ReportLexer;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.internal.text.Words;
import io.github.ogireport.path.SectionPath;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which headings open a section. Section names also stand in tables of contents, in introductions and in
 * sub-headings, so of several candidates for a section the strongest counts, and of equal ones that with the longest content.
 */
public final class SectionHeadings {
    private static final int MENTION = 0;
    private static final int UNNUMBERED_OR_INLINE = 1;
    private static final int NUMBERED_LINE = 2;
    private static final String OFFICIAL_NUMERALS = "一二三四五六";
    private static final String NUMERALS = "一二三四五六七八九123456789第";
    private static final int LONGEST_HEADING = 36;
    /** All of one length. */
    private static final String[] LAST_WORDS = {"情况", "事项", "措施", "概况"};

    private final LayoutText source;
    private final NormalizedText text;

    private SectionHeadings(LayoutText source) {
        this.source = source;
        this.text = source.text();
    }

    /**
     * A stretch of the text.
     *
     * @param kind       the section it is, or none for what stands before the first section
     * @param entries    the labels of tables in it
     * @param start      offset of its first character
     * @param headingEnd offset after its heading; {@code start} if it has none
     * @param end        offset after its last character
     */
    public record Stretch(@Nullable SectionKind kind, List<LabelledText> entries, int start, int headingEnd, int end) {}

    /** Cuts the text into stretches. The first one stands before the first section and may be empty. */
    public static List<Stretch> of(List<LabelledText> entries, List<Token> tokens, LayoutText source) {
        return new SectionHeadings(source).cut(entries, tokens);
    }

    private List<Stretch> cut(List<LabelledText> all, List<Token> tokens) {
        List<LabelledText> entries = withoutMentions(all, choose(all), tokens);
        List<Stretch> stretches = new ArrayList<>(8);
        @Nullable SectionKind kind = null;
        int first = 0;
        int start = 0;
        int headingEnd = 0;
        for (int i = 0; i < entries.size(); i++) {
            LabelledText entry = entries.get(i);
            @Nullable SectionKind opened = FormLabels.section(entry.type());
            if (opened != null) {
                stretches.add(new Stretch(kind, entries.subList(first, i), start, headingEnd, entry.start()));
                kind = opened;
                first = i + 1;
                start = entry.start();
                headingEnd = endOfHeading(entry);
            }
        }
        stretches.add(new Stretch(kind, entries.subList(first, entries.size()), start, headingEnd, text.length()));
        return stretches;
    }

    /** A heading that opens no section is text: after a label it belongs to what stands there. */
    private static List<LabelledText> withoutMentions(
            List<LabelledText> all, Map<SectionKind, LabelledText> chosen, List<Token> tokens) {
        List<LabelledText> kept = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            LabelledText entry = all.get(i);
            @Nullable SectionKind opened = FormLabels.section(entry.type());
            int last = kept.size() - 1;
            if (opened == null || isChosen(chosen.get(opened), entry)) {
                kept.add(entry);
            } else {
                ((WritableToken) entry.label()).setType(ReportLexer.TEXT);
                boolean follows = last >= 0
                        && FormLabels.section(kept.get(last).type()) == null
                        && kept.get(last).type() != LabelledText.GRID;
                if (follows) {
                    kept.set(last, kept.get(last).with(entry, tokens));
                }
            }
        }
        return kept;
    }

    private static boolean isChosen(@Nullable LabelledText chosen, LabelledText entry) {
        return chosen != null && chosen.start() == entry.start();
    }

    /** A heading that may open a section, and how far its content would reach. */
    private static final class Candidate {
        final LabelledText entry;
        final int strength;
        int contentEnd;

        Candidate(LabelledText entry, int strength, int contentEnd) {
            this.entry = entry;
            this.strength = strength;
            this.contentEnd = contentEnd;
        }

        /** Strength first, then the official wording, then the length of the content. */
        boolean beats(Candidate other) {
            if (strength != other.strength) {
                return strength > other.strength;
            }
            if (isOfficial() != other.isOfficial()) {
                return isOfficial();
            }
            return contentEnd - entry.labelEnd() > other.contentEnd - other.entry.labelEnd();
        }

        boolean isLike(Candidate other) {
            return strength == other.strength && isOfficial() == other.isOfficial();
        }

        boolean isOfficial() {
            return entry.type() != ReportLexer.OTHER_OVERVIEW_HEADING;
        }
    }

    private Map<SectionKind, LabelledText> choose(List<LabelledText> entries) {
        Map<SectionKind, List<Candidate>> candidates = candidates(entries);
        Map<SectionKind, LabelledText> chosen = new EnumMap<>(SectionKind.class);
        for (Map.Entry<SectionKind, List<Candidate>> of : candidates.entrySet()) {
            chosen.put(of.getKey(), best(of.getKey(), of.getValue()).entry);
        }
        return chosen;
    }

    private Map<SectionKind, List<Candidate>> candidates(List<LabelledText> entries) {
        Map<SectionKind, List<Candidate>> candidates = new EnumMap<>(SectionKind.class);
        @Nullable Candidate open = null;
        boolean official = entries.stream().anyMatch(this::hasOfficialNumber);
        for (LabelledText entry : entries) {
            @Nullable SectionKind kind = FormLabels.section(entry.type());
            boolean paragraph = official && opensParagraph(entry);
            int strength = kind == null || paragraph ? MENTION : strength(entry);
            if (kind != null && strength > MENTION) {
                if (open != null) {
                    open.contentEnd = entry.start();
                }
                open = new Candidate(entry, strength, text.length());
                candidates.computeIfAbsent(kind, key -> new ArrayList<>(1)).add(open);
            }
        }
        return candidates;
    }

    private Candidate best(SectionKind kind, List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        int alike = 0;
        for (Candidate candidate : candidates) {
            if (candidate.beats(best)) {
                best = candidate;
            }
        }
        for (Candidate candidate : candidates) {
            alike += candidate.isLike(best) ? 1 : 0;
        }
        if (alike > 1) {
            source.doubt(
                    DiagnosticCode.HEADING_REPEATED,
                    SectionPath.of(kind),
                    best.entry.start(),
                    best.entry.labelEnd(),
                    Integer.toString(alike));
        }
        return best;
    }

    private boolean hasOfficialNumber(LabelledText entry) {
        return FormLabels.section(entry.type()) != null
                && text.startsLine(entry.start())
                && OFFICIAL_NUMERALS.indexOf(firstOfWording(entry)) >= 0;
    }

    /** 3.政府信息公开行政复议情况。…… below 一、总体情况: the head of a paragraph, where the sections have the numbers of the form. */
    private boolean opensParagraph(LabelledText entry) {
        char first = firstOfWording(entry);
        return first >= '1' && first <= '9' && !text.endsLine(endOfHeading(entry));
    }

    private int strength(LabelledText entry) {
        char first = firstOfWording(entry);
        if (first == '(') {
            return MENTION;
        }
        boolean startsLine = text.startsLine(entry.start());
        boolean numbered = NUMERALS.indexOf(first) >= 0;
        if (startsLine && numbered) {
            return NUMBERED_LINE;
        }
        boolean alone = startsLine && text.endsLine(entry.labelEnd());
        return numbered || alone ? UNNUMBERED_OR_INLINE : MENTION;
    }

    private char firstOfWording(LabelledText entry) {
        int i = entry.start();
        while (text.at(i) == '#' || text.at(i) == '*' || text.at(i) == '>' || text.at(i) == ' ') {
            i++;
        }
        return text.at(i);
    }

    /** The offset after a heading; one that has the first sentence of its section glued to it ends where its own words end. */
    private int endOfHeading(LabelledText entry) {
        int start = entry.start();
        int end = entry.labelEnd();
        if (end - start <= LONGEST_HEADING && !text.hasAny(LineReader.SENTENCE_SIGNS, start, end - 1)) {
            return end;
        }
        int last = Words.first(text.folded(start, end), LAST_WORDS);
        return last < 0 ? end : start + last + LAST_WORDS[0].length();
    }
}
