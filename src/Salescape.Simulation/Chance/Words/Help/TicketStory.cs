using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Turns what is known of a ticket into facts of the grammar.</summary>
internal static class TicketStory
{
    private static readonly Text[] Sites = Array.ConvertAll<string, Text>(["production", "staging", "development"], Text.Of);

    private static readonly Grammar.Rule[] Objects = Array.ConvertAll(Enum.GetNames<ProductCategory>(), name =>
        HelpCases.Words.RuleOf($"object.{name}")
    );
    private static readonly Grammar.Rule Client = HelpCases.Words.RuleOf("client");
    private static readonly Grammar.Rule Part = HelpCases.Words.RuleOf("part");
    private static readonly Grammar.Rule Team = HelpCases.Words.RuleOf("team");
    private static readonly Grammar.Rule Since = HelpCases.Words.RuleOf("since");

    private static readonly Fact[] OfType = [Fact.Fault, Fact.Wish, Fact.Asks, Fact.SetUp, Fact.Slow, Fact.Secure];
    private static readonly Fact[] OfCategory = [Fact.Technical, Fact.Billing, Fact.Access, Fact.Training, Fact.Integrating, Fact.General];
    private static readonly Fact[] OfResolution =
    [
        Fact.Mended,
        Fact.WorkedRound,
        Fact.ByDesign,
        Fact.Duplicate,
        Fact.NotSeen,
        Fact.SetRight,
    ];
    private static readonly Fact[] OfCause = [Fact.OfProduct, Fact.OfUser, Fact.OfSetUp, Fact.OfPlatform, Fact.OfGuide];
    private static readonly Fact[] OfLevel = [Fact.ToSecond, Fact.ToSecond, Fact.ToThird, Fact.ToEngineering, Fact.ToManager];
    private static readonly Fact[] OfScore = [Fact.Angry, Fact.Unhappy, Fact.Lukewarm, Fact.Pleased, Fact.Delighted];
    private static readonly Fact[] OfReason = [Fact.Complex, Fact.TargetAtRisk, Fact.AskedFor, Fact.Severe];

