package io.github.ogireport.internal.rule;

import static io.github.ogireport.diagnostic.Severity.ERROR;
import static io.github.ogireport.diagnostic.Severity.INFO;
import static io.github.ogireport.diagnostic.Severity.WARNING;
import static io.github.ogireport.rule.RuleScope.CELLS;
import static io.github.ogireport.rule.RuleScope.CHALLENGES;
import static io.github.ogireport.rule.RuleScope.IDENTITY;
import static io.github.ogireport.rule.RuleScope.MEMBERS;
import static io.github.ogireport.rule.RuleScope.PROACTIVE;
import static io.github.ogireport.rule.RuleScope.PROSE;
import static io.github.ogireport.rule.RuleScope.REQUESTS;
import static io.github.ogireport.rule.RuleScope.STRUCTURE;
import static io.github.ogireport.rule.RuleScope.YEARS;

import io.github.ogireport.diagnostic.Severity;
import io.github.ogireport.internal.rule.arithmetic.FloorRule;
import io.github.ogireport.internal.rule.arithmetic.SumRule;
import io.github.ogireport.internal.rule.base.Check;
import io.github.ogireport.internal.rule.base.LegalBasis;
import io.github.ogireport.internal.rule.base.StandardRule;
import io.github.ogireport.internal.rule.cell.C01BlankCells;
import io.github.ogireport.internal.rule.cell.C02PlaceholderCells;
import io.github.ogireport.internal.rule.cell.C03NotANumber;
import io.github.ogireport.internal.rule.cell.C04NegativeCount;
import io.github.ogireport.internal.rule.cell.C05FractionalCount;
import io.github.ogireport.internal.rule.cell.C06FeeUnit;
import io.github.ogireport.internal.rule.cell.C07ShiftedRow;
import io.github.ogireport.internal.rule.challenge.T404DirectLitigation;
import io.github.ogireport.internal.rule.challenge.T405T406DisputesWithoutCause;
import io.github.ogireport.internal.rule.identity.Y01YearAgreement;
import io.github.ogireport.internal.rule.identity.Y02PeriodForm;
import io.github.ogireport.internal.rule.identity.Y03PeriodStated;
import io.github.ogireport.internal.rule.identity.Y04PublishedTooEarly;
import io.github.ogireport.internal.rule.identity.Y05PublicationDeadline;
import io.github.ogireport.internal.rule.identity.Y06PlanYear;
import io.github.ogireport.internal.rule.identity.Y07CarryYear;
import io.github.ogireport.internal.rule.identity.Y08CitedNotice;
import io.github.ogireport.internal.rule.identity.Y09BodyName;
import io.github.ogireport.internal.rule.identity.Y10Leftovers;
import io.github.ogireport.internal.rule.members.A01AggregateSum;
import io.github.ogireport.internal.rule.members.A02AggregateFloor;
import io.github.ogireport.internal.rule.members.A03AggregateScope;
import io.github.ogireport.internal.rule.members.A04MissingMember;
import io.github.ogireport.internal.rule.members.A05SiblingCopy;
import io.github.ogireport.internal.rule.proactive.T202RulesWithoutPower;
import io.github.ogireport.internal.rule.proactive.T205FeeBelowProcessingFee;
import io.github.ogireport.internal.rule.proactive.T206FeeWithoutWord;
import io.github.ogireport.internal.rule.prose.P01ReceivedCount;
import io.github.ogireport.internal.rule.prose.P02NoneButSome;
import io.github.ogireport.internal.rule.prose.P03HandledAndCarried;
import io.github.ogireport.internal.rule.prose.P04OutcomeCounts;
import io.github.ogireport.internal.rule.prose.P05DisputeCounts;
import io.github.ogireport.internal.rule.prose.P06ProcessingFee;
import io.github.ogireport.internal.rule.prose.P07DocumentCounts;
import io.github.ogireport.internal.rule.prose.P08DecisionCounts;
import io.github.ogireport.internal.rule.prose.P09PartsAndWhole;
import io.github.ogireport.internal.rule.prose.P10Percentages;
import io.github.ogireport.internal.rule.prose.P11FeeStated;
import io.github.ogireport.internal.rule.request.T304GroupSubtotal;
import io.github.ogireport.internal.rule.request.T305OrganisationSubtotal;
import io.github.ogireport.internal.rule.request.T306FeeOverdueWithoutNotice;
import io.github.ogireport.internal.rule.request.T307MassOfFew;
import io.github.ogireport.internal.rule.request.T308OtherShare;
import io.github.ogireport.internal.rule.request.T309AllZero;
import io.github.ogireport.internal.rule.structure.S01SectionMissing;
import io.github.ogireport.internal.rule.structure.S02SectionOrder;
import io.github.ogireport.internal.rule.structure.S03HeadingWording;
import io.github.ogireport.internal.rule.structure.S04TableMissing;
import io.github.ogireport.internal.rule.structure.S05RowMissing;
import io.github.ogireport.internal.rule.structure.S06FormOfYear;
import io.github.ogireport.internal.rule.structure.S07ExtraRow;
import io.github.ogireport.internal.rule.structure.S08FiveAspects;
import io.github.ogireport.internal.rule.structure.S09ProblemsAndMeasures;
import io.github.ogireport.internal.rule.structure.S10AssessmentResults;
import io.github.ogireport.internal.rule.structure.S11DeclaredParts;
import io.github.ogireport.internal.rule.structure.S12OverviewLength;
import io.github.ogireport.internal.rule.sum.FormSums;
import io.github.ogireport.internal.rule.years.X01CarryOver;
import io.github.ogireport.internal.rule.years.X02Stock;
import io.github.ogireport.internal.rule.years.X03PendingCases;
import io.github.ogireport.internal.rule.years.X04ItemsChain;
import io.github.ogireport.internal.rule.years.X05CopiedProse;
import io.github.ogireport.internal.rule.years.X06CopiedFigures;
import io.github.ogireport.internal.rule.years.X07Jump;
import io.github.ogireport.internal.rule.years.X08SameProblems;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleScope;
import java.util.ArrayList;
import java.util.List;

