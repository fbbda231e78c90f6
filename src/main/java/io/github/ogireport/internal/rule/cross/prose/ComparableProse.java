package io.github.ogireport.internal.rule.cross.prose;

import io.github.ogireport.internal.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The prose of a section as it is compared: its sentences as letters alone, without digits and numerals, law titles, the
 * body's own name and the phrases that every report has. Sentences that keep fewer than fifteen letters are left out, and so
 * are statements that nothing happened.
 *
 * <p>A sentence counts as repeated when at least four fifths of its runs of four letters stand in the other text, wherever;
 * the share of a text is the share of its letters that stand in repeated sentences. Each text is scanned once and each run
 * looked up in a sorted array, so the time is n log n and memory linear, with at most {@value #MAX_CHARACTERS} letters of a
 * text taken into account. Immutable.
 */
public final class ComparableProse {
    /** From this share on two texts are called alike. */
    public static final double ALIKE = 0.9;

    private static final int MAX_CHARACTERS = 100_000;
    private static final int SHORTEST_SENTENCE = 15;
    private static final int SHORTEST_TEXT = 60;
    private static final int LONGEST_EMPTY_STATEMENT = 50;
    private static final int RUN = 4;
    private static final int BITS = 16;
    private static final int REPEATED_FIFTHS = 4;
    private static final int FIFTHS = 5;
    private static final int SHORTEST_PLACE = 2;
    private static final String STREET = "街道";
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";
    private static final String[] NOTHING = {"未", "无", "没有"};
    private static final String[] SUBJECTS = {"申请", "复议", "诉讼", "收费", "收取", "举报", "投诉"};
    private static final List<String> COMMON_PHRASES = List.of(
            "以习近平新时代中国特色社会主义思想为指导",
            "习近平新时代中国特色社会主义思想",
            "习近平总书记重要讲话精神",
            "党的二十大精神",
            "党的十九大精神",
            "以人民为中心",
            "中华人民共和国政府信息公开条例",
            "政府信息公开条例",
            "以公开为常态不公开为例外",
            "公开为常态不公开为例外",
            "中共中央",
            "党中央",
            "国务院办公厅",
            "国务院",
            "的坚强领导下",
            "的正确领导下");

    private final List<String> sentences;
    private final long[] runs;
    private final int characters;

    private ComparableProse(List<String> sentences, long[] runs, int characters) {
        this.sentences = sentences;
        this.runs = runs;
        this.characters = characters;
    }

    /** Prepares {@code sentences} of a report by {@code agency}. */
    public static ComparableProse of(List<String> sentences, String agency) {
        List<String> names = names(agency);
        List<String> kept = new ArrayList<>(sentences.size());
        int characters = 0;
        int count = 0;
        for (String sentence : sentences) {
            if (isStatementOfNothing(sentence)) {
                continue;
            }
            String letters = letters(sentence, names);
            if (letters.length() >= SHORTEST_SENTENCE && characters + letters.length() <= MAX_CHARACTERS) {
                kept.add(letters);
                characters += letters.length();
                count += letters.length() - RUN + 1;
            }
        }
        long[] runs = new long[count];
        int next = 0;
        for (String sentence : kept) {
            for (int i = 0; i + RUN <= sentence.length(); i++) {
                runs[next++] = run(sentence, i);
            }
        }
        Arrays.sort(runs);
        return new ComparableProse(List.copyOf(kept), runs, characters);
    }

    /** Whether there is too little text for a comparison to say anything. */
    public boolean isTooShort() {
        return characters < SHORTEST_TEXT;
    }

    public int size() {
        return sentences.size();
    }

    /** The share of this text, by letters, that stands in sentences repeated from {@code other}: 0 to 1. */
    public double shareIn(ComparableProse other) {
        int repeated = 0;
        int left = characters;
        for (String sentence : sentences) {
            left -= sentence.length();
            if (other.repeats(sentence)) {
                repeated += sentence.length();
            } else if (repeated + left < ALIKE * characters) {
                break;
            }
        }
        return characters == 0 ? 0 : (double) repeated / characters;
    }

    private boolean repeats(String sentence) {
        int all = sentence.length() - RUN + 1;
        int found = 0;
        for (int i = 0; i < all; i++) {
            if (Arrays.binarySearch(runs, run(sentence, i)) >= 0) {
                found++;
            }
        }
        return found * FIFTHS >= all * REPEATED_FIFTHS;
    }

    private static long run(String sentence, int start) {
        long run = 0;
        for (int i = start; i < start + RUN; i++) {
            run = run << BITS | sentence.charAt(i);
        }
        return run;
    }

    private static boolean isStatementOfNothing(String sentence) {
        return sentence.length() <= LONGEST_EMPTY_STATEMENT
                && Words.anyIn(sentence, NOTHING)
                && Words.anyIn(sentence, SUBJECTS);
    }

    private static String letters(String sentence, List<String> names) {
        StringBuilder letters = new StringBuilder(sentence.length());
        int titleDepth = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '《') {
                titleDepth++;
            } else if (c == '》') {
                titleDepth = Math.max(0, titleDepth - 1);
            } else if (titleDepth == 0 && Character.isLetter(c) && NUMERALS.indexOf(c) < 0) {
                letters.append(c);
            }
        }
        String text = letters.toString();
        for (String name : names) {
            text = text.replace(name, "");
        }
        for (String phrase : COMMON_PHRASES) {
            text = text.replace(withoutNumerals(phrase), "");
        }
        return text;
    }

    /** The spellings of the body's own name, the longest first. */
    private static List<String> names(String agency) {
        String stem = withoutNumerals(BodyName.of(agency).stem());
        if (stem.length() < SHORTEST_PLACE) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        names.add(stem + "人民政府");
        names.add(stem + (stem.endsWith(STREET) ? "办事处" : "街道办事处"));
        names.add(stem);
        if (stem.endsWith(STREET) && stem.length() >= STREET.length() + SHORTEST_PLACE) {
            names.add(stem.substring(0, stem.length() - STREET.length()));
        } else if (stem.length() > SHORTEST_PLACE && "镇乡县市区".indexOf(stem.charAt(stem.length() - 1)) >= 0) {
            names.add(stem.substring(0, stem.length() - 1));
        }
        return names;
    }

    private static String withoutNumerals(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (NUMERALS.indexOf(text.charAt(i)) < 0) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }
}
