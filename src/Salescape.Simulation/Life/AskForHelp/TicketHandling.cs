using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Decides how a ticket is worked: who takes it, how long an answer and the solution take, how far up it goes, and how it
/// ends.</summary>
internal static class TicketHandling
{
    private static readonly Purpose Course = new("ticket course");
    private static readonly Purpose Ending = new("ticket ending");

    /// <summary>Decides it, and settles the ticket's days.</summary>
    /// <param name="scene">Whose ticket it is.</param>
    /// <param name="ticket">A ticket that has been opened.</param>
    /// <param name="ladder">Receives who holds it, level by level, as far as it goes.</param>
    /// <returns>How many levels it goes through, and who at the head of the desk is asked for; null if nobody is.</returns>
    public static (int Levels, SupportAgent? Manager) Decide(Scene scene, Ticket ticket, Span<SupportAgent> ladder)
    {
        Region region = scene.Account.Profile.Country.Region;
        Draw draw = scene.Dice.Roll(Course, ticket.Seed);
        SupportDesk desk = scene.Vendor.SupportDesk;
        bool isDocumented = ticket.IsRecognised || ticket.Issue?.Article?.IsPublishedOn(ticket.Created) == true;
        int highest = TicketCourseAssumptions.HighestFor(ticket.Case, isDocumented);
        int first = Math.Min(draw.Weighted(TicketCourseAssumptions.FirstLevel(ticket.Type)), highest);
        // Nobody hands up what the desk has solved for the account before.
        highest = ticket.IsAgain ? first : highest;
        ladder[0] = desk.AgentFor(TicketCourseAssumptions.Ladder[first], region, ticket.Created, ref draw);
        ticket.Taker = ladder[0];
        ticket.ResponseMinutes = ResponseOf(ticket, ladder[0], ref draw);

        double rise =
            TicketCourseAssumptions.Escalates[(int)ticket.Priority]
            * TicketCourseAssumptions.EscalatesByType[(int)ticket.Type]
            * (ticket.Case.Category is TicketCategory.Training or TicketCategory.Other ? TicketCourseAssumptions.EscalatesIfSimple : 1)
            * (ticket.AnswersLate ? TicketCourseAssumptions.EscalatesIfLate : 1)
            * (ticket.IsRecognised ? TicketCourseAssumptions.EscalatesIfKnown : 1)
            * TicketCourseAssumptions.EscalatesFrom[first];
        int levels = 1;
        for (int level = first; level < highest; level++)
        {
            bool rises = draw.Chance(
                levels == 1 ? rise
                : level == (int)DeskLevel.L2 ? TicketCourseAssumptions.OnToThird
                : TicketCourseAssumptions.OnToEngineering
            );
            if (!rises)
                break;
            ladder[levels++] = desk.AgentFor(TicketCourseAssumptions.Ladder[level + 1], region, ticket.Created, ref draw);
        }

        SupportAgent solver = ladder[levels - 1];
        ticket.IsMistaken =
            solver.Level == DeskLevel.L3
            && levels > 1
            && TicketCourseAssumptions.MayBeMistaken(ticket.Case)
            && draw.Chance(TicketCourseAssumptions.Mistaken);
        if (ticket.IsMistaken)
            ladder[levels++] = desk.AgentFor(DeskLevel.Engineering, region, ticket.Created, ref draw);

        Last(scene, ticket, ladder[levels - 1], levels > 1, ref draw);
        double complains =
            (ticket.Priority >= Priority.High ? TicketCourseAssumptions.AsksForManager : 0)
            + (ticket.AnswersLate || ticket.ResolvesLate ? TicketCourseAssumptions.AsksForManagerIfLate : 0);
        bool asks = draw.Chance(complains);
        SupportAgent? manager = asks ? desk.AgentFor(DeskLevel.Manager, region, ticket.Created, ref draw) : null;
        ticket.AnswerOverdue = ticket.AnswersLate ? ticket.Clock.DayAt(ticket.ResponseTarget + 1) : DateOnly.MaxValue;
        ticket.SolutionOverdue = ticket.ResolvesLate ? ticket.Clock.DayAt(ticket.ResolutionTarget + 1) : DateOnly.MaxValue;
        End(scene, ticket, solver);
        return (levels, manager);
    }

