using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>Writes how the API calls of the measured weeks spread over endpoints. They add up to the week's calls.</summary>
internal static class ApiUsageRows
{
    /// <summary>Appends an endpoint that was called in a measured week.</summary>
    public static void Write(Telling telling, in UseWeek week, in EndpointUse use)
    {
        Account account = telling.Account;
        PlannedProduct product = account.Installs[week.Install].Product;
        PlannedEndpoint endpoint = product.Endpoints[use.Slot];
        telling.Rows.ApiUsage.Append(
            new ApiUsage
            {
                ApiUsageId = new ApiUsageId(account.VastKey((int)EndpointUse.SlotOf(week, use.Slot))),
                CustomerId = account.Id,
                ProductId = product.Id,
                UsageDate = week.Ends,
                Endpoint = endpoint.Path,
                Method = endpoint.Method,
                CallCount = use.Calls,
                SuccessCount = use.Calls - use.Failed,
                ErrorCount = use.Failed,
                AvgResponseTimeMs = new Measure((long)Math.Round(use.Milliseconds * 100)),
                DataTransferredGb = new Measure((long)(use.Gigabytes * 100)),
                AuthenticationType = use.Proof,
            }
        );
    }
}
