using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind events and webinars.</summary>
internal static class EventAssumptions
{
    /// <summary>What kind of occasion an event is.</summary>
    /// <param name="Leads">Registrations of a webinar, or leads met elsewhere, at scale 1 in a region of average weight.</param>
    /// <param name="NewLeads">Share of those that are new to the vendor.</param>
    /// <param name="MinCrowd">Attendance that a planner expects at least, whoever is in the books.</param>
    /// <param name="CrowdPerLead">Attendance that a planner expects for every one of <paramref name="Leads"/>.</param>
    /// <param name="WiderTurnout">Share of the expected attendance that comes besides the leads in the books (metric 77: conferences 88–97
    /// %, user groups 75–85, free ones in person 60–75, virtual 50–60).</param>
    /// <param name="ShareOfCampaign">Part of its campaign's budget that it takes.</param>
    /// <param name="BudgetOutside">Dollars for one outside any campaign.</param>
    public sealed record Kind(
        double Leads,
        double NewLeads,
        double MinCrowd,
        double CrowdPerLead,
        double WiderTurnout,
        double ShareOfCampaign,
        double BudgetOutside
    )
    {
        /// <summary>Attendance that a planner expects.</summary>
        /// <param name="leads">Leads expected there.</param>
        /// <param name="scale">How many times the accounts of scale 1 one campaign reaches.</param>
        public double Crowd(double leads, double scale) => MinCrowd * Math.Max(1, scale) + CrowdPerLead * leads;
    }

    /// <summary>Share of workshops among the events outside campaigns; the others are user groups. Judgement.</summary>
    public const double WorkshopShare = 0.42;

    /// <summary>Spread between events of a kind, sigma of the logarithm. Judgement.</summary>
    public const double PullSigma = 0.25;

    /// <summary>Standard deviation of the turnout of those not in the books. Judgement.</summary>
    public const double TurnoutDeviation = 0.05;

    /// <summary>What is reckoned with for a type; judgement but where said.</summary>
    public static Kind Of(MarketingEventType type) =>
        type switch
        {
            MarketingEventType.Conference => new(40, 0.6, 450, 6, 0.86, 0.8, 26_000),
            MarketingEventType.TradeShow => new(45, 0.75, 1_400, 20, 0.90, 0.82, 40_000),
            MarketingEventType.Workshop => new(10, 0.3, 18, 0.8, 0.42, 0.5, 5_000),
            MarketingEventType.UserGroup => new(8, 0.2, 55, 1, 0.74, 0.5, 11_000),
            _ => new(DemandAssumptions.RegistrationsPerWebinar, 0.22, 0, DemandAssumptions.HopedTurnout, 0, 0.35, 3_000),
        };
}
