using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What an opportunity's name may speak of.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Account">The account's short name.</param>
/// <param name="Product">The product.</param>
/// <param name="Second">The next product on the quote; null where there is one alone.</param>
/// <param name="Seats">Licences first talked about, 0 where they aren't the whole deal; the name never changes afterwards.</param>
/// <param name="Year">The year in which it is expected to close.</param>
/// <param name="Country">The account's country.</param>
internal readonly record struct OpportunityFacts(
    OpportunityType Type,
    Text Account,
    Text Product,
    Text? Second,
    int Seats,
    int Year,
    Text Country
);

/// <summary>Names of opportunities as reps type them.</summary>
internal static class OpportunityNames
{
    private static readonly Grammar.Rule[] ByType = Array.ConvertAll(
        ["new", "upsell", "cross-sell", "renewal"],
        Grammar.Load("sales/opportunity-names").RuleOf
    );

    /// <summary>A name.</summary>
    public static Text Write(TextArena arena, in OpportunityFacts about, ref Draw draw)
    {
        var facts = new Facts();
        facts.Set(Fact.Account, about.Account);
        facts.Set(Fact.Product, about.Product);
        facts.Set(Fact.Item, about.Second);
        // Some accounts bear their country in their name.
        if (!about.Account.Utf8.EndsWith(about.Country.Utf8))
            facts.Set(Fact.Place, about.Country);
        facts.Set(Fact.Year, arena.Add(about.Year).Cut());
        if (about.Seats > 0)
            facts.Set(Fact.Seats, Amounts.Write(arena, about.Seats));
        return ByType[(int)about.Type].Write(arena, in facts, ref draw);
    }
}
