using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

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
internal readonly record struct IntelFacts(
    Text Account,
    Text Product,
    Text Competitor,
    Text CompetitorProduct,
    Text Strength,
    Text Weakness,
    CompetitivePosition Position,
    IntelSource Source,
    IntelType Type
);

/// <summary>Notes on competitors.</summary>
internal static class IntelNotes
{
    private static readonly Grammar.Rule[] ByType = Array.ConvertAll(
        ["comparison", "pricing", "feedback"],
        Grammar.Load("sales/intel").RuleOf
    );

    /// <summary>A note of one to four sentences.</summary>
    public static Text Write(TextArena arena, in IntelFacts about, ref Draw draw)
    {
        var facts = new Facts();
        facts.Set(Fact.Account, about.Account);
        facts.Set(Fact.Product, about.Product);
        facts.Set(Fact.Rival, about.Competitor);
        facts.Set(Fact.RivalProduct, about.CompetitorProduct);
        facts.Set(Fact.Strength, about.Strength);
        facts.Set(Fact.Weakness, about.Weakness);
        facts.Set(
            about.Position switch
            {
                CompetitivePosition.Winning => Fact.Winning,
                CompetitivePosition.AtRisk => Fact.AtRisk,
                _ => Fact.Lost,
            }
        );
        facts.Set(
            about.Source switch
            {
                IntelSource.SalesCall => Fact.SalesCall,
                IntelSource.Customer => Fact.FromCustomer,
                IntelSource.MarketResearch => Fact.MarketResearch,
                IntelSource.Partner => Fact.FromPartner,
                IntelSource.TradeShow => Fact.TradeShow,
                _ => Fact.AnalystReport,
            }
        );
        return ByType[(int)about.Type].Write(arena, in facts, ref draw);
    }
}
