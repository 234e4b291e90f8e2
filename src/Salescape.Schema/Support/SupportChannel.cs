using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Support channel configuration and metrics</summary>
[Table(
    51,
    Schemas.Support,
    "support_channels",
    EstimatedRecords = 10,
    WrittenBy = "RollUp/SupportResults",
    IsStanding = true,
    UseCases = ["Channel optimization", "Resource allocation", "Cost analysis", "Customer preference trends"]
)]
public readonly partial record struct SupportChannel
{
    /// <summary>Unique channel identifier</summary>
    public required SupportChannelId ChannelId { get; init; }

    /// <summary>Email, Phone, Chat, Portal, Social</summary>
    /// <remarks>Two rows of one name differ by hours of operation; their shares add up to the name's.</remarks>
    [Text(100)]
    public required SupportChannelName ChannelName { get; init; }

    /// <summary>Yes/No</summary>
    [Text(10)]
    public required bool Active { get; init; }

    /// <summary>Business hours description</summary>
    [Text(200)]
    public required Text HoursOfOperation { get; init; }

    /// <summary>Average response time</summary>
    /// <remarks>To the first response, in minutes; null without tickets.</remarks>
    [NotNegative, Mutable]
    public required Measure? AvgResponseTimeMin { get; init; }

    /// <summary>Average CSAT for channel</summary>
    /// <remarks>1 to 5; null without answered surveys.</remarks>
    [Range(1, 5), Mutable]
    public required Percent? SatisfactionScore { get; init; }

    /// <summary>% of total tickets</summary>
    [Range(0, 100), Mutable]
    public required Percent VolumePercent { get; init; }

    /// <summary>Average handling cost</summary>
    /// <remarks>In the vendor's currency.</remarks>
    [NotNegative, Mutable]
    public required Measure CostPerTicket { get; init; }
}

/// <summary>Key of <c>support_channels</c>: <c>CHAN-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("CHAN")]
public readonly record struct SupportChannelId(long Value) : IKey;

/// <summary>Values of <c>support_channels.channel_name</c>.</summary>
public enum SupportChannelName
{
    Email,
    Phone,
    Chat,
    Portal,
    Social,
}
