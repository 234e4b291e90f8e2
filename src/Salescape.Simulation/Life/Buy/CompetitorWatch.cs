using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>What is learned of a competitor while a deal with it runs.</summary>
internal static class CompetitorWatch
{
    /// <summary>The most that is learned in one deal; their keys lie this far apart.</summary>
    private const int Max = 5;

    private static readonly Purpose Learning = new("competitive intelligence");

    /// <summary>Tells the intelligence gathered by the as-of.</summary>
    public static void Tell(Scene scene, Telling telling)
    {
        Account account = scene.Account;
        for (int index = 0; index < account.Opportunities.Count; index++)
        {
            if (account.Opportunities[index].Competitor is { } competitor)
                Learn(scene, telling, account.Opportunities[index], competitor, index);
        }
    }

    private static void Learn(Scene scene, Telling telling, Opportunity opportunity, Competitor competitor, int index)
    {
        Account account = scene.Account;
        Draw draw = scene.Dice.Roll(Learning, index);
        int count = Math.Min(Max, draw.Poisson(NoteAssumptions.IntelMean));
        // A renewal is only fought over once it is in hand.
        DateOnly from = opportunity.Type == OpportunityType.Renewal ? opportunity.Qualified : opportunity.Opened;
        DateOnly until = opportunity.Closed > from ? opportunity.Closed.AddDays(-1) : from;
        Decision decision = Decision.Of(scene.Dice, opportunity, index);
        for (int i = 0; i < count; i++)
        {
            double progress = (i + draw.Unit()) / count;
            DateOnly day = BusinessDays.Within(from, until, progress, account.Calendar, Pace.Meeting);
            CompetitivePosition position = PositionOf(opportunity, day, progress, ref draw);
            var source = (IntelSource)draw.Weighted(NoteAssumptions.IntelSources);
            var type = (IntelType)draw.Weighted(NoteAssumptions.IntelTypes);
            bool isSaid = draw.Chance(DecisionAssumptions.IsHeardOf) || Decision.IsLostToRival(opportunity);
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
                source,
                type,
                IsQuotedOn(account, opportunity, day),
                decision.Gap,
                decision.Percent
            );
            if (!scene.Sees(day))
                continue;
            Text notes = IntelNotes.Write(scene.Words, facts, opportunity.Rep.Voice, ref draw);
            IntelRows.Write(telling, new Intel(index * Max + i + 1, day, opportunity.Id, facts, notes));
        }
    }

    private static bool IsQuotedOn(Account account, Opportunity opportunity, DateOnly day) =>
        opportunity.Quotes.Start.Value < opportunity.Quotes.End.Value && account.Quotes[opportunity.Quotes.Start.Value].Sent <= day;

    /// <summary>Where we stand as far as one can feel it on a day: right more often the nearer the decision is.</summary>
    private static CompetitivePosition PositionOf(Opportunity opportunity, DateOnly day, double progress, ref Draw draw)
    {
        if (day == opportunity.Closed && !opportunity.Won)
            return CompetitivePosition.Lost;
        bool feelsWell = draw.Chance(NoteAssumptions.InsightAtFirst + NoteAssumptions.InsightGained * progress)
            ? opportunity.Won
            : draw.Chance(0.5);
        return feelsWell ? CompetitivePosition.Winning : CompetitivePosition.AtRisk;
    }
}
