using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>What the vendor promises its customers, and since when.</summary>
internal static class SlaAssumptions
{
    /// <summary>Month, from the start, in which the two upper tiers were promised faster answers; judgement: a policy lives about a
    /// year.</summary>
    private const int UpperTiersFaster = 12;

    /// <summary>Month in which critical tickets of Silver customers were; judgement.</summary>
    private const int SilverCriticalFaster = 21;

    /// <summary>
    /// Every promise in the order in which it was made. First answers: critical 15 to 120 minutes, low up to 1,440 of working
    /// hours, each tier about 0.5 to 0.7 of the one below (metric 100 [S56]); solutions: critical 4 to 12 hours, high 12
    /// to 36, medium 40 to 80, low 96 to 160 (metric 102 [S56]; where only working hours count, ten of them are a day, so
    /// that 160 are some 380 hours elapsed). Round the clock for Platinum, for what is urgent at Gold, and for critical tickets of Silver.
    /// </summary>
    public static SlaPromise[] Promises { get; } =
    [
        new(0, CustomerTier.Bronze, Priority.Critical, 120, 12, true),
        new(0, CustomerTier.Bronze, Priority.High, 360, 36, true),
        new(0, CustomerTier.Bronze, Priority.Medium, 720, 80, true),
        new(0, CustomerTier.Bronze, Priority.Low, 1_440, 160, true),
        new(0, CustomerTier.Silver, Priority.Critical, 90, 10, false),
        new(0, CustomerTier.Silver, Priority.High, 240, 24, true),
        new(0, CustomerTier.Silver, Priority.Medium, 480, 60, true),
        new(0, CustomerTier.Silver, Priority.Low, 1_200, 120, true),
        new(0, CustomerTier.Gold, Priority.Critical, 45, 8, false),
        new(0, CustomerTier.Gold, Priority.High, 180, 20, false),
        new(0, CustomerTier.Gold, Priority.Medium, 420, 56, true),
        new(0, CustomerTier.Gold, Priority.Low, 960, 110, true),
        new(0, CustomerTier.Platinum, Priority.Critical, 30, 6, false),
        new(0, CustomerTier.Platinum, Priority.High, 90, 16, false),
        new(0, CustomerTier.Platinum, Priority.Medium, 360, 48, false),
        new(0, CustomerTier.Platinum, Priority.Low, 720, 104, false),
        new(UpperTiersFaster, CustomerTier.Gold, Priority.Critical, 30, 6, false),
        new(UpperTiersFaster, CustomerTier.Gold, Priority.High, 120, 16, false),
        new(UpperTiersFaster, CustomerTier.Gold, Priority.Medium, 300, 48, true),
        new(UpperTiersFaster, CustomerTier.Gold, Priority.Low, 720, 100, true),
        new(UpperTiersFaster, CustomerTier.Platinum, Priority.Critical, 15, 4, false),
        new(UpperTiersFaster, CustomerTier.Platinum, Priority.High, 60, 12, false),
        new(UpperTiersFaster, CustomerTier.Platinum, Priority.Medium, 240, 40, false),
        new(UpperTiersFaster, CustomerTier.Platinum, Priority.Low, 480, 96, false),
        new(SilverCriticalFaster, CustomerTier.Silver, Priority.Critical, 60, 8, false),
    ];
}

/// <summary>A promise as it was made.</summary>
/// <param name="Month">The month, from the start, with whose first day it comes into force.</param>
/// <param name="Tier">To whom.</param>
/// <param name="Priority">For which tickets.</param>
/// <param name="FirstResponseMinutes">Minutes to the first answer.</param>
/// <param name="ResolutionHours">Hours to the solution.</param>
/// <param name="BusinessHoursOnly">Whether only working hours count.</param>
internal readonly record struct SlaPromise(
    int Month,
    CustomerTier Tier,
    Priority Priority,
    int FirstResponseMinutes,
    int ResolutionHours,
    bool BusinessHoursOnly
);
