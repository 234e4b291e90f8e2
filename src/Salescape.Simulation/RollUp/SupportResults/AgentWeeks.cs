using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>What is counted of an agent's week.</summary>
internal enum AgentFigure
{
    Opened,
    Closed,
    ResolutionMinutes,
    Responses,
    ResponseMinutes,
    Answers,
    Scores,
    Breaches,
    Escalations,
    Reopened,
    Minutes,
}

/// <summary>
/// Counts by agent and week, Monday to Sunday, and writes them. Engineers and managers are not measured: tickets are a
/// small part of their work.
/// </summary>
internal sealed class AgentWeeks
{
    private readonly SupportDesk _desk;
    private readonly int[] _firstPlace;
    private readonly Tally[] _tallies;

    public AgentWeeks(SupportDesk desk, DateOnly horizon, TallySheet sheet)
    {
        _desk = desk;
        _firstPlace = new int[desk.Agents.Count];
        int places = 0;
        foreach (SupportAgent agent in desk.Agents)
        {
            _firstPlace[agent.Number - 1] = places;
            if (IsMeasured(agent))
                places += WeekOf(agent, Earlier(agent.LeaveDate, horizon)) + 1;
        }

        _tallies = Array.ConvertAll(Enum.GetValues<AgentFigure>(), _ => sheet.Sums(places));
    }

    /// <summary>Adds to a figure of the week of a day; what is said of agents after their last week, as in late answers to surveys, counts
    /// for nobody.</summary>
    public void Note(AgentFigure figure, SupportAgent agent, DateOnly day, long amount)
    {
        if (IsMeasured(agent) && agent.EffectiveDate <= day && day <= SundayFrom(agent.LeaveDate))
            _tallies[(int)figure].Note(_firstPlace[agent.Number - 1] + WeekOf(agent, day), amount);
    }

    /// <summary>Appends a row for every week in which an agent was there, as seen from a day.</summary>
    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        foreach (SupportAgent agent in _desk.Agents)
        {
            if (!IsMeasured(agent))
                continue;
            DateOnly last = Earlier(agent.LeaveDate, asOf);
            DateOnly first = agent.EffectiveDate;
            for (int week = 0; first <= last; week++)
            {
                DateOnly sunday = SundayFrom(first);
                Write(rows, agent, week, first, Earlier(sunday, last));
                first = sunday.AddDays(1);
            }
        }
    }

    private void Write(CompanyRows rows, SupportAgent agent, int week, DateOnly first, DateOnly last)
    {
        int place = _firstPlace[agent.Number - 1] + week;
        long closed = _tallies[(int)AgentFigure.Closed][place];
        long responses = _tallies[(int)AgentFigure.Responses][place];
        long answers = _tallies[(int)AgentFigure.Answers][place];
        rows.SupportAgentMetrics.Append(
            new SupportAgentMetric
            {
                MetricId = new SupportAgentMetricId(agent.Number * 10_000L + week + 1),
                AgentName = agent.Name,
                MetricDate = first,
                TicketsOpened = (int)_tallies[(int)AgentFigure.Opened][place],
                TicketsClosed = (int)closed,
                AvgResolutionTimeHrs =
                    closed == 0 ? null : new Measure(Mean.Hundredths(_tallies[(int)AgentFigure.ResolutionMinutes][place], closed * 60)),
                FirstResponseTimeAvg =
                    responses == 0 ? null : new Measure(Mean.Hundredths(_tallies[(int)AgentFigure.ResponseMinutes][place], responses)),
                CsatScoreAvg = answers == 0 ? null : new Percent(Mean.Hundredths(_tallies[(int)AgentFigure.Scores][place], answers)),
                SlaBreachCount = (int)_tallies[(int)AgentFigure.Breaches][place],
                EscalationCount = (int)_tallies[(int)AgentFigure.Escalations][place],
                ReopenedTicketsCount = (int)_tallies[(int)AgentFigure.Reopened][place],
                UtilizationPercent = Utilization(_tallies[(int)AgentFigure.Minutes][place], first, last),
            }
        );
    }

    /// <summary>Logged time per working time of the days from the first to the last, both included.</summary>
    private static Percent Utilization(long minutes, DateOnly first, DateOnly last)
    {
        int days = 0;
        for (DateOnly day = first; day <= last; day = day.AddDays(1))
            days += day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        long working = days * (long)SupportDeskAssumptions.WorkingMinutesADay;
        return new Percent(working == 0 ? 0 : Math.Min(10_000, Mean.Hundredths(minutes * 100, working)));
    }

    private static bool IsMeasured(SupportAgent agent) => agent.Level <= DeskLevel.L3;

    /// <summary>Weeks between the agent's first day and another one.</summary>
    private static int WeekOf(SupportAgent agent, DateOnly day) =>
        (SundayFrom(day).DayNumber - SundayFrom(agent.EffectiveDate).DayNumber) / 7;

    private static DateOnly SundayFrom(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
