using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>What is sold in one deal, at what discount, and how long it takes. Money in US dollars a year unless said.</summary>
internal static class DealAssumptions
{
    /// <summary>Weights of <see cref="OpportunitySource"/> for new business: outbound makes half the deals and wins least (metrics 3, 12 of
    /// part 5).</summary>
    public static ReadOnlySpan<double> SourceShares => [23, 43, 6.5, 17.5, 9];

    /// <summary>Weights of 1, 2, … products that an account would like in a first contract, mean 3.4 where the money reaches; the schema
    /// document has 2,000 installs and 1,500 onboardings for 1,000 accounts.</summary>
    public static ReadOnlySpan<double> BasketSizes => [6.9, 18.1, 31.8, 25.5, 11.5, 6.2];

    /// <summary>Yearly spend at which these weights hold, US dollars, and by which power of spend the odds of more products rise: few buy
    /// three products for the price of one. Judgement.</summary>
    public const double BasketAnchor = 19_000;

    /// <inheritdoc cref="BasketAnchor"/>
    public const double BasketPower = 1.6;

    /// <summary>How much likelier a product of fitting category is bought, log units per unit of fit. Judgement.</summary>
    public const double FitPull = 0.9;

    /// <summary>Weights of <see cref="ProductLine"/> by <see cref="CompanySize"/>: small firms buy Core, large ones Enterprise.
    /// Judgement.</summary>
    public static double LineWeight(CompanySize size, ProductLine line) =>
        (size, line) switch
        {
            (CompanySize.Small, ProductLine.Core) => 5,
            (CompanySize.Small, ProductLine.Premium) => 2,
            (CompanySize.Small, _) => 0.4,
            (CompanySize.Medium, ProductLine.Core) => 3.5,
            (CompanySize.Medium, ProductLine.Premium) => 3.5,
            (CompanySize.Medium, _) => 1.2,
            (CompanySize.Large, ProductLine.Core) => 1.6,
            (CompanySize.Large, ProductLine.Premium) => 3.5,
            (CompanySize.Large, _) => 3,
            (_, ProductLine.Core) => 1,
            (_, ProductLine.Premium) => 3,
            _ => 4.5,
        };

    /// <summary>Weight of one more product of a category that the basket holds already. Judgement.</summary>
    public const double SameCategoryWeight = 0.25;

    /// <summary>Licences below which nobody counts: a handful are sold, five in the mean.</summary>
    public const int MinSeats = 5;

    /// <summary>The fewest licences sold of a product, and how often they and those just above are of a handful. Judgement: five is
    /// what most ask for (part 4), but a team of four buys four.</summary>
    public const int FewestSeats = 3;

    /// <inheritdoc cref="FewestSeats"/>
    public static ReadOnlySpan<double> FewSeats => [9, 12, 58, 10, 7, 4];

    /// <summary>Share of licence counts on a round number (part 4: 60 % on 5, 10, 25, 50, 100, 250, 500, 1,000).</summary>
    public const double RoundSeats = 0.6;

    /// <summary>The round numbers, with those between that sellers like too.</summary>
    public static ReadOnlySpan<int> RoundSeatCounts =>
        [5, 10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 250, 300, 400, 500, 750, 1_000, 1_500, 2_000, 3_000, 5_000];

    /// <summary>Discount, per cent, on the third and later product of one quote where its term is at least half a year.
    /// Judgement.</summary>
    public const int BundleDiscount = 10;

    /// <summary>Share of quotes with three or more products that give it. Judgement.</summary>
    public const double BundleShare = 0.35;

    /// <summary>Terms in months, with <see cref="TermWeights"/> by <see cref="CompanySize"/> (metric 39; Small 85 % within a year,
    /// Enterprise 45 % at three years).</summary>
    public static ReadOnlySpan<int> Terms => [3, 6, 12, 24, 36, 48];

    /// <inheritdoc cref="Terms"/>
    public static ReadOnlySpan<double> TermWeights(CompanySize size) =>
        size switch
        {
            CompanySize.Small => [2, 8, 72, 11, 7, 0],
            CompanySize.Medium => [1, 6, 60, 14, 18, 1],
            CompanySize.Large => [0, 3, 47, 18, 29, 3],
            _ => [0, 1, 38, 16, 41, 4],
        };

    /// <summary>Median days from opening to signature of a new deal of <see cref="CycleAnchor"/> a year (metric 7).</summary>
    public const double CycleAtAnchor = 28;

    /// <inheritdoc cref="CycleAtAnchor"/>
    public const double CycleAnchor = 3_000;

    /// <summary>Days grow with value to this power [S9].</summary>
    public const double CyclePower = 0.42;

    /// <summary>Sigma of the log of days inside a size of deal (part 4).</summary>
    public const double CycleSigma = 0.50;

    /// <summary>The shortest deal, days.</summary>
    public const int CycleMin = 7;

