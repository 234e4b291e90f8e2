namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind marketing budgets.</summary>
internal static class BudgetAssumptions
{
    /// <summary>
    /// Dollars a quarter spent whatever campaigns run, at scale 1, at the start: with campaigns, 8 to 12 % of revenue as
    /// growing vendors spend, more while there is hardly any (metric 68 [S39]).
    /// </summary>
    public const double StandingAtStart = 38_000;

    /// <summary>What that gains every quarter. Judgement.</summary>
    public const double StandingAddedAQuarter = 10_000;

    /// <summary>Season of standing spending by quarter, mean 1. Judgement.</summary>
    public static ReadOnlySpan<double> StandingByQuarter => [1.02, 1.02, 0.90, 1.06];

    /// <summary>
    /// Per cent of standing spending by <c>BudgetChannel</c> (a row each) and <c>BudgetCampaignType</c>: Email, Social,
    /// Webinar, Conference, Paid Search, Content Syndication, Direct Mail, Partner Co-Marketing. Together with campaigns
    /// about half digital and a fifth events (metric 69 [S39]). Lines that bring no leads are small: a
    /// sponsored post here, a reprint there.
    /// </summary>
    public static ReadOnlySpan<double> StandingShares =>
        [
            2.4,
            10.4,
            4.0,
            0.4,
            19.8,
            11.9,
            1.4,
            0.7,
            0.6,
            0.7,
            0.3,
            8.2,
            0.4,
            0.5,
            0.6,
            0.6,
            0.3,
            1.5,
            0.4,
            0.5,
            3.2,
            10.1,
            0.3,
            0.4,
            0.6,
            0.5,
            0.3,
            0.4,
            0.5,
            6.5,
            0.4,
            0.3,
            0.5,
            0.6,
            0.6,
            0.4,
            0.5,
            0.9,
            0.4,
            6.9,
        ];

    /// <summary>Dollars: budgets are multiples of it.</summary>
    public const long Step = 50;

    /// <summary>Share of the budget that is spent by quarter (metric 70: 90 to 106 %, typically 97; too little in the first quarter, too
    /// much in the last).</summary>
    public static ReadOnlySpan<double> SpentByQuarter => [0.935, 0.97, 0.965, 1.015];

    /// <summary>Sigma of the logarithm of that from line to line. Judgement.</summary>
    public const double SpentSigma = 0.07;
}
