using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Notes of sales reps and account managers.</summary>
internal static class SalesNotes
{
    private static readonly Grammar Words = Grammar.LoadSpoken(
        "notes/shared",
        "notes/early",
        "notes/again",
        "notes/show",
        "notes/offer",
        "notes/paper",
        "notes/loss",
        "notes/renewal",
        "notes/end",
        "notes/whys"
    );

    private static readonly Grammar.Rule?[] Subjects = RulesOf("subject");
    private static readonly Grammar.Rule?[] Bodies = RulesOf("body");
    private static readonly Grammar.Rule?[] Plans = RulesOf("plan");
    private static readonly Grammar.Rule?[] NextActions = RulesOf("next");
    private static readonly Grammar.Rule AnyPlan = Words.RuleOf("plan");
    private static readonly Grammar.Rule Slip = Words.RuleOf("slip");
    private static readonly Grammar.Rule Besides = Words.RuleOf("besides");
    private static readonly Grammar.Rule Package = Words.RuleOf("package");
    private static readonly Grammar.Rule Requoted = Words.RuleOf("requoted");
    private static readonly Grammar.Rule SilentSlip = Words.RuleOf("slip-silent");

    private static readonly Grammar.Rule?[] Whys = Array.ConvertAll(Enum.GetValues<DealDetail>(), detail =>
        detail == DealDetail.None ? null : Words.RuleOf($"why.{detail}")
    );

    private static readonly (Standing Standing, Fact Fact)[] OfStanding =
    [
        (Standing.Customer, Fact.Customer),
        (Standing.Renewing, Fact.Renewing),
        (Standing.AtRisk, Fact.AtRisk),
        (Standing.Revised, Fact.Revised),
        (Standing.Quoted, Fact.Quoted),
        (Standing.Shown, Fact.Shown),
        (Standing.Tried, Fact.Tried),
        (Standing.Winning, Fact.Winning),
        (Standing.Met, Fact.Met),
    ];

    private static readonly (Seat Seat, Fact Fact)[] OfSeat =
    [
        (Seat.Decider, Fact.Decider),
        (Seat.Champion, Fact.Champion),
        (Seat.Technical, Fact.Technical),
        (Seat.Business, Fact.Business),
        (Seat.User, Fact.User),
        (Seat.Buyer, Fact.Buyer),
        (Seat.Lawyer, Fact.Lawyer),
        (Seat.Money, Fact.Money),
        (Seat.Risk, Fact.Risk),
    ];

    /// <summary>Subject, body and next action of one note.</summary>
    public static NoteTexts Write(TextArena arena, in NoteFacts about, ref Draw draw)
    {
        Facts facts = FactsOf(arena, in about);
        int act = about.Act.Index;
        facts.Set(Fact.Why, Whys[(int)about.Detail]?.Write(arena, in facts, ref draw));
        if (about.Detail == DealDetail.WentSilent)
            facts.Set(Fact.Failed);
        // How a note is headed and ended is a seller's habit; what it tells differs from customer to customer.
        facts.Speak(about.Voice);
        Text subject = Subjects[act]!.Write(arena, in facts, ref draw);
        Text? next = about.Next is { } promised ? NextActions[promised.Index]!.Write(arena, in facts, ref draw) : null;
        Grammar.Rule? plan = about.Next is { } then && draw.Chance(NoteAssumptions.SaysNext) ? Plans[then.Index] ?? AnyPlan : null;
        facts.Speak(about.Voice.WithoutHabit);
        if (about.Missed is not null && draw.Chance(NoteAssumptions.SaysLate))
            Say(arena, about.Act.IsPlanned ? Slip : SilentSlip, in facts, ref draw);
        Say(arena, Bodies[act]!, in facts, ref draw);
        if (about.IsRequoted)
            Say(arena, Requoted, in facts, ref draw);
        if (about.NamesPackage)
            Say(arena, Package, in facts, ref draw);
        if (about.NamesRival)
            Say(arena, Besides, in facts, ref draw);
        if (plan is not null)
            Say(arena, plan, in facts, ref draw);
        return new(subject, Grammar.CutSentences(arena, in facts, ref draw), next);
    }