    /// <summary>Days by <see cref="OpportunityType"/> relative to new business; expansions are shorter again by their size, a renewal has
    /// its own calendar (metric 8).</summary>
    public static ReadOnlySpan<double> CycleByType => [1.0, 0.85, 0.8, 1.0];

    /// <summary>What a competitor adds to the days (R12).</summary>
    public const double CycleWithRival = 1.15;

    /// <summary>What a partner takes from them (R13).</summary>
    public const double CycleWithPartner = 0.85;

    /// <summary>Days of a deal lost to indecision relative to one decided (metric 9).</summary>
    public const double CycleOfIndecision = 1.75;

    /// <summary>Days of a deal that dies before a proposal, relative to its full course: least and most. Judgement.</summary>
    public const double EarlyLossFrom = 0.6;

    /// <inheritdoc cref="EarlyLossFrom"/>
    public const double EarlyLossUntil = 1.1;

    /// <summary>Weights of the stage in which a lost deal dies, where it is small: Prospecting, Qualification, Proposal, Negotiation
    /// (metric 5).</summary>
    public static ReadOnlySpan<double> LostInStage => [39, 36, 15, 10];

    /// <summary>Value of the whole term, US dollars, at which half as many as among small deals die before a proposal, and by which
    /// power of it they are fewer. Judgement: months of work on a large deal are not spent without a price.</summary>
    public const double EarlyLossAnchor = 70_000;

    /// <inheritdoc cref="EarlyLossAnchor"/>
    public const double EarlyLossPower = 2.0;

    /// <summary>Chance of no discount where there is neither trouble nor price sensitivity (metric 11, part 4); with
    /// <see cref="NoDiscountPerPressure"/> some four in ten won deals have none.</summary>
    public const double NoDiscount = 0.25;

    /// <summary>How much the log-odds of no discount fall per unit of trouble and price sensitivity: deals that go well are not discounted.
    /// Judgement.</summary>
    public const double NoDiscountPerPressure = 2.6;

    /// <summary>Mean discount of the others before all else, per cent (metric 12).</summary>
    public const double DiscountMean = 9.5;

    /// <summary>Per cent added for each tripling of the deal's yearly value above <see cref="CycleAnchor"/> × 3 (R9: 3 to 5; less shows in
    /// won deals, because large ones are won only where trouble is small).</summary>
    public const double DiscountPerTripling = 4.0;

    /// <summary>Per cent added for two and three years (R9).</summary>
    public static double DiscountForTerm(int months) =>
        months >= 36 ? 5
        : months >= 24 ? 3
        : 0;

    /// <summary>Per cent added when a competitor bids (R12).</summary>
    public const double DiscountWithRival = 3.5;

    /// <summary>Per cent added per standard deviation of trouble in the deal: discounts gather where deals are in danger [S87].</summary>
    public const double DiscountForTrouble = 5.0;

    /// <summary>Spread of discounts, per cent.</summary>
    public const double DiscountDeviation = 3.5;

    /// <summary>The deepest discount that anybody approves, per cent.</summary>
    public const int DiscountMax = 40;

    /// <summary>Share of discounts that are a multiple of five (part 4).</summary>
    public const double DiscountRoundShare = 0.7;

    /// <summary>Per cent below which sellers rather stay at what they may give themselves, and how many of them do. Judgement.</summary>
    public const double DiscountWorthAsking = 14;

    /// <inheritdoc cref="DiscountWorthAsking"/>
    public const double StopsAtApproval = 0.6;

    /// <summary>A seller gives up to this, per cent, without a manager (metric 12).</summary>
    public const int DiscountWithoutApproval = 10;

    /// <summary>Share of won deals pulled to the end of the quarter where it is near [S86].</summary>
    public const double QuarterEndPull = 0.46;

    /// <summary>Share of the others pulled to the end of the month [S84].</summary>
    public const double MonthEndPull = 0.26;

    /// <summary>Days before a quarter's end from which a deal is pulled forward to it.</summary>
    public const int QuarterPullDays = 40;

    /// <summary>Share of deals with a named competitor by <see cref="OpportunityType"/> (metric 21; few bid against an incumbent's
    /// renewal).</summary>
    public static ReadOnlySpan<double> RivalShare => [0.66, 0.28, 0.42, 0.22];

    /// <summary>Chance that the vendor hears from a lost account again (records of the schema document need 2.2 new deals an
    /// account).</summary>
    public const double ComesBack = 0.951;

    /// <summary>Least days until it does. Half a year is common; the records of the schema document leave no more time than this.</summary>
    public const int ComesBackAfterDays = 38;

    /// <summary>Mean days on top of that.</summary>
    public const double ComesBackMeanDays = 30;

    /// <summary>Days that a seller lets an overdue close date stand before moving it, mean. A CRM shows 3 to 30 % overdue (metric 29), and
    /// here most open deals are renewals far ahead.</summary>
    public const double DaysUntilPushed = 38;

