using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>Where the vendor publishes the notes of a product's releases.</summary>
/// <param name="Arena">Holds the addresses as long as the plan lasts.</param>
/// <param name="Vendor">The vendor's name.</param>
/// <param name="Product">The product's name.</param>
internal readonly record struct ReleaseNotes(TextArena Arena, Text Vendor, Text Product)
{
    public Text UrlOf(SemVer version) => ReleaseTexts.NotesUrl(Arena, Vendor, Product, version);
}