    /// <summary>Everything that holds for the ticket from its first to its last word.</summary>
    public static Facts Of(TextArena arena, in TicketFacts about, ref Draw story)
    {
        var facts = new Facts();
        facts.Set(Fact.Account, about.Account);
        facts.Set(Fact.Product, about.Product);
        facts.Set(Fact.Feature, about.Case.IsOfProduct ? about.Product : about.Feature);
        facts.Set(Fact.Version, arena.Add(about.Version).Cut());
        facts.Set(Fact.Site, Sites[(int)about.Environment]);
        facts.Set(Fact.Contact, about.ContactFirst);
        facts.Set(Fact.Date, Amounts.Write(arena, about.Opened));
        // One alone is who writes; the report may speak of several all the same.
        if (about.Users > 1)
            facts.Set(Fact.Users, arena.AddGrouped(about.Users).Add(" users"u8).Cut());
        if (about.FixVersion is { } release)
            facts.Set(Fact.FixedIn, arena.Add(release).Cut());
        facts.Set(Fact.Article, about.Article);
        facts.Set(Fact.Former, about.Former);
        facts.Set(OfType[(int)about.Case.Type]);
        facts.Set(OfCategory[(int)about.Case.Category]);
        facts.Set(Fact.C1 + about.Root - 1);
        facts.Set(OfResolution[(int)about.Resolution]);
        facts.Set(OfCause[(int)about.Case.CauseOf(about.Root)]);
        SetMarks(ref facts, in about);
        DocumentedFigures.Tell(ref facts, arena, about.Product, about.Feature, !about.Case.About.IsEmpty);
        DocumentedFigures.Tell(ref facts, arena, about.Product, about.Opened, about.Told);
        about.Format.Tell(ref facts);
        if (story.Chance(IncidentAssumptions.OneWay))
            facts.Set(Fact.OneWay);
        if (about.Billed is { } billed)
            facts.Set(Fact.Earlier, Amounts.Write(arena, billed));
        if (about.Case.HasCode)
            facts.Set(Fact.Error, about.Issue?.ErrorCode ?? ErrorCodes.Write(arena, about.Product, ref story));

        SetPlace(ref facts, arena, in about, ref story);
        if (about.Case.Cause == RootCause.ProductBug)
            facts.Set(Fact.Defect, DefectKeys.Write(arena, in about, ref story));
        facts.Set(Fact.Place, about.Case.Place?.Write(arena, in facts, ref story));
        facts.Set(Fact.Part, Part.Write(arena, in facts, ref story));
        Text item = Objects[(int)about.Kind].Write(arena, in facts, ref story);
        facts.Set(Fact.Object, about.Case.About.IsEmpty ? item : about.Case.About);
        if (!about.Case.About.IsEmpty)
            facts.Set(Fact.Paper);
        facts.Set(Fact.Team, Team.Write(arena, in facts, ref story));
        facts.Set(Fact.Since, Since.Write(arena, in facts, ref story));
        // What has been named is called by a short name from then on; whoever answers at the desk explains it.
        Voice desk = about.Desk with { Habit = 0 };
        Voice asker = about.Customer with { Habit = 0 };
        Text full = facts[Fact.Object];
        facts.Speak(in asker);
        facts.Set(Fact.Trigger, about.Issue is { } known ? known.Trigger : about.Case.Trigger?.Write(arena, in facts, ref story));
        facts.Set(Fact.Object, Named(arena, in about, full));
        facts.Speak(in desk);
        facts.Set(Fact.Why, about.Issue?.Cause ?? about.Case.Why.Write(arena, in facts, ref story));
        // The same cause as a colleague reads it, and as it is filed: no two of them say it alike.
        facts.Set(Fact.Root, about.Case.Noted.Write(arena, in facts, ref story));
        facts.Set(Fact.Filed, about.Case.Filed.Write(arena, in facts, ref story));
        facts.Set(Fact.Because, InOtherWords(arena, in about, in facts, ref story));
        facts.Set(Fact.Check, about.Case.Check?.Write(arena, in facts, ref story));
        facts.Set(Fact.Rest, about.Case.Rest?.Write(arena, in facts, ref story));
        facts.Set(Fact.Help, about.Issue?.Help ?? about.Case.Help.Write(arena, in facts, ref story));
        facts.Set(Fact.Done, about.Case.Done?.Write(arena, in facts, ref story));
        facts.Set(Fact.Detour, about.Issue?.Detour ?? about.Case.Detour?.Write(arena, in facts, ref story));
        facts.Set(Fact.Ask, about.Case.Question.Write(arena, in facts, ref story));
        facts.Speak(in asker);
        facts.Set(Fact.Answer, about.Case.Answer.Write(arena, in facts, ref story));
        facts.Set(Fact.Settled, about.Case.Settled?.Write(arena, in facts, ref story));
        facts.Set(Fact.Object, full);
        facts.Set(Fact.Symptom, about.Case.Symptom.Write(arena, in facts, ref story));
        facts.Set(Fact.Steps, about.Case.Steps?.Write(arena, in facts, ref story));
        facts.Set(Fact.Paste, about.Case.Paste?.Write(arena, in facts, ref story));
        return facts;
    }

    /// <summary>The cause in another of the ways that the case knows; nothing where it knows no other.</summary>
    private static Text? InOtherWords(TextArena arena, in TicketFacts about, in Facts facts, ref Draw story)
    {
        for (int again = 0; again < IncidentAssumptions.Rewordings; again++)
        {
            Text words = about.Case.Why.Write(arena, in facts, ref story);
            if (!words.Utf8.StartsWith(facts[Fact.Why].Utf8[..Math.Min(IncidentAssumptions.SameWords, facts[Fact.Why].Utf8.Length)]))
                return words;
        }

        return null;
    }

    /// <summary>How people call what the ticket is about once it has been named: "the board" for "the office-move board".</summary>
    public static Text Named(TextArena arena, in TicketFacts about, Text full) =>
        about.Case.About.IsEmpty ? arena.Add("the "u8).Add(about.Profile.Item).Cut() : full;

