using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What is promised at the end of a word about a deal: most often what then comes, on or near its day; else the day passes, which
/// few notes speak of.</summary>
internal static class Promises
{
    private static readonly Purpose Promised = new("deal promise");
    private static readonly NoteAct FollowUp = NoteActs.Of("followup");
    private static readonly NoteAct Chase = NoteActs.Of("chase");
    private static readonly NoteAct Signing = NoteActs.Of("signing");

    /// <summary>Settles what each touch of a deal promised, from the first one of it on.</summary>
    public static void Make(Scene scene, int index, List<DealTouch> touches, int first)
    {
        Opportunity opportunity = scene.Account.Opportunities[index];
        for (int place = first; place < touches.Count; place++)
        {
            DealTouch touch = touches[place];
            if (touch.Contact < 0 || (touch.Standing & Standing.Final) != 0)
                continue;
            // Each has dice of its own: what is still to come moves no promise made before.
            Draw draw = scene.Dice.Roll(Promised, index * DealChain.MaxTouches + touch.Ordinal);
            int next = place + 1;
            while (next < touches.Count && touches[next].Contact < 0)
                next++;
            if (next < touches.Count)
                Promise(scene.Account, touches, place, next, ref draw);
            else if (draw.Chance(NoteAssumptions.LastPromise))
                touches[place] = touch with { Promise = LastOf(scene, opportunity, touch, ref draw) };
        }
    }

    private static void Promise(Account account, List<DealTouch> touches, int place, int next, ref Draw draw)
    {
        DealTouch touch = touches[place];
        DealTouch then = touches[next];
        int gap = then.Day.DayNumber - touch.Day.DayNumber;
        if (gap < 1 || !draw.Chance(gap > NoteAssumptions.LongGap ? NoteAssumptions.HasNextFarAhead : NoteAssumptions.HasNext))
            return;
        // Who got no answer can promise nothing but to try again.
        bool isSilent = (touch.Act.Makes & Standing.Silent) != 0;
        if (isSilent && gap > NoteAssumptions.NextActionMax)
            return;
        DateOnly day = PromisedDay(account, touch.Day, then.Day, ref draw);
        if (then.Day.DayNumber - day.DayNumber > NoteAssumptions.NearDays)
            touches[next] = then with { Missed = day };
        // What lies far ahead is agreed in general.
        NoteAct act =
            isSilent ? Chase
            : then.Act.IsPlanned && gap <= NoteAssumptions.LongGap ? then.Act
            : FollowUp;
        // A general word is given by whoever was spoken with.
        bool isNamed = ReferenceEquals(act, then.Act)
            ? account.Contacts[then.Contact].Found <= touch.Day && !ReferenceEquals(act, Signing)
            : then.Contact == touch.Contact && !isSilent;
        touches[place] = touch with { Promise = new(act, isNamed ? then.Contact : -1, day) };
    }

    /// <summary>The day promised for what comes on another: most often that day or one near it, else one that passed long
    /// before.</summary>
    private static DateOnly PromisedDay(Account account, DateOnly day, DateOnly then, ref Draw draw)
    {
        int gap = then.DayNumber - day.DayNumber;
        // Nobody promises a day two months ahead: the deal lay still for long.
        if (gap > NoteAssumptions.LongGap)
            return PublicHolidays.OpenFrom(
                day.AddDays(draw.Whole(NoteAssumptions.NextActionMin, NoteAssumptions.NextActionMax)),
                account.Profile.Country
            );
        int late = draw.Weighted(NoteAssumptions.DaysLate) - NoteAssumptions.MostDaysEarly;
        DateOnly promised = then;
        if (late > NoteAssumptions.MostDaysNear)
            promised = PublicHolidays.OpenUntil(
                then.AddDays(-draw.Whole(NoteAssumptions.SlipMin, NoteAssumptions.SlipMax)),
                account.Profile.Country
            );
        for (; late < 0; late++)
            promised = PublicHolidays.OpenFrom(promised.AddDays(1), account.Profile.Country);
        for (; late is > 0 and <= NoteAssumptions.MostDaysNear; late--)
            promised = PublicHolidays.OpenUntil(promised.AddDays(-1), account.Profile.Country);
        // Where no office is open between, the day itself is meant; a promise never reaches back.
        return promised > day ? promised : then;
    }

    /// <summary>The last promise of a deal: a signature that came, or a word that never did.</summary>
    private static Promise? LastOf(Scene scene, Opportunity opportunity, in DealTouch touch, ref Draw draw)
    {
        Account account = scene.Account;
        if (opportunity.Closed <= touch.Day)
            return null;
        if (opportunity.Won && (touch.Standing & Standing.Winning) != 0)
        {
            // Papers lie: what was hoped for earlier is signed on the day of the decision all the same.
            DateOnly hoped = draw.Chance(NoteAssumptions.SignatureSlips)
                ? PublicHolidays.OpenUntil(
                    opportunity.Closed.AddDays(-draw.Whole(NoteAssumptions.SignatureSlipMin, NoteAssumptions.SignatureSlipMax)),
                    account.Profile.Country
                )
                : PublicHolidays.OpenUntil(opportunity.Closed, account.Profile.Country);
            if (hoped <= touch.Day)
                hoped = PublicHolidays.OpenFrom(opportunity.Closed, account.Profile.Country);
            return new(Signing, opportunity.SignerOn(account, opportunity.Closed), hoped);
        }

        DateOnly day = PublicHolidays.OpenFrom(
            touch.Day.AddDays(draw.Whole(NoteAssumptions.NextActionMin, NoteAssumptions.NextActionMax)),
            account.Profile.Country
        );
        // Nobody is still waiting for a word once all is decided.
        if (day >= opportunity.Closed)
            return null;
        bool isSilent = (touch.Act.Makes & Standing.Silent) != 0;
        // Some are sure of a signature that never comes.
        bool isHopeful = (touch.Standing & (Standing.Negotiation | Standing.Losing)) == Standing.Negotiation && !isSilent;
        bool isHeardOfAgain = !opportunity.Won && Trail.IsLookedBackOn(scene, touch.Opportunity);
        if (isHopeful && draw.Chance(NoteAssumptions.SignatureNeverComes) && isHeardOfAgain)
            return new(Signing, -1, day);
        return new(isSilent ? Chase : FollowUp, isSilent ? -1 : touch.Contact, day);
    }
}
