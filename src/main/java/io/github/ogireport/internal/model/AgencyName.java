package io.github.ogireport.internal.model;

import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.Words;
import java.util.List;

/** Recognises the names of administrative organs. */
final class AgencyName {
    private static final int LONGEST = 40;
    private static final int SHORTEST = 2;

    /** What names of organs end in, longer ones first. */
    private static final List<String> ENDS = List.of(
            "人民政府办公室", "人民政府办公厅", "人民政府", "街道办事处", "办事处", "管理委员会", "管委会", "委员会", "办公室", "办公厅", "管理局", "总队", "支队", "大队",
            "中心", "局", "厅", "委", "部", "署", "镇", "乡", "街道", "县", "区", "市");

    /** What stands before the name of another body in a sentence, and in no name: 认真落实县人民政府的部署. */
    private static final String[] WORDS_OF_SENTENCES = {
        "落实", "贯彻", "按照", "依据", "认真", "积极", "坚持", "严格", "深入", "围绕", "情况", "报告", "有关", "以来", "领导", "要求", "上级", "的"
    };

    private AgencyName() {}

    static boolean endsAsBody(String name) {
        for (String end : ENDS) {
            if (name.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** The name that {@code text} begins with, up to the first ending of a full name such as 人民政府 or 局; else empty. */
    static String atStart(String text) {
        String clause = text.substring(0, Math.min(text.length(), LONGEST));
        int stop = Words.first(clause, ",", "。", ";", ":", "、", "(", "\"");
        String head = stop < 0 ? clause : clause.substring(0, stop);
        int start = -1;
        int behind = -1;
        for (String end : ENDS.subList(0, ENDS.indexOf("委"))) {
            int found = head.indexOf(end);
            if (found > 0 && (start < 0 || found < start)) {
                start = found;
                behind = found + end.length();
            }
        }
        String name = behind < 0 ? "" : head.substring(0, behind);
        return isName(name) && !Words.anyIn(name, WORDS_OF_SENTENCES) ? name : "";
    }

    /** {@code name} without what a title puts around it; empty if nothing is left that can be a name. */
    static String clean(String name) {
        String cleaned = Characters.strip(name, "#*《》\"()-_:.,。、/|>");
        cleaned = cleaned.startsWith("关于") ? cleaned.substring("关于".length()) : cleaned;
        cleaned = withoutEnding(withoutEnding(cleaned, "的"), "年度");
        cleaned = cleaned.endsWith("人民") ? cleaned + "政府" : cleaned;
        return isName(cleaned) ? cleaned : "";
    }

    private static String withoutEnding(String name, String ending) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    private static boolean isName(String name) {
        boolean speaksOfItself = Words.anyOpens(name, "本", "我", "全", "在", "按", "根据", "为");
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && !speaksOfItself
                && !Words.anyIn(name, "*", "×", "XX", "某某", "信息公开");
    }
}
