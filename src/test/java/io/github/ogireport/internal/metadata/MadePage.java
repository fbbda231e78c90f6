package io.github.ogireport.internal.metadata;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A page made around a report whose metadata are known: a title of some shape, broken somewhere, fields in some layout, an introduction,
 * and decoys that name other bodies, years and dates.
 *
 * @param text        the page
 * @param body        the body that a careful person reads
 * @param year        the year
 * @param publishedOn the day of publication, ISO 8601; empty where none is printed
 * @param start       the first day of the period; empty where none is printed
 */
record MadePage(String text, String body, String year, String publishedOn, String start) {
    private static final List<String> BODIES = List.of(
            "青川市财政局",
            "石泉县柳河镇人民政府",
            "柳河镇",
            "东岭区湖滨街道办事处",
            "国家税务总局青川市东岭区税务局",
            "东岭区(青川高新技术产业开发区)",
            "青川市住房和城乡建设局",
            "石泉县人民政府办公室",
            "青川经济技术开发区管理委员会",
            "石泉县审计局",
            "东岭区市场监督管理局",
            "青川市公安局东岭分局",
            "白云苏木",
            "红山旗农牧局",
            "青川市档案馆",
            "石泉县供销社",
            "青川海关",
            "石泉縣柳河鎮人民政府",
            "東嶺區審計局",
            "青川市政务服务数据管理局",
            "石泉县红十字会",
            "东岭新区",
            "青川市第三人民医院",
            "石泉县残联",
            "市审计局",
            "黄河水利委员会青川管理处");

    private static final List<String> SHAPES = List.of(
            "%s%d年政府信息公开工作年度报告",
            "%s%d年度政府信息公开工作年度报告",
            "%2$d年%1$s政府信息公开工作年度报告",
            "%2$d年度%1$s政府信息公开工作年度报告",
            "%s政府信息公开工作%d年度报告",
            "%s关于%d年度政府信息公开工作的年度报告",
            "关于%s%d年政府信息公开工作的年度报告",
            "%s%d年政务公开工作年度报告",
            "%s%d年政府信息公开年报",
            "%s%d年度政府信息公开工作情况报告",
            "%s%d年政府資訊公開工作年度報告",
            "%s 二〇%3$s年 政府信息公开工作年度报告");

    static MadePage of(long seed) {
        Random dice = new Random(seed * 31 + 7);
        String body = pick(dice, BODIES);
        int year = 2019 + dice.nextInt(7);
        String shape = pick(dice, SHAPES);
        String title = String.format(shape, body, year, twoNumerals(year % 100));
        String date = (year + 1) + "-0" + (1 + dice.nextInt(3)) + "-" + (10 + dice.nextInt(18));
        List<String> lines = new ArrayList<>(decoysAbove(dice, year));
        String printed = dates(dice, lines, date, body, title);
        lines.addAll(title(dice, title));
        if (dice.nextInt(5) == 0) {
            lines.add(
                    pick(dice, List.of("（" + date.replace('-', '.') + "）", date, date + " 09:15", date + " " + body)));
            printed = printed.isEmpty() ? date : printed;
        }
        String start = introduction(dice, lines, body, year);
        lines.add("一、总体情况");
        lines.add(pick(
                dice,
                List.of(
                        year + "年，本机关认真落实条例，比" + (year - 1) + "年多公开12条。",
                        "根据县人民政府办公室要求，" + year + "年公开信息31条，" + (year + 1) + "年将继续努力。",
                        year + "年，在县委、县政府领导下，工作有序开展。")));
        lines.add("二、主动公开政府信息情况");
        lines.add("规章 | 0 | 0 | 0 |");
        lines.add("行政规范性文件 | 0 | 0 | 0 |");
        lines.add("五、存在的主要问题及改进情况");
        lines.add("对照《石泉县" + (year - 1) + "年政府信息公开工作年度报告》所列问题整改。");
        lines.add("六、其他需要报告的事项");
        lines.add("无。");
        if (dice.nextInt(3) == 0) {
            lines.add(body);
            lines.add((year + 1) + "年1月" + (1 + dice.nextInt(28)) + "日");
        }
        return new MadePage(String.join(dice.nextInt(3) == 0 ? "\n\n" : "\n", lines), body, "" + year, printed, start);
    }

    private static String twoNumerals(int number) {
        String numerals = "〇一二三四五六七八九";
        return "" + numerals.charAt(number / 10) + numerals.charAt(number % 10);
    }

    private static List<String> decoysAbove(Random dice, int year) {
        List<String> decoys = List.of(
                "当前位置：首页 > 政务公开 > 政府信息公开年报 > " + (year + 1),
                "首页>政府信息公开>石泉县人民政府>正文",
                "今天是" + (year + 2) + "年3月1日 星期四",
                "索引号：0001/" + (year + 1) + "-00321 文号：石政发〔" + (year - 1) + "〕60号",
                "登录 | 注册 | 无障碍",
                "字体：大 中 小 打印 浏览次数：2024",
                "石泉县人民政府门户网站",
                "Page 8 -",
                "政府信息公开",
                "来源：石泉县政务公开办",
                "信息来源：石泉日报 作者：佚名",
                "通知公告",
                "更新时间：" + (year + 3) + "-05-06");
        List<String> some = new ArrayList<>();
        for (int i = dice.nextInt(4); i > 0; i--) {
            some.add(pick(dice, decoys));
        }
        return some;
    }

