package io.github.ogireport.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text that, repeated, may make a parser slow.
 *
 * @param name  what it is
 * @param start what stands before the repetitions
 * @param piece what is repeated
 */
record HostileText(String name, String start, String piece) {
    /** At least {@code length} characters of it. */
    String ofLength(int length) {
        return start + piece.repeat(length / piece.length() + 1);
    }

    static List<HostileText> all() {
        List<HostileText> all = new ArrayList<>();
        for (String piece : List.of(
                "\n",
                "\t",
                "|",
                " ",
                "0",
                "0 ",
                "0\n",
                "0\t",
                "0|",
                "(",
                ")",
                "（",
                "、",
                "一",
                "一、",
                "1.",
                "-",
                "/",
                "/ ",
                "申",
                "申\n\n",
                "申请人情况",
                "申请人情况\n",
                "规章",
                "规章\n",
                "规章 0\n",
                "规章 x\n",
                "规章\nx\n",
                "规章\t0\t0\t0\n",
                "规章|0|0|0|\n",
                "规章(",
                "规章（一\n",
                "规章000\n",
                "其他\n",
                "其他 0\n",
                "总计\n",
                "总计 0\n",
                "结果维持\n",
                "结果维持 0\n",
                "行政复议\n",
                "一、总体情况\n",
                "二、主动公开政府信息情况\n",
                "总体情况。",
                "第二十条第",
                "第二十条第（一）项\n",
                "信息内容本年制发件数",
                "信息内容\n本年制发件数\n",
                "一、本年新收政府信息公开申请数量\n",
                "一、本年新收政府信息公开申请数量 1 1 1 1 1 1 1\n",
                "1.属于国家秘密\n0\n0\n0\n0\n0\n0\n0\n",
                "属于国家密秘 1 2 3 4 5 6 7\n",
                "x 1 2 3 4 5 6 7\n",
                "x\t1\n",
                "x\n1\n",
                "1,",
                "1.1.1.",
                "页\n",
                "- 1 -\n",
                "第 1 页\n",
                "---|",
                "#",
                "**",
                "《",
                "中华人民共和国",
                "2024年",
                "2024年1月1日至",
                "统计期限",
                "收到申请1件，",
                "予以公开1件、",
                "，",
                "。",
                "的",
                "发布日期",
                "通知",
                ">",
                "规(guī)章",
                "\r",
                "\uD800",
                "\u0000",
                "、一、",
                "增",
                "万元",
                "１",
                "某某局")) {
            all.add(new HostileText("only " + show(piece), "", piece));
            all.add(new HostileText("in table two " + show(piece), "二、主动公开政府信息情况\n信息内容\n规章 0 0 0\n行政规范性文件 ", piece));
            all.add(new HostileText("in table three " + show(piece), "三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n", piece));
            all.add(new HostileText("in prose " + show(piece), "一、总体情况\n2024年，", piece));
        }
        return all;
    }

    /** {@code text} with visible line breaks and tabs. */
    static String show(String piece) {
        return piece.replace("\n", "⏎").replace("\t", "⇥").replace("\r", "\\r").replace("\u0000", "\\0");
    }
}
