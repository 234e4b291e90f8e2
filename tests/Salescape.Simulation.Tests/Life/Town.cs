using CsCheck;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Life;
using Salescape.Simulation.Plan;
using Salescape.Simulation.Tests.Laws;

namespace Salescape.Simulation.Tests.Life;

/// <summary>Accounts that have lived: real lives of real companies, decided to the as-of, of which nobody has written a row.</summary>
internal static class Town
{
    private static readonly DateOnly Start = new(2022, 1, 1);
    private static readonly DateOnly AsOf = new(2025, 12, 31);

    private static readonly Lazy<IReadOnlyList<Scene>> Thousands = new(() => [.. Of(3, 1), .. Of(17, 1)]);

    /// <summary>Two thousand accounts of two companies, for what shows only in the mean.</summary>
    public static IReadOnlyList<Scene> Large => Thousands.Value;

    /// <summary>Holds a law against the lives of small companies whose seeds are drawn.</summary>
    public static void ForAnyLife(Action<Scene> law) =>
        Gen.Long[1, 1_000_000]
            .Sample(
                seed =>
                {
                    foreach (Scene scene in Of(seed, 0.03m))
                        law(scene);
                },
                iter: 10,
                threads: 1
            );

    /// <summary>The same for customers alone.</summary>
    public static void ForAnyCustomer(Action<Scene> law) =>
        ForAnyLife(scene =>
        {
            if (scene.Account.Installs.Count > 0 && scene.Sees(scene.Account.CustomerSince))
                law(scene);
        });

    /// <summary>Those who have run a product by the as-of.</summary>
    public static IEnumerable<Scene> Customers =>
        Large.Where(scene => scene.Account.Installs.Count > 0 && scene.Sees(scene.Account.CustomerSince));

    /// <summary>All opportunities of a kind that have been decided, each with its scene.</summary>
    public static IEnumerable<(Scene Scene, Opportunity Opportunity)> Decided(Schema.OpportunityType type) =>
        from scene in Large
        from opportunity in scene.Account.Opportunities.Items.ToArray()
        where opportunity.Type == type && scene.Sees(opportunity.Closed)
        select (scene, opportunity);

    /// <summary>The share of those that hold.</summary>
    public static double Share<T>(this IEnumerable<T> all, Func<T, bool> holds) => all.Average(one => holds(one) ? 1.0 : 0);

    /// <summary>Splits by a measure into a lower and an upper half of equal size.</summary>
    public static (IReadOnlyList<T> Lower, IReadOnlyList<T> Upper) Halves<T>(this IEnumerable<T> all, Func<T, double> measure)
    {
        T[] sorted = [.. all.OrderBy(measure)];
        return (sorted[..(sorted.Length / 2)], sorted[(sorted.Length / 2)..]);
    }

    private static List<Scene> Of(long seed, decimal scale)
    {
        CompanySettings settings = World.SettingsOf((int)seed, scale, Start, AsOf);
        var vendor = new Vendor(settings);
        var lived = new List<Scene>();
        for (long number = 1; number <= vendor.Market.Count; number++)
        {
            var scene = new Scene(vendor, AsOf, new Account(), new TextArena(), Diary: null);
            if (AccountLife.Decide(scene, number) && scene.Sees(scene.Account.Created))
                lived.Add(scene);
        }

        return lived;
    }
}
