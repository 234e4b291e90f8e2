using System.Buffers.Text;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>The competitors that the vendor meets.</summary>
internal static class Competitors
{
    private const double ZipfExponent = 0.8;

    /// <summary>All of them, the most frequent first.</summary>
    public static Competitor[] All { get; } = Read(Lexicon.Load("sales/rivals"));

    private static readonly Competitor[][] ByCategory = Array.ConvertAll(Enum.GetValues<ProductCategory>(), category =>
        Array.FindAll(All, competitor => competitor.Sells(category))
    );

    private static readonly double[][] Shares = Array.ConvertAll(ByCategory, rivals =>
        Array.ConvertAll(rivals, competitor => competitor.Share)
    );

    /// <summary>A competitor met in a deal about a category.</summary>
    public static Competitor For(ProductCategory category, ref Draw draw) =>
        ByCategory[(int)category][draw.Weighted(Shares[(int)category])];

    private static Competitor[] Read(Lexicon lexicon) =>
        [.. lexicon.Sections.Select((name, place) => Read(Text.Of(name), PortableMath.Pow(place + 1, -ZipfExponent), lexicon[name]))];

    private static Competitor Read(Text name, double share, Text[] lines)
    {
        if (!Utf8Parser.TryParse(lines[0].Utf8, out double toughness, out _))
            throw new FormatException($"The toughness of {name} is not a number: {lines[0]}.");
        int categories = Enum.GetValues<ProductCategory>().Length;
        Text[] products = Array.ConvertAll(lines[1..(categories + 1)], line => line.Utf8 is [(byte)'-'] ? default : line);
        return new(name, share, toughness, products, Marked('+', lines[(categories + 1)..]), Marked('-', lines[(categories + 1)..]));
    }

    private static Claim[] Marked(char mark, Text[] lines) =>
        [.. lines.Where(line => line.Utf8[0] == mark).Select(line => Claim.Of(line.ToString()[1..]))];
}
