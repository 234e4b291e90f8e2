using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>What the vendor sells: the products, their prices, launches and releases.</summary>
internal sealed class Catalogue
{
    private static readonly Purpose ProductOwner = new("product");
    private static readonly Purpose LaunchOrder = new("launch order");
    private static readonly Purpose LaunchDay = new("launch day");
    private static readonly Purpose ListPrice = new("list price");
    private static readonly Purpose ProductAppeal = new("product appeal");
    private static readonly Purpose FirstVersion = new("first version");

    private Catalogue(IReadOnlyList<PlannedProduct> products) => Products = products;

    /// <summary>All products in the order of their numbers, those not yet launched included.</summary>
    public IReadOnlyList<PlannedProduct> Products { get; }

    public PlannedProduct this[ProductId id] => Products[(int)id.Value - 1];

    /// <summary>How well a category suits an industry, from −1 (hardly needed) to +1 (needed by all).</summary>
    public static double CategoryFit(Industry industry, ProductCategory category) =>
        CatalogueAssumptions.IndustryFit[(int)industry, (int)category];

    /// <summary>The catalogue of a vendor up to a horizon; a later horizon only adds releases.</summary>
    public static Catalogue Plan(Dice world, DateOnly start, DateOnly horizon, string vendor)
    {
        DateOnly?[] launches = LaunchesInWindow(world, start);
        var products = new PlannedProduct[ProductRange.Entries.Length];
        for (int i = 0; i < products.Length; i++)
            products[i] = PlanProduct(world.For(ProductOwner, i + 1), i + 1, launches[i], start, horizon, vendor);
        return new Catalogue(products);
    }

    /// <summary>The launch dates of the products that are new in the window; null for the older ones.</summary>
    private static DateOnly?[] LaunchesInWindow(Dice world, DateOnly start)
    {
        Draw draw = world.Roll(LaunchOrder);
        List<int> candidates = [.. Enumerable.Range(0, ProductRange.Entries.Length).Where(i => ProductRange.Entries[i].MayBeNew)];
        var launches = new DateOnly?[ProductRange.Entries.Length];
        double spacing = (CatalogueAssumptions.LastLaunchMonth - CatalogueAssumptions.FirstLaunchMonth) / CatalogueAssumptions.Launches;
        for (int launch = 0; launch < CatalogueAssumptions.Launches; launch++)
        {
            int place = draw.Whole(0, candidates.Count - 1);
            double month = CatalogueAssumptions.FirstLaunchMonth + spacing * (launch + draw.Unit());
            launches[candidates[place]] = ReleaseCalendar.Next(start.AddDays((int)(month * CatalogueAssumptions.DaysPerMonth)));
            candidates.RemoveAt(place);
        }

        return launches;
    }

    private static PlannedProduct PlanProduct(Dice dice, int number, DateOnly? launched, DateOnly start, DateOnly horizon, string vendor)
    {
        ProductRange.Entry entry = ProductRange.Entries[number - 1];
        DateOnly launch = launched ?? LaunchBefore(dice, start);
        var train = new ReleaseTrain(dice, number, entry.Line, ReleaseNotes(vendor, entry.Name));
        if (launched is null)
            train.Settle(VersionInUse(dice, launch, start), SettledSince(dice, start));
        else
            train.Launch(launch);
        train.Run(horizon);

        (int low, int high) = CatalogueAssumptions.PriceSpan(entry.Line);
        const int Step = CatalogueAssumptions.PriceStep;
        return new PlannedProduct
        {
            Number = number,
            Name = Text.Of(entry.Name),
            Category = entry.Category,
            Line = entry.Line,
            AnnualPrice = Step * dice.Roll(ListPrice).Whole(low / Step, high / Step),
            LaunchDate = launch,
            Appeal = CatalogueAssumptions.LineAppeal(entry.Line) * dice.Roll(ProductAppeal).LogNormal(1, CatalogueAssumptions.AppealSpread),
            Releases = train.Releases,
        };
    }

    private static DateOnly LaunchBefore(Dice dice, DateOnly start)
    {
        double months = dice.Roll(LaunchDay).Between(CatalogueAssumptions.YoungestAtStartMonths, CatalogueAssumptions.OldestAtStartMonths);
        return ReleaseCalendar.Next(start.AddDays(-(int)(months * CatalogueAssumptions.DaysPerMonth)));
    }

    private static DateOnly SettledSince(Dice dice, DateOnly start)
    {
        int days = dice.Roll(LaunchDay, 1).Whole(CatalogueAssumptions.SettledLeastDays, CatalogueAssumptions.SettledMostDays);
        return ReleaseCalendar.Next(start.AddDays(-days));
    }

    private static SemVer VersionInUse(Dice dice, DateOnly launch, DateOnly start)
    {
        Draw draw = dice.Roll(FirstVersion);
        double years = (start.DayNumber - launch.DayNumber) / CatalogueAssumptions.DaysPerYear;
        return new SemVer(1 + (int)(years * draw.Between(0.5, CatalogueAssumptions.MajorsPerYear)), draw.Whole(1, 5), 0);
    }

    private static string ReleaseNotes(string vendor, string product) => $"https://docs.{Slug(vendor)}.example/{Slug(product)}/releases/";

    private static string Slug(string name) => string.Join('-', name.ToLowerInvariant()
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit)))
        .Where(word => word.Length > 0));
}
