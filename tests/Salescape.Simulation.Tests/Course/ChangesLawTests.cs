using CsCheck;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Course;
using Salescape.Simulation.Tests.Laws;
using Salescape.Tests;

namespace Salescape.Simulation.Tests.Course;

/// <summary>What is shown on a day and the changes up to a later one are together what is shown on that.</summary>
public sealed class ChangesLawTests
{
    private static readonly Gen<(CompanySettings Settings, int Days)> AnySpan = Gen.Select(
        Gen.Int[1, 100_000],
        Gen.Int[2, 5],
        Gen.Int[0, 4 * 365],
        Gen.Frequency((3, Gen.Int[0, 1_000]), (1, Gen.Const(0))),
        Gen.Frequency((3, Gen.Int[1, 5]), (1, Gen.Int[6, 120])),
        Gen.Bool
    ).Select(
        (seed, hundredths, start, first, days, hasErasures) =>
        {
            DateOnly opens = new DateOnly(2022, 1, 1).AddDays(start);
            DateOnly asOf = opens.AddDays(first);
            CompanySettings settings = World.SettingsOf(
                seed,
                hundredths / 100m,
                opens,
                asOf < new DateOnly(2026, 12, 1) ? asOf : new(2026, 12, 1)
            );
            return (settings with { HasErasures = hasErasures }, days);
        }
    );

    [Fact]
    public void A_day_and_the_changes_after_it_are_a_later_day() =>
        AnySpan.Sample((settings, days) => AssertHolds(settings, days), iter: 15, threads: 1);

    // Somebody who is erased takes along what is on record of them, from before the first day too.
    [Fact]
    public void Who_is_erased_between_them_is_gone_with_all_that_was_on_record() =>
        AnySpan.Sample(
            (settings, days) => AssertHolds(settings with { Scale = 0.06m, HasErasures = true }, days: 120 + days),
            iter: 5,
            threads: 1
        );

    // An invoice paid before the window was cancelled in it: with its date of payment went what it was not shown for.
    [Fact]
    public void What_was_over_before_the_window_comes_when_it_is_open_again()
    {
        DateOnly start = new(2023, 2, 20);
        AssertHolds(new CompanySettings(788307, 0.03m, start, start, "Tessaline") { Edition = 2025 }, days: 50);
    }

    private static void AssertHolds(CompanySettings settings, int days)
    {
        CompanySettings later = settings with { AsOf = settings.AsOf.AddDays(days) };
        var rows = new RowsByKey(RowsInMemory.Of(new Company(settings)));
        foreach (RowChange change in rows.Apply(ChangesInMemory.Of(new CompanyCourse(later, settings.AsOf))))
            Assert.InRange(change.Day, Window(settings.AsOf) + 1, Window(later.AsOf));
        string[] differences = [.. rows.Differences(RowsInMemory.Of(new Company(later))).Take(20)];
        Assert.True(differences.Length == 0, string.Join('\n', differences));
    }

    private static int Window(DateOnly day) => day.DayNumber - new DateOnly(1970, 1, 1).DayNumber;
}
