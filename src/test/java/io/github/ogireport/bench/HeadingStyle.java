package io.github.ogireport.bench;

import io.github.ogireport.form.SectionKind;
import java.util.List;

/**
 * How the section headings of a report are written.
 *
 * @param marks     their numbers and marks
 * @param official  whether they have the wording of the form
 * @param glued     whether a heading may stand glued to the sentence before it
 * @param oneUnmarked whether one of six has no marks
 * @param withoutFive whether section five has no heading
 */
public record HeadingStyle(Marks marks, boolean official, boolean glued, boolean oneUnmarked, boolean withoutFive) {
    /** Numbers and marks of headings. */
    enum Marks {
        /** 一、总体情况. */
        FORM,
        /** 一、 总体情况. */
        SPACED,
        /** 1、 总体情况 after a blank. */
        ARABIC,
        /** After two ideographic blanks. */
        INDENTED,
        /** After {@code ##}. */
        HASHES,
        /** Between asterisks. */
        BOLD,
        /** Inside the tags of a paragraph. */
        TAGGED,
        /** The narrative counts by itself, the tables begin at 一 again. */
        RESTARTED,
        /** No numbers. */
        UNNUMBERED,
        /** No headings at all. */
        GONE
    }

    private static final String NUMBERS = "一二三四五六";
    private static final List<List<String>> WORDINGS = List.of(
            List.of("总体情况", "工作基本情况", "工作总体推进情况", "政府信息公开总体情况", "政府信息公开工作的基本概况"),
            List.of("主动公开政府信息情况", "主动公开政府信息的情况", "行政机关主动公开政府信息情况", "主动公开政府政府情况"),
            List.of("收到和处理政府信息公开申请情况", "行政机关收到和处理政府信息公开申请情况", "收到的处理政府信息公开申请情况"),
            List.of("政府信息公开行政复议、行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
            List.of("存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在问题和改进措施", "存在问题及改进情况", "存在的主要问题及整改措施"),
            List.of("其他需要报告的事项", "其他需要报告事项", "其他报告的事项"));

    static HeadingStyle draw(Dice dice) {
        Marks marks = dice.chance(0.5) ? Marks.FORM : dice.pick(Marks.values());
        return new HeadingStyle(marks, dice.chance(0.6), dice.chance(0.06), dice.chance(0.05), dice.chance(0.05));
    }

    String heading(SectionKind kind, Dice dice) {
        List<String> wordings = WORDINGS.get(kind.ordinal());
        String wording = official ? wordings.get(0) : dice.pick(wordings);
        int number = kind.ordinal();
        if (marks == Marks.RESTARTED && (number > 0 && number < 4)) {
            number--;
        }
        String numbered = numbered(number, wording);
        return switch (oneUnmarked && kind == SectionKind.CHALLENGES ? Marks.FORM : marks) {
            case FORM, RESTARTED -> numbered;
            case SPACED -> numbered.replace("、", "、 ");
            case ARABIC -> " " + (number + 1) + "、 " + wording;
            case INDENTED -> "\u3000\u3000" + numbered;
            case HASHES -> (official ? "## " : "### ") + numbered;
            case BOLD -> "**" + numbered + "**";
            case TAGGED -> "<p><br />" + numbered + "</p>";
            case UNNUMBERED -> wording;
            case GONE -> "";
        };
    }

    /** The heading that the form prints. */
    public static String official(SectionKind kind) {
        return numbered(kind.ordinal(), WORDINGS.get(kind.ordinal()).get(0));
    }

    private static String numbered(int number, String wording) {
        return NUMBERS.charAt(number) + "、" + wording;
    }

    /** The six names of the form in one sentence, as introductions have them. */
    static String allNames() {
        StringBuilder names = new StringBuilder("本报告由");
        for (int i = 0; i < WORDINGS.size(); i++) {
            names.append(i == 0 ? "" : "、").append(WORDINGS.get(i).get(0));
        }
        return names + "六部分组成。";
    }
}
