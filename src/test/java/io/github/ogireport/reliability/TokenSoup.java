package io.github.ogireport.reliability;

import java.util.Random;

/** Texts of the form's own words, numbers and separators in any order, which no real report would have. */
final class TokenSoup {
    private static final String[] WORDS = {
        "一、总体情况",
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况",
        "六、其他需要报告的事项",
        "第二十条第（一）项",
        "第二十条第（八）项",
        "信息内容",
        "本年制发件数",
        "本年废止件数",
        "现行有效件数",
        "本年新制作数量",
        "对外公开总数量",
        "上一年项目数量",
        "本年增/减",
        "处理决定数量",
        "本年处理决定数量",
        "本年收费金额（单位：万元）",
        "采购总金额",
        "规章",
        "行政规范性文件",
        "行政许可",
        "其他对外管理服务事项",
        "行政处罚",
        "行政强制",
        "行政事业性收费",
        "政府集中采购",
        "申请人情况",
        "自然人",
        "法人或其他组织",
        "商业企业",
        "科研机构",
        "社会公益组织",
        "法律服务机构",
        "其他",
        "总计",
        "一、本年新收政府信息公开申请数量",
        "二、上年结转政府信息公开申请数量",
        "三、本年度办理结果",
        "（一）予以公开",
        "（二）部分公开",
        "（三）不予公开",
        "1.属于国家秘密",
        "2.其他法律行政法规禁止公开",
        "3.危及“三安全一稳定”",
        "（四）无法提供",
        "1.本机关不掌握相关政府信息",
        "（五）不予处理",
        "2.重复申请",
        "（六）其他处理",
        "3.其他",
        "（七）总计",
        "四、结转下年度继续办理",
        "行政复议",
        "行政诉讼",
        "未经复议直接起诉",
        "复议后起诉",
        "结果维持",
        "结果纠正",
        "其他结果",
        "尚未审结",
        "规章000",
        "总计商业企业",
        "本年",
        "3.",
        "（七）",
        "第二十条"
    };
    private static final String[] VALUES = {
        "0",
        "1",
        "12",
        "1,234",
        "4068.208",
        "+3",
        "--253",
        "增1423",
        "减8",
        "251000元",
        "22（其中修订16件）",
        "-",
        "/",
        "无",
        "不适用",
        "— 4 —",
        "---",
        "５",
        "007",
        "1.2.3",
        "9".repeat(60),
        "000000",
        "详见附件",
        "注：含上年",
        "2024年1月1日",
        "。",
        "（",
        "）"
    };
    private static final String[] SEPARATORS = {
        "\n", "\n\n", "\t", "\t\t", " | ", "|", "||||", " ", "", "\r\n", "\r", "\u00A0", "\n|\n"
    };

    private TokenSoup() {}

    static String of(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        String usual = SEPARATORS[random.nextInt(SEPARATORS.length)];
        boolean orderly = random.nextBoolean();
        int word = random.nextInt(WORDS.length);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(3) == 0) {
                word = orderly ? (word + 1) % WORDS.length : random.nextInt(WORDS.length);
                text.append(WORDS[word]);
            } else {
                text.append(VALUES[random.nextInt(VALUES.length)]);
            }
            text.append(random.nextInt(4) > 0 ? usual : SEPARATORS[random.nextInt(SEPARATORS.length)]);
        }
        return text.toString();
    }
}
