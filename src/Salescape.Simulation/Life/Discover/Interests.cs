using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides which products somebody ticks on a form: those that the campaign was about, those that the deal will be about, those that suit the trade.</summary>
internal static class Interests
{
    private const int MostNamed = 3;

    private static readonly Purpose Ticks = new("lead products");
    private static readonly Purpose Liking = new("lead liking");

    /// <summary>The products named, as they stand in a row; null if none was.</summary>
    public static Text? Of(Scene scene, Prospect prospect)
    {
        Draw draw = prospect.Roll(Ticks);
        (double onlookers, double converted) = LeadAssumptions.NamesProducts;
        if (!draw.Chance(prospect.Deal is null ? onlookers : converted))
            return null;
        int wanted = 1 + draw.Weighted(LeadAssumptions.ProductsNamed);
        int named = 0;
        PlannedProduct? first = null;
        PlannedProduct? second = null;
        if (draw.Chance(LeadAssumptions.NamesCampaignProduct) && prospect.Origin.Campaign?.Product is { } focus && focus.IsSoldOn(prospect.Created))
            Add(scene, focus, ref named, ref first, ref second);
        if (prospect.Deal is { } deal)
        {
            // The form is the deal's first trace: whatever else is ticked, its leading product is.
            foreach (DealLine line in deal.Lines)
            {
                if ((named < wanted || line.Product == deal.Product) && named < MostNamed && line.Product.IsSoldOn(prospect.Created))
                    Add(scene, line.Product, ref named, ref first, ref second);
            }
        }

        if (named < wanted && (prospect.Deal is null || named == 0))
            Add(scene, LikedBy(scene, prospect, prospect.Created), ref named, ref first, ref second);
        return scene.Words.Cut();
    }

    /// <summary>The product on sale on a day that somebody would look at first.</summary>
    public static PlannedProduct LikedBy(Scene scene, Prospect prospect, DateOnly day)
    {
        Draw draw = prospect.Roll(Liking);
        IReadOnlyList<PlannedProduct> products = scene.Vendor.Catalogue.Products;
        Span<double> weights = stackalloc double[products.Count];
        for (int i = 0; i < weights.Length; i++)
        {
            PlannedProduct product = products[i];
            weights[i] = product.IsSoldOn(day)
                ? product.Appeal * DealAssumptions.LineWeight(prospect.Company.Size, product.Line)
                    * Catalogue.FitPull(prospect.Company.Industry, product.Category)
                : 0;
        }

        return products[draw.Weighted(weights)];
    }

    private static void Add(Scene scene, PlannedProduct product, ref int named, ref PlannedProduct? first, ref PlannedProduct? second)
    {
        if (product == first || product == second)
            return;
        if (named > 0)
            scene.Words.Add(", "u8);
        scene.Words.Add(product.Name);
        if (named++ == 0)
            first = product;
        else
            second = product;
    }
}
