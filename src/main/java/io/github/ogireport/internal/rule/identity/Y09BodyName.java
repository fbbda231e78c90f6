package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** OGI-Y09: the body calls itself what it is, and the introduction and section six name no other body of the same kind. */
public final class Y09BodyName extends IdentityRule {
    private static final MetadataPath PATH = MetadataPath.AGENCY;
    private static final SectionPath OTHER_MATTERS = SectionPath.of(SectionKind.OTHER_MATTERS);
    private static final String GOVERNMENT = "人民政府";
    private static final String KINDS = "乡镇县区市";
    private static final int LONGEST_NAME = 14;
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff]+$");

    /** Higher bodies may be called 我县 or 我市, so a body is only measured by the kinds of its own level. */
    private static final List<List<String>> LEVELS =
            List.of(List.of("乡", "镇", "街道"), List.of("县", "区"), List.of("局", "厅", "委"));

    /** For each kind of body the words by which it would call itself another one. */
    private static final Map<String, Pattern> WRONG_SELVES = wrongSelves();

    @Override
    void check(AnnualReport report, List<Passage> passages, RuleCollector collector) {
        String name = withoutGovernment(report.agency().orElse("").strip());
        if (name.isEmpty()) {
            collector.notAssessable(PATH, "reason.bodyUnknown");
            return;
        }
        boolean violated = callsItselfOtherwise(name, passages, collector);
        for (Passage passage : passages) {
            if (passage.path().equals(ReportPath.report()) || passage.path().equals(OTHER_MATTERS)) {
                violated |= namesAnother(name, passage, collector);
            }
        }
        if (!violated) {
            collector.passed(PATH);
        }
    }

    /** 基本, 根本 and 成本 hold no 本 of their own, and 乡村, 区域, 局面 and 委托 name no kind of body. */
    private static Map<String, Pattern> wrongSelves() {
        Map<String, Pattern> selves = new HashMap<>();
        for (List<String> level : LEVELS) {
            for (String kind : level) {
                String others =
                        level.stream().filter(other -> !other.equals(kind)).collect(Collectors.joining("|"));
                selves.put(kind, Pattern.compile("[本我](?<![基根成样文版原资日书课标剧脚读]本)(?:" + others + ")(?![村镇域间内面部势托员土情])"));
            }
        }
        return Map.copyOf(selves);
    }

    private static boolean callsItselfOtherwise(String name, List<Passage> passages, RuleCollector collector) {
        Pattern selves = WRONG_SELVES.get(name.endsWith("街道") ? "街道" : name.substring(name.length() - 1));
        if (selves == null) {
            return false;
        }
        int found = 0;
        Violation first = Violation.at(ReportPath.report());
        String wrong = "";
        Matcher self = selves.matcher("");
        for (Passage passage : passages) {
            self.reset(passage.text());
            while (self.find()) {
                if (found == 0) {
                    first = Violation.at(passage.path()).withPlace(passage.span(self.start(), self.end()));
                    wrong = self.group();
                }
                found++;
            }
        }
        if (found > 0) {
            collector.violated(first.withArguments(name, wrong, Integer.toString(found)));
        }
        return found > 0;
    }

    /** Whether a government of the same kind with another name stands in the passage. */
    private static boolean namesAnother(String name, Passage passage, RuleCollector collector) {
        char kind = name.charAt(name.length() - 1);
        if (KINDS.indexOf(kind) < 0) {
            return false;
        }
        String text = passage.text();
        for (int at = text.indexOf(GOVERNMENT); at >= 0; at = text.indexOf(GOVERNMENT, at + 1)) {
            if (at == 0 || text.charAt(at - 1) != kind) {
                continue;
            }
            String other = nameBefore(text, at);
            if (other.length() > 2 && !isSame(name, other)) {
                collector.violated(Violation.at(passage.path())
                        .withKey("OGI-Y09.other")
                        .withPlace(passage.span(at - other.length(), at + GOVERNMENT.length()))
                        .withArguments(name, other));
                return true;
            }
        }
        return false;
    }

    /** Whether both end with the same place name; either may have its county before it, or a verb such as 公布. */
    private static boolean isSame(String name, String other) {
        int equal = 0;
        while (equal < name.length()
                && equal < other.length()
                && name.charAt(name.length() - 1 - equal) == other.charAt(other.length() - 1 - equal)) {
            equal++;
        }
        return equal >= Math.min(3, name.length());
    }

    private static String nameBefore(String text, int end) {
        Matcher name = NAME.matcher(text).region(Math.max(0, end - LONGEST_NAME), end);
        return name.find() ? name.group() : "";
    }

    private static String withoutGovernment(String agency) {
        return agency.endsWith(GOVERNMENT) ? agency.substring(0, agency.length() - GOVERNMENT.length()) : agency;
    }
}
