using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind the support desk: people, their working time and what their work costs.</summary>
internal static class SupportDeskAssumptions
{
    /// <summary>
    /// Chairs of a level in a month counted from the bearing, at scale 1. Hired ahead of some 1.3 tickets per customer and month:
    /// about five agents over three years, eight at their end, so that logged time fills about half of working time, more
    /// in the later years (metrics 115, 116; a vendor growing from no customers starts idle). Linear, as arrivals nearly are; judgement.
    /// </summary>
    public static double ChairsWanted(DeskLevel level, int month) =>
        level switch
        {
            DeskLevel.L1 => 1.5 + month * 1 / 36.0,
            DeskLevel.L2 => 1.4 + month * 0.5 / 36.0,
            DeskLevel.L3 => 0.7 + month * 0.3 / 36.0,
            DeskLevel.Engineering => 3 + month * 1 / 36.0,
            _ => 0.8 + month * 0.3 / 36.0,
        };

    /// <summary>Skill of the best agent, in standard deviations of an even spread; the worst has as much less.</summary>
    public const double SkillMost = 1.7;

    /// <summary>Mean months until an agent leaves, once past the first ones: 25 to 30 % a year, service desks see 20 to 40.
    /// Judgement.</summary>
    public const double MeanTenureMonths = 30;

    /// <summary>Months that every new agent stays. Judgement.</summary>
    public const int MinTenureMonths = 6;

    /// <summary>Months that the agents of the start stay at least: they build the desk. Judgement.</summary>
    public const int FoundersStayMonths = 12;

    /// <summary>How much more often a ticket goes to an agent of its own region than to another one. Judgement: offices follow the
    /// sun.</summary>
    public const double OwnRegionWeight = 5;

    /// <summary>Minutes of a working day that an agent can give to tickets: eight hours less breaks, meetings, training and leave.
    /// Judgement.</summary>
    public const int WorkingMinutesADay = 390;
}
