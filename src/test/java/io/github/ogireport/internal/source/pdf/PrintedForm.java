package io.github.ogireport.internal.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A report with known cells as a web page: both forms, numbers that stand once, blanks, in a style drawn from a seed. */
final class PrintedForm {
    /** The border is an attribute too, because LibreOffice does not read it from the style. */
    private static final String TABLE = "<table border=1 cellspacing=0 cellpadding=3 width=\"100%\">";

    private static final List<String> REFUSALS = List.of(
            "1.属于国家秘密",
            "2.其他法律行政法规禁止公开",
            "3.危及“三安全一稳定”",
            "4.保护第三方合法权益",
            "5.属于三类内部事务信息",
            "6.属于四类过程性信息",
            "7.属于行政执法案卷",
            "8.属于行政查询事项");
    private static final List<String> UNAVAILABLE = List.of("1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确");
    private static final List<String> UNPROCESSED =
            List.of("1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息");
    private static final List<String> OTHERS =
            List.of("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他");

    private final Random random;
    private final boolean older;
    private final StringBuilder html = new StringBuilder();
    private final List<Row> rows = new ArrayList<>();
    private final String style;
    private int next;

    /**
     * What must be read again.
     *
     * @param label  the label of the row, empty in table four
     * @param values its values from left to right; blank ones are empty
     */
    record Row(String label, List<String> values) {}

    PrintedForm(long seed) {
        random = new Random(seed);
        older = random.nextBoolean();
        next = 1 + random.nextInt(40);
        style = style(seed);
        build();
    }

    String html() {
        return "<!DOCTYPE html><html><head><meta charset=utf-8><title>报告</title><style>" + style
                + "</style></head><body>" + html + "</body></html>";
    }

    List<Row> rows() {
        return rows;
    }

    private String style(long seed) {
        List<String> borders = List.of(
                "table{border-collapse:collapse}td,th{border:1px solid #000}",
                "table{border-collapse:separate;border-spacing:0;border:1px solid #000}td,th{border:1px solid #000}",
                "table{border-collapse:separate;border-spacing:2px;border:1px solid #333}td,th{border:1px solid #333}",
                "table{border-collapse:collapse;border:2px solid #000}td,th{border:1px solid #999}",
                "table{border-collapse:collapse}td,th{border:3px double #000}",
                "table{border-collapse:collapse}td,th{border:1px dashed #000}",
                "table{border-collapse:collapse}td,th{border:1px dotted #000}",
                "table{border-spacing:0;border-collapse:separate;border-top:1px solid #000;border-left:1px solid #000}"
                        + "td,th{border-right:1px solid #000;border-bottom:1px solid #000}",
                "table{border-collapse:collapse}td,th{border:0.5pt solid #000}tr:nth-child(even){background:#eee}",
                "table{border-collapse:collapse}td,th{border:1px solid #ccc;background:#fff}");
        List<String> aligns = List.of("center", "left", "right", "center");
        int size = List.of(12, 14, 16, 10).get(random.nextInt(4));
        return borders.get((int) (seed % borders.size()))
                + "table{width:" + List.of("100%", "100%", "90%", "80%").get(random.nextInt(4)) + "}"
                + "body{font-size:" + size + "pt}td,th{font-size:" + (size - 2) + "pt;text-align:"
                + aligns.get(random.nextInt(aligns.size())) + ";padding:" + random.nextInt(5) + "px "
                + random.nextInt(8) + "px;"
                + (random.nextInt(3) == 0 ? "word-break:break-all;" : "")
                + "vertical-align:" + (random.nextBoolean() ? "middle" : "top") + "}"
                + (random.nextInt(4) == 0 ? ".g{writing-mode:vertical-rl}" : "")
                + (random.nextInt(3) == 0 ? "tr{page-break-inside:avoid}" : "")
                + (random.nextInt(4) == 0 ? "@page{size:A4 landscape}" : "@page{size:A4}");
    }

    private void build() {
        html.append("<h1>甲市乙局2023年政府信息公开工作年度报告</h1>");
        prose("一、总体情况");
        html.append("<h2>二、主动公开政府信息情况</h2>");
        if (older) {
            olderProactive();
        } else {
            proactive();
        }
        html.append("<h2>三、收到和处理政府信息公开申请情况</h2>");
        requests();
        html.append("<h2>四、政府信息公开行政复议、行政诉讼情况</h2>");
        challenges();
        prose("五、存在的主要问题及改进情况");
        prose("六、其他需要报告的事项");
    }

    private void prose(String heading) {
        html.append("<h2>").append(heading).append("</h2>");
        for (int i = random.nextInt(4); i >= 0; i--) {
            html.append("<p>")
                    .append("本机关按照要求推进政府信息公开工作，".repeat(1 + random.nextInt(9)))
                    .append("共办理")
                    .append(number())
                    .append("件。</p>");
        }
    }