/** The list of the standard rules, in the order of the catalogue. OGI-S13 is no rule: the parser itself refuses such texts. */
public final class StandardRules {
    private static final List<Rule> ALL = List.of(
            // OGI-S: structure
            rule("OGI-S01", ERROR, STRUCTURE, LegalBasis.ARTICLE_50, new S01SectionMissing()),
            rule("OGI-S02", WARNING, STRUCTURE, LegalBasis.FORM, new S02SectionOrder()),
            rule("OGI-S03", INFO, STRUCTURE, LegalBasis.FORM, new S03HeadingWording()),
            rule("OGI-S04", ERROR, STRUCTURE, LegalBasis.FORM, new S04TableMissing()),
            rule("OGI-S05", ERROR, STRUCTURE, LegalBasis.FORM, new S05RowMissing()),
            rule("OGI-S06", WARNING, STRUCTURE, LegalBasis.NOTICES, new S06FormOfYear()),
            rule("OGI-S07", INFO, STRUCTURE, LegalBasis.FORM, new S07ExtraRow()),
            rule("OGI-S08", WARNING, STRUCTURE, LegalBasis.OVERVIEW_OF_2021, new S08FiveAspects()),
            rule("OGI-S09", WARNING, STRUCTURE, LegalBasis.ARTICLE_50, new S09ProblemsAndMeasures()),
            rule("OGI-S10", INFO, STRUCTURE, LegalBasis.ARTICLE_50, new S10AssessmentResults()),
            rule("OGI-S11", INFO, STRUCTURE, LegalBasis.FORM, new S11DeclaredParts()),
            // OGI-C: cells
            rule("OGI-C01", WARNING, CELLS, LegalBasis.FORM, new C01BlankCells()),
            rule("OGI-C02", WARNING, CELLS, LegalBasis.FORM, new C02PlaceholderCells()),
            rule("OGI-C03", ERROR, CELLS, LegalBasis.FORM, new C03NotANumber()),
            rule("OGI-C04", ERROR, CELLS, LegalBasis.FORM, new C04NegativeCount()),
            rule("OGI-C05", ERROR, CELLS, LegalBasis.FORM, new C05FractionalCount()),
            rule("OGI-C06", WARNING, CELLS, LegalBasis.FORM, new C06FeeUnit()),
            rule("OGI-C07", WARNING, CELLS, LegalBasis.FORM, new C07ShiftedRow()),
            // OGI-T2: table of proactive disclosure
            rule("OGI-T201", WARNING, PROACTIVE, LegalBasis.ARTICLE_20, new FloorRule(FormSums.IN_FORCE, true)),
            rule("OGI-T202", WARNING, PROACTIVE, LegalBasis.LEGISLATION_LAW, new T202RulesWithoutPower()),
            rule("OGI-T203", INFO, PROACTIVE, LegalBasis.ARTICLE_20, new FloorRule(FormSums.DISCLOSED, true)),
            rule("OGI-T204", ERROR, PROACTIVE, LegalBasis.ARTICLE_20, new FloorRule(FormSums.ITEMS, false)),
            rule("OGI-T205", INFO, PROACTIVE, LegalBasis.FEE_MEASURES, new T205FeeBelowProcessingFee()),
            rule("OGI-T206", INFO, PROACTIVE, LegalBasis.FEE_MEASURES, new T206FeeWithoutWord()),
            // OGI-T3: table of requests
            rule("OGI-T301", ERROR, REQUESTS, LegalBasis.FORM, new SumRule(FormSums.APPLICANTS)),
            rule("OGI-T302", ERROR, REQUESTS, LegalBasis.CHECK_RELATION, new SumRule(FormSums.BALANCE)),
            rule("OGI-T303", ERROR, REQUESTS, LegalBasis.FORM, new SumRule(FormSums.OUTCOMES)),
            rule("OGI-T304", WARNING, REQUESTS, LegalBasis.FORM, new T304GroupSubtotal()),
            rule("OGI-T305", WARNING, REQUESTS, LegalBasis.FORM, new T305OrganisationSubtotal()),
            rule("OGI-T306", INFO, REQUESTS, LegalBasis.FEE_MEASURES, new T306FeeOverdueWithoutNotice()),
            rule("OGI-T307", INFO, REQUESTS, LegalBasis.ARTICLE_35, new T307MassOfFew()),
            rule("OGI-T308", INFO, REQUESTS, LegalBasis.PRACTICE, new T308OtherShare()),
            rule("OGI-T309", INFO, REQUESTS, LegalBasis.PRACTICE, new T309AllZero()),
            // OGI-T4: table of reconsideration and litigation
            rule("OGI-T401", ERROR, CHALLENGES, LegalBasis.FORM, new SumRule(FormSums.RECONSIDERATIONS)),
            rule("OGI-T402", ERROR, CHALLENGES, LegalBasis.FORM, new SumRule(FormSums.DIRECT_SUITS)),
            rule("OGI-T403", ERROR, CHALLENGES, LegalBasis.FORM, new SumRule(FormSums.LATER_SUITS)),
            rule("OGI-T404", INFO, CHALLENGES, LegalBasis.RECONSIDERATION_LAW, new T404DirectLitigation()),
            rule(
                    "OGI-T405",
                    INFO,
                    CHALLENGES,
                    LegalBasis.PRACTICE,
                    T405T406DisputesWithoutCause.suitsWithoutReconsideration()),
            rule(
                    "OGI-T406",
                    INFO,
                    CHALLENGES,
                    LegalBasis.PRACTICE,
                    T405T406DisputesWithoutCause.disputesWithoutRequests()),
            // OGI-Y: years, dates and names
            rule("OGI-Y01", WARNING, IDENTITY, LegalBasis.ARTICLE_49, new Y01YearAgreement()),
            rule("OGI-Y02", ERROR, IDENTITY, LegalBasis.ARTICLE_49, new Y02PeriodForm()),
            rule("OGI-Y03", INFO, IDENTITY, LegalBasis.ARTICLE_49, new Y03PeriodStated()),
            rule("OGI-Y04", ERROR, IDENTITY, LegalBasis.ARTICLE_49, new Y04PublishedTooEarly()),
            rule("OGI-Y05", WARNING, IDENTITY, LegalBasis.ARTICLE_49, new Y05PublicationDeadline()),
            rule("OGI-Y06", WARNING, IDENTITY, LegalBasis.ARTICLE_50, new Y06PlanYear()),
            rule("OGI-Y07", WARNING, IDENTITY, LegalBasis.CHECK_RELATION, new Y07CarryYear()),
            rule("OGI-Y08", WARNING, IDENTITY, LegalBasis.NOTICES, new Y08CitedNotice()),
            rule("OGI-Y09", WARNING, IDENTITY, LegalBasis.PRACTICE, new Y09BodyName()),
            rule("OGI-Y10", WARNING, IDENTITY, LegalBasis.PRACTICE, new Y10Leftovers()),
            // OGI-P: prose against tables
            rule("OGI-P01", WARNING, PROSE, LegalBasis.AGREEMENT, new P01ReceivedCount()),
            rule("OGI-P02", ERROR, PROSE, LegalBasis.AGREEMENT, new P02NoneButSome()),
            rule("OGI-P03", WARNING, PROSE, LegalBasis.AGREEMENT, new P03HandledAndCarried()),
            rule("OGI-P04", WARNING, PROSE, LegalBasis.AGREEMENT, new P04OutcomeCounts()),
            rule("OGI-P05", WARNING, PROSE, LegalBasis.AGREEMENT, new P05DisputeCounts()),
            rule("OGI-P06", WARNING, PROSE, LegalBasis.FEE_MEASURES, new P06ProcessingFee()),
            rule("OGI-P07", WARNING, PROSE, LegalBasis.AGREEMENT, new P07DocumentCounts()),
            rule("OGI-P08", WARNING, PROSE, LegalBasis.AGREEMENT, new P08DecisionCounts()),
            rule("OGI-P09", INFO, PROSE, LegalBasis.AGREEMENT, new P09PartsAndWhole()),
            rule("OGI-P10", INFO, PROSE, LegalBasis.AGREEMENT, new P10Percentages()),
            rule("OGI-P11", WARNING, PROSE, LegalBasis.PROCESSING_FEE, new P11FeeStated()),
            // OGI-X: two years of one body
            rule("OGI-X01", ERROR, YEARS, LegalBasis.CARRY_OVER, new X01CarryOver()),
            rule("OGI-X02", WARNING, YEARS, LegalBasis.STOCK, new X02Stock()),
            rule("OGI-X03", WARNING, YEARS, LegalBasis.PENDING, new X03PendingCases()),
            rule("OGI-X04", WARNING, YEARS, LegalBasis.ITEMS, new X04ItemsChain()),
            rule("OGI-X05", WARNING, YEARS, LegalBasis.NOT_ALIKE, new X05CopiedProse()),
            rule("OGI-X06", WARNING, YEARS, LegalBasis.OWN_FIGURES, new X06CopiedFigures()),
            rule("OGI-X07", INFO, YEARS, LegalBasis.HINT, new X07Jump()),
            rule("OGI-X08", WARNING, YEARS, LegalBasis.OWN_PROBLEMS, new X08SameProblems()),
            // OGI-A: a report on a whole area and those of its members
            rule("OGI-A01", WARNING, MEMBERS, LegalBasis.AREA_FIGURES, new A01AggregateSum()),
            rule("OGI-A02", WARNING, MEMBERS, LegalBasis.AREA_FIGURES, new A02AggregateFloor()),
            rule("OGI-A03", INFO, MEMBERS, LegalBasis.AREA, new A03AggregateScope()),
            rule("OGI-A04", WARNING, MEMBERS, LegalBasis.EACH_BODY, new A04MissingMember()),
            rule("OGI-A05", WARNING, MEMBERS, LegalBasis.NOT_ALIKE, new A05SiblingCopy()));

    private static final List<Rule> OPTIONAL =
            List.of(rule("OGI-S12", INFO, STRUCTURE, LegalBasis.LOCAL_NOTICE, new S12OverviewLength()));

    private StandardRules() {}

    /** All standard rules that are on by default. */
    public static List<Rule> all() {
        return ALL;
    }

    /** All rules in the order of the catalogue: those that are off by default stand before the comparisons. */
    public static List<Rule> catalogue() {
        List<Rule> rules = new ArrayList<>(ALL);
        int comparisons = 0;
        while (rules.get(comparisons).scope() != RuleScope.YEARS) {
            comparisons++;
        }
        rules.addAll(comparisons, OPTIONAL);
        return List.copyOf(rules);
    }

    /** The rules of the catalogue that are off by default. */
    public static List<Rule> optional() {
        return OPTIONAL;
    }

    private static Rule rule(String id, Severity severity, RuleScope scope, String legalBasis, Check check) {
        return new StandardRule(id, severity, scope, legalBasis, check);
    }
}
