using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>An e-mail sent to a list, with what the list does besides the leads in the books.</summary>
internal sealed class PlannedEmail
{
    /// <summary>From 1, in the order of sending.</summary>
    public required int Number { get; init; }

    public EmailCampaignId Id => new(Number);

    /// <summary>Its subject; no two are alike.</summary>
    public required Text Name { get; init; }

    public required PlannedCampaign Campaign { get; init; }

    public required DateOnly SendDate { get; init; }

    public required int Recipients { get; init; }

    public required int Bounces { get; init; }

    /// <summary>Share of delivered e-mails that others than the leads in the books open in the end.</summary>
    public required double OpenRate { get; init; }

    /// <summary>Share of delivered e-mails that others than the leads in the books click in the end.</summary>
    public required double ClickRate { get; init; }

    public required double UnsubscribeRate { get; init; }

    public required double ComplaintRate { get; init; }

    /// <summary>The event that it invites to, reminds of or follows up; null otherwise.</summary>
    public required PlannedEvent? Event { get; init; }

    public int Delivered => Recipients - Bounces;
}
