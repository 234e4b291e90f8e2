using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What sellers write down: a note for every contact met, some on deals won and lost, some when a sponsor is gone.</summary>
internal static class NoteTaking
{
    /// <summary>Keys of a deal's notes lie this far apart.</summary>
    private const int NotesPerDeal = 16;

    /// <summary>Keys of notes about contacts lie behind those of all deals.</summary>
    private const int FirstContactNote = 9_000;

    private static readonly Purpose Meeting = new("note of a meeting");
    private static readonly Purpose Closing = new("note of a decision");
    private static readonly Purpose Missing = new("note of a lost sponsor");

    /// <summary>Appends the notes written by the as-of and remembers whom they name.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        for (int place = 0; place < account.Deals.Count; place++)
        {
            Deal deal = account.Deals[place];
            for (int meeting = 0; meeting < deal.Engaged.Length; meeting++)
                NoteMeeting(scene, deal, place, meeting);
            if (scene.Sees(deal.Closed))
                NoteDecision(scene, deal, place);
        }

        for (int place = 0; place < account.Contacts.Count; place++)
            NoteLostSponsor(scene, place);
    }

    private static void NoteMeeting(Scene scene, Deal deal, int place, int meeting)
    {
        Account account = scene.Account;
        Engagement met = deal.Engaged[meeting];
        if (!scene.Sees(met.Met) || met.Met > deal.Closed)
            return;
        int ordinal = place * NotesPerDeal + meeting + 1;
        Draw draw = account.Dice.Roll(Meeting, ordinal);
        var kind = (NoteType)draw.Weighted(NoteAssumptions.Kinds);
        NoteMoment moment = MomentOf(account, deal, met.Met, ref draw);
        Contact contact = account.Contacts[met.Contact];
        if (contact.LastHeard is null || contact.LastHeard < met.Met)
            contact.LastHeard = met.Met;
        Append(scene, deal, contact, ordinal, met.Met, kind, moment, ref draw);
    }

    private static void NoteDecision(Scene scene, Deal deal, int place)
    {
        int ordinal = place * NotesPerDeal + Deal.MostEngaged + 1;
        Draw draw = scene.Account.Dice.Roll(Closing, ordinal);
        if (draw.Chance(deal.Won ? NoteAssumptions.HandOver : NoteAssumptions.PostMortem))
            Append(scene, deal, null, ordinal, deal.Closed, NoteType.Internal, deal.Won ? NoteMoment.HandOver : NoteMoment.PostMortem, ref draw);
    }

    private static void NoteLostSponsor(Scene scene, int place)
    {
        Account account = scene.Account;
        Contact contact = account.Contacts[place];
        if (contact.Role is not (ContactRole.Champion or ContactRole.DecisionMaker) || !account.IsCustomer(contact.Leaves))
            return;
        Draw draw = account.Dice.Roll(Missing, place);
        DateOnly noticed = Calendar.WorkdayFrom(contact.Leaves.AddDays(draw.Whole(NoteAssumptions.SponsorMissedLeastDays, NoteAssumptions.SponsorMissedMostDays)), account.Calendar);
        if (draw.Chance(NoteAssumptions.SponsorMissed) && scene.Sees(noticed) && RenewalAheadOn(account, noticed) is { } renewal)
            Append(scene, renewal, null, FirstContactNote + place, noticed, NoteType.Internal, NoteMoment.ChampionLeft, ref draw);
    }

    private static void Append(
        Scene scene, Deal deal, Contact? contact, int ordinal, DateOnly day, NoteType kind, NoteMoment moment, ref Draw draw)
    {
        Account account = scene.Account;
        DateOnly? next = draw.Chance(NoteAssumptions.HasNextAction)
            ? Calendar.WorkdayFrom(day.AddDays(draw.Whole(NoteAssumptions.NextActionLeast, NoteAssumptions.NextActionMost)), account.Calendar)
            : null;
        SalesRep author = SalesForce.Successor(deal.Rep, day);
        // A renewal's competitor shows only once it is in hand.
        Rival? rival = deal.Type == OpportunityType.Renewal && day < deal.Qualified ? null : deal.Rival;
        var facts = new NoteFacts(
            kind,
            moment,
            contact?.Name.First,
            contact is null ? null : ContactView.TitleOf(account, contact).Title,
            account.Identity.Short,
            deal.Product.Name,
            deal.SeatsAtFirst,
            OpportunityView.AmountOn(account, deal, day),
            rival?.Name,
            rival is null ? null : draw.OneOf(rival.Strengths),
            moment == NoteMoment.PostMortem ? deal.LossReason : null,
            deal.Type == OpportunityType.Renewal ? account.Agreements[deal.Renews].End : deal.ExpectedAtFirst,
            next,
            author.FirstName);
        NoteTexts texts = SalesNotes.Write(scene.Words, facts, ref draw);
        scene.Rows.CustomerNotes.Append(new CustomerNote
        {
            NoteId = new CustomerNoteId(account.LargeKey(ordinal)),
            CustomerId = account.Id,
            ContactId = contact?.Id,
            NoteDate = day,
            NoteType = kind,
            CreatedBy = author.Name,
            Subject = texts.Subject,
            NoteText = texts.Body,
            OpportunityId = deal.Id,
            NextAction = texts.NextAction,
            NextActionDate = texts.NextAction is null ? null : next,
        });
    }

    /// <summary>What a word with a contact is about, by how far the deal has come.</summary>
    private static NoteMoment MomentOf(Account account, Deal deal, DateOnly day, ref Draw draw)
    {
        if (deal.Type == OpportunityType.Renewal)
            return account.Mood.At(day) < RenewalAssumptions.HighRiskBelow ? NoteMoment.RiskCall : NoteMoment.RenewalPrep;
        if (deal.Won && deal.Closed.DayNumber - day.DayNumber <= NoteAssumptions.SpokenYesDays && deal.Negotiated <= day)
            return draw.Chance(NoteAssumptions.SpokenYes) ? NoteMoment.VerbalCommit : NoteMoment.Procurement;
        return OpportunityView.StageOn(deal, day) switch
        {
            OpportunityStage.Prospecting => deal.Type == OpportunityType.NewBusiness ? NoteMoment.Discovery : NoteMoment.CheckIn,
            OpportunityStage.Qualification => draw.Chance(NoteAssumptions.DemoRatherThanTest) ? NoteMoment.Demo : NoteMoment.Validation,
            OpportunityStage.Proposal => draw.Chance(NoteAssumptions.OfferRatherThanTest) ? NoteMoment.Proposal : NoteMoment.Validation,
            OpportunityStage.Negotiation => draw.Chance(NoteAssumptions.PriceRatherThanPaper) ? NoteMoment.Negotiation : NoteMoment.Procurement,
            _ => NoteMoment.CheckIn,
        };
    }

    /// <summary>The renewal that a lost sponsor endangers: open and not decided on a day; null for the days between two, and once the account is leaving.</summary>
    private static Deal? RenewalAheadOn(Account account, DateOnly day)
    {
        foreach (Deal deal in account.Deals.Items)
        {
            if (deal.Type == OpportunityType.Renewal && deal.Opened <= day && day <= deal.Closed)
                return deal;
        }

        return null;
    }
}
