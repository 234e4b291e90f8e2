using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>Someone who works on tickets, from the first to the last day at the desk.</summary>
internal sealed class SupportAgent
{
    /// <summary>From 1, in the order of hiring.</summary>
    public required int Number { get; init; }

    public required Text Name
    {
        get;
        init
        {
            field = value;
            FirstName = Text.Of(value.ToString().Split(' ')[0]);
        }
    }

    public Text FirstName { get; private init; }

    public DeskLevel Level => Chair.Level;

    /// <summary>The region whose office the agent sits in; the team serves all.</summary>
    public Region Region => Chair.Region;

    /// <summary>The desk taken over from the one before.</summary>
    public required SupportChair Chair { get; init; }

    /// <summary>The first day on tickets.</summary>
    public required DateOnly EffectiveDate { get; init; }

    /// <summary>The last day at the vendor; often beyond any horizon.</summary>
    public required DateOnly LeaveDate { get; init; }

    /// <summary>How the agent writes.</summary>
    public required Voice Voice { get; init; }

    /// <summary>Hidden: how well the agent solves and explains, in standard deviations among colleagues.</summary>
    public required double Skill { get; init; }

    public bool IsActiveOn(Today day) => EffectiveDate <= day && day <= LeaveDate;
}
