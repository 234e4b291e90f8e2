using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Something that competitors are known for, good or bad.</summary>
/// <param name="Wordings">Ways to say it, as noun phrases; the usual one first.</param>
/// <param name="Categories">The categories of which it can be said; empty for any.</param>
/// <param name="IsOfPrice">Whether it says that the competitor is cheaper.</param>
/// <param name="OfLarge">Whether it is said only in large deals, or only in small ones; null for any.</param>
internal sealed record Claim(Text[] Wordings, ProductCategory[] Categories, bool IsOfPrice, bool? OfLarge)
{
    private static readonly Lexicon Words = Lexicon.Load("sales/claims");

    private static readonly Dictionary<string, Claim> ByName = Words.Sections.ToDictionary(name => name, name => Read(Words[name]));

    /// <summary>The claim of a name.</summary>
    public static Claim Of(string name) =>
        ByName.TryGetValue(name, out Claim? claim) ? claim : throw new FormatException($"Nothing is claimed as '{name}'.");

    /// <summary>Whether it makes sense in a deal.</summary>
    public bool Fits(ProductCategory category, bool isLarge) =>
        (Categories.Length == 0 || Array.IndexOf(Categories, category) >= 0) && (OfLarge is null || OfLarge == isLarge);

    private static Claim Read(Text[] lines)
    {
        string[] marks = lines[0].ToString().Split(' ');
        bool? ofLarge =
            Array.IndexOf(marks, "large") >= 0 ? true
            : Array.IndexOf(marks, "small") >= 0 ? false
            : null;
        ProductCategory[] categories =
        [
            .. from mark in marks
            where mark is not ("any" or "price" or "small" or "large")
            select Enum.Parse<ProductCategory>(mark, ignoreCase: true),
        ];
        return new(lines[1..], categories, Array.IndexOf(marks, "price") >= 0, ofLarge);
    }
}
