package io.github.ogireport.internal.rule.identity;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.statement.Passage;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.path.MetadataPath;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.place.SourceSpan;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.Violation;
import java.util.List;

/** OGI-Y09: the body calls itself what it is, and the introduction and section six name no other body of the same kind. */
public final class Y09BodyName extends IdentityRule {
    private static final MetadataPath PATH = MetadataPath.AGENCY;
    private static final SectionPath OTHER_MATTERS = SectionPath.of(SectionKind.OTHER_MATTERS);
    private static final String GOVERNMENT = "人民政府";
    private static final String KINDS = "乡镇县区市";
    private static final int LONGEST_NAME = 14;

    /** Made once for the list of standard rules. */
    public Y09BodyName() {
        super("OGI-Y09", Severity.WARNING, LegalBasis.PRACTICE);
    }

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

    private static boolean callsItselfOtherwise(String name, List<Passage> passages, RuleCollector collector) {
        SelfReference reference = SelfReference.of(name);
        if (reference == null) {
            return false;
        }
        ReportPath path = ReportPath.report();
        SourceSpan first = SourceSpan.UNKNOWN;
        for (Passage passage : passages) {
            if (reference.scan(passage.text())) {
                path = passage.path();
                int end = reference.first() + reference.wrong().length();
                first = passage.span(reference.first(), end);
            }
        }
        if (reference.found() > 0) {
            collector.violated(Violation.at(path)
                    .withPlace(first)
                    .withArguments(name, reference.wrong(), Integer.toString(reference.found())));
        }
        return reference.found() > 0;
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
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && isIdeograph(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private static String withoutGovernment(String agency) {
        return agency.endsWith(GOVERNMENT) ? agency.substring(0, agency.length() - GOVERNMENT.length()) : agency;
    }
}