    /// <summary>Minutes until the first answer.</summary>
    private static int ResponseOf(Ticket ticket, SupportAgent agent, ref Draw draw)
    {
        double written =
            ticket.ResponseTarget
            * draw.LogNormal(TicketCourseAssumptions.ResponseShare, TicketCourseAssumptions.ResponseSigma)
            * PortableMath.Exp(-TicketCourseAssumptions.SpeedOfSkill * agent.Skill)
            * (ticket.Outage is not null ? TicketCourseAssumptions.ResponseInRush : 1);
        // Whoever is on call is called again before long.
        if (ticket.Priority == Priority.Critical)
            written = Math.Min(written, ticket.ResponseTarget * TicketCourseAssumptions.LatestIfCritical);
        double minutes = ticket.Channel switch
        {
            TicketChannel.Phone => draw.Whole(1, TicketCourseAssumptions.CallMinutesMax),
            TicketChannel.Chat => draw.LogNormal(TicketCourseAssumptions.ChatMinutes, TicketCourseAssumptions.ChatSigma),
            _ => written,
        };
        return Math.Max(1, (int)Math.Round(minutes));
    }

    /// <summary>Minutes until it is resolved, and the days that follow from them.</summary>
    private static void Last(Scene scene, Ticket ticket, SupportAgent solver, bool isEscalated, ref Draw draw)
    {
        int priority = (int)ticket.Priority;
        double longer =
            TicketCourseAssumptions.LongerByType[(int)ticket.Type]
            * (isEscalated ? TicketCourseAssumptions.LongerIfEscalated : 1)
            * (solver.Level == DeskLevel.Engineering ? TicketCourseAssumptions.LongerInEngineering : 1)
            * (ticket.Issue?.Article?.IsPublishedOn(ticket.Created) == true ? TicketCourseAssumptions.ShorterIfKnown : 1)
            * PortableMath.Exp(-TicketCourseAssumptions.SpeedOfSkill * solver.Skill);
        double minutes =
            ticket.ResolutionTarget
            * longer
            * draw.LogNormal(TicketCourseAssumptions.SolutionShare[priority], TicketCourseAssumptions.SolutionSigma[priority]);
        int min = ticket.ResponseMinutes + draw.Whole(4, 40);
        // A wish is written down for product management and answered: no desk lets a promise run out over it.
        if (ticket.Type == TicketType.FeatureRequest)
            minutes = Math.Min(minutes, ticket.ResolutionTarget * draw.Between(0.3, TicketWaitAssumptions.WishAnsweredBy));
        if (ticket.Channel == TicketChannel.Chat && !isEscalated && draw.Chance(TicketWaitAssumptions.EndsInChat[(int)ticket.Type]))
            minutes = draw.LogNormal(TicketWaitAssumptions.MinutesOfChat, TicketCourseAssumptions.ChatSigma);
        // What presses goes up the ladder before it lies for weeks.
        if (ticket.Priority >= Priority.High && !isEscalated)
            minutes = Math.Min(minutes, ticket.ResolutionTarget * TicketCourseAssumptions.LongestIfPressing);
        if (IsAlwaysCode(ticket))
            minutes = Math.Max(minutes, ticket.Clock.AtEndOf(ChangedFrom(ticket).AddDays(-1)) + min);
        ticket.ResolutionMinutes = Math.Max(min, (int)Math.Round(minutes));
        ticket.Responded = ticket.Clock.DayAt(ticket.ResponseMinutes);
        ticket.Resolved = ticket.Ends = ticket.Clock.DayAt(ticket.ResolutionMinutes);
        ticket.Expected = ticket.ResolutionMinutes;
        if (
            !draw.Chance(
                TicketCourseAssumptions.NeverResolved[(int)ticket.Type] * TicketCourseAssumptions.NeverResolvedByPriority[priority]
            )
        )
            return;

        // It drags on: nobody finds the cause, or a date; it ends weeks later, or with a customer that leaves.
        DateOnly day = ticket.Resolved.AddDays(
            draw.Whole(TicketCourseAssumptions.GivenUpAfter.Min, TicketCourseAssumptions.GivenUpAfter.Max)
        );
        DateOnly left = scene.Account.Left;
        ticket.Ends = day;
        ticket.Resolved = left > ticket.Resolved && left < day ? left : day;
        ticket.ResolutionMinutes = ticket.Clock.AtEndOf(ticket.Resolved);
    }

