using CsCheck;
using Salescape.Schema;

namespace Salescape.Simulation.Tests.Laws;

/// <summary>A world is one, whatever its window: start and as-of only choose what is seen of it.</summary>
public sealed class WindowTests
{
    private const int BreachesShown = 12;
    private const int Times = 67;

    /// <summary>Days of history in which a window lies: from the founding to the end of the edition, nearly.</summary>
    private const int Days = 9 * 365 - 300;

    /// <summary>A small world of any seed and edition, a start in its history, a later one, and two days after both.</summary>
    private static readonly Gen<(int Seed, int Edition, int Start, int Later, int AsOf, int Further)> Windows = Gen.Select(
        Gen.Int[1, 1_000_000],
        Gen.Int[2018, 2030],
        Gen.Int[0, Days - 701],
        Gen.Int[1, 700],
        Gen.Int[1, 900],
        Gen.Int[1, 300]
    );

    [Fact]
    public void A_later_start_only_takes_rows_away_and_changes_none() =>
        Windows.Sample(
            window =>
            {
                World early = Seen(window, later: false, further: false);
                World late = Seen(window, later: true, further: false);
                AssertNone(SchemaCatalog.Tables.SelectMany(table => WindowLaw.BreachesOfStart(early, late, table)));
            },
            iter: Times,
            threads: 1
        );

    [Fact]
    public void A_later_as_of_adds_what_is_new_and_the_old_that_it_leads_to() =>
        Windows.Sample(
            window =>
            {
                World earlier = Seen(window, later: true, further: false);
                World later = Seen(window, later: true, further: true);
                AssertNone(
                    SchemaCatalog
                        .Tables.SelectMany(table => AsOfLaw.Breaches(earlier, later, table))
                        .Concat(WindowLaw.BreachesOfAge(earlier, later))
                );
            },
            iter: Times,
            threads: 1
        );

    [Fact]
    public void All_that_a_window_refers_to_is_in_it_and_no_older_facts() =>
        Windows.Sample(
            window =>
            {
                World world = Seen(window, later: true, further: false);
                AssertNone(WindowLaw.BreachesOfReferences(world).Concat(WindowLaw.BreachesOfFacts(world)));
            },
            iter: Times,
            threads: 1
        );

    private static World Seen((int Seed, int Edition, int Start, int Later, int AsOf, int Further) window, bool later, bool further)
    {
        DateOnly founded = CompanySettings.FoundedIn(window.Edition);
        int last = window.Start + window.Later;
        DateOnly start = founded.AddDays(later ? last : window.Start);
        DateOnly asOf = founded.AddDays(Math.Min(Days, last + window.AsOf) + (further ? window.Further : 0));
        return new(new(window.Seed, 0.02m, start, asOf < start ? start : asOf, "Northwind Cloud") { Edition = window.Edition });
    }

    private static void AssertNone(IEnumerable<string> breaches)
    {
        string[] all = [.. breaches];
        Assert.True(all.Length == 0, $"{all.Length} breaches: {string.Join("; ", all.Take(BreachesShown))}");
    }
}
