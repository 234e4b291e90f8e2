using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What sellers write down: a note for every contact met, some on deals won and lost, some when a sponsor is gone.</summary>
internal static class SalesCallNotes
{
    /// <summary>Keys of a deal's notes lie this far apart.</summary>
    private const int NotesPerDeal = 16;

    /// <summary>Keys of notes about contacts lie behind those of all deals.</summary>
    private const int FirstContactNote = 9_000;

    private static readonly Purpose Meeting = new("note of a meeting");
    private static readonly Purpose Closing = new("note of a decision");
    private static readonly Purpose Missing = new("note of a lost sponsor");

    /// <summary>Remembers when each contact was last spoken with.</summary>
    public static void Live(Scene scene)
    {
        Account account = scene.Account;
        foreach (Opportunity opportunity in account.Opportunities.Items)
        {
            foreach (Engagement met in opportunity.Engaged)
            {
                if (IsNoted(scene, opportunity, met))
                    account.Contacts[met.Contact].HeardOn(met.Met);
            }
        }
    }

    /// <summary>Tells the notes written by the as-of.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        for (int index = 0; index < account.Opportunities.Count; index++)
        {
            Opportunity opportunity = account.Opportunities[index];
            for (int meeting = 0; meeting < opportunity.Engaged.Length; meeting++)
                NoteMeeting(scene, telling, opportunity, index, meeting);
            if (scene.Sees(opportunity.Closed))
                NoteDecision(scene, telling, opportunity, index);
        }

