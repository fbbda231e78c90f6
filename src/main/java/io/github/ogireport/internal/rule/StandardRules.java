package io.github.ogireport.internal.rule;

import io.github.ogireport.form.ChallengeGroup;
import io.github.ogireport.internal.rule.cell.BlankCells;
import io.github.ogireport.internal.rule.cell.FeeUnit;
import io.github.ogireport.internal.rule.cell.FractionalCount;
import io.github.ogireport.internal.rule.cell.NegativeCount;
import io.github.ogireport.internal.rule.cell.NotANumber;
import io.github.ogireport.internal.rule.cell.PlaceholderCells;
import io.github.ogireport.internal.rule.cell.ShiftedRow;
import io.github.ogireport.internal.rule.challenge.ChallengeSum;
import io.github.ogireport.internal.rule.challenge.DirectLitigation;
import io.github.ogireport.internal.rule.challenge.DisputesWithoutRequests;
import io.github.ogireport.internal.rule.challenge.SuitWithoutReconsideration;
import io.github.ogireport.internal.rule.cross.CrossRules;
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
import io.github.ogireport.internal.rule.proactive.DisclosedFloor;
import io.github.ogireport.internal.rule.proactive.FeeBelowProcessingFee;
import io.github.ogireport.internal.rule.proactive.FeeWithoutWord;
import io.github.ogireport.internal.rule.proactive.InForceFloor;
import io.github.ogireport.internal.rule.proactive.ItemsFloor;
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
import io.github.ogireport.internal.rule.request.ApplicantSum;
import io.github.ogireport.internal.rule.request.FeeOverdueWithoutNotice;
import io.github.ogireport.internal.rule.request.GroupSubtotal;
import io.github.ogireport.internal.rule.request.MassOfFew;
import io.github.ogireport.internal.rule.request.OrganisationSubtotal;
import io.github.ogireport.internal.rule.request.OtherShare;
import io.github.ogireport.internal.rule.request.OutcomeSum;
import io.github.ogireport.internal.rule.request.RequestBalance;
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
            new InForceFloor(),
            new RulesWithoutPower(),
            new DisclosedFloor(),
            new ItemsFloor(),
            new FeeBelowProcessingFee(),
            new FeeWithoutWord(),
            // OGI-T3: table of requests
            new ApplicantSum(),
            new RequestBalance(),
            new OutcomeSum(),
            new GroupSubtotal(),
            new OrganisationSubtotal(),
            new FeeOverdueWithoutNotice(),
            new MassOfFew(),
            new OtherShare(),
            new AllZero(),
            // OGI-T4: table of reconsideration and litigation
            new ChallengeSum("OGI-T401", ChallengeGroup.RECONSIDERATION),
            new ChallengeSum("OGI-T402", ChallengeGroup.DIRECT_LITIGATION),
            new ChallengeSum("OGI-T403", ChallengeGroup.LITIGATION_AFTER_RECONSIDERATION),
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
            new FeeStated());

    private static final List<Rule> OPTIONAL = List.of(new OverviewLength());

    private StandardRules() {}

    /** All standard rules that are on by default. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Whether {@code id} is that of a rule of the catalogue over several reports. */
    public static boolean isComparison(String id) {
        return CrossRules.isRule(id);
    }

    /** The rules of the catalogue that are off by default. */
    public static List<Rule> optional() {
        return OPTIONAL;
    }
}
