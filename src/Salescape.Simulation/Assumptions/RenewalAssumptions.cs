using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>The causes of staying and leaving, in log-odds, and the terms on which customers stay.</summary>
internal static class RenewalAssumptions
{
    /// <summary>Log-odds of staying at contentment 0 by <see cref="CompanySize"/>, set for a yearly retention of 82, 90, 92, 95 % over all
    /// moods (metrics 32, 33; part 4, time to churn). Enterprise stands far above the rest because its long terms leave more time for a
    /// decline.</summary>
    public static ReadOnlySpan<double> Level => [2.80, 4.40, 4.90, 6.8];

    /// <summary>Per unit of contentment remembered over a quarter: the one cause that the use of licences shows beforehand.</summary>
    public const double PerContentment = 1.68;

    /// <summary>Per agreement already renewed: those who stayed once stay [S92].</summary>
    public const double PerRenewal = 0.25;

    /// <summary>When the first term was discounted by more than <see cref="SteepDiscount"/> per cent (R11: churn × 1.2 to 1.4).</summary>
    public const double AfterSteepDiscount = -0.3;

    /// <inheritdoc cref="AfterSteepDiscount"/>
    public const int SteepDiscount = 25;

    /// <summary>Per standard deviation of price sensitivity.</summary>
    public const double PerPriceSensitivity = -0.15;

    /// <summary>Log-odds of one decision per doubling of the term from twelve months: the doubts of a longer term meet in one decision, and
    /// yet it is left less often a year (R54).</summary>
    public const double PerTermDoubling = -0.25;

    /// <summary>Weights of <see cref="ChurnReason"/> before the account's own: price, fit, competitor, budget, consolidation, closure (part
    /// 4, competing risks).</summary>
    public static ReadOnlySpan<double> Reasons => [22, 30, 15, 12, 10, 5];

    /// <summary>How much likelier price is the reason, log units per standard deviation of price sensitivity. Judgement.</summary>
    public const double PriceReasonPerSensitivity = 0.6;

    /// <summary>How much likelier product fit is the reason, log units per unit of contentment. Judgement.</summary>
    public const double FitReasonPerContentment = -0.5;

    /// <summary>How much likelier the competitor is the reason where one bids. Judgement.</summary>
    public const double CompetitorReason = 3;

    /// <summary>How much likelier consolidation is the reason where the account belongs to a group. Judgement.</summary>
    public const double ConsolidationInFamilies = 2.5;

    /// <summary>Per standard deviation of payment morale: who pays late is sooner gone (R58: churn × 1.8 to 2.5 for the latest payers, part
    /// of it through contentment).</summary>
    public const double PerPaymentMorale = 0.6;

    /// <summary>Reasons for ending before the term: the same order; mostly not the vendor's doing.</summary>
    public static ReadOnlySpan<double> EarlyReasons => [0, 10, 0, 25, 35, 30];

    /// <summary>Days before the end at which a renewal is taken in hand.</summary>
    public const int LeadDays = 95;

    /// <summary>Earliest and latest decision, days before the end.</summary>
    public const int DecidedFrom = 52;

    /// <inheritdoc cref="DecidedFrom"/>
    public const int DecidedUntil = 5;

    /// <summary>Share of renewals without a price rise.</summary>
    public const double NoUplift = 0.30;

    /// <summary>Mean rise of the others, per cent (metric 37).</summary>
    public const double UpliftMean = 8.0;

    /// <summary>Spread of the rise, per cent.</summary>
    public const double UpliftDeviation = 2.5;

    /// <summary>Rise of those that run on by their clause, per cent: what such clauses commonly allow. Judgement.</summary>
    public const double UpliftByClause = 5;

    /// <summary>Share of renewals on the same term as before; the others on twelve months.</summary>
    public const double SameTerm = 0.85;

    /// <summary>Licences in use as a share of those held below which a renewing customer may cut them (R48).</summary>
    public const double ShrinkBelow = 0.55;

    /// <summary>Chance that it does.</summary>
    public const double ShrinkChance = 0.5;

    /// <summary>Value of a year, US dollars, below which a contract with an auto-renew clause runs on unless the customer gives notice: no
    /// account manager spends hours on it. Judgement.</summary>
    public const int AutomaticBelow = 15_000;

    /// <summary>Days before the last day of notice on which the order form of the next term goes out. Judgement.</summary>
    public const int NoticeAheadDays = 15;

    /// <summary>Days of notice that are waited for; a longer period ends before anybody looks. Judgement.</summary>
    public const int NoticeHeeded = 60;

    /// <summary>Quotes up to which a renewal counts as not negotiated. Judgement.</summary>
    public const int QuotesWithoutBargaining = 2;

    /// <summary>Contentment from which an account's risk of leaving is shown as low, and below which as high.</summary>
    public const double LowRiskFrom = -0.25;

    /// <inheritdoc cref="LowRiskFrom"/>
    public const double HighRiskBelow = -1.0;

    /// <summary>Days before the end from which a risky renewal is marked At Risk.</summary>
    public const int AtRiskDays = 150;

    /// <summary>Chance of renewal that a seller notes by risk, per cent. Judgement.</summary>
    public const int LowRiskProbability = 90;

    /// <inheritdoc cref="LowRiskProbability"/>
    public const int MediumRiskProbability = 70;

    /// <inheritdoc cref="LowRiskProbability"/>
    public const int HighRiskProbability = 40;

    /// <summary>Standard deviation of what sellers note around it, points. Judgement.</summary>
    public const double ProbabilityDeviation = 8;

    /// <summary>Points in whose steps they note it, and the least and most that they note of what is undecided. Judgement.</summary>
    public const int ProbabilityStep = 5;

    /// <inheritdoc cref="ProbabilityStep"/>
    public const int ProbabilityMin = 10;

    /// <inheritdoc cref="ProbabilityStep"/>
    public const int ProbabilityMax = 95;

    /// <summary>Days before the end from which anybody calls a renewal's risk high. Judgement.</summary>
    public const int HighRiskWithinDays = 400;

    /// <summary>Days between planned calls about a renewal, and once its end is near. Judgement.</summary>
    public const int CallsDays = 90;

    /// <inheritdoc cref="CallsDays"/>
    public const int CallsNearEndDays = 21;

    /// <summary>Terms too short for <see cref="LeadDays"/> are taken in hand these days before their end for each month they run: half of
    /// the term.</summary>
    public const int LeadDaysPerMonth = 15;

    /// <summary>Least days from taking a renewal in hand to its decision. Judgement.</summary>
    public const int HandlingMinDays = 6;

    /// <summary>When a renewal is quoted, as a part of the days until its decision. Judgement.</summary>
    public static (double From, double Until) ProposedPart => (0.15, 0.4);

    /// <summary>When it is negotiated, as a part of those days. Judgement.</summary>
    public static (double From, double Until) NegotiatedPart => (0.55, 0.75);

    /// <summary>Licences that a customer who cuts them keeps for each in use. Judgement.</summary>
    public const double ShrinkHeadroom = 1.25;

    /// <summary>The least share of its licences that it keeps. Judgement.</summary>
    public const double ShrinkFloor = 0.6;

    /// <summary>Least days between notice of an early end and that end, where the time allows. Judgement.</summary>
    public const int EarlyNoticeMinDays = 25;
}
