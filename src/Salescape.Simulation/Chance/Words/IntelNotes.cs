using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>How a competitor's price compares with ours.</summary>
internal enum PriceGap
{
    Level,
    Below,
    Above,
}

/// <summary>What a piece of competitive intelligence says.</summary>
/// <param name="Account">The account's short name.</param>
/// <param name="Product">Our product in the deal.</param>
/// <param name="Competitor">The competitor.</param>
/// <param name="CompetitorProduct">The competitor's product.</param>
/// <param name="Strength">The strength that the row names.</param>
/// <param name="Weakness">The weakness that the row names.</param>
/// <param name="Position">Where we stand.</param>
/// <param name="Source">Where it was heard.</param>
/// <param name="Type">What it is about.</param>
/// <param name="IsQuoted">Whether a quote of ours was out.</param>
/// <param name="Gap">How their price compares with it.</param>
/// <param name="Percent">By how much, or how much they give away.</param>
internal readonly record struct IntelFacts(
    Text Account,
    Text Product,
    Text Competitor,
    Text CompetitorProduct,
    Text Strength,
    Text Weakness,
    CompetitivePosition Position,
    IntelSource Source,
    IntelType Type,
    bool IsQuoted,
    PriceGap Gap,
    int Percent
);

/// <summary>Notes on competitors: each source in what it can know.</summary>
internal static class IntelNotes
{
    private static readonly Grammar Words = Grammar.LoadSpoken("sales/intel");

    /// <summary>By <see cref="IntelType"/> and <see cref="IntelSource"/>.</summary>
    private static readonly Grammar.Rule[][] Rules = Array.ConvertAll(Enum.GetValues<IntelType>(), type =>
        Array.ConvertAll(Enum.GetValues<IntelSource>(), source => Words.RuleOf($"{NameOf(type)}.{NameOf(source)}"))
    );

    /// <summary>A note of one to four sentences.</summary>
    public static Text Write(TextArena arena, in IntelFacts about, in Voice voice, ref Draw draw)
    {
        var facts = new Facts();
        facts.Set(Fact.Account, about.Account);
        facts.Set(Fact.Product, about.Product);
        facts.Set(Fact.Rival, about.Competitor);
        facts.Set(Fact.RivalProduct, about.CompetitorProduct);
        facts.Set(Fact.Strength, about.Strength);
        facts.Set(Fact.Weakness, about.Weakness);
        facts.Set(Fact.Discount, Amounts.Write(arena, about.Percent));
        if (about.IsQuoted)
            facts.Set(Fact.Quoted);
        if (about.Gap != PriceGap.Level)
            facts.Set(about.Gap == PriceGap.Below ? Fact.Below : Fact.Above);
        facts.Set(
            about.Position switch
            {
                CompetitivePosition.Winning => Fact.Winning,
                CompetitivePosition.AtRisk => Fact.AtRisk,
                _ => Fact.Lost,
            }
        );
        // Who writes decides on spelling and care; what is said follows from the source.
        facts.Speak(voice.OnTheMatter());
        return Rules[(int)about.Type][(int)about.Source].WriteSentences(arena, in facts, ref draw);
    }

    private static string NameOf(IntelType type) =>
        type switch
        {
            IntelType.ProductComparison => "comparison",
            IntelType.Pricing => "pricing",
            _ => "feedback",
        };

    private static string NameOf(IntelSource source) =>
        source switch
        {
            IntelSource.SalesCall => "call",
            IntelSource.Customer => "customer",
            IntelSource.MarketResearch => "research",
            IntelSource.Partner => "partner",
            IntelSource.TradeShow => "show",
            _ => "analyst",
        };
}
