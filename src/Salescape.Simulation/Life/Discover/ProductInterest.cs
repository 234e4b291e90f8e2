using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides which products somebody ticks on a form: those that the campaign was about, those that the deal will be about, those
/// that suit the trade.</summary>
internal static class ProductInterest
{
    private const int MaxNamed = 3;

    private static readonly Purpose Ticks = new("lead products");
    private static readonly Purpose Liking = new("lead liking");

    /// <summary>The products named, as they stand in a row; null if none was.</summary>
    public static Text? Of(Scene scene, Lead lead)
    {
        Draw draw = scene.Roll(Ticks, lead);
        (double onlookers, double converted) = LeadAssumptions.NamesProducts;
        if (!draw.Chance(lead.Opportunity is null ? onlookers : converted))
            return null;
        int wanted = 1 + draw.Weighted(LeadAssumptions.ProductsNamed);
        int named = 0;
        PlannedProduct? first = null;
        PlannedProduct? second = null;
        if (draw.Chance(LeadAssumptions.NamesCampaignProduct) && lead.Origin.Campaign?.Product is { } focus && focus.IsSoldOn(lead.Created))
            Add(scene, focus, ref named, ref first, ref second);
        if (lead.Opportunity is { } opportunity)
        {
            // The form is the deal's first trace: whatever else is ticked, its leading product is.
            foreach (LineItem line in opportunity.Lines)
            {
                if ((named < wanted || line.Product == opportunity.Product) && named < MaxNamed && line.Product.IsSoldOn(lead.Created))
                    Add(scene, line.Product, ref named, ref first, ref second);
            }
        }

        if (named < wanted && (lead.Opportunity is null || named == 0))
            Add(scene, LikedBy(scene, lead, lead.Created), ref named, ref first, ref second);
        return scene.Words.Cut();
    }

    /// <summary>The product on sale on a day that somebody would look at first.</summary>
    public static PlannedProduct LikedBy(Scene scene, Lead lead, DateOnly day)
    {
        Draw draw = scene.Roll(Liking, lead);
        IReadOnlyList<PlannedProduct> products = scene.Vendor.Catalogue.Products;
        Span<double> weights = stackalloc double[products.Count];
        for (int i = 0; i < weights.Length; i++)
        {
            PlannedProduct product = products[i];
            weights[i] = product.IsSoldOn(day)
                ? product.Appeal
                    * DealAssumptions.LineWeight(lead.Company.Size, product.Line)
                    * Catalogue.FitPull(lead.Company.Industry, product.Category)
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
