using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>What the vendor sells: the products, their prices, launches and releases.</summary>
internal sealed class Catalogue
{
    private static readonly double[,] FitPulls = PullsOfFit();

    private Catalogue(IReadOnlyList<PlannedProduct> products) => Products = products;

    /// <summary>All products in the order of their numbers, those not yet launched included.</summary>
    public IReadOnlyList<PlannedProduct> Products { get; }

    public PlannedProduct this[ProductId id] => Products[(int)id.Value - 1];

    /// <summary>How well a category suits an industry, from −1 (hardly needed) to +1 (needed by all).</summary>
    public static double CategoryFit(Industry industry, ProductCategory category) =>
        CatalogueAssumptions.IndustryFit[(int)industry, (int)category];

    /// <summary>How gladly an industry buys products of a category, relative to one that they neither suit nor miss.</summary>
    public static double FitPull(Industry industry, ProductCategory category) => FitPulls[(int)industry, (int)category];

    /// <summary>The catalogue of a vendor up to a horizon; a later horizon only adds releases.</summary>
    public static Catalogue Plan(Dice world, History history, DateOnly horizon, string vendor) =>
        new(new CataloguePlanner(world, history, horizon, vendor).PlanProducts());

    private static double[,] PullsOfFit()
    {
        var pulls = new double[CatalogueAssumptions.IndustryFit.GetLength(0), CatalogueAssumptions.IndustryFit.GetLength(1)];
        for (int industry = 0; industry < pulls.GetLength(0); industry++)
        {
            for (int category = 0; category < pulls.GetLength(1); category++)
                pulls[industry, category] = PortableMath.Exp(
                    DealAssumptions.FitPull * CategoryFit((Industry)industry, (ProductCategory)category)
                );
        }

        return pulls;
    }
}
