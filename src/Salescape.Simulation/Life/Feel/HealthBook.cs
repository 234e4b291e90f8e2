namespace Salescape.Simulation.Life;

/// <summary>What is known of a customer's health, in the order of its days; reused for account after account.</summary>
internal sealed class HealthBook : IPooled
{
    private readonly List<UseSum> _use = [];

    /// <summary>Scores in the order of their days.</summary>
    public List<HealthScore> Scores { get; } = [];

    /// <summary>Activities with the customer, in order of their days.</summary>
    public List<Activity> Activities { get; } = [];

    /// <summary>Who took part in them, one by one; known once all activities are.</summary>
    public List<ActivityMeeting> Meetings { get; } = [];

    /// <summary>What they were about, one by one; known once all activities are.</summary>
    public List<ActivityStory> Stories { get; } = [];

    /// <inheritdoc/>
    public void Clear()
    {
        _use.Clear();
        Scores.Clear();
        Activities.Clear();
        Meetings.Clear();
        Stories.Clear();
    }

    /// <summary>Adds up the measured weeks of all installs, which come in order of their days.</summary>
    public void ReadUse(List<UseWeek> weeks)
    {
        foreach (UseWeek week in weeks)
        {
            if (_use.Count == 0 || _use[^1].Ends != week.Ends)
                _use.Add(new UseSum(week.Ends, 0, 0, 0, 0, 0, 0));
            _use[^1] = _use[^1].With(week);
        }
    }

    /// <summary>The latest measured week up to a day; null if there is none yet.</summary>
    public UseSum? UseOn(DateOnly day)
    {
        for (int index = _use.Count - 1; index >= 0; index--)
        {
            if (_use[index].Ends <= day)
                return _use[index];
        }

        return null;
    }

    /// <summary>The latest score up to a day; null if there is none yet.</summary>
    public HealthScore? ScoreOn(DateOnly day)
    {
        for (int index = Scores.Count - 1; index >= 0; index--)
        {
            if (Scores[index].Day <= day)
                return Scores[index];
        }

        return null;
    }
}
