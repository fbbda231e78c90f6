package io.github.ogireport.internal.rule.structure;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.form.SectionKind;
import io.github.ogireport.form.TableForm;
import io.github.ogireport.internal.rule.base.AbsenceProof;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.KeywordSet;
import io.github.ogireport.model.AnnualReport;
import io.github.ogireport.model.ReportSection;
import io.github.ogireport.path.ReportPath;
import io.github.ogireport.path.SectionPath;
import io.github.ogireport.rule.RuleCollector;
import io.github.ogireport.rule.RuleContext;
import io.github.ogireport.rule.Violation;
import java.util.List;
import java.util.Optional;

/** OGI-S08: section one speaks of the five aspects; key words are looked for, not headings. */
public final class S08FiveAspects implements Check {
    private static final int FIRST_YEAR_OF_2021_FORM = 2021;
    private static final List<String> NAMES = List.of(
            "aspect.proactiveDisclosure",
            "aspect.disclosureOnRequest",
            "aspect.informationManagement",
            "aspect.platform",
            "aspect.oversight");
    private static final KeywordSet ASPECTS = KeywordSet.of(List.of(
            List.of(
                    "主动公开", "公开政府信息", "公开信息", "发布", "公布", "公示", "刊登", "刊载", "登载", "刊发", "编发", "张贴", "上传", "推送", "更新信息",
                    "信息更新", "更新政务", "公开各类", "公开各项", "对外公开", "向社会公开"),
            List.of(
                    "依申请", "申请公开", "公开申请", "公开的申请", "公开请求", "申请人", "到申请", "理申请", "复申请", "件申请", "申请件", "群众申请", "公民申请",
                    "企业申请"),
            List.of("信息管理", "管理政府信息", "审查", "审核", "审签", "审校", "三审三校", "动态管理", "信息资源", "属性", "保密", "把关", "清理", "归档"),
            List.of("平台", "渠道", "网站", "网页", "门户", "公众号", "微信", "微博", "公开栏", "新媒体", "专栏", "专区", "查阅点", "公报"),
            List.of("监督", "考核", "考评", "评议", "评估", "追究", "追责", "问责", "督查", "督导", "督促", "保障", "检查", "培训", "领导小组")));

    @Override
    public void check(RuleContext context, RuleCollector collector) {
        ReportPath path = SectionPath.of(SectionKind.OVERVIEW);
        Optional<ReportSection> overview = context.report().section(SectionKind.OVERVIEW);
        if (overview.isEmpty()) {
            collector.notApplicable(path, "reason.sectionMissing", "@" + path);
            return;
        }
        int found = ASPECTS.scan(overview.get().paragraphs(), 0);
        if (found == ASPECTS.all()) {
            collector.passed(path);
        } else if (!AbsenceProof.of(context).ofText(SectionKind.OVERVIEW)) {
            collector.notAssessable(path, AbsenceProof.NOT_PROVEN);
        } else {
            collector.violated(Violation.at(path)
                    .withSeverity(severity(context.report()))
                    .withArguments(KeywordSet.missing(found, NAMES)));
        }
    }

    /** The 2019 form asks for the aspects only through local notices. */
    private static Severity severity(AnnualReport report) {
        boolean old = report.year().isPresent()
                ? report.year().getAsInt() < FIRST_YEAR_OF_2021_FORM
                : report.requests().form() == TableForm.FORM_2019;
        return old ? Severity.INFO : Severity.WARNING;
    }
}
