package io.github.ogireport.internal.model;

import io.github.ogireport.internal.text.Characters;
import io.github.ogireport.internal.text.NormalizedText;
import io.github.ogireport.internal.text.Words;
import java.util.List;

/** Finds the name of the reporting agency: in the title, in the metadata of the web page, else in the prose. */
final class AgencyReader {
    private static final String[] SUBJECTS = {"政府信息公开", "政务信息公开", "信息公开", "政府政务公开", "政务公开"};
    private static final String[] PUBLISHERS = {"发布机构", "发布机关", "发文机关", "公开机构", "发布单位"};
    private static final String[] INTRODUCTIONS = {"现公布", "现发布", "现将"};

    private AgencyReader() {}

    /** The name; empty if none is stated. */
    static String read(String title, Prose prose) {
        String name = fromTitle(NormalizedText.withoutBlanks(title));
        if (name.isEmpty()) {
            name = fromWebPage(prose.preamble());
        }
        if (name.isEmpty()) {
            name = fromIntroduction(prose.preamble());
        }
        if (name.isEmpty()) {
            name = besideTitle(prose);
        }
        return name.isEmpty() ? fromProse(prose) : name;
    }

    /** 栗江镇2024年政府信息公开工作报告, 2023年市财政局政府信息公开…, 市财政局政府信息公开工作2025年度报告. */
    private static String fromTitle(String title) {
        List<PrintedYear> years = PrintedYear.in(title);
        String before =
                years.isEmpty() ? title : title.substring(0, years.get(0).start());
        String name = AgencyName.clean(beforeSubject(before));
        if (name.isEmpty() && !years.isEmpty()) {
            String behind = title.substring(years.get(0).end());
            name = AgencyName.clean(beforeSubject(behind.startsWith("度") ? behind.substring(1) : behind));
        }
        return name;
    }

    private static String beforeSubject(String text) {
        int first = Words.first(text, SUBJECTS);
        return first < 0 ? text : text.substring(0, first);
    }

    private static String fromWebPage(List<ProseLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).compact();
            int label = Words.first(line, PUBLISHERS);
            if (label >= 0) {
                String value = Characters.strip(line.substring(label + PUBLISHERS[0].length()), ":|");
                String next = i + 1 < lines.size() ? lines.get(i + 1).compact() : "";
                String name = AgencyName.atStart(value.isEmpty() ? next : value);
                if (!name.isEmpty()) {
                    return name;
                }
            }
        }
        return "";
    }

    /** 现公布盘江镇人民政府2024年政府信息公开工作年度报告. */
    private static String fromIntroduction(List<ProseLine> lines) {
        for (ProseLine line : lines) {
            String text = line.compact();
            for (String verb : INTRODUCTIONS) {
                int at = text.indexOf(verb);
                String behind = at < 0 ? "" : text.substring(at + verb.length());
                String name = AgencyName.atStart(withoutYear(Characters.stripStart(behind, "《\"")));
                if (!name.isEmpty()) {
                    return name;
                }
            }
        }
        return "";
    }

    private static String besideTitle(Prose prose) {
        List<ProseLine> titles = prose.titles();
        if (titles.isEmpty()) {
            return "";
        }
        int title = prose.preamble().indexOf(titles.get(0));
        for (int i = Math.max(0, title - 1);
                i <= Math.min(title + 1, prose.preamble().size() - 1);
                i++) {
            String line = prose.preamble().get(i).compact();
            if (i != title && AgencyName.endsAsBody(line)) {
                String name = AgencyName.clean(line);
                if (!name.isEmpty() && !Characters.anyIn(name, ":>")) {
                    return name;
                }
            }
        }
        return "";
    }

    /** 2024年,滔溪镇人民政府高度重视…, or a signature at the end. */
    private static String fromProse(Prose prose) {
        for (ProseLine line : prose.overview()) {
            String text = line.compact();
            String behind = withoutYear(text);
            String name = behind.length() < text.length() ? AgencyName.atStart(behind) : "";
            if (!name.isEmpty()) {
                return name;
            }
        }
        List<ProseLine> lines = prose.sections();
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 3); i--) {
            String text = lines.get(i).compact();
            if (text.equals(AgencyName.atStart(text))) {
                return text;
            }
        }
        return "";
    }

    /** What stands behind the year that opens {@code text}; {@code text} itself if none does. */
    private static String withoutYear(String text) {
        List<PrintedYear> years = PrintedYear.in(text);
        boolean opens = !years.isEmpty() && years.get(0).start() == 0;
        return opens ? Characters.stripStart(text.substring(years.get(0).end()), "度,") : text;
    }
}
