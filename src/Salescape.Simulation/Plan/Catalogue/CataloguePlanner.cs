using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>Settles every product's price, launch and releases.</summary>
internal sealed class CataloguePlanner(Dice world, History history, DateOnly horizon, string vendor)
{
    private static readonly Purpose ProductOwner = new("product");
    private static readonly Purpose FamilyOwner = new("product family");
    private static readonly Purpose LaunchOrder = new("launch order");
    private static readonly Purpose LaunchDay = new("launch day");
    private static readonly Purpose ListPrice = new("list price");
    private static readonly Purpose ProductAppeal = new("product appeal");
    private static readonly Purpose FaultOffset = new("fault offset");

    private readonly FaultPattern _faults = new(world.Roll(FaultOffset).Unit());
    private readonly TextArena _addresses = new();
    private readonly Text _vendor = Text.Of(vendor);

    public PlannedProduct[] PlanProducts()
    {
        DateOnly?[] launches = LateLaunches();
        return [.. ProductRange.Entries.Select((entry, place) => PlanProduct(place + 1, entry, launches[place]))];
    }

    /// <summary>The launch dates of the products that come after the bearing; null for the older ones.</summary>
    private DateOnly?[] LateLaunches()
    {
        Draw draw = world.Roll(LaunchOrder);
        List<int> candidates = [.. Enumerable.Range(0, ProductRange.Entries.Length).Where(place => ProductRange.Entries[place].MayBeNew)];
        var launches = new DateOnly?[ProductRange.Entries.Length];
        double spacing = (CatalogueAssumptions.LastLaunchMonth - CatalogueAssumptions.FirstLaunchMonth) / CatalogueAssumptions.Launches;
        for (int launch = 0; launch < CatalogueAssumptions.Launches; launch++)
        {
            int chosen = draw.Whole(0, candidates.Count - 1);
            double month = CatalogueAssumptions.FirstLaunchMonth + spacing * (launch + draw.Unit());
            launches[candidates[chosen]] = ReleaseCalendar.Next(
                history.Bearing.AddDays((int)(month * CatalogueAssumptions.DaysPerMonth)),
                draw.Unit()
            );
            candidates.RemoveAt(chosen);
        }

        return launches;
    }

    private PlannedProduct PlanProduct(int number, ProductRange.Entry entry, DateOnly? launched)
    {
        Dice dice = world.For(ProductOwner, number);
        Text name = Text.Of(entry.Name);
        DateOnly launch = launched ?? EarlyLaunch(dice, entry.Line);
        var train = new ReleaseTrain(dice, number, entry.Line, new ReleaseNotes(_addresses, _vendor, name), _faults);
        train.Launch(launch);
        train.Run(horizon);

        (int min, int max) = CatalogueAssumptions.PriceSpan(entry.Line);
        const int Step = CatalogueAssumptions.PriceStep;
        return new PlannedProduct
        {
            Number = number,
            Name = name,
            Category = entry.Category,
            Line = entry.Line,
            ListPrice = new PriceHistory(
                world.For(FamilyOwner, (int)entry.Category),
                history,
                horizon,
                Step * dice.Roll(ListPrice).Whole(min / Step, max / Step)
            ),
            LaunchDate = launch,
            Appeal = CatalogueAssumptions.LineAppeal(entry.Line) * dice.Roll(ProductAppeal).LogNormal(1, CatalogueAssumptions.AppealSpread),
            Releases = [.. train.Releases],
            Features = FeatureRange.Of(number - 1, launch, train.Releases),
            Endpoints = EndpointRange.Of(number - 1),
        };
    }

    /// <summary>The core of every family opens the business; the larger lines follow in the years before the bearing.</summary>
    private DateOnly EarlyLaunch(Dice dice, ProductLine line)
    {
        if (line == ProductLine.Core)
            return history.Founded;
        (double min, double max) = CatalogueAssumptions.EarlyLaunchMonths(line);
        Draw draw = dice.Roll(LaunchDay);
        double months = draw.Between(min, max);
        return ReleaseCalendar.Next(history.Founded.AddDays((int)(months * CatalogueAssumptions.DaysPerMonth)), draw.Unit());
    }
}
