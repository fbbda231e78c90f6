package io.github.ogireport.internal.metadata.line;

import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A field that a web page prints above a report: 发布机构：甲县乙镇人民政府. Several may share a line, or be cells of a table with pipes.
 *
 * @param kind  what it says something of
 * @param label its label
 * @param value its value without the blanks around it, perhaps empty
 */
public record PageField(Kind kind, CompactLine label, CompactLine value) {
    /** What fields say something of. */
    public enum Kind {
        TITLE,
        /** The body that publishes. */
        AGENCY,
        /** The day of publication, by its own name. */
        PUBLISHED,
        /** The day of issue, or a date without more of a name. */
        DATED,
        /** The day of writing or signing, which a page prints where it names no other. */
        WRITTEN,
        /** A day of change: near to that of publication, and not it. */
        CHANGED,
        /** Where it comes from: often an office of the body, or a newspaper. */
        SOURCE,
        /** A button or a counter; the line below it is not its value. */
        BUTTON,
        /** A number or another mark of its file. */
        NUMBER,
        /** Anything else. */
        OTHER;

        /** Whether the value may be words, as a name or a part of a title are. */
        boolean hasWords() {
            return this == AGENCY || this == SOURCE || this == OTHER;
        }

        /** Whether {@code value} may be one of this kind. */
        boolean fits(CompactLine value) {
            return switch (this) {
                case PUBLISHED, DATED, WRITTEN, CHANGED -> mayBeDay(value);
                case NUMBER -> DateInText.at(value, 0).isEmpty();
                case AGENCY -> AgencyNames.isName(value.text());
                default -> true;
            };
        }
    }

    /** Whether {@code value} is a day, or a damaged one. */
    static boolean mayBeDay(CompactLine value) {
        return DateInText.isLikeIn(value)
                || !value.isEmpty() && value.strip("0123456789").isEmpty();
    }

    /** The kinds whose value is a day. */
    static final Set<Kind> DATES = Set.of(Kind.PUBLISHED, Kind.DATED, Kind.WRITTEN, Kind.CHANGED);

    private static final Map<String, Kind> KINDS = kinds();
    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST_WORD = 4;
    /** So short a label is a word that may stand in any sentence. */
    static final int BARE = 2;

    /** The characters that labels begin with: a look at one costs less than one at each of its pieces. */
    private static final String FIRST = KINDS.keySet().stream()
            .map(label -> label.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    private static final String BEFORE = "|(•·●▪■◆*-";
    private static final String AFTER = ":|)*";

    /** What the source of a page may be called that is no body. */
    private static final String[] SOURCES = {
        "本站", "本网", "小", "日", "其他", "网站", "政府网", "信息网", "日报", "原创", "转载", "佚名", "管理员"
    };

    /** What the label of a person has. */
    private static final String[] PERSONS = {"作者", "人", "发布者", "编辑", "审核"};

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        put(kinds, Kind.TITLE, "名称 标题 文件名称 档案名称 文件标题 信息名称 信息标题 公文名称 公文标题 题名");
        put(
                kinds,
                Kind.AGENCY,
                "发布机构 发布机关 发布单位 发文机关 发文机构 发文单位 公开机构 信息发布机构 发布部门 制发单位 公开机关 公开单位 公开主体 发布主体 制发机关 信息公开机构 编制单位 填报单位");
        put(kinds, Kind.PUBLISHED, "发布日期 发布时间 公布日期 公布时间 公开日期 公开时间 发表日期 发表时间 发布于 信息发布日期 信息发布时间");
        put(kinds, Kind.DATED, "日期 时间 生成日期 生成时间 信息生成日期 发文日期 发文时间 印发日期 印发时间");
        put(kinds, Kind.WRITTEN, "成文日期 成文时间 签发日期 签发时间 制作日期 制发日期");
        put(kinds, Kind.CHANGED, "更新日期 更新时间 最后更新 最近更新 最后更新时间 最近更新时间 修改日期 修改时间 最后修改 上传日期 上传时间 添加时间 发稿时间 归档时间 录入时间 创建时间");
        put(kinds, Kind.SOURCE, "来源 信息来源 文章来源 稿件来源 来源单位 供稿单位 稿源 作者 供稿 发布人 发布者 责任编辑 编辑 审核");
        put(
                kinds,
                Kind.BUTTON,
                "浏览次数 浏览量 浏览 阅读次数 阅读量 阅读 点击数 点击率 点击量 点击次数 点击 访问量 访问次数 人气 字体 字号 选择阅读字号 字体大小 打印 分享 分享到 附件");
        put(kinds, Kind.NUMBER, "索引号 信息索引号 索取号 信息索取号 索引 文号 发文字号 发文文号 文件编号 档案编号 文件字号");
        put(
                kinds,
                Kind.OTHER,
                "公文种类 主题分类 信息分类 主题词 主题 关键词 关键字 分类 体裁分类 组配分类 服务对象 有效性 是否有效 时效性 时效 效力状态 成文机关 公开方式 公开时限 公开范围 公开形式 公开类别"
                        + " 公开属性 语种 有效期 有效期至 失效日期 失效时间 废止日期 废止时间 生效日期 生效时间 实施日期 施行日期 内容概述 内容分类 所属机构 所属单位 责任部门 栏目 联系电话"
                        + " 电话 地址 邮编 咨询电话");
        return Map.copyOf(kinds);
    }

