package io.github.ogireport.internal.rule;

import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.internal.rule.arithmetic.FloorRule;
import io.github.ogireport.internal.rule.arithmetic.SumRule;
import io.github.ogireport.internal.rule.cell.BlankCells;
import io.github.ogireport.internal.rule.cell.FeeUnit;
import io.github.ogireport.internal.rule.cell.FractionalCount;
import io.github.ogireport.internal.rule.cell.NegativeCount;
import io.github.ogireport.internal.rule.cell.NotANumber;
import io.github.ogireport.internal.rule.cell.PlaceholderCells;
import io.github.ogireport.internal.rule.cell.ShiftedRow;
import io.github.ogireport.internal.rule.challenge.DirectLitigation;
import io.github.ogireport.internal.rule.challenge.DisputesWithoutRequests;
import io.github.ogireport.internal.rule.challenge.SuitWithoutReconsideration;
import io.github.ogireport.internal.rule.cross.AggregateFloorRule;
import io.github.ogireport.internal.rule.cross.AggregateScopeRule;
import io.github.ogireport.internal.rule.cross.AggregateSumRule;
import io.github.ogireport.internal.rule.cross.CarryOverRule;
import io.github.ogireport.internal.rule.cross.CopiedFiguresRule;
import io.github.ogireport.internal.rule.cross.CopiedProseRule;
import io.github.ogireport.internal.rule.cross.ItemsChainRule;
import io.github.ogireport.internal.rule.cross.JumpRule;
import io.github.ogireport.internal.rule.cross.MissingMemberRule;
import io.github.ogireport.internal.rule.cross.PendingCasesRule;
import io.github.ogireport.internal.rule.cross.SameProblemsRule;
import io.github.ogireport.internal.rule.cross.SiblingCopyRule;
import io.github.ogireport.internal.rule.cross.StockRule;
import io.github.ogireport.internal.rule.identity.BodyName;
import io.github.ogireport.internal.rule.identity.CarryYear;
import io.github.ogireport.internal.rule.identity.CitedNotice;
import io.github.ogireport.internal.rule.identity.Leftovers;
import io.github.ogireport.internal.rule.identity.PeriodForm;
import io.github.ogireport.internal.rule.identity.PeriodStated;
import io.github.ogireport.internal.rule.identity.PlanYear;
import io.github.ogireport.internal.rule.identity.PublicationDeadline;
import io.github.ogireport.internal.rule.identity.PublishedTooEarly;
import io.github.ogireport.internal.rule.identity.YearAgreement;
import io.github.ogireport.internal.rule.proactive.FeeBelowProcessingFee;
import io.github.ogireport.internal.rule.proactive.FeeWithoutWord;
import io.github.ogireport.internal.rule.proactive.RulesWithoutPower;
import io.github.ogireport.internal.rule.prose.DecisionCounts;
import io.github.ogireport.internal.rule.prose.DisputeCounts;
import io.github.ogireport.internal.rule.prose.DocumentCounts;
import io.github.ogireport.internal.rule.prose.FeeStated;
import io.github.ogireport.internal.rule.prose.HandledAndCarried;
import io.github.ogireport.internal.rule.prose.NoneButSome;
import io.github.ogireport.internal.rule.prose.OutcomeCounts;
import io.github.ogireport.internal.rule.prose.PartsAndWhole;
import io.github.ogireport.internal.rule.prose.Percentages;
import io.github.ogireport.internal.rule.prose.ProcessingFee;
import io.github.ogireport.internal.rule.prose.ReceivedCount;
import io.github.ogireport.internal.rule.request.AllZero;
import io.github.ogireport.internal.rule.request.FeeOverdueWithoutNotice;
import io.github.ogireport.internal.rule.request.GroupSubtotal;
import io.github.ogireport.internal.rule.request.MassOfFew;
import io.github.ogireport.internal.rule.request.OrganisationSubtotal;
import io.github.ogireport.internal.rule.request.OtherShare;
import io.github.ogireport.internal.rule.structure.AssessmentResults;
import io.github.ogireport.internal.rule.structure.DeclaredParts;
import io.github.ogireport.internal.rule.structure.ExtraRow;
import io.github.ogireport.internal.rule.structure.FiveAspects;
import io.github.ogireport.internal.rule.structure.FormOfYear;
import io.github.ogireport.internal.rule.structure.HeadingWording;
import io.github.ogireport.internal.rule.structure.OverviewLength;
import io.github.ogireport.internal.rule.structure.ProblemsAndMeasures;
import io.github.ogireport.internal.rule.structure.RowMissing;
import io.github.ogireport.internal.rule.structure.SectionMissing;
import io.github.ogireport.internal.rule.structure.SectionOrder;
import io.github.ogireport.internal.rule.structure.TableMissing;
import io.github.ogireport.rule.Rule;
import io.github.ogireport.rule.RuleScope;
import java.util.ArrayList;
import java.util.List;

