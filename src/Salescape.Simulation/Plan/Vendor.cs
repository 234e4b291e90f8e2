using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>
/// What the vendor settles before anyone lives: what it sells, who sells it, and to which market. Drawn once, period by
/// period from the start; a later horizon only adds.
/// </summary>
internal sealed class Vendor
{
    public Vendor(CompanySettings settings)
    {
        World = Dice.Of(settings.Seed);
        Start = settings.Start;
        Market = new Market(World, settings.Start, settings.AsOf, settings.Scale);
        Catalogue = Catalogue.Plan(World, settings.Start, settings.AsOf, settings.Vendor);
        SalesForce = SalesForce.Plan(World, settings.Start, settings.AsOf, (double)settings.Scale);
    }

    public Dice World { get; }

    public DateOnly Start { get; }

    public Market Market { get; }

    public Catalogue Catalogue { get; }

    public SalesForce SalesForce { get; }
}
