using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>Titles of content assets.</summary>
internal static class AssetTitles
{
    private static readonly Lexicon Titles = Lexicon.Load("marketing/assets");

    private static readonly string[][] ByType =
    [
        .. Enum.GetValues<AssetType>().Select(type => Titles[type.ToString()].Select(line => line.ToString()).ToArray()),
    ];

    /// <summary>A title that no other asset bears.</summary>
    public static Text Of(AssetType type, PlannedProduct? product, Text topic, DateOnly published, ref Draw draw, HashSet<Text> taken)
    {
        string[] lines = ByType[(int)type];
        int first = draw.Whole(0, lines.Length - 1);
        string title = "";
        for (int attempt = 0; attempt < lines.Length; attempt++)
        {
            string line = lines[(first + attempt) % lines.Length];
            if (line.Contains("{product}", StringComparison.Ordinal) && product is null)
                continue;
            title = line.Replace("{topic}", topic.ToString(), StringComparison.Ordinal)
                .Replace("{product}", product?.Name.ToString(), StringComparison.Ordinal)
                .Replace("{year}", published.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            if (taken.Add(Text.Of(title)))
                return Text.Of(title);
        }

        string unique = string.Create(CultureInfo.InvariantCulture, $"{title}, {published:MMMM yyyy}");
        for (int times = 2; !taken.Add(Text.Of(unique)); times++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{title}, {published:MMMM yyyy}, part {times}");
        return Text.Of(unique);
    }
}
