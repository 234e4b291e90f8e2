using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>A customer success manager: one portfolio of customers from the day of taking it over to the last day at the vendor.</summary>
internal sealed class Csm
{
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

    /// <summary>How the manager writes.</summary>
    public required Voice Voice { get; init; }

    /// <summary>The day the portfolio became the manager's.</summary>
    public required DateOnly EffectiveDate { get; init; }

    /// <summary>The last day at the vendor; often beyond any horizon.</summary>
    public required DateOnly LeaveDate { get; init; }
}
