using Salescape.Schema;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>
/// Counts what happened to tickets by a day: by agent and week, by channel, by known problem and by article. Lives report
/// each fact that is dated up to the as-of once, from any thread.
/// </summary>
internal sealed class SupportResults
{
    private readonly AgentWeeks _agents;
    private readonly ChannelResults _channels;
    private readonly IssueResults _issues;
    private readonly ArticleResults _articles;

    /// <param name="desk">Who works, and what is known.</param>
    /// <param name="horizon">The last day that is planned.</param>
    /// <param name="sheet">Where the tallies are ruled.</param>
    public SupportResults(SupportDesk desk, DateOnly horizon, TallySheet sheet)
    {
        _agents = new AgentWeeks(desk, horizon, sheet);
        _channels = new ChannelResults(sheet);
        _issues = new IssueResults(desk, sheet);
        _articles = new ArticleResults(desk, sheet);
    }

    /// <summary>A ticket was opened and given to an agent.</summary>
    public void Opened(SupportAgent agent, TicketChannel channel, PlannedPolicy policy, DateOnly day)
    {
        _agents.Note(AgentFigure.Opened, agent, day, 1);
        _channels.Note(ChannelFigure.Tickets, channel, policy, 1);
    }

    /// <summary>A ticket was answered for the first time.</summary>
    /// <param name="agent">By whom.</param>
    /// <param name="channel">Where it came in.</param>
    /// <param name="policy">The promise that holds for it.</param>
    /// <param name="day">When.</param>
    /// <param name="minutes">How long it took, on the clock of the promise.</param>
    public void FirstResponded(SupportAgent agent, TicketChannel channel, PlannedPolicy policy, DateOnly day, long minutes)
    {
        _agents.Note(AgentFigure.Responses, agent, day, 1);
        _agents.Note(AgentFigure.ResponseMinutes, agent, day, minutes);
        _channels.Note(ChannelFigure.Responses, channel, policy, 1);
        _channels.Note(ChannelFigure.ResponseMinutes, channel, policy, minutes);
    }

    /// <summary>A ticket was resolved.</summary>
    /// <param name="agent">By whom.</param>
    /// <param name="day">When.</param>
    /// <param name="minutes">How long it took, on the clock of the promise.</param>
    public void Resolved(SupportAgent agent, DateOnly day, long minutes)
    {
        _agents.Note(AgentFigure.Closed, agent, day, 1);
        _agents.Note(AgentFigure.ResolutionMinutes, agent, day, minutes);
    }

    /// <summary>An agent handed a ticket up.</summary>
    public void Escalated(SupportAgent from, DateOnly day) => _agents.Note(AgentFigure.Escalations, from, day, 1);

    /// <summary>A target was missed on an agent's ticket.</summary>
    public void Breached(SupportAgent agent, DateOnly day) => _agents.Note(AgentFigure.Breaches, agent, day, 1);

    /// <summary>A ticket that an agent had resolved failed again.</summary>
    public void Reopened(SupportAgent agent, DateOnly day) => _agents.Note(AgentFigure.Reopened, agent, day, 1);

    /// <summary>A customer answered a survey about a ticket.</summary>
    /// <param name="agent">Who had resolved it.</param>
    /// <param name="channel">Where it had come in.</param>
    /// <param name="policy">The promise that held for it.</param>
    /// <param name="day">The day of the answer.</param>
    /// <param name="score">From 1 to 5.</param>
    public void Surveyed(SupportAgent agent, TicketChannel channel, PlannedPolicy policy, DateOnly day, int score)
    {
        _agents.Note(AgentFigure.Answers, agent, day, 1);
        _agents.Note(AgentFigure.Scores, agent, day, score);
        _channels.Note(ChannelFigure.Answers, channel, policy, 1);
        _channels.Note(ChannelFigure.Scores, channel, policy, score);
    }

    /// <summary>An agent logged time on a ticket.</summary>
    public void Worked(SupportAgent agent, TicketChannel channel, PlannedPolicy policy, DateOnly day, int minutes)
    {
        _agents.Note(AgentFigure.Minutes, agent, day, minutes);
        _channels.Note(ChannelFigure.Cost, channel, policy, minutes * Assumptions.ChannelAssumptions.CentsAMinute[(int)agent.Level]);
    }

    /// <summary>A ticket about a known problem was opened.</summary>
    /// <param name="issue">The problem.</param>
    /// <param name="ticket">The ticket.</param>
    /// <param name="isFirstOfCustomer">Whether the customer had none about it before.</param>
    /// <param name="day">When.</param>
    public void Occurred(PlannedIssue issue, SupportTicketId ticket, bool isFirstOfCustomer, DateOnly day) =>
        _issues.Note(issue, ticket, isFirstOfCustomer, day);

    /// <summary>A ticket's resolution names an article.</summary>
    public void Referenced(PlannedArticle article) => _articles.Note(article);

    /// <summary>Appends the rows as seen from a day.</summary>
    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        _agents.WriteRows(rows, asOf);
        _channels.WriteRows(rows);
        _issues.WriteRows(rows, asOf);
        _articles.WriteRows(rows, asOf);
    }
}
