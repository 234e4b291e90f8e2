using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>
/// How often customers on a release meet its known problems together: the worse these are, the more tickets, though not in
/// proportion, since who has heard of one asks less. It changes only when one is mended, or an article about one comes or goes.
/// </summary>
internal sealed class IssueLoad
{
    private readonly DateOnly[] _changes;
    private readonly double[] _levels;

    /// <param name="issues">The known problems of the product.</param>
    /// <param name="release">The release.</param>
    public IssueLoad(ReadOnlySpan<PlannedIssue> issues, PlannedRelease release)
    {
        var changes = new SortedSet<DateOnly> { DateOnly.MinValue };
        foreach (PlannedIssue issue in issues)
        {
            if (!issue.IsIn(release))
                continue;
            changes.Add(issue.FixedOn);
            if (issue.Article is { } article)
            {
                changes.Add(article.Published);
                changes.Add(article.Archived);
            }
        }

        _changes = [.. changes];
        _levels = new double[_changes.Length];
        Span<double> weights = stackalloc double[issues.Length];
        for (int place = 0; place < _levels.Length; place++)
        {
            double total = Weigh(issues, release, _changes[place], weights);
            _levels[place] =
                total > 0
                    ? TicketAssumptions.RecurringLevel * PortableMath.Pow(total, TicketAssumptions.RecurringPower)
                    : TicketAssumptions.UnknownLevel;
        }
    }

    /// <summary>The level on a day, relative to tickets of other kinds.</summary>
    public double On(DateOnly day)
    {
        int place = _changes.Length - 1;
        while (_changes[place] > day)
            place--;
        return _levels[place];
    }

    /// <summary>How often each problem is met on a day.</summary>
    /// <param name="issues">The known problems of the product.</param>
    /// <param name="release">The release in use.</param>
    /// <param name="day">The day.</param>
    /// <param name="weights">As many as there are problems.</param>
    /// <returns>The sum of the weights; 0 where the release has no known problem.</returns>
    public static double Weigh(ReadOnlySpan<PlannedIssue> issues, PlannedRelease release, DateOnly day, Span<double> weights)
    {
        double total = 0;
        for (int i = 0; i < issues.Length; i++)
        {
            double known = issues[i].Article?.IsPublishedOn(day) == true ? TicketAssumptions.AfterArticle : 1;
            weights[i] = issues[i].WeightOn(release, day) * known;
            total += weights[i];
        }

        return total;
    }
}
