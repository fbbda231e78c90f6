package io.github.ogireport.internal.rule;

import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.internal.rule.arithmetic.FloorRule;
import io.github.ogireport.internal.rule.arithmetic.SumRule;
import io.github.ogireport.internal.rule.cell.C01BlankCells;
import io.github.ogireport.internal.rule.cell.C02PlaceholderCells;
import io.github.ogireport.internal.rule.cell.C03NotANumber;
import io.github.ogireport.internal.rule.cell.C04NegativeCount;
import io.github.ogireport.internal.rule.cell.C05FractionalCount;
import io.github.ogireport.internal.rule.cell.C06FeeUnit;
import io.github.ogireport.internal.rule.cell.C07ShiftedRow;
import io.github.ogireport.internal.rule.challenge.T404DirectLitigation;
import io.github.ogireport.internal.rule.challenge.T405SuitWithoutReconsideration;
import io.github.ogireport.internal.rule.challenge.T406DisputesWithoutRequests;
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
            new S01SectionMissing(),
            new S02SectionOrder(),
            new S03HeadingWording(),
            new S04TableMissing(),
            new S05RowMissing(),
            new S06FormOfYear(),
            new S07ExtraRow(),
            new S08FiveAspects(),
            new S09ProblemsAndMeasures(),
            new S10AssessmentResults(),
            new S11DeclaredParts(),
            // OGI-C: cells
            new C01BlankCells(),
            new C02PlaceholderCells(),
            new C03NotANumber(),
            new C04NegativeCount(),
            new C05FractionalCount(),
            new C06FeeUnit(),
            new C07ShiftedRow(),
            // OGI-T2: table of proactive disclosure
            FloorRule.t201(),
            new T202RulesWithoutPower(),
            FloorRule.t203(),
            FloorRule.t204(),
            new T205FeeBelowProcessingFee(),
            new T206FeeWithoutWord(),
            // OGI-T3: table of requests
            SumRule.t301(),
            SumRule.t302(),
            SumRule.t303(),
            new T304GroupSubtotal(),
            new T305OrganisationSubtotal(),
            new T306FeeOverdueWithoutNotice(),
            new T307MassOfFew(),
            new T308OtherShare(),
            new T309AllZero(),
            // OGI-T4: table of reconsideration and litigation
            SumRule.t40x("OGI-T401", ChallengeGroup.RECONSIDERATION),
            SumRule.t40x("OGI-T402", ChallengeGroup.DIRECT_LITIGATION),
            SumRule.t40x("OGI-T403", ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION),
            new T404DirectLitigation(),
            new T405SuitWithoutReconsideration(),
            new T406DisputesWithoutRequests(),
            // OGI-Y: years, dates and names
            new Y01YearAgreement(),
            new Y02PeriodForm(),
            new Y03PeriodStated(),
            new Y04PublishedTooEarly(),
            new Y05PublicationDeadline(),
            new Y06PlanYear(),
            new Y07CarryYear(),
            new Y08CitedNotice(),
            new Y09BodyName(),
            new Y10Leftovers(),
            // OGI-P: prose against tables
            new P01ReceivedCount(),
            new P02NoneButSome(),
            new P03HandledAndCarried(),
            new P04OutcomeCounts(),
            new P05DisputeCounts(),
            new P06ProcessingFee(),
            new P07DocumentCounts(),
            new P08DecisionCounts(),
            new P09PartsAndWhole(),
            new P10Percentages(),
            new P11FeeStated(),
            // OGI-X: two years of one body
            new X01CarryOver(),
            new X02Stock(),
            new X03PendingCases(),
            new X04ItemsChain(),
            new X05CopiedProse(),
            new X06CopiedFigures(),
            new X07Jump(),
            new X08SameProblems(),
            // OGI-A: a report on a whole area and those of its members
            new A01AggregateSum(),
            new A02AggregateFloor(),
            new A03AggregateScope(),
            new A04MissingMember(),
            new A05SiblingCopy());

    private static final List<Rule> OPTIONAL = List.of(new S12OverviewLength());

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
}
