using System.Globalization;
using Salescape.Analyses.Engines;
using Salescape.Storage.Datasets;

namespace Salescape.Cli.Commands;

/// <summary>What a board would ask of a company first: metrics, each as <c>ask</c> gives it.</summary>
/// <param name="Figures">The figures in the order shown, with their values.</param>
/// <param name="LargestCustomer">The customer with the greatest annual recurring revenue; null if there is none.</param>
internal sealed record HeadFigures(IReadOnlyList<(string Name, string Value)> Figures, string? LargestCustomer)
{
    public static HeadFigures Read(Dataset dataset)
    {
        using var engine = new DuckDbEngine(dataset);
        var metrics = new MetricReader(engine);
        return new(
            [
                ("Accounts", $"{metrics.Number("accounts")}, of which {metrics.Number("customers")} are customers"),
                ("Annual recurring revenue", $"{metrics.Money("arr")} from {metrics.Number("customers")} customers"),
                ("Net revenue retention", $"{metrics.Number("net_revenue_retention", "0.0")} % of the ARR of a year ago"),
                ("Win rate, new business", metrics.Rate("win_rate", "decided in 12 months")),
                ("Median days to win", $"{metrics.Number("sales_cycle")} in 12 months"),
                (
                    "Open pipeline, no renewals",
                    $"{metrics.Money("open_pipeline")} in {metrics.Number("open_deals")} deals, {metrics.Money("weighted_pipeline")} weighted"
                ),
                ("Renewals due", $"{metrics.Money("renewals_due")} over their term, of which {metrics.Money("renewals_at_risk")} at risk"),
                ("Top rep, last 12 months", Named(metrics.Largest("total_contract_value", "rep"), "{0} with ${1:#,0} won, renewals included")),
                ("Top loss reason, last 12 months", Named(metrics.Largest("deals_lost", "loss_reason"), "{0}, {1:#,0} deals")),
                ("Licences in use", metrics.Rate("license_utilization", "bought")),
                (
                    "Health of customers",
                    $"{metrics.Number("customer_health")} of 100 in the mean; {metrics.Number("customers_at_risk")} customers at high risk"
                ),
                ("Receivables", $"{metrics.Money("receivables")}, of which {metrics.Money("overdue_receivables")} overdue"),
            ],
            metrics.Largest("arr", "account")?.Name
        );
    }

    private static string Named((string Name, double Value)? largest, string format) =>
        largest is var (name, value) ? string.Format(CultureInfo.InvariantCulture, format, name, value) : "–";
}
