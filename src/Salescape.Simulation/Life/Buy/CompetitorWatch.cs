using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>
/// What is learned of a competitor while a deal with it runs: of what buyers say, where sellers spoke with them; of the market, only where
/// a deal is worth the reading.
/// </summary>
internal static class CompetitorWatch
{
    /// <summary>The most that is learned in one deal; their keys lie this far apart.</summary>
    private const int Max = 5;

    private static readonly Purpose Learning = new("competitive intelligence");
    private static readonly Purpose Filing = new("competitive intelligence filed");

    /// <summary>Settles on which days something is learned in a deal, and from whom, and remembers what is by the as-of.</summary>
    /// <param name="scene">Whose deal it is.</param>
    /// <param name="index">The deal's index among the account's.</param>
    /// <param name="touches">Every word of it that is written down, those behind the as-of too: what was said moves not with the day
    /// from which it is seen.</param>
    /// <returns>Whether anything is learned, be it behind the as-of.</returns>
    public static bool Listen(Scene scene, int index, ReadOnlySpan<DealTouch> touches)
    {
        Account account = scene.Account;
        Opportunity opportunity = account.Opportunities[index];
        if (opportunity.Competitor is null)
            return false;
        Draw draw = scene.Dice.Roll(Learning, index);
        double worth = opportunity.Estimate.Cents / 100.0;
        double mean = IntelAssumptions.Mean * PortableMath.Pow(worth / NoteAssumptions.NotesAnchor, IntelAssumptions.Power);
        int count = Math.Min(IntelAssumptions.MostOf(worth), draw.Poisson(mean));
        // A renewal is only fought over once it is in hand.
        DateOnly from =
            touches.Length > 0 ? touches[0].Day
            : opportunity.Type == OpportunityType.Renewal ? opportunity.Qualified
            : opportunity.Opened.AddDays(
                (int)((opportunity.Closed.DayNumber - opportunity.Opened.DayNumber) * IntelAssumptions.NamedAfter)
            );
        DateOnly until = opportunity.Closed > from ? opportunity.Closed.AddDays(-1) : from;
        int heard = touches.Length > count ? draw.Whole(0, touches.Length - count - 1) : 0;
        // The first word is about who they are, where enough are to come.
        if (touches.Length > IntelAssumptions.WordsForEach * (count + 1))
            heard = Math.Max(heard, 1);
        int ordinal = 0;
        for (int i = 0; i < count; i++)
        {
            double progress = (i + draw.Unit()) / count;
            var source = (IntelSource)draw.Weighted(IntelAssumptions.Sources(worth, opportunity.Source == OpportunitySource.Partner));
            bool isOfBuyer = source is IntelSource.SalesCall or IntelSource.Customer;
            DateOnly? day =
                isOfBuyer && touches.Length > 0
                    ? HeardIn(touches, source, until, ref heard)
                    : BusinessDays.Within(from, until, progress, account.Calendar, Pace.Meeting);
            if (day is not { } learned)
                continue;
            if (scene.Sees(learned))
                account.Sightings.Add(new(index, ordinal, learned, source, touches.Length > 0 && learned == touches[0].Day));
            ordinal++;
        }

        return ordinal > 0;
    }

    /// <summary>The day of the next word with a buyer in which there was time for it; null if there is none left.</summary>
    private static DateOnly? HeardIn(ReadOnlySpan<DealTouch> touches, IntelSource source, DateOnly until, ref int heard)
    {
        while (heard < touches.Length)
        {
            DealTouch touch = touches[heard++];
            bool isTalk = touch.Type is NoteType.Call or NoteType.Meeting;
            bool isOver = (touch.Standing & (Standing.Final | Standing.Winning | Standing.Agreed)) != 0;
            bool isSilent = (touch.Act.Makes & Standing.Silent) != 0;
            if (touch.Contact >= 0 && touch.Day <= until && !isOver && !isSilent && (isTalk || source == IntelSource.Customer))
                return touch.Day;
        }

        return null;
    }

