using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>A competitor of the vendor; what it is good and bad at holds everywhere.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Share">How often it is met, relative to the others: Zipf with exponent 0.8, as market shares of software fields fall off;
/// judgement.</param>
/// <param name="Toughness">Log-odds that it adds to the chance of winning against it: about −0.5 is a quarter of the even chance lost;
/// judgement.</param>
/// <param name="Products">Its product in each category; empty where it has none.</param>
/// <param name="Strengths">What it is good at, the best known first.</param>
/// <param name="Weaknesses">What it is weak at, the same.</param>
internal sealed record Competitor(Text Name, double Share, double Toughness, Text[] Products, Claim[] Strengths, Claim[] Weaknesses)
{
    /// <summary>Whether it sells in a category.</summary>
    public bool Sells(ProductCategory category) => !Products[(int)category].IsEmpty;

    /// <summary>Its product in a category; empty where it has none.</summary>
    public Text ProductIn(ProductCategory category) => Products[(int)category];

    /// <summary>One of the claims that make sense in a deal, the best known first and most often.</summary>
    /// <param name="claims">Its strengths, or its weaknesses.</param>
    /// <param name="category">What is sold.</param>
    /// <param name="isLarge">Whether the deal is a large one.</param>
    /// <param name="other">One not to be taken, if there is another.</param>
    /// <param name="draw">What chance brings.</param>
    public static Claim Pick(Claim[] claims, ProductCategory category, bool isLarge, Claim? other, ref Draw draw)
    {
        int fitting = 0;
        foreach (Claim claim in claims)
            fitting += claim.Fits(category, isLarge) && claim != other ? 1 : 0;
        int place = Popularity.Of(Math.Max(1, fitting), ref draw);
        foreach (Claim claim in claims)
        {
            if (claim.Fits(category, isLarge) && claim != other && place-- == 0)
                return claim;
        }

        return other ?? claims[0];
    }
}
