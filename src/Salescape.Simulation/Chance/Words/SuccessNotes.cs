using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What customer success managers write about their activities, each in a voice of their own.</summary>
internal static class SuccessNotes
{
    /// <summary>In the order of <see cref="ActivityType"/>; the last one is a training of people new to the product.</summary>
    private static readonly string[] Types = ["qbr", "health", "training", "checkin", "escalation", "onboarding"];
    private static readonly string[] Sentiments = ["positive", "neutral", "negative"];

    private static readonly Grammar Words = Grammar.LoadSpoken([
        "success/shared",
        "success/agreements",
        .. Types[..^1].Select(type => $"success/{type}"),
    ]);
    private static readonly Grammar.Rule[][] Outcomes = Array.ConvertAll(Types, type =>
        Array.ConvertAll(Sentiments, mood => Words.RuleOf($"{type}.{mood}"))
    );
    private static readonly Grammar.Rule[] Openings = Array.ConvertAll(Types, type => Words.RuleOf($"{type}.open"));
    private static readonly Grammar.Rule Leaving = Words.RuleOf("farewell.open");
    private static readonly Grammar.Rule Closing = Words.RuleOf("closing");
    private static readonly Grammar.Rule Farewell = Words.RuleOf("farewell");
    private static readonly Grammar.Rule Actions = Words.RuleOf("actions");
    private static readonly Grammar.Rule LookBack = Words.RuleOf("recall");
    private static readonly Grammar.Rule TeamName = Words.RuleOf("team");
    private static readonly Grammar.Rule TeamOfTrade = Words.RuleOf("team.technical");
    private static readonly Grammar.Rule TeamOfFew = Words.RuleOf("team.few");
    private static readonly Grammar.Rule WishFor = Words.RuleOf("wish");

    /// <summary>A team of a customer that has to do with a kind of product; a customer may be too few for departments.</summary>
    public static Text Team(TextArena arena, ProductCategory category, bool isOfFew, ref Draw draw)
    {
        bool isForAll = category is ProductCategory.Analytics or ProductCategory.Collaboration;
        Grammar.Rule rule =
            isOfFew ? TeamOfFew
            : isForAll ? TeamName
            : TeamOfTrade;
        return rule.Write(arena, default, ref draw);
    }

    /// <summary>Something that a customer would like.</summary>
    public static Text Wish(TextArena arena, ref Draw draw) => WishFor.Write(arena, default, ref draw);

    /// <summary>Outcome and action items of an activity.</summary>
    public static ActivityTexts Write(TextArena arena, in ActivityFacts about, ref Draw draw)
    {
        int kind = about.IsOnboarding ? Types.Length - 1 : (int)about.Type;
        bool isLeaving = about.Story.Standing.IsLeaving;
        Facts facts = FactsOf(arena, in about);
        // People begin and end as they always do; what lies between follows from the talk.
        facts.Speak(about.Voice);
        facts.Set(Fact.Opening, (isLeaving ? Leaving : Openings[kind]).Write(arena, in facts, ref draw));
        if (about.Next is not null || draw.Chance(CheckInAssumptions.SaysNoNext))
            facts.Set(Fact.Closing, Closing.Write(arena, in facts, ref draw));
        facts.Speak(about.Voice.OnTheMatter());
        if (about.Recalled is { } recalled)
            facts.Set(Fact.Recall, Recall(arena, in recalled, in about, ref draw));
        Text outcome = (isLeaving ? Farewell : Outcomes[kind][(int)about.Sentiment]).WriteSentences(arena, in facts, ref draw);
        if (about.Story.Agreed == Agreement.None)
            return new(outcome, null);
        facts.Set(Fact.OnGuide + (int)about.Story.Agreed - 1);
        return new(outcome, Actions.WriteSentences(arena, in facts, ref draw));
    }

    /// <summary>A sentence on what became of an earlier agreement.</summary>
    private static Text Recall(TextArena arena, in RecalledFacts recalled, in ActivityFacts about, ref Draw draw)
    {
        var facts = new Facts();
        facts.Set(Fact.Account, about.Account);
        facts.Set(Fact.Product, about.Product);
        facts.Set(Fact.Contact, about.Contact);
        facts.Set(Fact.Speaker, recalled.Contact);
        facts.Set(Fact.Date, Day(arena, recalled.Day, in about));
        facts.Set(Fact.Part, recalled.Story.Part);
        facts.Set(Fact.Team, recalled.Story.Team);
        facts.Set(Fact.Object, recalled.Story.Wish);
        facts.Set(Fact.Ticket, recalled.Ticket);
        facts.Set(Fact.Feature, recalled.Story.Standing.Oldest?.Feature.Name);
        facts.Set(Fact.Invoice, recalled.Invoice);
        if (recalled.Story.Standing.Idle > 1)
            facts.Set(Fact.Idle, Amounts.Write(arena, recalled.Story.Standing.Idle));
        facts.Set(Fact.Version, arena.Add(recalled.Story.Standing.Release.Version).Cut());
        if (recalled.Story.Standing.IsFaulty)
            facts.Set(Fact.Faulty);
        facts.Set(Fact.Deadline, Day(arena, recalled.Story.Standing.Ends, in about));
        facts.Set(about.Story.WasKept ? Fact.WasKept : Fact.WasMissed);
        if (about.HasSaidYes)
            facts.Set(Fact.Winning);
        if (about.Type == ActivityType.Training)
            facts.Set(Fact.Meeting);
        facts.Set(Fact.OnGuide + (int)recalled.Story.Agreed - 1);
        facts.Speak(about.Voice.OnTheMatter());
        return LookBack.Write(arena, in facts, ref draw);
    }

