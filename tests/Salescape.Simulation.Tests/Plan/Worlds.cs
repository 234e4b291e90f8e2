using CsCheck;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Tests.Plan;

/// <summary>Settings that a plan must hold for.</summary>
internal static class Worlds
{
    public static readonly DateOnly Start = new(2023, 7, 1);

    /// <summary>The last day of 36 months.</summary>
    public static readonly DateOnly End = new(2026, 6, 30);

    public static readonly Gen<long> Seed = Gen.Long[1, 1_000_000];

    /// <summary>First days, in the middle of months and in leap years too.</summary>
    public static readonly Gen<DateOnly> AnyStart = Gen.Int[0, 2_000].Select(days => new DateOnly(2019, 1, 1).AddDays(days));

    /// <summary>The years of a vendor of which a day is the bearing.</summary>
    public static History Around(DateOnly day) => new(day.AddMonths(-66), day);

    public static readonly Gen<int> Days = Gen.Int[30, 1_500];

    private static readonly double[] Scales = [0.1, 0.37, 1, 3, 10];

    public static readonly Gen<double> Scale = Gen.Int[0, Scales.Length - 1].Select(place => Scales[place]);
}
