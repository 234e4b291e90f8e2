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
/// <param name="Strengths">What it is good at, as noun phrases.</param>
/// <param name="Weaknesses">What it is weak at, as noun phrases.</param>
internal sealed record Competitor(Text Name, double Share, double Toughness, Text[] Products, Text[] Strengths, Text[] Weaknesses)
{
    /// <summary>Whether it sells in a category.</summary>
    public bool Sells(ProductCategory category) => !Products[(int)category].IsEmpty;

    /// <summary>Its product in a category; empty where it has none.</summary>
    public Text ProductIn(ProductCategory category) => Products[(int)category];
}
