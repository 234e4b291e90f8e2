namespace Salescape.Simulation.Assumptions;

/// <summary>What partners refer. 300 referrals are in the schema document; a third become opportunities (#89).</summary>
internal static class ReferralAssumptions
{
    /// <summary>Days from a referral to the lead that sales makes of it, of those that become opportunities: mean. Judgement.</summary>
    public const double DaysUntilTakenUp = 6;

    /// <summary>The most such days. Judgement.</summary>
    public const int DaysUntilTakenUpMax = 40;

    /// <summary>Share of the others that sales takes up as a lead before they are lost; the rest are lost at once (#89: 20 to 50 % become
    /// opportunities). Judgement.</summary>
    public const double TakenUp = 0.55;

    /// <summary>Mean days until a referral is given up. Judgement.</summary>
    public const double DaysUntilLost = 55;

    /// <summary>Median of what a partner says a deal may be worth, relative to what such a company spends a year. Judgement.</summary>
    public const double ValueLevel = 1.15;

    /// <summary>Sigma of its log: partners guess. Judgement.</summary>
    public const double ValueSigma = 0.45;

    /// <summary>Dollars from which it is guessed in steps of <see cref="RoughStep"/>, below it in steps of <see cref="FineStep"/>.
    /// Judgement.</summary>
    public const double RoughFrom = 20_000;

    /// <inheritdoc cref="RoughFrom"/>
    public const long RoughStep = 5_000;

    /// <inheritdoc cref="RoughFrom"/>
    public const long FineStep = 500;

    /// <summary>Share of referrals with a note. Judgement.</summary>
    public const double HasNote = 0.72;
}