    private static void Say(TextArena arena, Grammar.Rule rule, in Facts facts, ref Draw draw)
    {
        rule.Say(arena, in facts, ref draw);
        arena.Join(" "u8, 1);
    }

    private static Grammar.Rule?[] RulesOf(string part) =>
        Array.ConvertAll(NoteActs.All, act => Words.Has($"{act.Name}.{part}") ? Words.RuleOf($"{act.Name}.{part}") : null);

    private static Facts FactsOf(TextArena arena, in NoteFacts about)
    {
        bool isAmerican = about.Voice.Marks.Holds(Fact.American);
        var facts = new Facts();
        facts.Set(Fact.Account, about.Account);
        facts.Set(Fact.Product, about.Product);
        facts.Set(Fact.Feature, about.Feature);
        facts.Set(Fact.Object, about.OtherProduct);
        facts.Set(Fact.Package, about.Package);
        if (about.TellsPrice)
            facts.Set(Fact.Told);
        facts.Set(Fact.Contact, about.Contact);
        if (about.IsNewcomer)
            facts.Set(Fact.Joined);
        facts.Set(Fact.Title, about.Title);
        facts.Set(Fact.Team, about.Department);
        facts.Set(Fact.Addressee, about.NextContact);
        facts.Set(Fact.Rival, about.Competitor);
        facts.Set(Fact.Strength, about.Strength);
        facts.Set(Fact.Weakness, about.Weakness);
        if (about.Gap != PriceGap.Level)
            facts.Set(about.Gap == PriceGap.Below ? Fact.Below : Fact.Above);
        if (about.Deadline is { } deadline)
            facts.Set(Fact.Deadline, NoteDays.Date(arena, about.Day, deadline, isAmerican));
        if (about.Missed is { } missed)
            facts.Set(Fact.Since, NoteDays.Behind(arena, about.Day, missed, isAmerican));
        if (about.Promised is { } promised)
            facts.Set(Fact.FollowUp, NoteDays.Ahead(arena, about.Day, promised, isAmerican));
        if (about.Before is { } before)
        {
            if (before.IsSameProduct)
                facts.Set(Fact.Reopened);
            facts.Set(Fact.Earlier, before.Product);
            if (before.IsSomebodyElses)
                facts.Set(Fact.New);
            if (about.Day.DayNumber - before.Ended.DayNumber >= NoteAssumptions.FormerIsLongAgo)
                facts.Set(Fact.Before, NoteDays.Month(arena, about.Day, before.Ended));
        }

        if (about.IsSigned)
            facts.Set(Fact.Closed);
        if (about.Seats > 0)
            facts.Set(Fact.Seats, Amounts.Write(arena, about.Seats));
        if (about.Quoted is { } quoted)
        {
            facts.Set(Fact.Amount, Amounts.Write(arena, quoted));
            facts.Set(Fact.Term, Amounts.Write(arena, about.TermMonths));
            if (about.Former is { } former && former != quoted)
                facts.Set(Fact.Former, Amounts.Write(arena, former));
            if (about.Discount > 0)
                facts.Set(Fact.Discount, arena.Add(about.Discount).Add('%').Cut());
        }

        foreach ((Standing standing, Fact fact) in OfStanding)
        {
            if ((about.Standing & standing) != 0)
                facts.Set(fact);
        }

        foreach ((Seat seat, Fact fact) in OfSeat)
        {
            if ((about.Seat & seat) != 0)
                facts.Set(fact);
        }

        facts.Set(KindOf(about.Type));
        facts.Set(KindOf(about.Category));
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

    private static Fact KindOf(ProductCategory category) =>
        category switch
        {
            ProductCategory.Analytics => Fact.Analytics,
            ProductCategory.Security => Fact.Security,
            ProductCategory.Collaboration => Fact.Collaboration,
            ProductCategory.Integration => Fact.Integration,
            _ => Fact.Storage,
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
