using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>What marketing talks about.</summary>
internal static class Topics
{
    private static readonly Lexicon Words = Lexicon.Load("marketing/topics");

    private static readonly Text[][] ByCategory = [.. Enum.GetValues<ProductCategory>().Select(category => Words[category.ToString()])];

    private static readonly Text[] Portfolio = Words["Portfolio"];

    /// <summary>A topic that fits a product, or the whole range.</summary>
    public static Text About(PlannedProduct? product, ref Draw draw) =>
        draw.OneOf(product is null ? Portfolio : ByCategory[(int)product.Category]);
}
