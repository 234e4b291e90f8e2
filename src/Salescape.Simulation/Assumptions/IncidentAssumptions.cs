namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers that stand in the texts of incidents. Judgement: counts of entries are log-normal, as sizes of data are.</summary>
internal static class IncidentAssumptions
{
    /// <summary>Share of tickets whose second tag is the usual one of their kind, not one of cause or feature. Judgement: labels of a desk
    /// follow a few habits and have a long tail.</summary>
    public const double SecondTagOfCase = 0.55;

    /// <summary>Share of tickets whose matter is met in the first of two ways. Judgement.</summary>
    public const double OneWay = 0.5;

    /// <summary>Attempts to find other words for a cause, and the letters at its beginning that tell them apart.</summary>
    public const int Rewordings = 4;

    /// <inheritdoc cref="Rewordings"/>
    public const int SameWords = 12;

    /// <summary>Entries concerned, at least.</summary>
    public const int CountMin = 37;

    /// <summary>Median of the entries beyond.</summary>
    public const double CountMedian = 1_900;

    /// <summary>Sigma of their logarithm.</summary>
    public const double CountSigma = 1.4;

    /// <summary>Entries that an item of a feature may hold; each feature has one such limit. Judgement: round numbers as vendors publish
    /// them.</summary>
    public static ReadOnlySpan<int> LimitsOfEntries => [5_000, 10_000, 20_000, 25_000, 50_000, 100_000, 250_000];

    /// <summary>Calls a minute that the API of a product takes from an account. Judgement, as published by vendors.</summary>
    public static ReadOnlySpan<int> CallsAMinute => [120, 300, 600, 900, 1_200];

    /// <summary>People who may work in a feature at a time, as tested. Judgement.</summary>
    public static ReadOnlySpan<int> PeopleAtATime => [100, 150, 200, 250, 300, 500];

    /// <summary>Days that a product keeps earlier versions and the log of changes. Judgement: the periods that vendors offer.</summary>
    public static ReadOnlySpan<int> DaysKept => [60, 90, 180, 365];

    /// <summary>Entries that one call may write. Judgement.</summary>
    public static ReadOnlySpan<int> EntriesOfBatch => [50, 100, 200, 500];

    /// <summary>Hours that a planned maintenance takes. Judgement: a night at a weekend, once a month.</summary>
    public const int WindowHours = 3;

    /// <summary>The earliest hour, UTC, at which one begins. Judgement.</summary>
    public const int WindowFirstHour = 1;

    /// <summary>Days from something sent to the customer, such as an invoice or a notice, until somebody asks about it, fewest.
    /// Judgement.</summary>
    public const int EarlierMinDays = 6;

    /// <inheritdoc cref="EarlierMinDays"/>
    public const int EarlierMaxDays = 34;
}
