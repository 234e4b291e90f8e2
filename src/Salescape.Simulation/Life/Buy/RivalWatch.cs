using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What is learned of a competitor while a deal with it runs.</summary>
internal static class RivalWatch
{
    /// <summary>The most that is learned in one deal; their keys lie this far apart.</summary>
    private const int Most = 5;

    private static readonly Purpose Learning = new("competitive intelligence");

    /// <summary>Appends the intelligence gathered by the as-of.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        for (int place = 0; place < account.Deals.Count; place++)
        {
            if (account.Deals[place].Rival is { } rival)
                Learn(scene, account.Deals[place], rival, place);
        }
    }

    private static void Learn(Scene scene, Deal deal, Rival rival, int place)
    {
        Account account = scene.Account;
        Draw draw = account.Dice.Roll(Learning, place);
        int count = Math.Min(Most, draw.Poisson(NoteAssumptions.IntelMean));
        // A renewal is only fought over once it is in hand.
        DateOnly from = deal.Type == OpportunityType.Renewal ? deal.Qualified : deal.Opened;
        int days = deal.Closed.DayNumber - from.DayNumber;
        for (int i = 0; i < count; i++)
        {
            double progress = (i + draw.Unit()) / count;
            DateOnly day = Calendar.WorkdayUntil(from.AddDays((int)(days * progress)), account.Calendar);
            if (day < from)
                day = from;
            CompetitivePosition position = PositionOf(deal, day, progress, ref draw);
            var source = (IntelSource)draw.Weighted(NoteAssumptions.IntelSources);
            var type = (IntelType)draw.Weighted(NoteAssumptions.IntelTypes);
            var facts = new IntelFacts(
                account.Identity.Short, deal.Product.Name, rival.Name, rival.ProductIn(deal.Product.Category),
                draw.OneOf(rival.Strengths), draw.OneOf(rival.Weaknesses), position, source, type);
            if (!scene.Sees(day))
                continue;
            scene.Rows.CompetitiveIntelligence.Append(new CompetitiveIntel
            {
                IntelId = new CompetitiveIntelId(account.Key(place * Most + i + 1)),
                CustomerId = account.Id,
                OpportunityId = deal.Id,
                CompetitorName = rival.Name,
                CompetitorProduct = facts.RivalProduct,
                IntelDate = day,
                IntelSource = source,
                CompetitorStrength = facts.Strength,
                CompetitorWeakness = facts.Weakness,
                OurPosition = position,
                IntelType = type,
                Notes = IntelNotes.Write(scene.Words, facts, ref draw),
            });
        }
    }

    /// <summary>Where we stand as far as one can feel it on a day: right more often the nearer the decision is.</summary>
    private static CompetitivePosition PositionOf(Deal deal, DateOnly day, double progress, ref Draw draw)
    {
        if (day == deal.Closed && !deal.Won)
            return CompetitivePosition.Lost;
        bool feelsWell = draw.Chance(NoteAssumptions.InsightAtFirst + NoteAssumptions.InsightGained * progress) ? deal.Won : draw.Chance(0.5);
        return feelsWell ? CompetitivePosition.Winning : CompetitivePosition.AtRisk;
    }
}