        for (int index = 0; index < account.Contacts.Count; index++)
            NoteLostSponsor(scene, telling, index);
    }

    private static bool IsNoted(Scene scene, Opportunity opportunity, Engagement met) =>
        scene.Sees(met.Met) && met.Met <= opportunity.Closed;

    private static void NoteMeeting(Scene scene, Telling telling, Opportunity opportunity, int index, int meeting)
    {
        Account account = scene.Account;
        Engagement met = opportunity.Engaged[meeting];
        if (!IsNoted(scene, opportunity, met))
            return;
        int ordinal = index * NotesPerDeal + meeting + 1;
        Draw draw = scene.Dice.Roll(Meeting, ordinal);
        var kind = (NoteType)draw.Weighted(NoteAssumptions.Kinds);
        NoteMoment moment = MomentOf(account, opportunity, met.Met, ref draw);
        Contact contact = account.Contacts[met.Contact];
        Append(scene, telling, opportunity, contact, ordinal, met.Met, kind, moment, ref draw);
    }

    private static void NoteDecision(Scene scene, Telling telling, Opportunity opportunity, int index)
    {
        int ordinal = index * NotesPerDeal + Opportunity.MaxEngaged + 1;
        Draw draw = scene.Dice.Roll(Closing, ordinal);
        if (draw.Chance(opportunity.Won ? NoteAssumptions.HandOver : NoteAssumptions.PostMortem))
            Append(
                scene,
                telling,
                opportunity,
                null,
                ordinal,
                opportunity.Closed,
                NoteType.Internal,
                opportunity.Won ? NoteMoment.HandOver : NoteMoment.PostMortem,
                ref draw
            );
    }

    private static void NoteLostSponsor(Scene scene, Telling telling, int index)
    {
        Account account = scene.Account;
        Contact contact = account.Contacts[index];
        if (contact.Role is not (ContactRole.Champion or ContactRole.DecisionMaker) || !account.IsCustomer(contact.Leaves))
            return;
        Draw draw = scene.Dice.Roll(Missing, index);
        DateOnly noticed = BusinessDays.After(
            contact.Leaves,
            draw.Between(NoteAssumptions.SponsorMissedMinDays, NoteAssumptions.SponsorMissedMaxDays + 1),
            account.Calendar,
            Pace.Meeting
        );
        if (draw.Chance(NoteAssumptions.SponsorMissed) && scene.Sees(noticed) && RenewalAheadOn(account, noticed) is { } renewal)
            Append(scene, telling, renewal, null, FirstContactNote + index, noticed, NoteType.Internal, NoteMoment.ChampionLeft, ref draw);
    }

    private static void Append(
        Scene scene,
        Telling telling,
        Opportunity opportunity,
        Contact? contact,
        int ordinal,
        DateOnly day,
        NoteType kind,
        NoteMoment moment,
        ref Draw draw
    )
    {
        Account account = scene.Account;
        DateOnly? next = draw.Chance(NoteAssumptions.HasNextAction)
            ? NextAction(day, account.Calendar, ref draw)
            : null;
        SalesRep author = SalesForce.Successor(opportunity.Rep, day);
        // A renewal's competitor shows only once it is in hand.
        Competitor? competitor = opportunity.Type == OpportunityType.Renewal && day < opportunity.Qualified ? null : opportunity.Competitor;
        var facts = new NoteFacts(
            kind,
            moment,
            contact?.Name.First,
            contact is null ? null : ContactCard.TitleOf(scene.Dice, account, contact).Title,
            account.Identity.Short,
            opportunity.Product.Name,
            opportunity.SeatsAtFirst,
            opportunity.AmountOn(account, day),
            competitor?.Name,
            competitor is null ? null : draw.OneOf(competitor.Strengths),
            moment == NoteMoment.PostMortem ? opportunity.LossReason : null,
            opportunity.Type == OpportunityType.Renewal ? account.Contracts[opportunity.Renews].End : opportunity.ExpectedAtFirst,
            next,
            author.FirstName
        );
        NoteTexts texts = SalesNotes.Write(scene.Words, facts, ref draw);
        NoteRows.Write(telling, new CallNote(ordinal, day, kind, author.Name, opportunity.Id, contact?.Id, texts, next));
    }

    private static DateOnly NextAction(DateOnly day, HolidayCalendar calendar, ref Draw draw) =>
        BusinessDays.After(day, draw.Between(NoteAssumptions.NextActionMin, NoteAssumptions.NextActionMax + 1), calendar, Pace.Meeting);

    /// <summary>What a word with a contact is about, by how far the deal has come.</summary>
    private static NoteMoment MomentOf(Account account, Opportunity opportunity, DateOnly day, ref Draw draw)
    {
        if (opportunity.Type == OpportunityType.Renewal)
            return account.Mood.At(day) < RenewalAssumptions.HighRiskBelow ? NoteMoment.RiskCall : NoteMoment.RenewalPrep;
        if (
            opportunity.Won
            && opportunity.Closed.DayNumber - day.DayNumber <= NoteAssumptions.SpokenYesDays
            && opportunity.Negotiated <= day
        )
            return draw.Chance(NoteAssumptions.SpokenYes) ? NoteMoment.VerbalCommit : NoteMoment.Procurement;
        return opportunity.StageOn(day) switch
        {
            OpportunityStage.Prospecting => opportunity.Type == OpportunityType.NewBusiness ? NoteMoment.Discovery : NoteMoment.CheckIn,
            OpportunityStage.Qualification => draw.Chance(NoteAssumptions.DemoRatherThanTest) ? NoteMoment.Demo : NoteMoment.Validation,
            OpportunityStage.Proposal => draw.Chance(NoteAssumptions.OfferRatherThanTest) ? NoteMoment.Proposal : NoteMoment.Validation,
            OpportunityStage.Negotiation => draw.Chance(NoteAssumptions.PriceRatherThanPaper)
                ? NoteMoment.Negotiation
                : NoteMoment.Procurement,
            _ => NoteMoment.CheckIn,
        };
    }

    /// <summary>The renewal that a lost sponsor endangers: open and not decided on a day; null for the days between two, and once the
    /// account is leaving.</summary>
    private static Opportunity? RenewalAheadOn(Account account, DateOnly day)
    {
        foreach (Opportunity opportunity in account.Opportunities.Items)
        {
            if (opportunity.Type == OpportunityType.Renewal && opportunity.Opened <= day && day <= opportunity.Closed)
                return opportunity;
        }

        return null;
    }
}
