using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Laws;

/// <summary>As-of is a viewpoint, not a dice: a later one shows the same world, further on.</summary>
public sealed class AsOfTests(TwoViews views)
{
    private const int BreachesShown = 12;

    private static readonly DateOnly Start = TwoViews.Start;

    /// <summary>Ends and beginnings of months, days apart, and a leap day.</summary>
    private static readonly (DateOnly Earlier, DateOnly Later)[] Pairs =
    [
        (new(2024, 2, 28), new(2024, 2, 29)),
        (new(2024, 2, 29), new(2024, 3, 1)),
        (new(2024, 2, 29), new(2024, 12, 31)),
        (new(2024, 12, 31), new(2025, 1, 1)),
        (new(2025, 3, 31), new(2025, 4, 1)),
        (new(2025, 6, 1), new(2025, 6, 2)),
        (new(2025, 6, 14), new(2025, 6, 15)),
        (new(2025, 6, 29), new(2025, 6, 30)),
        (new(2023, 7, 1), new(2026, 6, 30)),
        (new(2023, 8, 17), new(2025, 2, 5)),
    ];

    public static TheoryData<int, string> SeedsAndTables
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (int seed in TwoViews.Seeds)
            {
                foreach (TableDefinition table in SchemaCatalog.Tables)
                    data.Add(seed, table.QualifiedName);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(SeedsAndTables))]
    public void A_later_as_of_holds_every_row_as_it_was_and_none_that_is_older(int seed, string table)
    {
        (World earlier, World later) = views.Of(seed);
        TableDefinition definition = SchemaCatalog.Find(table)!;

        Assert.True(earlier[definition].Count > 0);
        Assert.True(later[definition].Count >= earlier[definition].Count);
        AssertNone(AsOfLaw.Breaches(earlier, later, definition));
    }

    [Fact]
    public void Any_two_days_see_the_same_world() =>
        Gen.Select(Gen.Int[1, 100_000], Gen.Int[0, Pairs.Length - 1].Select(place => Pairs[place]))
            .Sample((seed, pair) => AssertNone(BreachesBetween(seed, Start, pair.Earlier, pair.Later)), iter: 40, threads: 1);

    [Fact]
    public void Any_two_days_after_any_start_see_the_same_world() =>
        Gen.Select(Gen.Int[1, 100_000], Gen.Int[0, 700], Gen.Int[1, 900], Gen.Int[1, 200])
            .Sample(
                (seed, offset, first, apart) =>
                {
                    DateOnly start = Start.AddDays(-offset);
                    AssertNone(BreachesBetween(seed, start, start.AddDays(first), start.AddDays(first + apart)));
                },
                iter: 40,
                threads: 1
            );

    [Fact]
    public void A_later_explanation_only_goes_on()
    {
        var earlier = new Company(World.SettingsOf(2, 0.3m, Start, new(2025, 3, 15)));
        var later = new Company(World.SettingsOf(2, 0.3m, Start, new(2026, 6, 30)));
        for (long number = 1; number <= 150; number++)
        {
            IReadOnlyList<DiaryEntry> before = earlier.Explain(new CustomerId(number));

            Assert.Equal(before, later.Explain(new CustomerId(number)).Take(before.Count));
        }
    }

    private static IEnumerable<string> BreachesBetween(int seed, DateOnly start, DateOnly earlierDay, DateOnly laterDay)
    {
        World earlier = World.Seen(seed, 0.1m, start, earlierDay);
        World later = World.Seen(seed, 0.1m, start, laterDay);
        return SchemaCatalog.Tables.SelectMany(table => AsOfLaw.Breaches(earlier, later, table));
    }

    private static void AssertNone(IEnumerable<string> breaches)
    {
        string[] all = [.. breaches];
        Assert.True(all.Length == 0, $"{all.Length} breaches: {string.Join("; ", all.Take(BreachesShown))}");
    }
}
