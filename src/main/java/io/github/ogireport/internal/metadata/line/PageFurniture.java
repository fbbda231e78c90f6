package io.github.ogireport.internal.metadata.line;

import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Recognises the lines that a web page or a printer puts around a report. */
public final class PageFurniture {
    private static final int LONGEST_ABOVE = 120;
    private static final int LONGEST_BELOW = 60;
    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_YEAR = 4;
    /** The buttons for the size of letters. */
    private static final String SIZES = "大中小";
    /** What stands between the steps of a breadcrumb. */
    private static final String STEPS = "/»›>-";

    private static final String[] WORDS_FOR_PAGE = {"page", "p.", "p"};

    /** Lines that begin so stand above a report, as do those that begin with the label of a {@link PageField}. */
    private static final String[] ABOVE = {
        "当前位置", "当前页面", "您的位置", "您当前", "你的位置", "您现在", "首页", "网站首页", "登录", "注册", "无障碍", "繁体", "简体", "收藏", "正文", "(字体",
        "(大中小", "大中小", "视力保护", "保存", "关闭", "今天是", "星期", "长者模式", "适老", "手机版", "微信", "搜索", "打印", "分享", "www.", "http",
        "上一篇", "下一篇", "上一条", "下一条", "往期", "相关"
    };

    /** Lines that begin so stand below a report and end it. */
    private static final String[] BELOW = {
        "扫一扫", "相关稿件", "相关附件", "相关信息", "相关文章", "相关链接", "相关文档", "附件下载", "上一篇", "下一篇", "上一条", "下一条", "版权所有", "主办单位",
                "承办单位",
        "网站地图", "联系我们", "网站标识码", "政府网站标识码", "打印", "(打印", "关闭窗口", "(关闭", "返回顶部", "分享到", "分享:", "友情链接", "责任编辑", "技术支持",
                "我要纠错"
    };

    private PageFurniture() {}

    /** Whether a web page begins with {@code line}, which may go on with more. */
    public static boolean isBeginOfPage(CompactLine line) {
        return Words.anyOpens(line.text(), ABOVE) || isBreadcrumb(line.text());
    }

    /** The pieces of {@code line} between blanks and borders of cells; a date, a label with its colon and a breadcrumb are one. */
    public static List<CompactLine> pieces(CompactLine line) {
        List<CompactLine> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= line.length(); i++) {
            if (i == line.length() || line.hasGapBefore(i) && !isInside(line, start, i)) {
                CompactLine piece = line.part(start, i).strip("|");
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                start = i;
            }
        }
        return pieces;
    }

    /** Whether the gap before {@code index} parts nothing that begins at {@code start}; letters with gaps between them are a word. */
    private static boolean isInside(CompactLine line, int start, int index) {
        char last = line.at(index - 1);
        char next = line.at(index);
        boolean size = SIZES.indexOf(last) >= 0;
        boolean path = STEPS.indexOf(last) >= 0 || STEPS.indexOf(next) >= 0;
        boolean letters = index > start && line.hasGapBefore(index - 1) && line.hasGapBefore(index + 1);
        return next == ':'
                || path
                || (size ? SIZES.indexOf(next) >= 0 : letters)
                || isInDate(line, index)
                || index < PageField.endOfLabel(line, start);
    }

    /** Whether the gap before {@code index} stands inside a date or between a date and its time of day. */
    private static boolean isInDate(CompactLine line, int index) {
        char last = line.at(index - 1);
        int end = endOfNumber(line, index);
        char sign = line.at(end);
        if (end > index) {
            boolean time = sign == ':' && end - index <= 2 && (last == '日' || DateInText.digit(last) >= 0);
            return last == '年' && sign == '月' || last == '月' && sign == '日' || time;
        }
        int start = index;
        while (index - start < LONGEST_YEAR && isOfNumber(line.at(start - 1))) {
            start--;
        }
        char before = line.at(start - 1);
        return start < index
                && (sign == '年' || sign == '月' && "-/.".indexOf(before) < 0 || sign == '日' && before == '月');
    }

    private static int endOfNumber(CompactLine line, int index) {
        int end = index;
        while (end - index < LONGEST_YEAR && isOfNumber(line.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfNumber(char c) {
        return DateInText.digit(c) >= 0 || c == '十';
    }

    /** Whether {@code line} is web page furniture above a report: buttons, breadcrumbs, fields, an address, a page number. */
    public static boolean isAbove(CompactLine line) {
        return line.length() <= LONGEST_ABOVE
                && (isBeginOfPage(line) || lengthOfPageNumber(line) == line.length() || PageField.opens(line));
    }

    /** Whether {@code line} begins the web page furniture below a report. */
    public static boolean isBelow(CompactLine line) {
        return line.length() <= LONGEST_BELOW && Words.anyOpens(line.text(), BELOW);
    }

    private static boolean isBreadcrumb(String text) {
        int first = text.indexOf('>');
        int home = text.indexOf("首页");
        boolean named = home >= 0 && home < LONGEST_NUMBER + 1 && Characters.anyIn(text, STEPS);
        return named || first >= 0 && text.indexOf('>', first + 1) >= 0;
    }

    /** How many characters a page number takes at the start of {@code line}: {@code Page 8 -}, {@code - 8 -}, 第8页, 页码:8, {@code 8/12}. */
    public static int lengthOfPageNumber(CompactLine line) {
        int start = line.skip(0, "-·|第页码:");
        for (String word : WORDS_FOR_PAGE) {
            start = line.text().regionMatches(true, start, word, 0, word.length()) ? start + word.length() : start;
        }
        int digits = line.skip(start, "0123456789");
        int end = line.skip(digits, "/of共页-·|:0123456789");
        if (digits > start && line.at(start - 1) == '-' && line.at(digits) == '-') {
            return digits + 1;
        }
        int gap = end;
        while (gap < line.length() && gap > digits && !line.hasGapBefore(gap)) {
            gap--;
        }
        end = gap > digits ? gap : end;
        boolean number = digits > start && digits - start <= LONGEST_NUMBER && line.at(digits) != '年';
        boolean closed = start > 0 && line.at(end - 1) == '页';
        return number && (end == line.length() || line.hasGapBefore(end) || closed) ? end : 0;
    }
}
