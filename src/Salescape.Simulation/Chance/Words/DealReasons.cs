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

/// <summary>Reasons of won and lost deals as reps enter them: the category first, by which analysts group, then most often what exactly
/// decided.</summary>
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

    private static readonly Grammar.Rule?[] Details = Array.ConvertAll(Enum.GetValues<DealDetail>(), detail =>
        detail == DealDetail.None ? null : Words.RuleOf($"{detail}")
    );

    /// <summary>Why it was won, with or without a remark on what exactly decided.</summary>
    public static Text Won(TextArena arena, WinReason reason, DealDetail detail, Text product, Text? competitor, ref Draw draw) =>
        Write(arena, OfWins[(int)reason], detail, product, competitor, null, ref draw);

    /// <summary>Why it was lost; to a competitor, by which strength of it.</summary>
    public static Text Lost(
        TextArena arena,
        LossReason reason,
        DealDetail detail,
        Text product,
        Text? competitor,
        Text? strength,
        ref Draw draw
    ) => Write(arena, OfLosses[(int)reason], detail, product, competitor, strength, ref draw);

    private static Text Write(
        TextArena arena,
        Grammar.Rule category,
        DealDetail detail,
        Text product,
        Text? competitor,
        Text? strength,
        ref Draw draw
    )
    {
        var facts = new Facts();
        facts.Set(Fact.Product, product);
        facts.Set(Fact.Rival, competitor);
        category.Say(arena, in facts, ref draw);
        if (strength is { } decided)
            arena.Add(" – "u8).Add(decided);
        if (Details[(int)detail] is { } exactly)
        {
            arena.Add(" – "u8);
            exactly.Say(arena, in facts, ref draw);
        }

        return arena.Cut();
    }
}
