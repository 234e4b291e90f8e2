using CsCheck;
using Salescape.Schema;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Life;
using Salescape.Simulation.Plan;
using Salescape.Simulation.RollUp;
using Salescape.Simulation.Tests.Laws;

namespace Salescape.Simulation.Tests.Life;

/// <summary>What was decided may be told in any order, and more than once: telling decides and changes nothing.</summary>
public sealed class TellingOrderTests
{
    private static readonly CompanySettings Settings = World.SettingsOf(23, 0.15m, new(2023, 7, 1), new(2026, 6, 30));

    private static readonly Vendor Vendor = new(Settings);

    private static readonly Told Once = TellAll(AccountLife.Chapters, times: 1);

    [Fact]
    public void Chapters_told_in_any_order_make_the_same_rows() =>
        Gen.Shuffle(AccountLife.Chapters.ToArray()).Sample(chapters => SameAs(TellAll(chapters, times: 1)), iter: 10, threads: 1);

    [Fact]
    public void A_life_told_again_makes_the_same_rows_again() => SameAs(TellAll([.. AccountLife.Chapters.Reverse()], times: 2));

    private static void SameAs(Told told)
    {
        SameRows.Check(Once.Rows, told.Rows);
        SameRows.Check(Once.RollUp, told.RollUp);
    }

    /// <summary>Lives every account and tells it some times; the last telling counts.</summary>
    private static Told TellAll(IReadOnlyList<Chapter> chapters, int times)
    {
        var rows = new CompanyRows();
        var results = new CompanyResults(Vendor);
        var scene = new Scene(Vendor, Settings.AsOf, new Account(), new TextArena(), Diary: null);
        for (long number = 1; number <= Vendor.Market.Count; number++)
        {
            if (!AccountLife.Decide(scene, number))
                continue;
            for (int time = 1; time < times; time++)
                AccountLife.Tell(
                    scene,
                    new Telling(Settings.Start, scene.AsOf, new CompanyRows(), scene.Account, scene.Words, new CompanyResults(Vendor)),
                    chapters
                );
            AccountLife.Tell(scene, new Telling(Settings.Start, scene.AsOf, rows, scene.Account, scene.Words, results), chapters);
        }

        var rollUp = new CompanyRows();
        results.WriteRows(rollUp, Settings.Start, Settings.AsOf);
        return new Told(rows, rollUp);
    }

    /// <summary>The rows of all accounts, and what was added up from them.</summary>
    private sealed record Told(CompanyRows Rows, CompanyRows RollUp);
}