    private static void put(Map<String, Kind> kinds, Kind kind, String labels) {
        for (String label : labels.split(" ", -1)) {
            kinds.put(label, kind);
        }
    }

    /** Whether {@code line} begins with a label. */
    public static boolean opens(CompactLine line) {
        return endOfLabel(line, 0) > 0;
    }

    /** The end of the label that begins at {@code start}, perhaps after a mark; at most {@code start} where none does. */
    static int endOfLabel(CompactLine line, int start) {
        int label = line.skip(start, BEFORE);
        int length = lengthOfLabel(line, label);
        return length == 0 ? start : label + length;
    }

    /** The fields of {@code line}, in order. */
    public static List<PageField> in(CompactLine line) {
        List<PageField> fields = new ArrayList<>();
        int label = next(line, 0);
        while (label >= 0) {
            int end = label + lengthOfLabel(line, label);
            int next = next(line, end);
            PageField field = field(line, label, end, next < 0 ? line.length() : next);
            boolean named = !fields.isEmpty() && fields.get(fields.size() - 1).hasBody();
            fields.add(!named && field.kind == Kind.DATED && isRestOfLabel(line, label) ? field.ofChange() : field);
            label = next;
        }
        return fields;
    }

    /** Whether its value may end in the name of a body or a person. */
    private boolean hasBody() {
        return !value.isEmpty() && (kind == Kind.AGENCY || kind == Kind.SOURCE);
    }

    /** 打印 时间：whether a label of two characters at {@code label} is the rest of a longer one that is not known. */
    private static boolean isRestOfLabel(CompactLine line, int label) {
        int from = label - 1;
        while (from > 0 && label - from <= LONGEST_WORD && !line.hasGapBefore(from)) {
            from--;
        }
        CompactLine word = line.part(Math.max(from, 0), label);
        return word.length() >= BARE
                && word.length() <= LONGEST_WORD
                && line.at(from - 1) != ':'
                && word.text().chars().allMatch(Character::isIdeographic)
                && !AgencyNames.isName(word.text())
                && !Words.anyCloses(word.text(), SOURCES);
    }

