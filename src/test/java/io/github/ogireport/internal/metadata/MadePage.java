package io.github.ogireport.internal.metadata;

import io.github.ogireport.ParseResult;
import io.github.ogireport.ReportParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A page around a report whose metadata are known: a title, fields, an introduction and prose, among words that name other bodies, years
 * and dates. Some pages contradict themselves.
 */
final class MadePage {
    private static final List<String> DECOYS = List.of(
            "当前位置：首页 > 政务公开 > 政府信息公开年报 > 2023",
            "首页>政府信息公开>石泉县人民政府>正文",
            "您的位置：首页 / 法定主动公开内容 / 政府信息公开年报 / 正文",
            "今天是2027年3月1日 星期四",
            "索引号：0001/2022-00321 文号：石政发〔2018〕60号",
            "登录 | 注册 | 无障碍",
            "字体：大 中 小 打印 浏览次数：2024",
            "石泉县人民政府门户网站",
            "Page 8 -",
            "第 1 页 共 6 页",
            "政府信息公开",
            "来源：石泉县政务公开办",
            "信息来源：石泉日报 作者：佚名",
            "主题分类：政务公开 体裁分类：报告",
            "通知公告",
            "www.example.gov.cn",
            "有效性：有效",
            "请输入关键字",
            "索引号\n服务对象\n0012\n社会公众",
            "政府信息公开年报\n2023年\n2022年");

    private static final List<String> INTRODUCTIONS = List.of(
            "根据《中华人民共和国政府信息公开条例》，现公布%s%d年政府信息公开工作年度报告。", "现将《%s%d年政府信息公开工作年度报告》予以公布。", "特向社会公布%2$d年度%1$s政府信息公开工作年度报告。");

    private static final List<String> PREFACES = List.of(
            "按照国务院办公厅《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。",
            "本报告由石泉县政务服务中心根据《条例》编制。",
            "现将我局%d年度政府信息公开工作报告如下。",
            "根据石泉县人民政府办公室关于做好%2$d年政府信息公开工作年度报告编制工作的要求，特编制本报告。",
            "我局%d年公开信息12条，与%2$d年相比增加3条。",
            "本报告中所列数据由青川市审计局核对，电子版可在石泉县人民政府网站查阅。");

    private static final List<String> OVERVIEWS = List.of(
            "%d年，本机关认真落实条例，比%2$d年多公开12条。",
            "根据县人民政府办公室要求，%d年公开信息31条，%3$d年将继续努力。",
            "%d年，在县委、县政府领导下，工作有序开展。",
            "与%2$d年相比，%d年我局收到的申请减少；%2$d年收到31件。",
            "我局%d年全年公开信息20条。《石泉县%2$d年政务公开要点》已落实。",
            "2021年以来，石泉县财政局、青川市审计局先后来我单位检查。");

    private final Random dice;
    private final List<String> lines = new ArrayList<>();
    private final MadeTitle title;
    private final String other;
    private MadeFact agency;
    private MadeFact year;
    private MadeFact published = MadeFact.of("");
    private MadeFact start = MadeFact.of("");

    private MadePage(long seed) {
        dice = new Random(seed * 31 + 7);
        title = MadeTitle.of(dice);
        agency = MadeFact.of(title.body());
        year = MadeFact.of("" + title.year());
        other = RandomChoice.pick(dice, List.of("乌兰县民政局", "国家税务总局乌兰县税务局", "乌兰县人民政府", "乌兰县葛根镇"));
        above();
        introduction();
        sections();
    }

    static MadePage of(long seed) {
        return new MadePage(seed);
    }

    private void above() {
        for (int i = dice.nextInt(4); i > 0; i--) {
            lines.add(RandomChoice.pick(dice, DECOYS));
        }
        if (RandomChoice.once(dice, 6)) {
            lines.add("发布机构：" + title.body());
        } else if (RandomChoice.once(dice, 20)) {
            lines.add("发布机构：" + other);
            agency = MadeFact.contradicted(title.body(), other);
        }
        LocalDate day = LocalDate.of(title.year() + 1, 1 + dice.nextInt(3), 1 + dice.nextInt(28));
        MadeDate date = MadeDate.of(dice, day, title.body());
        boolean dated = RandomChoice.once(dice, 2);
        boolean labelled = date.line().indexOf('：') >= 0 || date.line().indexOf(':') >= 0;
        boolean before = dated && labelled && RandomChoice.once(dice, 2);
        lines.addAll(before ? List.of(date.line()) : List.of());
        lines.addAll(title.lines(dice));
        lines.addAll(dated && !before ? List.of(date.line()) : List.of());
        published = MadeFact.of(dated ? date.value() : "");
        if (dated && !date.value().isEmpty() && RandomChoice.once(dice, 12)) {
            lines.addAll(List.of("发布日期：" + day, "公开时间：" + day.plusDays(3)));
            published = MadeFact.contradicted(day.toString(), day.plusDays(3).toString());
        }
    }

