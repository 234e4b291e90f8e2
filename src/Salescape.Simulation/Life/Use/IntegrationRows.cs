using Salescape.Schema;

namespace Salescape.Simulation.Life;

/// <summary>Writes the integrations as they stand on the as-of.</summary>
internal static class IntegrationRows
{
    /// <summary>Appends an integration that has been set up.</summary>
    public static void Write(Telling telling, in Integration integration, in IntegrationLoad load)
    {
        Account account = telling.Account;
        telling.Rows.IntegrationUsage.Append(
            new IntegrationUsage
            {
                IntegrationId = new IntegrationUsageId(account.LargeKey(integration.Ordinal + 1)),
                CustomerId = account.Id,
                ProductId = account.Installs[integration.Install].Product.Id,
                IntegrationName = integration.Name,
                IntegrationType = TypeOf(integration.Tool),
                Status = integration.StatusOn(telling.AsOf),
                InstallDate = integration.Installed,
                LastSyncDate = integration.LastSync(telling.AsOf),
                SyncFrequency = integration.Frequency,
                RecordsSynced = load.Records,
                ErrorCount = load.Errors,
                ConfigJson = load.Config,
            }
        );
    }

    private static IntegrationType TypeOf(Tool tool) =>
        tool switch
        {
            Tool.Crm => IntegrationType.CRM,
            Tool.Marketing => IntegrationType.Marketing,
            Tool.Chat or Tool.Meetings => IntegrationType.Communication,
            _ => IntegrationType.Data,
        };
}
