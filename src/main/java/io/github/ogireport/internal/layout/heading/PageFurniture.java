package io.github.ogireport.internal.layout.heading;

import io.github.ogireport.internal.text.NormalizedText;

/** Recognises lines that a web page or a printer puts around the report. */
public final class PageFurniture {
    private static final int LONGEST = 60;

    /** Lines that begin so stand above a report. */
    private static final String[] ABOVE = {
        "当前位置", "当前页面", "您的位置", "您当前", "你的位置", "首页", "索引号", "索 引 号", "发布机构", "发布机关", "发文机关", "文号", "发布日期", "发布时间",
        "时效性", "成文日期", "生成日期", "公开日期", "主题分类", "信息分类", "公开方式", "公开范围", "公开形式", "有效性", "信息来源", "文章来源", "来源:", "作者:",
        "浏览次数", "阅读次数", "阅读:", "点击数", "点击率", "访问量", "字体", "字号", "打印", "分享", "登录", "注册", "无障碍", "繁体", "简体", "收藏", "正文",
        "(字体", "视力保护", "保存", "关闭", "责任编辑", "信息名称", "关键词", "今天是", "长者模式", "适老", "手机版", "微信", "搜索"
    };

    /** Lines that begin so stand below a report and end it. */
    private static final String[] BELOW = {
        "扫一扫", "相关稿件", "相关附件", "相关信息", "相关文章", "相关链接", "相关文档", "附件下载", "上一篇", "下一篇", "上一条", "下一条", "版权所有", "主办单位",
                "承办单位",
        "网站地图", "联系我们", "网站标识码", "政府网站标识码", "打印本页", "(打印", "打印", "关闭窗口", "(关闭", "返回顶部", "分享到", "分享:", "友情链接", "责任编辑",
                "技术支持",
        "我要纠错", "打 印"
    };

    private PageFurniture() {}

    /** Whether the line from {@code start} to {@code end} is web page furniture above the report. */
    static boolean isAbove(NormalizedText text, int start, int end) {
        return end - start <= LONGEST * 2
                && (startsWithAny(text, start, end, ABOVE) || isBreadcrumb(text, start, end));
    }

    /** Whether the line from {@code start} to {@code end} begins the web page furniture below the report. */
    public static boolean isBelow(NormalizedText text, int start, int end) {
        return end - start <= LONGEST && startsWithAny(text, start, end, BELOW);
    }

    private static boolean isBreadcrumb(NormalizedText text, int start, int end) {
        return text.count('>', start, end) > 1;
    }

    private static boolean startsWithAny(NormalizedText text, int start, int end, String[] words) {
        for (String word : words) {
            if (startsWith(text, start, end, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(NormalizedText text, int start, int end, String word) {
        if (end - start < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.at(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