    /// <summary>Share of expected close dates that a seller puts on the end of a month. Judgement.</summary>
    public const double MonthEndExpected = 0.55;

    /// <summary>Days by which a seller moves it.</summary>
    public const int PushDays = 30;

    /// <summary>Mean share of an estimate that a seller writes down before a quote, relative to list price.</summary>
    public const double EstimateLevel = 0.92;

    /// <summary>Spread of the log of that estimate.</summary>
    public const double EstimateSigma = 0.22;

    /// <summary>Chances of a second, third and fourth quote, at <see cref="QuoteAssumptions.CeremonyAnchor"/> (metric 25).</summary>
    public static ReadOnlySpan<double> AnotherQuote => [0.36, 0.22, 0.07];

    /// <summary>Days that quotes stay valid, with <see cref="ValidityWeights"/> (metric 26).</summary>
    public static ReadOnlySpan<int> ValidityDays => [14, 30, 60, 90];

    /// <inheritdoc cref="ValidityDays"/>
    public static ReadOnlySpan<double> ValidityWeights => [4, 83, 10, 3];

    /// <summary>Payment terms with weights (metric 43); large and overseas buyers lean to the later ones.</summary>
    public static ReadOnlySpan<double> PaymentTermWeights(bool slow) => slow ? [3, 44, 15, 31, 7] : [9, 65, 12, 11, 3];

    /// <summary>Share of quotes with a note. Judgement.</summary>
    public const double QuoteHasNote = 0.45;

    /// <summary>Sigma of the log of what an account is ready to spend from deal to deal. Judgement.</summary>
    public const double SpendSigma = 0.22;

    /// <summary>Sigma of the log of a product's share in it. Judgement.</summary>
    public const double ProductShareSigma = 0.35;

    /// <summary>Share of the least price of a further product that the money must reach for it to be bought. Judgement.</summary>
    public const double StretchForProduct = 0.43;

    /// <summary>Median price of a cross-sold product, as a share of the account's first spend. Judgement.</summary>
    public const double CrossSellShare = 0.22;

    /// <summary>Sigma of the log of that share. Judgement.</summary>
    public const double CrossSellSigma = 0.4;

    /// <summary>Yearly value below which days fall no further.</summary>
    public const int CycleMinValue = 500;

    /// <summary>Days that a seller expects at first, relative to the usual ones: least and most. Judgement.</summary>
    public const double ExpectedMin = 0.8;

    /// <inheritdoc cref="ExpectedMin"/>
    public const double ExpectedMax = 1.25;

    /// <summary>When a deal is qualified, as a part of the days from its opening to its decision. Judgement.</summary>
    public static (double From, double Until) QualifiedPart => (0.10, 0.28);

    /// <summary>When it is quoted, as a part of those days. Judgement.</summary>
    public static (double From, double Until) ProposedPart => (0.38, 0.55);

    /// <summary>When it is negotiated, as a part of those days. Judgement.</summary>
    public static (double From, double Until) NegotiatedPart => (0.66, 0.82);

    /// <summary>Deals pulled to the end of a quarter are decided in its last days, so many, most of them at the very end.
    /// Judgement.</summary>
    public const int QuarterEndDays = 11;

    /// <summary>Deals pulled to the end of a month are decided at most these days before it. Judgement.</summary>
    public const int MonthEndDays = 4;

    /// <summary>Weight of trouble in the pressure on a price. Judgement.</summary>
    public const double PressureOfTrouble = 0.75;

    /// <summary>Weight of the account's price sensitivity in it. Judgement.</summary>
    public const double PressureOfPriceSensitivity = 0.25;

    /// <summary>A deal has time for another quote every so many days from the first to its decision. Judgement.</summary>
    public const int DaysPerQuote = 4;

    /// <summary>When a quote is replaced, relative to an even spread of quotes over those days. Judgement.</summary>
    public static (double From, double Until) QuoteGap => (0.6, 1.2);

    /// <summary>Share of concessions from quote to quote that are <see cref="RoundConcessionPercent"/>; the others are at most
    /// <see cref="ConcessionMax"/> per cent. Judgement.</summary>
    public const double RoundConcession = 0.6;

    /// <inheritdoc cref="RoundConcession"/>
    public const int RoundConcessionPercent = 5;

    /// <inheritdoc cref="RoundConcession"/>
    public const int ConcessionMax = 4;

    /// <summary>Days that an approval takes, at most. Judgement.</summary>
    public const int ApprovalDaysMax = 4;

    /// <summary>Share of quotes without approval that go out on their date; the others a day later. Judgement.</summary>
    public const double SentAtOnce = 0.7;

    /// <summary>Days by which an offer that has run out is prolonged for a buyer who means to take it. Judgement.</summary>
    public const int ProlongedByDays = 30;
}
