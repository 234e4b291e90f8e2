using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Plan;

/// <summary>A company that refers business to the vendor.</summary>
internal sealed class Partner
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its one spelling.</summary>
    public required Text Name { get; init; }

    public required PartnerType Type { get; init; }

    public required Region Region { get; init; }

    /// <summary>The day on which it joined the programme; it refers nobody before.</summary>
    public required DateOnly Joined { get; init; }

    /// <summary>Commission on what it refers, in per cent, as its agreement says.</summary>
    public required int CommissionPercent { get; init; }

    /// <summary>How much it refers, relative to other partners.</summary>
    public required double Pull { get; init; }
}
