package io.github.ogireport.internal.metadata;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * A line that a page prints with the day of publication: any label, separator and way to write a day, with other fields around it, with
 * blanks between them or without.
 *
 * @param line  the line or lines
 * @param value the day, ISO 8601; empty where the day is none of publication
 */
record MadeDate(String line, String value) {
    private static final List<String> LABELS = List.of(
            "发布日期", "发布时间", "公布时间", "公开日期", "公开时间", "发表日期", "发表时间", "生成日期", "发文日期", "印发日期", "成文日期", "日期", "时间", "日 期",
            "發布時間", "發佈日期");
    private static final List<String> OTHERS = List.of("更新时间", "修改日期", "录入时间", "失效日期", "最后编辑时间", "今天是", "上报时间");
    private static final List<String> BEFORE = List.of(
            "",
            "",
            "",
            "来源：石泉县融媒体中心 ",
            "来源：湖滨街道",
            "索引号：0012/2021-00321　",
            "作者：李四 ",
            "浏览次数：2024 ",
            "信息来源：本站",
            "【",
            "文号：无 ",
            "发布机构：");
    private static final List<String> AFTER =
            List.of("", "", " 来源：石泉日报", "来源：本网", " 浏览：31", "【字体：大 中 小】", " | 打印", " 字号：");
    private static final String NUMERALS = "〇一二三四五六七八九";

    static MadeDate of(Random dice, LocalDate day, String body) {
        String printed = printed(dice, day);
        int layout = dice.nextInt(10);
        if (layout == 0) {
            String between = RandomChoice.pick(dice, List.of(" ", "　", " | ", "\n"));
            return new MadeDate(
                    RandomChoice.pick(dice, List.of(printed + between + body, body + between + printed)),
                    day.toString());
        }
        if (layout == 1) {
            return new MadeDate(RandomChoice.pick(dice, List.of("（" + printed + "）", printed)), day.toString());
        }
        if (layout == 2) {
            return new MadeDate(
                    "| 索引号 | A-1 | " + RandomChoice.pick(dice, LABELS) + " | " + printed + " | |", day.toString());
        }
        boolean other = dice.nextInt(6) == 0;
        String before = RandomChoice.pick(dice, BEFORE);
        String label = RandomChoice.pick(dice, other ? OTHERS : LABELS);
        before = before.equals("发布机构：") ? before + body + RandomChoice.pick(dice, List.of(" ", "　", "")) : before;
        String separator = before.equals("【") ? "】" : RandomChoice.pick(dice, List.of("：", ":", "： ", " :", "：\n"));
        return new MadeDate(
                before + label + separator + printed + RandomChoice.pick(dice, AFTER), other ? "" : day.toString());
    }

    private static String printed(Random dice, LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        int number = day.getDayOfMonth();
        String numerals = "二〇" + digits(year % 100);
        return switch (dice.nextInt(9)) {
            case 0 -> year + "年" + month + "月" + number + "日";
            case 1 -> String.format("%d年%02d月%02d日", year, month, number);
            case 2 -> year + " 年 " + month + " 月 " + number + " 日";
            case 3 -> year + "." + month + "." + number;
            case 4 -> String.format("%d/%02d/%02d", year, month, number);
            case 5 -> day + " 10:22:33";
            case 6 -> String.format("%d－%02d－%02d", year, month, number);
            case 7 -> numerals + "年" + inWords(month) + "月" + inWords(number) + "日";
            default -> day.toString();
        };
    }

    private static String digits(int number) {
        return "" + NUMERALS.charAt(number / 10) + NUMERALS.charAt(number % 10);
    }

    private static String inWords(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : NUMERALS.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : NUMERALS.charAt(number % 10));
    }
}
