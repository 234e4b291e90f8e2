using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Life;

/// <summary>Writes the integrations as they stand on the as-of.</summary>
internal static class IntegrationRows
{
    private static readonly Purpose Load = new("integration load");

    /// <summary>Appends every integration that has been set up.</summary>
    public static void Write(Scene scene)
    {
        Account account = scene.Account;
        foreach (Integration integration in account.Integrations)
        {
            CustomerProduct install = account.Installs[integration.Install];
            Draw draw = scene.Dice.Roll(Load, integration.Ordinal);
            double records = IntegrationAssumptions.RecordsADay[(int)integration.Tool]
                * PortableMath.Pow(install.FirstSeats / IntegrationAssumptions.OrdinarySeats, IntegrationAssumptions.RecordsPerSeats)
                * draw.LogNormal(1, IntegrationAssumptions.RecordsSigma);
            double errors = draw.LogNormal(IntegrationAssumptions.ErrorsADay, IntegrationAssumptions.ErrorsSigma);
            int working = integration.WorkingDays(scene.AsOf);
            scene.Rows.IntegrationUsage.Append(new IntegrationUsage
            {
                IntegrationId = new IntegrationUsageId(account.LargeKey(integration.Ordinal + 1)),
                CustomerId = account.Id,
                ProductId = install.Product.Id,
                IntegrationName = integration.Name,
                IntegrationType = TypeOf(integration.Tool),
                Status = integration.StatusOn(scene.AsOf),
                InstallDate = integration.Installed,
                LastSyncDate = integration.LastSync(scene.AsOf),
                SyncFrequency = integration.Frequency,
                RecordsSynced = (int)Math.Min(int.MaxValue, working * records),
                ErrorCount = (int)(working * errors)
                    + integration.FailingDays(scene.AsOf) * IntegrationAssumptions.AttemptsADay[(int)integration.Frequency],
                ConfigJson = IntegrationConfig.Of(scene.Words, integration, ref draw),
            });
        }
    }

    private static IntegrationType TypeOf(Tool tool) => tool switch
    {
        Tool.Crm => IntegrationType.CRM,
        Tool.Marketing => IntegrationType.Marketing,
        Tool.Chat or Tool.Meetings => IntegrationType.Communication,
        _ => IntegrationType.Data,
    };
}
