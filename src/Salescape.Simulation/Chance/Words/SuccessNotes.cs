using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What customer success managers write about their activities.</summary>
internal static class SuccessNotes
{
    /// <summary>In the order of <see cref="ActivityType"/>; the last one is a training of people new to the product.</summary>
    private static readonly string[] Types = ["qbr", "health", "training", "checkin", "escalation", "onboarding"];
    private static readonly string[] Sentiments = ["positive", "neutral", "negative"];

    private static readonly Grammar Words = Grammar.Load(["success/shared", .. Types[..^1].Select(type => $"success/{type}")]);
    private static readonly Grammar.Rule[][] Outcomes = Array.ConvertAll(Types, type =>
        Array.ConvertAll(Sentiments, mood => Words.RuleOf($"{type}.{mood}"))
    );
    private static readonly Grammar.Rule[] Actions = Array.ConvertAll(Types, type => Words.RuleOf($"{type}.actions"));
    private static readonly Grammar.Rule Farewell = Words.RuleOf("farewell");
    private static readonly Grammar.Rule FarewellActions = Words.RuleOf("farewell.actions");

    /// <summary>Outcome and action items of an activity.</summary>
    public static ActivityTexts Write(TextArena arena, in ActivityFacts about, bool hasActions, ref Draw draw)
    {
        Facts facts = FactsOf(arena, in about);
        int kind = about.IsOnboarding ? Types.Length - 1 : (int)about.Type;
        Text outcome = (about.IsLeaving ? Farewell : Outcomes[kind][(int)about.Sentiment]).Write(arena, in facts, ref draw);
        Grammar.Rule actions = about.IsLeaving ? FarewellActions : Actions[kind];
        return new(outcome, hasActions ? actions.Write(arena, in facts, ref draw) : null);
    }

    private static Facts FactsOf(TextArena arena, in ActivityFacts about)
    {
        var facts = new Facts();
        facts.Set(Fact.Account, about.Account);
        facts.Set(Fact.Product, about.Product);
        facts.Set(Fact.Contact, about.Contact);
        facts.Set(Fact.Title, about.Title);
        facts.Set(Fact.Rep, about.Csm);
        if (about.Seats > 0)
            facts.Set(Fact.Seats, Amounts.Write(arena, about.Seats));
        if (about.Utilization is { } utilization)
            facts.Set(Fact.Share, arena.Add((utilization + 50) / 100).Add(" %"u8).Cut());
        if (about.Moved >= CheckInAssumptions.UseMoves)
            facts.Set(Fact.Rising);
        if (about.Moved <= -CheckInAssumptions.UseMoves)
            facts.Set(Fact.Falling);
        if (about.Version is { } version)
            facts.Set(Fact.Version, arena.Add(version.Major).Add('.').Add(version.Minor).Add('.').Add(version.Patch).Cut());
        if (about.IsFaulty)
            facts.Set(Fact.Faulty);
        if (about.Ends is { } ends)
            facts.Set(Fact.Deadline, arena.AddDate(ends).Cut());
        if (about.Next is { } next)
            facts.Set(Fact.FollowUp, Amounts.Write(arena, next));
        if (about.OverdueInvoice is { } invoice)
        {
            facts.Set(Fact.Invoice, invoice);
            facts.Set(Fact.Amount, Amounts.Write(arena, about.OverdueAmount));
        }

        facts.Set(
            about.Sentiment switch
            {
                Sentiment.Positive => Fact.LowRisk,
                Sentiment.Neutral => Fact.MediumRisk,
                _ => Fact.HighRisk,
            }
        );
        return facts;
    }
}
