package io.github.ogireport.internal.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMarkupTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>报告</body></html>",
                "\uFEFF\n<!-- saved from url=(0014)about:internet -->\n<HTML><BODY>报告",
                "<?xml version='1.0'?><html xmlns='x'>",
                "<meta charset=\"utf-8\"><p>报告</p>",
                "<table><tr><td>规章</td><td>2</td></tr></table>",
                "首页 > 公开\n<html lang=zh>",
            })
    void aPageIsOne(String text) {
        assertThat(HtmlMarkup.isPage(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "X局2023年政府信息公开工作年度报告",
                "根据<中华人民共和国政府信息公开条例>第五十条",
                "<关于印发政府信息公开工作年度报告格式的通知>",
                "首页 > 公开 > 年报 <上一篇 下一篇>",
                "规章 < 5 且 p > 3",
                "| 规章<br>文件 | 2<br>3 |",
                "<p 未完",
                "a<b>c",
                "四、行政复议情况\n<p><br />五、存在的问题</p>\n<p>六、其他</p>",
            })
    void aReportIsNone(String text) {
        assertThat(HtmlMarkup.isPage(text)).isFalse();
    }
}
