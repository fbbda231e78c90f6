package io.github.ogireport.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A title of some shape that names a body and a year.
 *
 * @param body  the body
 * @param year  the year
 * @param words the title
 */
record MadeTitle(String body, int year, String words) {
    private static final List<String> PLACES =
            List.of("石泉县", "东岭区", "青川市", "红山旗", "白云自治县", "東嶺區", "石泉縣", "阿勒县", "西城区", "公主岭市", "双江县");

    private static final List<String> BODIES = List.of(
            "%s财政局",
            "%s住房和城乡建设局",
            "%s人民政府",
            "%s人民政府办公室",
            "%s柳河镇人民政府",
            "%s柳河镇",
            "%s湖滨街道办事处",
            "%s八一街道办事处",
            "%s三十里铺镇人民政府",
            "国家税务总局青川市%s税务局",
            "国家税务总局%s税务局",
            "%s(青川高新技术产业开发区)",
            "青川高新区(%s)",
            "%s经济技术开发区管理委员会",
            "%s工业园区管委会",
            "%s人民法院",
            "%s人民检察院",
            "%s民族宗教事务局(外事办公室)",
            "%s供销合作社联合社",
            "%s气象局",
            "%s公安局湖滨分局",
            "%s档案馆",
            "%s公共资源交易中心",
            "%s互联网信息办公室",
            "%s网络安全和信息化委员会办公室",
            "%s审计局",
            "%s市场监督管理局",
            "%s统计局",
            "%s卫生健康委员会",
            "%s年画博物馆",
            "中共%s委员会宣传部",
            "中国人民银行%s支行",
            "%s白云苏木",
            "%s第一中学",
            "%s自来水公司",
            "%s红十字会",
            "%s残联",
            "%s政务服务数据管理局",
            "%s农业农村局",
            "%s发展和改革委员会",
            "%s機關事務管理局",
            "%s衛生局",
            "国家统计局%s调查队",
            "中国人民银行%s分行",
            "中共%s委机构编制委员会办公室",
            "中国(河东)自由贸易试验区%s片区管理委员会");

    private static final List<String> SHAPES = List.of(
            "%s%d年政府信息公开工作年度报告",
            "%s%d年政府信息公开工作年度报告",
            "%s%d年政府信息公开工作年度报告",
            "%s%d年度政府信息公开工作年度报告",
            "%2$d年%1$s政府信息公开工作年度报告",
            "%2$d年度%1$s政府信息公开工作年度报告",
            "%s政府信息公开工作%d年度报告",
            "%s关于%d年度政府信息公开工作的年度报告",
            "%s关于%d年度政府信息公开工作情况的报告",
            "关于%s%d年政府信息公开工作的年度报告",
            "%s%d年政务公开工作年度报告",
            "%s%d年政府信息公开年报",
            "%s%d年度政府信息公开工作情况报告",
            "%s%d年政府資訊公開工作年度報告",
            "%s%d年信息公开工作年度报告",
            "%s政府信息公开工作年度报告（%d年）",
            "%s政府信息公开工作年度报告（%d年度）",
            "%s（%d年）政府信息公开工作年度报告",
            "%s 二〇%3$s年 政府信息公开工作年度报告");

    static MadeTitle of(Random dice) {
        return of(dice, body(dice), 2019 + dice.nextInt(7));
    }

    static String body(Random dice) {
        return String.format(RandomChoice.pick(dice, BODIES), RandomChoice.pick(dice, PLACES));
    }

    static MadeTitle of(Random dice, String body, int year) {
        String numerals = "〇一二三四五六七八九";
        String words = "" + numerals.charAt(year % 100 / 10) + numerals.charAt(year % 10);
        return new MadeTitle(body, year, String.format(RandomChoice.pick(dice, SHAPES), body, year, words));
    }

    /** The title on one line, on two or three, broken anywhere, perhaps with a label, marks, a page number or another column before it. */
    List<String> lines(Random dice) {
        return switch (dice.nextInt(16)) {
            case 0, 1, 2 -> broken(dice, 1);
            case 3 -> broken(dice, 2);
            case 4 -> List.of("## " + words);
            case 5 -> List.of("**" + words + "**");
            case 6 -> List.of("- 8 - " + words);
            case 7 -> List.of(words, words);
            case 8 -> List.of("《" + words + "》");
            case 9 -> List.of(RandomChoice.pick(dice, List.of("名 称：", "标题：", "文件名称:", "【标题】", "信息名称 ：")) + words);
            case 10 -> List.of("| " + RandomChoice.pick(dice, List.of("标题", "名称", "文件名称")) + " | " + words + " | |||");
            case 11 -> List.of("　　" + words.replace("政府", "政 府") + "　");
            default -> List.of(words);
        };
    }

    private List<String> broken(Random dice, int breaks) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < breaks && from < words.length() - 2; i++) {
            int to = from + 1 + dice.nextInt(words.length() - from - 1);
            pieces.add(words.substring(from, to).strip());
            from = to;
        }
        pieces.add(words.substring(from).strip());
        pieces.removeIf(String::isEmpty);
        return pieces;
    }
}
