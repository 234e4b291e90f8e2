using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>An event or webinar as it was planned.</summary>
internal sealed class PlannedEvent
{
    /// <summary>From 1, in the order in which they entered the plan.</summary>
    public required int Number { get; init; }

    public MarketingEventId Id => new(Number);

    public required Text Name { get; init; }

    public required MarketingEventType Type { get; init; }

    /// <summary>The day from which people can register.</summary>
    public required DateOnly Announced { get; init; }

    public required DateOnly Date { get; init; }

    public required Text Location { get; init; }

    public required Region Region { get; init; }

    /// <summary>Attendance as planned.</summary>
    public required int Expected { get; init; }

    /// <summary>Who comes besides the leads in the books, as a share of <see cref="Expected"/>; webinars are attended by those in the books
    /// only.</summary>
    public required double WiderTurnout { get; init; }

    public required Money Budget { get; init; }

    /// <summary>What is shown there, the leading product first.</summary>
    public required IReadOnlyList<PlannedProduct> Products { get; init; }

    /// <summary>Their names in one text.</summary>
    public Text ProductNames => Text.Of(string.Join(", ", Products.Select(product => product.Name)));

    public required int LeadGoal { get; init; }

    /// <summary>Null for events outside any campaign.</summary>
    public required PlannedCampaign? Campaign { get; init; }

    /// <summary>Registrations of a webinar, or leads met at an event, that planners expect; who comes is drawn in proportion.</summary>
    public required double Pull { get; init; }

    public bool IsWebinar => Type == MarketingEventType.Webinar;
}
