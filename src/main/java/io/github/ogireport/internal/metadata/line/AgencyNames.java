package io.github.ogireport.internal.metadata.line;

import io.github.ogireport.internal.text.Words;

/**
 * Recognises the names of administrative bodies among words that may be anything, and compares two of them. What it does not know to be
 * a name is none: a report without a name is better than one with a wrong name.
 */
public final class AgencyNames {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    /** A place in brackets inside a name: 中国(甲省)自由贸易试验区. */
    private static final int LONGEST_PLACE = 8;

    /** What the names of places end in, by their level of administration. */
    public static final String LEVELS = "省市县区州盟旗镇乡";

    /** What names of bodies end in. */
    private static final String[] ENDS = {
        "局", "厅", "委", "署", "部", "院", "校", "大学", "中学", "小学", "所", "站", "馆", "处", "办", "室", "中心", "区", "市", "县", "旗",
        "盟", "州", "省", "镇", "乡", "苏木", "街道", "新城", "科技城", "政府", "队", "委员会", "管委会", "联合会", "协会", "工会", "总会", "商会", "学会",
        "研究会", "促进会", "基金会", "红十字会", "妇联", "残联", "文联", "科联", "科协", "工商联", "社", "公司", "集团", "兵团", "农场", "林场", "牧场", "渔场",
        "机场", "水厂", "电视台", "地震台", "气象台", "银行", "分行", "支行", "监狱", "海关", "法庭", "基地", "口岸", "公园", "动物园", "植物园", "幼儿园",
        "产业园", "科技园"
    };

    /** A name is more than some of these, and more than some of them after its level: 县人民政府. */
    private static final String[] GENERIC = {
        "人民", "政府", "街道", "管理", "监督", "党政", "综合", "政务", "便民", "服务", "信息", "新闻", "数据", "互动", "办事", "办公", "会议", "委员会",
        "管委会", "基层", "下属", "直属", "部门", "单位", "及", "中心", "总队", "支队", "大队", "开发区", "高新区", "经开区", "新区", "园区", "地区", "分局",
        "本部", "委办局", "集团", "公司", "医院", "学校", "大学", "学院", "中学", "小学", "工会", "商会", "协会", "学会", "联合会", "局", "厅", "委", "署",
        "部", "院", "所", "站", "处", "办", "室", "校", "馆", "民", "队", "社", "苏木"
    };

    /** What a sentence or a page may put before a body, and no name begins with. */
    private static final String[] NEVER_FIRST = {
        "本单位", "本机关", "本局", "本委", "本镇", "本乡", "本街道", "本办", "本部门", "本行政", "本县", "本市", "本区", "本年", "本级", "本厅", "本院",
        "本中心", "本校", "本处", "本府", "本报", "本站", "本网", "我", "全县", "全市", "全区", "全镇", "全省", "全乡", "全年", "全局", "全委", "全街道",
        "全体", "全部", "在", "按", "根据", "为了", "为进", "为深", "为贯", "为认", "各", "该", "由", "现", "关于", "做好", "依据", "依照", "有关",
        "上级", "认真", "严格", "积极", "切实", "通过", "结合", "贯彻", "遵照", "就", "以下", "以上", "当前", "您", "请", "年", "度", "机构", "加强",
        "推进", "落实", "其他", "欢迎", "机关"
    };

    /** What no name has in it. */
    private static final String[] NEVER_INSIDE = {
        "关于", "印发", "报告", "名称", "目录", "首页", "年报", "公开", "条例", "规定", "通知", "公告", "的", "情况", "网站", "门户", "日期", "时间", "来源",
        "文号", "年度", "要求", "按照", "根据", "贯彻", "落实", "如下", "以来", "领导下", "坚持", "部署", "专区", "大厅", "专栏", "栏目", "频道", "场所",
        "官网", "网址", "平台", "娱乐", "某某", "XX", "OO", "走进", "无障碍", "登录", "注册", "正文", "标题", "附件", "向社会", "指南", "动态", "解读",
        "以及", "会同", "委托", "局代表", "主办", "不含", "含各"
    };

    /** Kinds of bodies that nothing else on a page is called after. */
    private static final String[] SURE_ENDS = {"局", "厅", "委员会", "管委会", "政府", "大学", "学院", "办事处", "海关", "银行"};

    private AgencyNames() {}

    /** Whether {@code name} is one that no button or column of a page has: with a place before the body, or of a sure kind. */
    public static boolean isSure(String name) {
        boolean street = name.endsWith("街道") && name.length() > 3 && LEVELS.indexOf(name.charAt(name.length() - 3)) < 0;
        return isName(name)
                && !name.startsWith("国务院")
                && (street || Words.anyCloses(name, SURE_ENDS) || hasPlace(name));
    }

