namespace Salescape.Simulation.Assumptions;

/// <summary>How the features of a product are taken up and used, given how broadly the product is.</summary>
internal static class FeatureAssumptions
{
    /// <summary>Features tracked an install: the leading ones of the product, one more that differs by install, and the newest that it has
    /// (set for the 50,000 rows of the schema document).</summary>
    public const int Tracked = 6;

    /// <summary>Of them, the leading ones of the product.</summary>
    public const int Leading = 5;

    /// <summary>Months of a year's quarter: features are counted in the measured week of its last one.</summary>
    public const int MonthsBetween = 4;

    /// <summary>Deviation of the breadth of use at which an install takes a feature up, in places of the range. Judgement: most begin with
    /// the leading ones, each in its own order.</summary>
    public const double OrderSpread = 1.1;

    /// <summary>Share of the active users who work with a feature when it has just been taken up, and that of one taken up long ago.
    /// Judgement.</summary>
    public const double ShareAtFirst = 0.16;

    /// <inheritdoc cref="ShareAtFirst"/>
    public const double ShareAtLast = 0.95;

    /// <summary>Breadth beyond that of taking it up in which 63 % of that growth happens. Judgement.</summary>
    public const double BreadthOfGrowth = 0.38;

    /// <summary>Share of the active users who try a feature that is nearly taken up. Judgement.</summary>
    public const double ShareTrying = 0.08;

    /// <summary>Breadth short of taking it up at which nobody tries any more. Judgement.</summary>
    public const double BreadthOfTrying = 0.6;

    /// <summary>Uses a session of the leading feature by one of its users. Judgement.</summary>
    public const double UsesPerSession = 4.6;

    /// <summary>How uses a user fall with a feature's rank: an exponent. With the users, who fall too, about 1.5 over all (part 4: Zipf s
    /// 1.5 to 1.85 [S68]).</summary>
    public const double RankExponent = 0.85;

    /// <summary>Sigma of the log of uses a user between installs and between quarters. Judgement.</summary>
    public const double UsesOfInstallSigma = 0.45;

    /// <inheritdoc cref="UsesOfInstallSigma"/>
    public const double UsesOfWeekSigma = 0.18;

    /// <summary>Share of the week's active users from which a feature counts as adopted, per cent (metric 130).</summary>
    public const int ExploringShare = 15;

    /// <summary>Share from which it is in regular use, per cent (metric 130).</summary>
    public const int RegularShare = 50;

    /// <summary>Uses a user and week below which it is explored only, however many users. Judgement.</summary>
    public const int RegularUses = 4;

    /// <summary>Uses a user and week from which its users are power users. Judgement.</summary>
    public const int PowerUses = 12;
}
