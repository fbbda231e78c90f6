package io.github.ogireport.bench;

import java.util.ArrayList;
import java.util.List;

/** What stands around a report: title, introduction, and what web pages and signatures leave in the text. */
final class Surroundings {
    private static final List<String> AGENCIES =
            List.of("清溪镇人民政府", "白石乡人民政府", "东岭街道办事处", "云山县水利局", "南湖区人民政府办公室", "安平市财政局", "石桥镇人民政府", "北山县教育体育局");

    private final Dice dice;
    private final int year;
    private final String agency;
    private final List<String> variants;

    Surroundings(Dice dice, int year, List<String> variants) {
        this.dice = dice;
        this.year = year;
        this.agency = dice.pick(AGENCIES);
        this.variants = variants;
    }

    String agency() {
        return agency;
    }

    /** The title on one line. */
    String title() {
        return dice.pick(
                agency + year + "年政府信息公开工作年度报告",
                agency + year + "年政府信息公开工作年度报告",
                agency + " " + year + " 年政府信息公开工作年度报告",
                agency + year + "年度政府信息公开工作年度报告",
                agency + year + "年政府信息公开工作报告",
                year + "年" + agency + "政府信息公开工作年度报告",
                agency + "政府信息公开工作" + year + "年度报告",
                agency + year + "年度政府信息公开年报");
    }

    /** The title on several lines. */
    List<String> brokenTitle() {
        return dice.pick(
                List.of(agency, year + "年政府信息公开工作年度报告"),
                List.of(year + "年政府信息公开工作年度报告", agency),
                List.of(agency + year + "年", "政府信息公开工作年度报告"),
                List.of("关于" + agency + year + "年政府信息公开工作年度报告的公告", "政府信息公开工作年度报告"));
    }

    /** The date of publication below the title. */
    String dateBelowTitle() {
        return dice.pick("（", "(") + (year + 1) + "年" + dice.pick("3月26日", "3 月 26日", "1月17日") + dice.pick("）", ")");
    }

    /** What a web page has above the report. */
    List<String> above() {
        List<String> lines = new ArrayList<>();
        if (dice.chance(0.15)) {
            variants.add("breadcrumb");
            lines.add(dice.pick("当前位置", "当前页面") + ": 首页 > 政务公开 > 信息公开年报 > " + (year + dice.between(-1, 1)));
        }
        if (dice.chance(0.15)) {
            variants.add("web-page-menu");
            lines.addAll(List.of("无障碍 | 繁体 | 登录 | 注册", "字体： 大 中 小   打印   浏览次数：" + dice.sized(3)));
        }
        if (dice.chance(0.15)) {
            variants.add("record-card");
            String published = (year + 1) + "-0" + dice.between(1, 3) + "-1" + dice.between(0, 9);
            if (dice.chance(0.5)) {
                lines.add("索 引 号：0000" + dice.sized(5) + "/" + (year + 1) + "-00" + dice.between(100, 999));
                lines.add("发布机构：" + agency);
                lines.add("发布日期：" + published);
            } else {
                lines.add("索引号 | " + (year + 1) + "-00200 | 文号 | 〔" + (year + 1) + "〕" + dice.sized(2) + "号 |");
                lines.add("发布机构 | " + agency + " | 发布日期 | " + published + " |");
            }
        }
        if (dice.chance(0.06)) {
            variants.add("date-of-today");
            lines.add("今天是" + (year + 2) + "年3月" + dice.between(1, 28) + "日 星期四   阅读：" + dice.sized(3) + "人");
        }
        if (dice.chance(0.05)) {
            variants.add("first-line");
            lines.add("正文");
        }
        return lines;
    }

    /** The introduction, with the period; {@code damaged} loses characters of it. */
    String introduction(boolean damaged) {
        String period = damaged
                ? dice.pick(
                        year + "1月1日至" + year + "12月31日",
                        year + "11日至" + year + "1230日",
                        year + "11日起至" + year + "1231日")
                : dice.pick(
                        year + "年1月1日至" + year + "年12月31日",
                        year + "年1月1日起至" + year + "年12月31日止",
                        year + " 年 1 月 1 日至 " + year + " 年 12 月 31 日",
                        year + "年1月1日至12月31日");
        return "根据《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔" + (year < 2021 ? "2019〕60" : "2021〕30") + "号要求，编制" + agency
                + year + "年政府信息公开工作年度报告。本报告中所列数据的统计期限为" + period + "。";
    }

    /** What comes after the last section. */
    List<String> below() {
        List<String> lines = new ArrayList<>();
        if (dice.chance(0.15)) {
            variants.add("signature");
            String indent = "\u00a0".repeat(dice.chance(0.5) ? 110 : 0);
            lines.add(indent + agency);
            lines.add(indent + (year + 1) + "年1月" + dice.between(2, 28) + "日");
        }
        if (dice.chance(0.1)) {
            variants.add("footer");
            lines.addAll(List.of("扫一扫在手机打开当前页", "相关稿件"));
        }
        return lines;
    }
}
