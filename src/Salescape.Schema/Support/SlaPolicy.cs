using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Service level agreement definitions</summary>
[Table(
    22,
    Schemas.Support,
    "sla_policies",
    EstimatedRecords = 25,
    WrittenBy = "Plan/SupportDesk",
    Dated = "effective_date",
    IsStanding = true,
    UseCases = ["SLA policy management", "Target setting", "Tier-based service levels", "Compliance tracking"]
)]
public readonly partial record struct SlaPolicy
{
    /// <summary>Unique SLA policy identifier (SLA-XXXXXX)</summary>
    public required SlaPolicyId SlaPolicyId { get; init; }

    /// <summary>Bronze, Silver, Gold, Platinum</summary>
    [Text(50)]
    public required CustomerTier CustomerTier { get; init; }

    /// <summary>Low, Medium, High, Critical</summary>
    [Text(50)]
    public required Priority Priority { get; init; }

    /// <summary>Target for first response (minutes)</summary>
    [NotNegative]
    public required int FirstResponseTargetMin { get; init; }

    /// <summary>Target for resolution (hours)</summary>
    [NotNegative]
    public required int ResolutionTargetHours { get; init; }

    /// <summary>Yes/No</summary>
    [Text(10)]
    public required bool BusinessHoursOnly { get; init; }

    /// <summary>Yes/No</summary>
    /// <remarks>No once superseded by a later row of the same tier and priority.</remarks>
    [Text(10), Mutable]
    public required bool Active { get; init; }

    /// <summary>When policy became active</summary>
    [Planned]
    public required DateOnly EffectiveDate { get; init; }
}

/// <summary>Key of <c>sla_policies</c>: <c>SLA-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("SLA")]
public readonly record struct SlaPolicyId(long Value) : IKey;
