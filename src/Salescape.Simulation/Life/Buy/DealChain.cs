using System.Runtime.InteropServices;
using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Life;

/// <summary>
/// Works a deal: one word with its buyers after another, each about something that the words before made possible, that suits whom it
/// is with and how far the deal has come. How many are written down follows from what the deal is worth.
/// </summary>
internal ref struct DealChain
{
    /// <summary>The most notes of one deal.</summary>
    public const int MaxTouches = 40;

    /// <summary>What the last word before a signature is about: the yes, the paper, or the order.</summary>
    private const Standing Closes = Standing.Agreed | Standing.Routed | Standing.Ordered;

    private static readonly NoteAct Chase = NoteActs.Of("chase");
    private static readonly NoteAct TouchBase = NoteActs.Of("touchbase");
    private static readonly Purpose Touches = new("deal touches");
    private static readonly Purpose Habit = new("rep logs touches");

    private readonly Scene _scene;
    private readonly Account _account;
    private readonly Opportunity _opportunity;
    private readonly int _index;
    private readonly DateOnly _from;
    private readonly bool _isBig;
    private readonly Standing _kind;
    private Slots _slots;
    private int _count;
    private Draw _draw;
    private Standing _done;

    // Words about nothing, so far.
    private int _idle;

    private DealChain(Scene scene, int index)
    {
        _scene = scene;
        _account = scene.Account;
        _index = index;
        _opportunity = _account.Opportunities[index];
        bool isRenewal = _opportunity.Type == OpportunityType.Renewal;
        _from = isRenewal ? _opportunity.Qualified : _opportunity.Opened;
        _draw = scene.Dice.Roll(Touches, index);
        _kind = Acquaintance.KindOf(_account, index);
        _isBig = (_kind & Standing.Big) != 0;
        if (isRenewal && scene.Sees(_from) && _account.Mood.At(_from) < RenewalAssumptions.HighRiskBelow)
            _kind |= Standing.AtRisk;
    }

    /// <summary>Adds the touches of a deal that were written down by the as-of to those of its account, in their order.</summary>
    public static void Work(Scene scene, int index, List<DealTouch> touches)
    {
        var chain = new DealChain(scene, index);
        if (!scene.Sees(chain._from) || chain._opportunity.IsAutomatic)
            return;
        chain.Choose();
        int first = touches.Count;
        for (int slot = 0; slot < chain._count; slot++)
            chain.Touch(chain._slots[slot], touches, first);
        Promises.Make(scene, index, touches, first);
        // A competitor of whom nothing is filed is named where the deal is first spoken of.
        bool isFiled = CompetitorWatch.Listen(scene, index, CollectionsMarshal.AsSpan(touches)[first..]);
        if (!isFiled && touches.Count > first)
            touches[first] = touches[first] with { NamesRival = chain._opportunity.Competitor is not null };
        while (touches.Count > first && !scene.Sees(touches[^1].Day))
            touches.RemoveAt(touches.Count - 1);
    }

    /// <summary>On which days somebody is spoken with: those when people are first met, more between them, a last word before the
    /// end.</summary>
    private void Choose()
    {
        int met = 0;
        foreach (Engagement engagement in _opportunity.Engaged)
            met += engagement.Met <= _opportunity.Closed ? 1 : 0;
        int wanted = _draw.Poisson(Mean());
        if (wanted > 1 || _isBig)
            wanted = Math.Max(wanted, met);
        if (_isBig)
            wanted = Math.Max(wanted, NoteAssumptions.LeastOfBig);
        wanted = Math.Min(wanted, MaxTouches - 2);
        if (wanted == 0 || met == 0)
            return;
        if (wanted == 1 && !_isBig && LastWord.Only(_scene, _index) is { } only)
        {
            _slots[_count++] = new(only.Day, only.Contact, IsLast: true);
            return;
        }

        bool hasLast = wanted > 1 && _draw.Chance(_isBig ? NoteAssumptions.LastWordOfBig : NoteAssumptions.LastWord);
        // Where not everybody is logged, whoever was met first is, and those who carry the deal are: no price is given before a word.
        int logged = hasLast && !_isBig ? wanted - 1 : wanted;
        if (_opportunity.Type != OpportunityType.Renewal)
            _slots[_count++] = new(_opportunity.FirstMet.Met, _opportunity.FirstMet.Contact, IsLast: false);
        Log(logged, sponsors: true);
        Log(logged, sponsors: false);
        DateOnly first = _slots[0].Day;
        for (int slot = 1; slot < _count; slot++)
            first = _slots[slot].Day < first ? _slots[slot].Day : first;
        for (int more = wanted - _count - (hasLast ? 1 : 0); more > 0; more--)
            Add(first.AddDays((int)((_opportunity.Closed.DayNumber - first.DayNumber) * _draw.Unit())), first, isLast: false);
        if (hasLast)
            Add(
                _opportunity.Closed.AddDays(_opportunity.Won ? -NoteAssumptions.YesBeforeDays : 0),
                LastWord.From(_opportunity, first),
                isLast: true
            );
        ((Span<Slot>)_slots)[.._count].Sort(static (a, b) => a.Day.CompareTo(b.Day));
        // Once all is said, nothing else is.
        for (int slot = 0; slot < _count; slot++)
        {
            if (_slots[slot].IsLast)
                _count = slot + 1;
        }
    }

    private void Log(int wanted, bool sponsors)
    {
        foreach (Engagement engagement in _opportunity.Engaged)
        {
            bool isLogged = _count > 0 && _slots[0].Contact == engagement.Contact;
            if (_count < wanted && !isLogged && IsSponsor(engagement.Contact) == sponsors && engagement.Met <= _opportunity.Closed)
                _slots[_count++] = new(engagement.Met, engagement.Contact, IsLast: false);
        }
    }

    private void Add(DateOnly near, DateOnly from, bool isLast)
    {
        DateOnly until = isLast && near > from ? near : _opportunity.Closed;
        if (TouchDays.Near(near, from, until, _account.Profile.Country, ref _draw) is not { } day)
            return;
        int apart = isLast ? 0 : NoteAssumptions.DaysApart;
        for (int slot = 0; slot < _count; slot++)
        {
            if (Math.Abs(_slots[slot].Day.DayNumber - day.DayNumber) > apart)
                continue;
            if (isLast)
                _slots[slot] = _slots[slot] with { IsLast = true };
            return;
        }

        _slots[_count++] = new(day, -1, isLast);
    }

    /// <summary>How many touches are written down over a whole course, by worth, kind, end and the seller's habit.</summary>
    private readonly double Mean()
    {
        double worth = _opportunity.Estimate.Cents / 100.0;
        double way =
            _opportunity.Won ? NoteAssumptions.NotesIfWon
            : _opportunity.Qualified == DateOnly.MaxValue ? NoteAssumptions.NotesIfUnqualified
            : _opportunity.Proposed == DateOnly.MaxValue ? NoteAssumptions.NotesIfUnquoted
            : 1;
        if ((_kind & Standing.AtRisk) != 0)
            way *= NoteAssumptions.NotesIfAtRisk;
        Draw habit = _scene.Vendor.World.For(Habit, _opportunity.Rep.Number).Roll(Habit);
        return NoteAssumptions.NotesByType[(int)_opportunity.Type]
            * PortableMath.Pow(worth / NoteAssumptions.NotesAnchor, NoteAssumptions.NotesPower)
            * way
            * habit.LogNormal(1, NoteAssumptions.HabitSigma);
    }

    private void Touch(Slot slot, List<DealTouch> touches, int first)
    {
        Standing standing = StandingOn(slot, touches.Count == first);
        int last = touches.Count > first ? touches[^1].Contact : -1;
        bool isDue = (standing & (Standing.Winning | Standing.Agreed)) == Standing.Winning;
        int teller = isDue ? Spokesperson.Known(_scene, _index, slot.Day) : -1;
        for (int attempt = 0; attempt < NoteAssumptions.PeopleTried; attempt++)
        {
            int contact = slot.Contact >= 0 ? slot.Contact : SomebodyMet(slot, touches, first, last);
            // The yes is told by who may, if the deal knows one.
            if (isDue && teller >= 0 && (slot.IsLast || slot.Contact < 0 || attempt > 0))
                contact = teller;
            bool isMet = IsMet(contact, touches, first) || Acquaintance.HasMet(_account, _index, contact, slot.Day);
            Standing with = standing | (isMet ? Standing.Met : Standing.None);
            Seat seat = contact < 0 ? Seat.Desk : SeatOf(contact);
            bool mayTell = teller < 0 || (contact >= 0 && Spokesperson.Speaks(_scene, contact));
            if (ActFor(seat, with, mayTell, last >= 0 && touches.Count > first ? touches[^1].Act : null) is not { } act)
                continue;
            var type = (NoteType)_draw.Weighted(act.Kinds);
            touches.Add(new(_index, touches.Count - first, slot.Day, contact, type, act, with, null, null));
            _done = _done & ~Standing.Silent | act.Makes;
            _idle += IsIdle(act) ? 1 : 0;
            return;
        }
    }

    /// <summary>Somebody spoken with before who is still there, most often the last one; now and then nobody but colleagues.</summary>
    private int SomebodyMet(Slot slot, List<DealTouch> touches, int first, int last)
    {
        if (!slot.IsLast && _isBig && _draw.Chance(NoteAssumptions.AmongColleagues))
            return -1;
        if (!slot.IsLast && last >= 0 && _account.Contacts[last].IsAround(slot.Day) && _draw.Chance(NoteAssumptions.SamePersonAgain))
            return last;
        bool isForSponsors = slot.IsLast || (_opportunity.Proposed <= slot.Day && _draw.Chance(NoteAssumptions.SponsorOnceQuoted));
        int place = first + _draw.Whole(0, Math.Max(0, touches.Count - first - 1));
        int somebody = -1;
        for (int i = first; i < touches.Count; i++, place = place + 1 == touches.Count ? first : place + 1)
        {
            int contact = touches[place].Contact;
            if (contact < 0 || !_account.Contacts[contact].IsAround(slot.Day))
                continue;
            if (!isForSponsors || IsSponsor(contact))
                return contact;
            somebody = contact;
        }

        return somebody;
    }

    private readonly bool IsSponsor(int contact) => _account.Contacts[contact].Role is ContactRole.DecisionMaker or ContactRole.Champion;

    private readonly Standing StandingOn(Slot slot, bool isFirst)
    {
        DateOnly day = slot.Day;
        DateOnly closed = _opportunity.Closed;
        double progress = (day.DayNumber - _from.DayNumber) / (double)Math.Max(1, closed.DayNumber - _from.DayNumber);
        Standing standing = _kind | _done | (isFirst ? Standing.First : Standing.None);
        standing |= _opportunity.StageOn(day < closed ? day : closed.AddDays(-1)) switch
        {
            OpportunityStage.Negotiation => Standing.Negotiation,
            OpportunityStage.Proposal => Standing.Proposal,
            OpportunityStage.Qualification => Standing.Qualification,
            _ => Standing.Prospecting,
        };
        if (progress > NoteAssumptions.LateFrom)
            standing |= Standing.Late;
        bool isSpoken = _opportunity.Negotiated <= day && closed.DayNumber - day.DayNumber <= NoteAssumptions.SpokenYesDays;
        if (_opportunity.Won && (isSpoken || slot.IsLast))
            standing |= slot.IsLast ? Standing.Winning | Standing.Closing : Standing.Winning;
        if (!_opportunity.Won && progress > NoteAssumptions.LosingFrom)
            standing |= Standing.Losing | Acquaintance.FeltAs(_opportunity.LossReason);
        if (!_opportunity.Won && slot.IsLast)
            standing |= Standing.Final;
        return standing | QuoteStanding.On(_account, _opportunity, day);
    }

    private NoteAct? ActFor(Seat seat, Standing standing, bool mayTell, NoteAct? before)
    {
        Span<double> weights = stackalloc double[NoteActs.All.Length];
        double sum = 0;
        foreach (NoteAct act in NoteActs.All)
        {
            // Unless it comes late, the first word is about who they are.
            bool isOpening = (standing & (Standing.First | Standing.Late)) == Standing.First;
            bool isClosing = (standing & Standing.Closing) != 0;
            if (
                act.Fits(seat, standing)
                && (!IsIdle(act) || _idle <= _count / NoteAssumptions.NotesPerIdleOne)
                && (!isOpening || (act.Needs & Standing.First) != 0)
                && (mayTell || (act.Makes & Standing.Agreed) == 0)
                && (!isClosing || (act.Makes & Closes) != 0)
            )
                sum += weights[act.Index] = ReferenceEquals(act, before) ? act.Weight * NoteAssumptions.SameAgain : act.Weight;
        }

        return sum > 0 ? NoteActs.All[_draw.Weighted(weights)] : null;
    }

    private static bool IsIdle(NoteAct act) => ReferenceEquals(act, Chase) || ReferenceEquals(act, TouchBase);

    private readonly Seat SeatOf(int contact)
    {
        Contact person = _account.Contacts[contact];
        return NoteActs.SeatOf(person.Role, ContactCard.TitleOf(_scene.Dice, _account, person).Department);
    }

    private static bool IsMet(int contact, List<DealTouch> touches, int first)
    {
        for (int i = first; i < touches.Count; i++)
        {
            if (touches[i].Contact == contact)
                return true;
        }

        return false;
    }

    /// <summary>A day on which somebody is spoken with.</summary>
    /// <param name="Day">The day.</param>
    /// <param name="Contact">With whom; −1 while that is open.</param>
    /// <param name="IsLast">Whether it is the last word before the end.</param>
    private readonly record struct Slot(DateOnly Day, int Contact, bool IsLast);

    [System.Runtime.CompilerServices.InlineArray(MaxTouches)]
    private struct Slots
    {
        private Slot _first;
    }
}
