using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Why a deal was won.</summary>
internal enum WinReason
{
    ProductFit,
    ExistingRelationship,
    PriceAndValue,
    Integration,
    SupportAndService,
    Other,

    /// <summary>A renewal that ran on by its clause.</summary>
    RanOn,
}

/// <summary>Why a deal was lost.</summary>
internal enum LossReason
{
    NoDecision,
    Competitor,
    Price,
    MissingFeatures,
    Timing,
}

/// <summary>Reasons of won and lost deals as reps enter them: the category first, by which analysts group, then now and then a
/// remark.</summary>
internal static class DealReasons
{
    private static readonly Grammar Words = Grammar.Load("sales/deal-reasons");

    private static readonly Grammar.Rule[] OfWins = Array.ConvertAll(
        ["won-fit", "won-relationship", "won-price", "won-integration", "won-service", "won-other", "won-on"],
        Words.RuleOf
    );

    private static readonly Grammar.Rule[] OfLosses = Array.ConvertAll(
        ["lost-no-decision", "lost-competitor", "lost-price", "lost-features", "lost-timing"],
        Words.RuleOf
    );

    /// <summary>Why it was won.</summary>
    public static Text Won(TextArena arena, WinReason reason, Text product, Text? competitor, ref Draw draw) =>
        Write(arena, OfWins[(int)reason], product, competitor, ref draw);

    /// <summary>Why it was lost.</summary>
    public static Text Lost(TextArena arena, LossReason reason, Text product, Text? competitor, ref Draw draw) =>
        Write(arena, OfLosses[(int)reason], product, competitor, ref draw);

    private static Text Write(TextArena arena, Grammar.Rule rule, Text product, Text? competitor, ref Draw draw)
    {
        var facts = new Facts();
        facts.Set(Fact.Product, product);
        facts.Set(Fact.Rival, competitor);
        return rule.Write(arena, in facts, ref draw);
    }
}