    /// <summary>Tells the intelligence gathered by the as-of.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        foreach (Sighting sighting in scene.Account.Sightings)
        {
            if (scene.Sees(sighting.Day))
                Tell(scene, telling, sighting);
        }
    }

    private static void Tell(Scene scene, Telling telling, Sighting sighting)
    {
        Account account = scene.Account;
        Opportunity opportunity = account.Opportunities[sighting.Opportunity];
        Competitor competitor = opportunity.Competitor!;
        Draw draw = scene.Dice.Roll(Filing, sighting.Opportunity * Max + sighting.Ordinal);
        Decision decision = Decision.Of(scene.Dice, account, opportunity, sighting.Opportunity);
        CompetitivePosition position = PositionOf(opportunity, sighting.Day, ref draw);
        var type = (IntelType)draw.Weighted(IntelAssumptions.Types);
        // Nobody shows a rival's offer in the first minutes.
        if (sighting.IsEarly && type == IntelType.Pricing)
            type = IntelType.ProductComparison;
        // What they will win by is heard at least once.
        bool isSaid = draw.Chance(DecisionAssumptions.IsHeardOf) || (sighting.Ordinal == 0 && Decision.IsLostToRival(opportunity));
        Text other = decision.Other!.Wordings[Popularity.Of(decision.Other.Wordings.Length, ref draw)];
        Text strength = isSaid ? decision.StrengthSaid!.Value : other;
        Text weakness = decision.Weakness!.Wordings[Popularity.Of(decision.Weakness.Wordings.Length, ref draw)];
        var facts = new IntelFacts(
            account.Identity.Short,
            opportunity.Product.Name,
            competitor.Name,
            competitor.ProductIn(opportunity.Product.Category),
            strength,
            weakness,
            position,
            sighting.Source,
            type,
            IsQuotedOn(account, opportunity, sighting.Day),
            decision.Gap,
            decision.Percent
        );
        Text notes = IntelNotes.Write(scene.Words, facts, opportunity.Rep.Voice, ref draw);
        int key = sighting.Opportunity * Max + sighting.Ordinal + 1;
        IntelRows.Write(telling, new Intel(key, sighting.Day, opportunity.Id, facts, notes));
    }

    private static bool IsQuotedOn(Account account, Opportunity opportunity, DateOnly day) =>
        opportunity.Quotes.Start.Value < opportunity.Quotes.End.Value && account.Quotes[opportunity.Quotes.Start.Value].Sent <= day;

    /// <summary>Where we stand as far as one can feel it on a day: right more often the nearer the decision is.</summary>
    private static CompetitivePosition PositionOf(Opportunity opportunity, DateOnly day, ref Draw draw)
    {
        if (day == opportunity.Closed && !opportunity.Won)
            return CompetitivePosition.Lost;
        DateOnly from = opportunity.Type == OpportunityType.Renewal ? opportunity.Qualified : opportunity.Opened;
        double progress = (day.DayNumber - from.DayNumber) / (double)Math.Max(1, opportunity.Closed.DayNumber - from.DayNumber);
        bool feelsWell = draw.Chance(IntelAssumptions.InsightAtFirst + IntelAssumptions.InsightGained * progress)
            ? opportunity.Won
            : draw.Chance(0.5);
        return feelsWell ? CompetitivePosition.Winning : CompetitivePosition.AtRisk;
    }
}

/// <summary>Something learned of a deal's competitor.</summary>
/// <param name="Opportunity">The deal's index among the account's.</param>
/// <param name="Ordinal">Its place in the deal, from 0.</param>
/// <param name="Day">When it was learned.</param>
/// <param name="Source">From whom.</param>
/// <param name="IsEarly">Whether that is the day of the first word with them.</param>
internal readonly record struct Sighting(int Opportunity, int Ordinal, DateOnly Day, IntelSource Source, bool IsEarly);
