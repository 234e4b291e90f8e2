using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>A marketing campaign as it was decided: what it is about, for whom, when, and how many leads such a budget should
/// bring.</summary>
internal sealed class PlannedCampaign
{
    /// <summary>From 1, in the order of starts.</summary>
    public required int Number { get; init; }

    public CampaignId Id => new(Number);

    public required Text Name { get; init; }

    public required CampaignType Type { get; init; }

    public required CampaignChannel Channel { get; init; }

    /// <summary>What it talks about, in the words of its audience.</summary>
    public required Text Topic { get; init; }

    /// <summary>The day from which it stands in the plan that all can read.</summary>
    public required DateOnly Announced { get; init; }

    public required DateOnly Start { get; init; }

    /// <summary>Its last day.</summary>
    public required DateOnly End { get; init; }

    /// <summary>The day on which it was called off before it began; the last possible day if it was not.</summary>
    public required DateOnly Cancelled { get; init; }

    public required Money Budget { get; init; }

    public required TargetAudience Audience { get; init; }

    public required Region Region { get; init; }

    /// <summary>Null for campaigns about the whole portfolio.</summary>
    public required PlannedProduct? Product { get; init; }

    public required Text Owner { get; init; }

    /// <summary>Leads that planners expect of the whole run; what leads come by is drawn in proportion.</summary>
    public required double Pull { get; init; }

    /// <summary>Its events and webinars, in order of time.</summary>
    public List<PlannedEvent> Events { get; } = [];

    /// <summary>Its e-mails, in order of time.</summary>
    public List<PlannedEmail> Emails { get; } = [];

    public bool IsCancelled => Cancelled != DateOnly.MaxValue;

    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>Whether it runs on a day.</summary>
    public bool RunsOn(DateOnly day) => !IsCancelled && Start <= day && day <= End;
}
