using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>Names of shows and angles of talks.</summary>
internal static class EventTitles
{
    private static readonly Lexicon Shows = Lexicon.Load("marketing/events");

    private static readonly Text[][] ByCategory = [.. Enum.GetValues<ProductCategory>().Select(category => Shows[category.ToString()])];

    private static readonly Text[] Portfolio = Shows["Portfolio"];

    private static readonly Text[] Angles = Lexicon.Load("marketing/angles")["Webinar"];

    /// <summary>A show that fits a product, or the whole range.</summary>
    public static Text Show(PlannedProduct? product, ref Draw draw) =>
        draw.OneOf(product is null ? Portfolio : ByCategory[(int)product.Category]);

    /// <summary>What a webinar promises about its topic.</summary>
    public static Text Angle(ref Draw draw) => draw.OneOf(Angles);
}
