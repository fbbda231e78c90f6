package io.github.ogireport.internal.metadata.line;

import io.github.ogireport.internal.metadata.line.TitleLines.Title;
import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.Words;

/** Recognises the line above a title that may be the first half of the body's name: 国家税务总局甲市 above 乙区税务局2024年…. */
final class FirstHalf {
    private static final int LONGEST = 24;

    /** Lines that a page has above a title and that begin no name end so. */
    private static final String[] NONE = {
        "公告", "无", "动态", "服务", "交流", "文件", "公示", "目录", "指南", "专栏", "首页", "新闻", "解读", "互动", "概况", "导航", "报告", "年报", "正文",
        "信息", "政策", "机构", "领导", "之窗", "咨询", "投诉", "查询", "下载", "链接", "内容", "详情", "标题", "列表", "检索", "制度", "依据", "申请",
        "意见", "公开", "年度", "告", "网站", "网", "开放", "关键字", "支持", "收藏"
    };

    private static final int LONGEST_PLACE = 4;

    private FirstHalf() {}

    /** Whether {@code above}, a line above {@code title}, may be the first half of the name that its first line begins with. */
    static boolean mayBe(CompactLine above, Title title) {
        String text = above.text();
        boolean words = text.length() <= LONGEST
                && !Characters.anyIn(text, "\"-")
                && !Words.anyIn(text, "公开", "首页", "网站")
                && !text.endsWith("政府网")
                && (text.indexOf('年') >= 0 || !Characters.anyIn(text, "0123456789"))
                && StatedYear.in(text).stream().noneMatch(year -> year.to() == text.length());
        for (String end : NONE) {
            words &= !text.endsWith(end) || Characters.anyIn(text, AgencyNames.LEVELS);
        }
        String name = title.report().body().text();
        boolean same = name.startsWith(text)
                || text.endsWith(name)
                || AgencyNames.isName(text) && AgencyNames.areOfOneBody(text, name);
        boolean other = text.endsWith("人民政府") && AgencyNames.isName(name) && hasPlace(name);
        boolean apart = above.span().line() == title.text().span().line()
                && AgencyNames.hasPlace(name)
                && !AgencyNames.mayBePartOf(text, name);
        boolean dated = AgencyNames.hasPlace(name) && !mayFollowYear(text);
        return words
                && !same
                && !other
                && !apart
                && !dated
                && title.text().text().startsWith(name);
    }

    /** Whether nothing, a fragment, a name or a place follows the last year of {@code text}: not 2024年重点工作. */
    static boolean mayFollowYear(String text) {
        int year = text.lastIndexOf('年');
        String after = text.substring(text.startsWith("度", year + 1) ? year + 2 : year + 1);
        return year < 0
                || after.length() <= TitleLines.LONGEST_FRAGMENT
                || AgencyNames.isName(after)
                || AgencyNames.isPlace(after);
    }

    /** Whether a name begins with a county or the like: no government has another one's body. */
    private static boolean hasPlace(String name) {
        return name.length() > LONGEST_PLACE && Characters.anyIn(name.substring(2, LONGEST_PLACE), "省市县区州盟旗");
    }

    /** Whether no blank line is between the halves, or the first one is a fragment, or has words of bodies, or the second has no place. */
    static boolean isLikely(CompactLine above, Title title) {
        return above.isDirectlyAbove(title.text())
                || above.length() <= TitleLines.LONGEST_FRAGMENT
                || Characters.anyIn(above.text(), AgencyNames.LEVELS + "局国共委总院校年于")
                || AgencyNames.LEVELS.indexOf(title.report().body().at(0)) >= 0
                || title.report().body().text().startsWith("自治");
    }
}
