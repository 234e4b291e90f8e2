using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>What has gone through an integration by the as-of, and how it is set up.</summary>
/// <param name="Records">Records synced.</param>
/// <param name="Errors">Errors met.</param>
/// <param name="Config">How it is set up, as JSON.</param>
internal readonly record struct IntegrationLoad(int Records, int Errors, Text Config)
{
    private static readonly Purpose Load = new("integration load");

    /// <summary>The load of an integration.</summary>
    public static IntegrationLoad Of(Scene scene, in Integration integration)
    {
        CustomerProduct install = scene.Account.Installs[integration.Install];
        Draw draw = scene.Dice.Roll(Load, integration.Ordinal);
        double records =
            IntegrationAssumptions.RecordsADay[(int)integration.Tool]
            * PortableMath.Pow(install.FirstSeats / IntegrationAssumptions.OrdinarySeats, IntegrationAssumptions.RecordsPerSeats)
            * draw.LogNormal(1, IntegrationAssumptions.RecordsSigma);
        double errors = draw.LogNormal(IntegrationAssumptions.ErrorsADay, IntegrationAssumptions.ErrorsSigma);
        int working = integration.WorkingDays(scene.AsOf);
        return new IntegrationLoad(
            (int)Math.Min(int.MaxValue, working * records),
            (int)(working * errors) + integration.FailingDays(scene.AsOf) * IntegrationAssumptions.AttemptsADay[(int)integration.Frequency],
            IntegrationConfig.Of(scene.Words, integration, ref draw)
        );
    }
}