    /** Whether {@code words} end in a level of administration after the name of the place: 甲省, not 乡镇. */
    public static boolean isPlace(String words) {
        int last = words.length() - 1;
        return last > 0
                && LEVELS.indexOf(words.charAt(last)) >= 0
                && LEVELS.indexOf(words.charAt(last - 1)) < 0
                && !Words.anyIn(words, NEVER_INSIDE);
    }

    /**
     * Whether {@code words}, which stand before {@code name} and a blank, may belong to it: a place, or another body that reports with it.
     * No government has the body of another place.
     */
    static boolean mayBePartOf(String words, String name) {
        boolean other = isName(words) && !words.endsWith("人民政府") && !areOfOneBody(words, name);
        return isPlace(words) || words.endsWith("总局") || other;
    }

    /** Whether {@code name} begins with a place, the level of which is named, and goes on after it: 甲县乙镇, not 返回社区. */
    public static boolean hasPlace(String name) {
        boolean district = name.endsWith("区") && !Words.anyCloses(name, "开发区", "新区", "园区");
        for (int i = 1; i < name.length() - 2; i++) {
            boolean level = LEVELS.indexOf(name.charAt(i)) >= 0 && LEVELS.indexOf(name.charAt(i - 1)) < 0;
            if (level && !(district && "县旗镇乡区".indexOf(name.charAt(i)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code name}, folded and without blanks, is the whole name of a body. */
    public static boolean isName(String name) {
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        if (open <= 0 || close < 0) {
            return isPlainName(name);
        }
        String inside = name.substring(open + 1, close);
        boolean second = close == name.length() - 1;
        return isPlainName(name.substring(0, open) + name.substring(close + 1))
                && (second ? isPlainName(inside) : isPlain(inside) && inside.length() <= LONGEST_PLACE);
    }

    private static boolean isPlainName(String name) {
        return (name.length() > SHORTEST || name.length() == SHORTEST && LEVELS.indexOf(name.charAt(1)) >= 0)
                && !name.chars().allMatch(c -> LEVELS.indexOf(c) >= 0)
                && name.length() <= LONGEST
                && Words.anyCloses(name, ENDS)
                && !isGeneric(name)
                && !Words.anyOpens(name, NEVER_FIRST)
                && isPlain(name);
    }

    private static boolean isPlain(String words) {
        return words.chars().allMatch(Character::isLetter) && !Words.anyIn(words, NEVER_INSIDE) && !hasLatinWord(words);
    }

    /** 县人民政府 is no name, 甲县人民政府 is one. */
    private static boolean isGeneric(String name) {
        for (String word : GENERIC) {
            if (name.endsWith(word)) {
                String before = name.substring(0, name.length() - word.length());
                boolean level = before.length() == 1 && LEVELS.contains(before);
                if (before.isEmpty() || level || isGeneric(before)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasLatinWord(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            letters = c >= 'A' && c <= 'Z' ? letters + 1 : 0;
            if (letters > 2 || c >= 'a' && c <= 'z') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether both are names of one body: equal; one is the end of the other, which has its county before it; or one is short for the
     * other (甲镇, 甲镇人民政府; 甲市住建局, 甲市住房和城乡建设局). A government and its office are two bodies.
     */
    public static boolean areOfOneBody(String one, String other) {
        String a = shortened(one);
        String b = shortened(other);
        String longer = a.length() < b.length() ? b : a;
        String shorter = a.length() < b.length() ? a : b;
        return longer.endsWith(shorter) || isShortFor(shorter, longer);
    }

    /** Without the words that one page writes in full and another leaves out. */
    private static String shortened(String name) {
        String[][] endings = {
            {"人民政府", ""},
            {"政府", ""},
            {"街道办事处", "街道"},
            {"管理委员会", "管委会"},
            {"区管委会", "区"},
            {"委员会", "委"},
            {"办公室", "办"},
            {"办公厅", "办"}
        };
        String shortened = name.replace("(", "").replace(")", "");
        for (String[] ending : endings) {
            if (shortened.endsWith(ending[0]) && shortened.length() > ending[0].length() + 1) {
                String rest = shortened.substring(0, shortened.length() - ending[0].length());
                shortened = rest + ending[1];
            }
        }
        return shortened.replace("人民政府办", "政府办");
    }

    /** Whether what {@code longer} has more stands inside it and names no level of administration and no second body. */
    private static boolean isShortFor(String shorter, String longer) {
        if (shorter.isEmpty()
                || shorter.length() * 3 < longer.length()
                || shorter.charAt(0) != longer.charAt(0)
                || shorter.charAt(shorter.length() - 1) != longer.charAt(longer.length() - 1)) {
            return false;
        }
        int next = 0;
        for (int i = 0; i < longer.length(); i++) {
            if (next < shorter.length() && shorter.charAt(next) == longer.charAt(i)) {
                next++;
            } else if ("省市县区州盟旗镇道局厅委会院所站处办室队".indexOf(longer.charAt(i)) >= 0) {
                return false;
            }
        }
        return next == shorter.length();
    }
}