    private static void End(Scene scene, Ticket ticket, SupportAgent solver)
    {
        Draw draw = scene.Dice.Roll(Ending, ticket.Seed);
        bool isEnded = ticket.Resolved < DateOnly.MaxValue;
        // What would end it does not depend on whether the customer leaves first.
        DateOnly day = ticket.Clock.DayAt(ticket.Expected);
        ticket.Solver = SupportDesk.Successor(solver, isEnded ? ticket.Resolved : day);
        ticket.Solution = HelpCases.EndOf(ticket.Case, ticket.Root, ticket.Issue, ticket.Issue?.FixedOn <= day, ref draw);
        // While the account's own ticket about it is open, the second belongs to it.
        if (ticket.IsAgain && ticket.Former!.Resolved >= ticket.Created && ticket.Solution != ResolutionType.Fixed)
            ticket.Solution = ResolutionType.Duplicate;
        // The first to meet a problem are nobody's duplicate.
        if (ticket.Solution == ResolutionType.Duplicate && ticket.Issue is not null && !ticket.IsRecognised)
            ticket.Solution = ResolutionType.Workaround;
        // Where there is no time to change anything, there is a way round until it is changed.
        if (ticket.Solution == ResolutionType.Fixed && day < ChangedFrom(ticket) && !IsAlwaysCode(ticket))
            ticket.Solution = ResolutionType.Workaround;
        // Two tickets are joined where there are two.
        if (ticket.Solution == ResolutionType.Duplicate && IsAlone(ticket))
            ticket.Solution = AloneEndOf(ticket);
        ticket.FixedIn = ReleaseOf(scene, ticket, day);
        ticket.Article = ArticleOf(scene, ticket, day, ref draw);
        double reopens =
            TicketCourseAssumptions.Reopens
            * (ticket.Solution == ResolutionType.Workaround ? TicketCourseAssumptions.ReopensIfWorkaround : 1);
        bool mayFail = ticket.Solution is not (ResolutionType.ByDesign or ResolutionType.Duplicate);
        ticket.FailsAgain = draw.Chance(reopens) && mayFail && TicketCourseAssumptions.IsTriedOut(ticket.Case);
        ticket.IsConfirmed = draw.Chance(TicketCourseAssumptions.Confirms);
        // Nobody is on the new release on the day of hearing of it.
        if (ticket.FixedIn is not null && ticket.Ends <= ticket.Responded)
            ticket.IsConfirmed = false;
        (int min, int max) = ticket.IsConfirmed ? TicketCourseAssumptions.ClosedAfter : TicketCourseAssumptions.ClosedUnconfirmedAfter;
        ticket.Closed = isEnded ? ticket.Resolved.AddDays(draw.Whole(min, max)) : DateOnly.MaxValue;
    }

    /// <summary>Whether nothing helps but a change of the code: there is no way round.</summary>
    private static bool IsAlwaysCode(Ticket ticket) =>
        ticket.Issue is null
        && ticket.Case.Cause == RootCause.ProductBug
        && ticket.Case.ResolutionsOf(ticket.Root)[(int)ResolutionType.Workaround] == 0;

    /// <summary>The first day on which a change that somebody has to make for it can be out; an outage and a known problem are worked on
    /// before they are reported.</summary>
    private static DateOnly ChangedFrom(Ticket ticket)
    {
        if (ticket.Issue is not null || ticket.Outage is not null || !ticket.Case.IsFault)
            return ticket.Created;
        ReadOnlySpan<int> days =
            ticket.Case.Cause == RootCause.ProductBug
                ? TicketCourseAssumptions.CodeTakesDays
                : TicketCourseAssumptions.PlatformTakesDays;
        return ticket.Created.AddDays(days[(int)ticket.Priority]);
    }

    /// <summary>Whether no other ticket of the account is about the same: wishes are joined with those of others, known problems
    /// too.</summary>
    private static bool IsAlone(Ticket ticket) =>
        ticket.Issue is null
        && ticket.Type != TicketType.FeatureRequest
        && !(ticket.Former is { } former && former.Asker.First != ticket.Asker.First && former.Resolved >= ticket.Created);

    /// <summary>How it ends if it is the only one about its matter: as such matters mostly do.</summary>
    private static ResolutionType AloneEndOf(Ticket ticket)
    {
        double[] weights = ticket.Case.ResolutionsOf(ticket.Root);
        var best = ResolutionType.Fixed;
        for (int type = 0; type < weights.Length; type++)
        {
            if (type != (int)ResolutionType.Duplicate && weights[type] > weights[(int)best])
                best = (ResolutionType)type;
        }

        return best;
    }

    /// <summary>The release that mends it, where a release does.</summary>
    private static PlannedRelease? ReleaseOf(Scene scene, Ticket ticket, DateOnly day)
    {
        if (ticket.Solution != ResolutionType.Fixed || ticket.Case.Cause != RootCause.ProductBug)
            return null;
        if (ticket.Issue is { } issue)
            return issue.Fix;
        PlannedRelease newest = scene.Account.Installs[ticket.Install].Product.ReleaseAt(day);
        return newest.Date >= ChangedFrom(ticket) ? newest : null;
    }

    private static PlannedArticle? ArticleOf(Scene scene, Ticket ticket, DateOnly day, ref Draw draw)
    {
        if (ticket.Issue is { } issue)
            return issue.Article?.IsPublishedOn(day) == true ? issue.Article : null;
        if (!draw.Chance(TicketCourseAssumptions.NamesArticle))
            return null;
        SupportDesk desk = scene.Vendor.SupportDesk;
        PlannedProduct product = scene.Account.Installs[ticket.Install].Product;
        return desk.ArticleFor(product, ticket.Feature, ticket.Case, day);
    }
}