    private void proactive() {
        open();
        header("第二十条第（一）项", 4);
        headers("信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
        row("规章", 3, 1);
        row("行政规范性文件", 3, 1);
        single("五", "本年处理决定数量", "行政许可");
        single("六", "本年处理决定数量", "行政处罚", "行政强制");
        single("八", "本年收费金额（单位：万元）", "行政事业性收费");
        html.append("</table>");
    }

    private void single(String item, String header, String... labels) {
        header("第二十条第（" + item + "）项", 4);
        html.append("<tr><td>信息内容</td><td colspan=3>").append(header).append("</td></tr>");
        for (String label : labels) {
            row(label, 1, 3);
        }
    }

    private void olderProactive() {
        open();
        header("第二十条第（一）项", 4);
        headers("信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量");
        row("规章", 3, 1);
        row("规范性文件", 3, 1);
        header("第二十条第（五）项", 4);
        headers("信息内容", "上一年项目数量", "本年增/减", "处理决定数量");
        row("行政许可", 3, 1);
        row("其他对外管理服务事项", 3, 1);
        header("第二十条第（六）项", 4);
        headers("信息内容", "上一年项目数量", "本年增/减", "处理决定数量");
        row("行政处罚", 3, 1);
        row("行政强制", 3, 1);
        html.append("</table>");
    }

    private void requests() {
        html.append(TABLE).append(random.nextBoolean() ? "<thead>" : "");
        html.append("<tr><td colspan=3 rowspan=3>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td>"
                + "<td colspan=7>申请人情况</td></tr><tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td>"
                + "<td rowspan=2>总计</td></tr>");
        headers("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
        html.append(html.indexOf("<thead>") > 0 ? "</thead>" : "");
        row("一、本年新收政府信息公开申请数量", 3, 7, "");
        row("二、上年结转政府信息公开申请数量", 3, 7, "");
        int outcomes = 3 + REFUSALS.size() + UNAVAILABLE.size() + UNPROCESSED.size() + (older ? 1 : OTHERS.size());
        row("（一）予以公开", 2, 7, "<td class=g rowspan=" + outcomes + ">三、本年度办理结果</td>");
        row("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 2, 7, "");
        group("（三）不予公开", REFUSALS);
        group("（四）无法提供", UNAVAILABLE);
        group("（五）不予处理", UNPROCESSED);
        if (older) {
            row("（六）其他处理", 2, 7, "");
        } else {
            group("（六）其他处理", OTHERS);
        }
        row("（七）总计", 2, 7, "");
        row("四、结转下年度继续办理", 3, 7, "");
        html.append("</table>");
    }

    private void group(String name, List<String> labels) {
        for (int i = 0; i < labels.size(); i++) {
            String before = i == 0 ? "<td class=g rowspan=" + labels.size() + ">" + name + "</td>" : "";
            row(labels.get(i), 1, 7, before);
        }
    }

    private void challenges() {
        open();
        html.append("<tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>");
        List<String> results = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
        results.forEach(result -> html.append("<td rowspan=2>").append(result).append("</td>"));
        html.append("<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>");
        results.forEach(result -> html.append("<td>").append(result).append("</td>"));
        results.forEach(result -> html.append("<td>").append(result).append("</td>"));
        html.append("</tr><tr>");
        values("", 15, 1);
        html.append("</tr></table>");
    }

    private void open() {
        html.append(TABLE);
    }

    private void header(String text, int columns) {
        html.append("<tr><th colspan=").append(columns).append('>').append(text).append("</th></tr>");
    }

    private void headers(String... texts) {
        html.append("<tr>");
        for (String text : texts) {
            html.append("<td>").append(text).append("</td>");
        }
        html.append("</tr>");
    }

    private void row(String label, int values, int span) {
        html.append("<tr><td>").append(label).append("</td>");
        values(label, values, span);
        html.append("</tr>");
    }

    private void row(String label, int labelSpan, int values, String before) {
        html.append("<tr>")
                .append(before)
                .append("<td colspan=")
                .append(labelSpan)
                .append('>')
                .append(label)
                .append("</td>");
        values(label, values, 1);
        html.append("</tr>");
    }

    private void values(String label, int count, int span) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(random.nextInt(12) == 0 ? "" : random.nextInt(25) == 0 ? "/" : number());
            html.append("<td colspan=")
                    .append(span)
                    .append('>')
                    .append(values.get(i))
                    .append("</td>");
        }
        rows.add(new Row(label, values));
    }

    private String number() {
        next += 1 + random.nextInt(random.nextInt(9) == 0 ? 4000 : 15);
        return random.nextInt(20) == 0 ? next + ".5" : Integer.toString(next);
    }
}