    /** Adds fields with or without the date and returns the day of publication that they name. */
    private static String dates(Random dice, List<String> lines, String date, String body, String title) {
        String chinese = date.substring(0, 4) + "年" + date.substring(5, 7) + "月" + date.substring(8) + "日";
        switch (dice.nextInt(12)) {
            case 0 -> lines.add("发布日期：" + date);
            case 1 -> lines.add("发布机构：" + body + "　　发布时间：" + date + " 16:34");
            case 2 -> lines.add("| 发布机构 | " + body + " | 发布日期 | " + chinese + " |");
            case 3 -> lines.addAll(List.of("发布机构", body, "发布日期", date, "时效性", "有效"));
            case 4 -> lines.addAll(List.of("名 称：" + title, "公开日期：" + chinese + " 发文机关：" + body));
            case 5 -> lines.addAll(List.of("标题: " + title, "生成日期: " + date + " 文号: 无"));
            case 6 -> lines.add("索引号： 文号：无 发文日期：" + date);
            case 7 -> lines.add("日期：" + date + " 字号：");
            case 8 -> lines.add("时间：" + chinese + " 10:20 来源：石泉县融媒体中心");
            case 9 -> lines.add("【发表时间】" + date.replace('-', '/') + " 【字体：大 中 小】");
            case 10 -> lines.add("文件名称 | " + title + " | 公开时间 | " + date + " | ||");
            default -> {
                return "";
            }
        }
        return date;
    }

    /** The title on one line, on two or three, broken anywhere, perhaps with marks or a page number. */
    private static List<String> title(Random dice, String title) {
        int first = 1 + dice.nextInt(title.length() - 1);
        int second = 1 + dice.nextInt(title.length() - 1);
        int from = Math.min(first, second);
        int to = Math.max(first, second);
        return switch (dice.nextInt(9)) {
            case 0 ->
                List.of(
                        title.substring(0, first).strip(),
                        title.substring(first).strip());
            case 1 ->
                from == to
                        ? List.of(title)
                        : List.of(
                                title.substring(0, from).strip(),
                                title.substring(from, to).strip(),
                                title.substring(to).strip());
            case 2 -> List.of("## " + title);
            case 3 -> List.of("**" + title + "**");
            case 4 -> List.of("- 8 - " + title);
            case 5 -> List.of(title, title);
            case 6 -> List.of("《" + title + "》");
            default -> List.of(title);
        };
    }

    private static String introduction(Random dice, List<String> lines, String body, int year) {
        String period = "统计期限自" + year + "年1月1日起至" + year + "年12月31日止。";
        switch (dice.nextInt(7)) {
            case 0 -> lines.add("根据《中华人民共和国政府信息公开条例》，现公布" + body + year + "年政府信息公开工作年度报告。本报告所列数据的" + period);
            case 1 -> lines.add("按照国务院办公厅《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。" + period);
            case 2 -> lines.addAll(List.of("本报告由石泉县政务服务中心根据《条例》编制，数据统计时限为 " + year + " 年 1 月 1 日", "至 12 月 31 日。"));
            case 3 -> lines.add("现将我局" + year + "年度政府信息公开工作报告如下。数据" + period.replace("自", "："));
            case 4 -> {
                lines.add("根据石泉县人民政府办公室关于做好" + (year - 1) + "年政府信息公开工作年度报告编制工作的要求，特编制本报告。");
                return "";
            }
            default -> {
                return "";
            }
        }
        return year + "-01-01";
    }

    private static <T> T pick(Random dice, List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }

    /** What is wrong and not doubted; empty where all is right or absent with a doubt. */
    List<String> faults() {
        ParseResult result = ReportParser.parse(text);
        StatedFacts read = StatedFacts.of(result.report().metadata());
        List<String> faults = new ArrayList<>();
        judge("agency", body, read.agency(), result, faults);
        judge("year", year, read.year(), result, faults);
        judge("publishedOn", publishedOn, read.publishedOn(), result, faults);
        judge("period", start, read.periodStart(), result, faults);
        return faults;
    }

    private static void judge(String path, String expected, String read, ParseResult result, List<String> faults) {
        boolean doubted = result.diagnostics().stream()
                .anyMatch(doubt -> doubt.path().toString().equals(path));
        if (!read.equals(expected) && !(read.isEmpty() && doubted)) {
            faults.add(path + " is '" + read + "', not '" + expected + "'");
        }
    }

    /** Whether the body and the year are both read. */
    boolean isRead() {
        StatedFacts read = StatedFacts.of(ReportParser.parse(text).report().metadata());
        return read.agency().equals(body) && read.year().equals(year);
    }
}