/** The list of the standard rules, in the order of the catalogue. OGI-S13 is no rule: the parser itself refuses such texts. */
public final class StandardRules {
    private static final List<Rule> ALL = List.of(
            // OGI-S: structure
            new SectionMissing(),
            new SectionOrder(),
            new HeadingWording(),
            new TableMissing(),
            new RowMissing(),
            new FormOfYear(),
            new ExtraRow(),
            new FiveAspects(),
            new ProblemsAndMeasures(),
            new AssessmentResults(),
            new DeclaredParts(),
            // OGI-C: cells
            new BlankCells(),
            new PlaceholderCells(),
            new NotANumber(),
            new NegativeCount(),
            new FractionalCount(),
            new FeeUnit(),
            new ShiftedRow(),
            // OGI-T2: table of proactive disclosure
            FloorRule.t201(),
            new RulesWithoutPower(),
            FloorRule.t203(),
            FloorRule.t204(),
            new FeeBelowProcessingFee(),
            new FeeWithoutWord(),
            // OGI-T3: table of requests
            SumRule.t301(),
            SumRule.t302(),
            SumRule.t303(),
            new GroupSubtotal(),
            new OrganisationSubtotal(),
            new FeeOverdueWithoutNotice(),
            new MassOfFew(),
            new OtherShare(),
            new AllZero(),
            // OGI-T4: table of reconsideration and litigation
            SumRule.t40x("OGI-T401", ChallengeGroup.RECONSIDERATION),
            SumRule.t40x("OGI-T402", ChallengeGroup.DIRECT_LITIGATION),
            SumRule.t40x("OGI-T403", ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION),
            new DirectLitigation(),
            new SuitWithoutReconsideration(),
            new DisputesWithoutRequests(),
            // OGI-Y: years, dates and names
            new YearAgreement(),
            new PeriodForm(),
            new PeriodStated(),
            new PublishedTooEarly(),
            new PublicationDeadline(),
            new PlanYear(),
            new CarryYear(),
            new CitedNotice(),
            new BodyName(),
            new Leftovers(),
            // OGI-P: prose against tables
            new ReceivedCount(),
            new NoneButSome(),
            new HandledAndCarried(),
            new OutcomeCounts(),
            new DisputeCounts(),
            new ProcessingFee(),
            new DocumentCounts(),
            new DecisionCounts(),
            new PartsAndWhole(),
            new Percentages(),
            new FeeStated(),
            // OGI-X: two years of one body
            new CarryOverRule(),
            new StockRule(),
            new PendingCasesRule(),
            new ItemsChainRule(),
            new CopiedProseRule(),
            new CopiedFiguresRule(),
            new JumpRule(),
            new SameProblemsRule(),
            // OGI-A: a report on a whole area and those of its members
            new AggregateSumRule(),
            new AggregateFloorRule(),
            new AggregateScopeRule(),
            new MissingMemberRule(),
            new SiblingCopyRule());

    private static final List<Rule> OPTIONAL = List.of(new OverviewLength());

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
