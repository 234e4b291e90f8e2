using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses;

/// <summary>A value that a parameter may have in a data set.</summary>
/// <param name="Value">As queries compare it.</param>
/// <param name="Name">What people call it: a product's name for its id, else the value itself.</param>
public sealed record ParameterValue(string Value, string Name);

/// <summary>Where the values of parameters come from that name somebody or something: closed lists of the schema, or rows.</summary>
internal static class ParameterValues
{
    private static readonly Dictionary<string, string> ClosedLists = new()
    {
        ["region"] = "sales_data.customers.region",
        ["segment"] = "sales_data.customers.company_size",
        ["industry"] = "sales_data.customers.industry",
    };

    // Every column that a query may compare the parameter with.
    private static readonly Dictionary<string, string[]> Columns = new()
    {
        ["rep"] =
        [
            "sales_data.territories.sales_rep",
            "sales_data.opportunities.sales_rep",
            "sales_data.closed_deals.sales_rep",
            "sales_data.customers.account_owner",
            "operational_data.renewals.owner",
            "marketing_data.leads.assigned_to",
        ],
        ["manager"] = ["sales_data.territories.manager"],
        ["csm"] =
        [
            "operational_data.customer_success_activities.csm_name",
            "operational_data.onboarding_progress.csm_assigned",
            "usage_data.product_health_alerts.assigned_to",
        ],
        ["agent"] =
        [
            "support_data.support_tickets.assigned_to",
            "support_data.support_agent_metrics.agent_name",
            "support_data.ticket_worklog.agent_name",
            "support_data.ticket_resolution.engineer_assigned",
        ],
        ["competitor"] = ["sales_data.opportunities.competitor", "sales_data.competitive_intelligence.competitor_name"],
    };

    private static readonly Dictionary<string, string> Named = new()
    {
        ["customer"] = "SELECT customer_id, customer_name FROM sales_data.customers ORDER BY 1",
        ["product"] = "SELECT product_id, product_name FROM sales_data.products ORDER BY 1",
    };

    /// <summary>The values that the schema lists; null where only rows tell, or anything goes.</summary>
    public static IReadOnlyList<string>? Listed(string parameter)
    {
        if (ClosedLists.GetValueOrDefault(parameter)?.Split('.') is not [var schema, var name, var column])
            return null;
        TableDefinition table = SchemaCatalog.Find($"{schema}.{name}")!;
        return table.Columns.Single(candidate => candidate.Name == column).Values;
    }

    /// <summary>The query for the values and names that rows tell, in words that DuckDB and PostgreSQL know; null where anything
    /// goes.</summary>
    public static string? Query(string parameter) =>
        Columns.TryGetValue(parameter, out string[]? columns)
            ? string.Join(" UNION ", columns.Select(OfColumn)) + " ORDER BY 1"
            : Named.GetValueOrDefault(parameter);

    private static string OfColumn(string path)
    {
        int dot = path.LastIndexOf('.');
        string column = path[(dot + 1)..];
        return $"SELECT {column} AS value, {column} AS name FROM {path[..dot]} WHERE {column} IS NOT NULL";
    }
}
