using CsCheck;
using Salescape.Schema;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Life;
using Salescape.Simulation.Plan;
using Salescape.Simulation.RollUp;
using Salescape.Simulation.Tests.Laws;

namespace Salescape.Simulation.Tests.Life;

/// <summary>A life that was decided up to a later day is told on any earlier one as if no more had been decided.</summary>
public sealed class ToldLaterTests
{
    private static readonly DateOnly Start = new(2023, 7, 1);

    [Fact]
    public void What_was_decided_later_does_not_show_earlier() =>
        Gen.Select(Gen.Int[1, 100_000], Gen.Int[0, 1000], Gen.Int[1, 500])
            .Sample(
                (seed, first, apart) =>
                {
                    DateOnly earlier = Start.AddDays(first);
                    CompanySettings settings = World.SettingsOf(seed, 0.04m, Start, earlier);
                    CompanySettings later = settings with { AsOf = earlier.AddDays(apart) };
                    string[] differences = [.. Compare(Told(new Vendor(settings), settings, earlier), Told(new Vendor(later), settings, later.AsOf))];
                    Assert.True(differences.Length == 0, string.Join('\n', differences));
                },
                iter: 20,
                threads: 1
            );

    private static (CompanyRows Rows, CompanyRows RollUp) Told(Vendor vendor, CompanySettings settings, DateOnly decided)
    {
        var rows = new CompanyRows();
        var results = new CompanyResults(vendor);
        var scene = new Scene(vendor, decided, new Account(), new TextArena(), Diary: null) { KeepsCourse = true };
        var telling = new Telling(settings.Start, settings.AsOf, rows, scene.Account, scene.Words, results);
        for (long number = 1; number <= vendor.Market.Count; number++)
        {
            if (AccountLife.Decide(scene, number))
                AccountLife.Tell(scene with { AsOf = settings.AsOf }, telling, AccountLife.Chapters);
        }

        var rollUp = new CompanyRows();
        results.WriteRows(rollUp, settings.Start, settings.AsOf);
        return (rows, rollUp);
    }

    private static IEnumerable<string> Compare((CompanyRows Rows, CompanyRows RollUp) expected, (CompanyRows Rows, CompanyRows RollUp) actual) =>
        expected.Rows.Batches.Zip(actual.Rows.Batches).Concat(expected.RollUp.Batches.Zip(actual.RollUp.Batches))
            .SelectMany(pair => SameRows.Differences(pair.First, pair.Second).Take(2));
}