    private void introduction() {
        if (RandomChoice.once(dice, 3)) {
            lines.add(String.format(RandomChoice.pick(dice, PREFACES), title.year(), title.year() - 1));
        }
        boolean free = agency.rivals().isEmpty();
        if (RandomChoice.once(dice, 3)) {
            lines.add(String.format(RandomChoice.pick(dice, INTRODUCTIONS), title.body(), title.year()));
        } else if (free && RandomChoice.once(dice, 12)) {
            lines.add(String.format(RandomChoice.pick(dice, INTRODUCTIONS), other, title.year()));
            agency = MadeFact.contradicted(title.body(), other);
        } else if (RandomChoice.once(dice, 12)) {
            lines.add(String.format(RandomChoice.pick(dice, INTRODUCTIONS), title.body(), title.year() - 1));
            year = MadeFact.contradicted("" + title.year(), "" + (title.year() - 1));
        }
        if (RandomChoice.once(dice, 2)) {
            boolean wrong = year.rivals().isEmpty() && RandomChoice.once(dice, 8);
            int of = wrong ? title.year() - 1 : title.year();
            year = wrong ? MadeFact.contradicted("" + title.year(), "" + of) : year;
            start = MadeFact.of(of + "-01-01");
            lines.add(String.format(
                    RandomChoice.pick(
                            dice,
                            List.of(
                                    "统计期限自%d年1月1日起至%1$d年12月31日止。",
                                    "数据统计时限为 %d 年 1 月 1 日\n至 12 月 31 日。",
                                    "数据统计期限：%d年1月1日至12月31日，由石泉县统计局核对。",
                                    "統計期限自%d年1月1日至%1$d年12月31日。")),
                    of));
        }
    }

    private void sections() {
        lines.add("一、总体情况");
        lines.add(String.format(RandomChoice.pick(dice, OVERVIEWS), title.year(), title.year() - 1, title.year() + 1));
        lines.add("二、主动公开政府信息情况");
        lines.add("规章 | 0 | 0 | 0 |");
        lines.add("行政规范性文件 | 0 | 0 | 0 |");
        lines.add("五、存在的主要问题及改进情况");
        lines.add("对照《石泉县" + (title.year() - 1) + "年政府信息公开工作年度报告》所列问题整改。");
        lines.add("六、其他需要报告的事项");
        lines.add("无。");
        if (RandomChoice.once(dice, 3)) {
            lines.add(RandomChoice.once(dice, 8) ? other : title.body());
            lines.add((title.year() + 1) + "年1月" + (1 + dice.nextInt(28)) + "日");
        }
        if (RandomChoice.once(dice, 6)) {
            lines.add("上一篇：石泉县审计局" + (title.year() - 1) + "年政府信息公开工作年度报告");
        }
    }

    String untitled() {
        return text();
    }

    String text() {
        return String.join("\n", lines);
    }

    /** What is wrong and not doubted; empty where all is right or absent with a doubt. */
    List<String> faults() {
        return faults(ReportParser.parse(text()));
    }

    List<String> faults(ParseResult result) {
        StatedFacts read = StatedFacts.of(result.report().metadata());
        List<String> faults = new ArrayList<>();
        judge("agency", agency, read.agency(), result, faults);
        judge("year", year, read.year(), result, faults);
        judge("publishedOn", published, read.publishedOn(), result, faults);
        judge("period", start, read.periodStart(), result, faults);
        String words = read.title().replaceAll("\\s", "");
        if (!title.words().replaceAll("\\s", "").endsWith(words)) {
            faults.add("title is '" + words + "'");
        }
        return faults;
    }

    private static void judge(String path, MadeFact expected, String read, ParseResult result, List<String> faults) {
        if (!expected.allows(read, TextAbove.doubtsOf(path, result))) {
            faults.add(path + " is '" + read + "', not " + expected + TextAbove.doubtsOf(path, result));
        }
    }

    /** How many of body, year, title and day of publication are absent though the page prints them without a contradiction. */
    int absent() {
        StatedFacts read = StatedFacts.of(ReportParser.parse(text()).report().metadata());
        return absent(agency, read.agency())
                + absent(year, read.year())
                + absent(published, read.publishedOn())
                + absent(start, read.periodStart())
                + absent(MadeFact.of(title.words()), read.title());
    }

    private static int absent(MadeFact expected, String read) {
        return !expected.value().isEmpty() && read.isEmpty() ? 1 : 0;
    }
}