    /** The offset of the first label in {@code line} at or after {@code from}; -1 where there is none. */
    public static int next(CompactLine line, int from) {
        int colon = line.text().indexOf(':', from);
        for (int i = from; i < line.length(); i++) {
            colon = colon >= 0 && colon < i ? line.text().indexOf(':', i) : colon;
            boolean border = line.hasGapBefore(i) || BEFORE.indexOf(line.at(i - 1)) >= 0;
            int length = border || colon >= 0 && colon - i <= LONGEST_LABEL ? lengthOfLabel(line, i) : 0;
            if (length > 0 && (border || i + length == colon && isGlued(line.part(from, i), length))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * 来源：甲镇时间：…: whether a label stands without a blank after the value or the title {@code before}. A short one may also be the
     * end of a longer label that is not known.
     */
    private static boolean isGlued(CompactLine before, int lengthOfLabel) {
        CompactLine value = before.strip(AFTER);
        boolean ends = lengthOfLabel > BARE
                || value.at(value.length() - 1) < Characters.FIRST_IDEOGRAPH
                || AgencyNames.isName(value.text())
                || Words.anyCloses(value.text(), SOURCES)
                || NamedReport.in(value).stream().anyMatch(report -> report.to() == value.length());
        return ends && !before.isEmpty();
    }

    private static PageField field(CompactLine line, int label, int labelEnd, int limit) {
        int from = Math.min(limit, line.skip(labelEnd, AFTER));
        int cell = line.text().indexOf('|', from);
        int to = cell < 0 ? limit : Math.min(limit, cell);
        Kind kind = KINDS.getOrDefault(line.text().substring(label, labelEnd), Kind.OTHER);
        return new PageField(
                kind, line.part(label, labelEnd), line.part(from, to).strip("*-•·●▪■◆|"));
    }

    /** The length of the longest label at {@code start}; 0 where none stands there that a value can follow. */
    private static int lengthOfLabel(CompactLine line, int start) {
        int longest = FIRST.indexOf(line.at(start)) < 0 ? 0 : Math.min(LONGEST_LABEL, line.length() - start);
        for (int length = longest; length > 1; length--) {
            Kind kind = KINDS.get(line.text().substring(start, start + length));
            if (kind != null) {
                return isFollowed(line, start, start + length, kind) && !isTail(line, start, start + length)
                        ? length
                        : 0;
            }
        }
        return 0;
    }

    private static boolean isFollowed(CompactLine line, int start, int end, Kind kind) {
        boolean bare = end - start == BARE;
        boolean date = DATES.contains(kind) && DateInText.digit(line.at(end)) == 2;
        boolean alone = end == line.length() && start <= 1;
        return AFTER.indexOf(line.at(end)) >= 0 && end < line.length()
                || line.hasGapBefore(end)
                        && end < line.length()
                        && (!bare || start == 0 || line.hasGapBefore(start) && lengthOfLabel(line, 0) > 0)
                || !bare && (date || end == line.length())
                || alone;
    }

    /** 印 制 日 期：the end of a longer label that is not known. */
    private static boolean isTail(CompactLine line, int start, int end) {
        boolean spaced = false;
        for (int i = start + 1; i < end; i++) {
            spaced |= line.hasGapBefore(i);
        }
        return spaced && line.at(start - 1) >= Characters.FIRST_IDEOGRAPH && line.hasGapBefore(start - 1);
    }

    /** Whether the line below is its value, because its own line ends with its label. */
    boolean isOpen() {
        return value.isEmpty() && kind != Kind.BUTTON;
    }

    /** The same, of a day of change. */
    PageField ofChange() {
        return new PageField(Kind.CHANGED, label, value);
    }

    /** Its value, and after it what stands on {@code below} before the first label there. */
    PageField with(CompactLine below) {
        int end = next(below, 0);
        CompactLine rest = below.part(0, end < 0 ? below.length() : end);
        return new PageField(kind, label, value.isEmpty() ? rest : CompactLine.join(List.of(value, rest)));
    }

    /** Whether its value, or the rest of a name that is broken, stands on the line {@code below}. */
    public boolean goesOnIn(CompactLine below) {
        boolean source = kind == Kind.SOURCE
                && !Words.anyIn(label.text(), PERSONS)
                && !AgencyNames.isName(value.text())
                && !Words.anyCloses(value.text(), SOURCES);
        boolean place = AgencyNames.LEVELS.indexOf(value.at(value.length() - 1)) >= 0 && below.at(0) != value.at(0);
        boolean body = kind == Kind.AGENCY && (place || !AgencyNames.isName(value.text()));
        return isOpen() || (source || body) && AgencyNames.isName(value.text() + below.text());
    }
}