    /// <summary>Adds what a comment or an entry of the worklog knows beside.</summary>
    public static void Add(ref Facts facts, in CommentFacts comment)
    {
        facts.Set(Fact.Speaker, comment.Speaker);
        facts.Set(Fact.Addressee, comment.Addressee);
        facts.Set(Fact.Colleague, comment.Colleague);
        FactSet thread = comment.Thread;
        facts.Set(in thread);
        if (comment.IsMet)
            facts.Set(Fact.Met);
        if (comment.IsSameDay)
            facts.Set(Fact.SameDay);
        if (comment.IsSoonBack)
            facts.Set(Fact.Soon);
        if (comment.IsLate)
            facts.Set(Fact.Late);
        if (comment.To is { } level)
            facts.Set(OfLevel[(int)level]);
        if (comment.Reason is { } reason)
            facts.Set(OfReason[(int)reason]);
    }

    /// <summary>Adds what an answer to a survey knows beside.</summary>
    public static void Add(ref Facts facts, in FeedbackFacts feedback)
    {
        facts.Set(Fact.Speaker, feedback.AgentFirst);
        facts.Set(OfScore[feedback.Score - 1]);
        if (feedback.IsLate)
            facts.Set(Fact.Late);
        if (feedback.IsQuick)
            facts.Set(Fact.Quick);
        if (feedback.IsReopened)
            facts.Set(Fact.Reopened);
        if (feedback.IsEscalated)
            facts.Set(Fact.Escalated);
        if (feedback.IsSolvedAtOnce)
            facts.Set(Fact.AtOnce);
        if (feedback.IsPeriodic)
            facts.Set(Fact.Periodic);
    }

    /// <summary>Where it was seen: what is pasted into a ticket, and found again by whoever looks.</summary>
    private static void SetPlace(ref Facts facts, TextArena arena, in TicketFacts about, ref Draw story)
    {
        about.Profile.Tell(ref facts);
        facts.Set(Fact.Client, Client.Write(arena, in facts, ref story));
        facts.Set(Fact.Clock, arena.AddDigits(story.Whole(7, 17), 2).Add(':').AddDigits(story.Whole(0, 59), 2).Cut());
        facts.Set(Fact.Trace, arena.AddHex(story.Whole(0x1000_0000, 0x7fff_ffff)).Add('-').AddHex(story.Whole(0x1000, 0xffff)).Cut());
        int count = (int)story.LogNormal(IncidentAssumptions.CountMedian, IncidentAssumptions.CountSigma);
        facts.Set(Fact.Number, arena.AddGrouped(IncidentAssumptions.CountMin + count).Cut());
        ReadOnlySpan<byte> product = about.Product.Utf8;
        Slug.AddJoined(arena.Add("https://"u8), about.Account).Add('.');
        Slug.Add(arena, Text.Of(product[..product.IndexOf((byte)' ')])).Add(".example/"u8).Add(about.Profile.Path).Add('/');
        facts.Set(Fact.Url, arena.Add(story.Whole(1_000, 98_999)).Cut());
    }

    private static void SetMarks(ref Facts facts, in TicketFacts about)
    {
        if (about.IsRecognised)
            facts.Set(Fact.Known);
        if (about.Case.IsOutage)
            facts.Set(Fact.Down);
        if (about.Case.IsPersonal)
            facts.Set(Fact.Personal);
        if (about.Told <= about.Opened.AddDays(1))
            facts.Set(Fact.Prompt);
        if (about.PaysByCard)
            facts.Set(Fact.ByCard);
        if (about.Case.IsBehind)
            facts.Set(Fact.Internal);
        if (about.Case.IsOfData)
            facts.Set(Fact.Other);
        if (about.IsNew)
            facts.Set(Fact.New);
        if (about.Priority >= Priority.High)
            facts.Set(Fact.Urgent);
        if (about.Severity == TicketSeverity.Blocker)
            facts.Set(Fact.Blocked);
        if (about.Environment == TicketEnvironment.Production)
            facts.Set(Fact.Live);
        if (about.Channel == TicketChannel.Phone)
            facts.Set(Fact.ByPhone);
        if (about.Channel == TicketChannel.Chat)
            facts.Set(Fact.ByChat);
        if (about.Channel == TicketChannel.Portal)
            facts.Set(Fact.ByPortal);
        if (about.Channel == TicketChannel.API)
            facts.Set(Fact.ByApi);
    }
}
