using Salescape.Schema;

namespace Salescape.Simulation.Plan;

/// <summary>
/// The vendor's range: one family a category, one product a line, and three that stand beside the lines. The family
/// names are invented.
/// </summary>
internal static class ProductRange
{
    /// <summary>A product of the range.</summary>
    /// <param name="Name">As the price list has it.</param>
    /// <param name="Category">The family's category.</param>
    /// <param name="Line">The line, which decides the price.</param>
    /// <param name="MayBeNew">Whether it may launch after the start; each family has a core that is older.</param>
    internal readonly record struct Entry(string Name, ProductCategory Category, ProductLine Line, bool MayBeNew = false);

    public static Entry[] Entries { get; } =
    [
        new("Lumetrail Reports", ProductCategory.Analytics, ProductLine.Core),
        new("Lumetrail Studio", ProductCategory.Analytics, ProductLine.Premium),
        new("Lumetrail Command", ProductCategory.Analytics, ProductLine.Enterprise),
        new("Palisento Access", ProductCategory.Security, ProductLine.Core),
        new("Palisento Detect", ProductCategory.Security, ProductLine.Premium),
        new("Palisento Fortress", ProductCategory.Security, ProductLine.Enterprise, MayBeNew: true),
        new("Huddlewick Spaces", ProductCategory.Collaboration, ProductLine.Core),
        new("Huddlewick Projects", ProductCategory.Collaboration, ProductLine.Premium),
        new("Huddlewick Campus", ProductCategory.Collaboration, ProductLine.Enterprise, MayBeNew: true),
        new("Weftway Connect", ProductCategory.Integration, ProductLine.Core),
        new("Weftway Flow", ProductCategory.Integration, ProductLine.Premium),
        new("Weftway Exchange", ProductCategory.Integration, ProductLine.Enterprise, MayBeNew: true),
        new("Stowhaven Files", ProductCategory.Storage, ProductLine.Core),
        new("Stowhaven Archive", ProductCategory.Storage, ProductLine.Premium),
        new("Stowhaven Continuity", ProductCategory.Storage, ProductLine.Enterprise, MayBeNew: true),
        new("Lumetrail Forecast", ProductCategory.Analytics, ProductLine.Premium, MayBeNew: true),
        new("Palisento Privacy", ProductCategory.Security, ProductLine.Premium, MayBeNew: true),
        new("Weftway Stream", ProductCategory.Integration, ProductLine.Core, MayBeNew: true),
    ];
}