    private static Facts FactsOf(TextArena arena, in ActivityFacts about)
    {
        ActivityStanding standing = about.Story.Standing;
        var facts = new Facts();
        facts.Set(Fact.Account, about.Account);
        facts.Set(Fact.Product, about.Product);
        facts.Set(Fact.Contact, about.Contact);
        facts.Set(Fact.Title, about.Title);
        facts.Set(Fact.Part, about.Story.Part);
        facts.Set(Fact.Team, about.Story.Team);
        facts.Set(Fact.Object, about.Story.Wish);
        if (about.IsSponsor)
            facts.Set(Fact.Decider);
        if (about.HasSaidYes)
            facts.Set(Fact.Winning);
        SetUse(arena, ref facts, in standing);
        SetHelp(arena, ref facts, in about);
        SetScore(arena, ref facts, in standing);
        if (standing.IsNew || standing.IsFaulty)
            facts.Set(Fact.Version, arena.Add(standing.Release.Version).Cut());
        if (standing.IsFaulty)
            facts.Set(Fact.Faulty);
        if (standing.IsEndInSight(about.Day))
            facts.Set(Fact.Deadline, Day(arena, standing.Ends, in about));
        if (about.Next is { } next)
            facts.Set(Fact.FollowUp, Day(arena, next, in about));
        if (about.Story.Missed is { } missed)
            facts.Set(Fact.Planned, Day(arena, missed, in about));
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

    private static void SetUse(TextArena arena, ref Facts facts, in ActivityStanding standing)
    {
        if (standing.Use is not { } use)
            return;
        facts.Set(Fact.Seats, Amounts.Write(arena, use.Purchased));
        facts.Set(Fact.Users, Amounts.Write(arena, use.Active));
        facts.Set(Fact.Share, Percent(arena, use.Utilization));
        facts.Set(Fact.Adoption, Percent(arena, use.Adoption));
        if (use.Active > use.Purchased)
            facts.Set(Fact.Overrun);
        else if (use.Utilization >= CheckInAssumptions.Much)
            facts.Set(Fact.Nearly);
        if (standing.Idle > 1)
            facts.Set(Fact.Idle, Amounts.Write(arena, standing.Idle));
        if (use.Active is > 1 and <= CheckInAssumptions.Handful && 2 * use.Active < use.Purchased)
            facts.Set(Fact.Below);
        if (standing.Before is not { } before)
            return;
        facts.Set(Fact.Before, Percent(arena, before.Utilization));
        if (standing.Moved >= CheckInAssumptions.UseMoves)
            facts.Set(Fact.Rising);
        if (standing.Moved <= -CheckInAssumptions.UseMoves)
            facts.Set(Fact.Falling);
    }

    private static void SetHelp(TextArena arena, ref Facts facts, in ActivityFacts about)
    {
        ActivityStanding standing = about.Story.Standing;
        facts.Set(Fact.Ticket, about.Ticket);
        facts.Set(Fact.Feature, about.TicketFeature);
        if (standing.Waiting == 0)
            facts.Set(Fact.NoTicket);
        if (standing.Waiting > 1)
            facts.Set(Fact.Waiting, Amounts.Write(arena, standing.Waiting));
        (DateOnly from, _) = ActivityStanding.QuarterBefore(about.Day);
        facts.Set(Fact.Quarter, arena.Add('Q').Add((from.Month + 2) / 3).Cut());
        if (standing.Raised > 1)
            facts.Set(Fact.Raised, Amounts.Write(arena, standing.Raised));
        else
            facts.Set(standing.Raised == 1 ? Fact.OneRaised : Fact.NoneRaised);
    }

    /// <summary>The health score, and which of its parts weighs on it most.</summary>
    private static void SetScore(TextArena arena, ref Facts facts, in ActivityStanding standing)
    {
        if (standing.Score is not { } score)
            return;
        facts.Set(Fact.Score, Amounts.Write(arena, (score.Overall + 50) / 100));
        if (score.Change >= HealthAssumptions.TrendChange)
            facts.Set(Fact.Better);
        if (score.Change <= -HealthAssumptions.TrendChange)
            facts.Set(Fact.Worse);
        ReadOnlySpan<int> parts = [score.Usage, score.Support, score.Payment, score.Engagement, score.Sentiment];
        int least = 0;
        for (int part = 1; part < parts.Length; part++)
        {
            if (parts[part] < parts[least])
                least = part;
        }

        facts.Set(Fact.ByUse + least);
    }

    private static Text Percent(TextArena arena, long hundredths) => arena.Add((hundredths + 50) / 100).Add('%').Cut();

    /// <summary>A day as the manager would write it, with its year if that is another one.</summary>
    private static Text Day(TextArena arena, DateOnly day, in ActivityFacts about) =>
        Amounts.Write(arena, day, about.Voice, withYear: day.Year != about.Day.Year);
}
