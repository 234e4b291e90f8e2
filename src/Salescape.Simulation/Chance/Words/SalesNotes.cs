using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Notes of sales reps and account managers.</summary>
internal static class SalesNotes
{
    private static readonly string[] Names =
    [
        "discovery",
        "demo",
        "validation",
        "proposal",
        "negotiation",
        "procurement",
        "verbal",
        "handover",
        "postmortem",
        "checkin",
        "renewal",
        "risk",
        "championleft",
    ];

    private static readonly Grammar Words = Grammar.Load(["notes/shared", .. Names.Select(name => $"notes/{name}")]);
    private static readonly Grammar.Rule[] Subjects = Array.ConvertAll(Names, name => Words.RuleOf($"{name}.subject"));
    private static readonly Grammar.Rule[] Bodies = Array.ConvertAll(Names, name => Words.RuleOf($"{name}.body"));
    private static readonly Grammar.Rule[] NextActions = Array.ConvertAll(Names, name => Words.RuleOf($"{name}.next"));

    /// <summary>Subject, body and next action of one note.</summary>
    public static NoteTexts Write(TextArena arena, in NoteFacts about, ref Draw draw)
    {
        Facts facts = FactsOf(arena, in about);
        int moment = (int)about.Moment;
        Text subject = Subjects[moment].Write(arena, in facts, ref draw);
        Text body = Bodies[moment].Write(arena, in facts, ref draw);
        Text? next = about.FollowUp is null ? null : NextActions[moment].Write(arena, in facts, ref draw);
        return new(subject, body, next);
    }

    private static Facts FactsOf(TextArena arena, in NoteFacts about)
    {
        var facts = new Facts();
        facts.Set(Fact.Account, about.Account);
        facts.Set(Fact.Product, about.Product);
        facts.Set(Fact.Contact, about.ContactFirst);
        facts.Set(Fact.Title, about.ContactTitle);
        facts.Set(Fact.Rep, about.RepFirst);
        facts.Set(Fact.Rival, about.Competitor);
        facts.Set(Fact.Strength, about.CompetitorStrength);
        facts.Set(Fact.Deadline, Amounts.Write(arena, about.Deadline));
        if (about.FollowUp is { } day)
            facts.Set(Fact.FollowUp, Amounts.Write(arena, day));
        if (about.Seats > 0)
            facts.Set(Fact.Seats, Amounts.Write(arena, about.Seats));
        if (about.Amount > Money.Zero)
            facts.Set(Fact.Amount, Amounts.Write(arena, about.Amount));
        facts.Set(about.ContactFirst is null ? Fact.Internal : KindOf(about.Type));
        if (about.Loss is { } loss)
            facts.Set(KindOf(loss));
        return facts;
    }

    private static Fact KindOf(NoteType type) =>
        type switch
        {
            NoteType.Meeting => Fact.Meeting,
            NoteType.Call => Fact.Call,
            NoteType.Email => Fact.Email,
            NoteType.Internal => Fact.Internal,
            _ => Fact.Other,
        };

    private static Fact KindOf(LossReason loss) =>
        loss switch
        {
            LossReason.NoDecision => Fact.NoDecision,
            LossReason.Competitor => Fact.ToRival,
            LossReason.Price => Fact.Price,
            LossReason.MissingFeatures => Fact.Features,
            _ => Fact.Timing,
        };
}
