namespace Salescape.Schema.Kernel;

/// <summary>The five database schemas of the company's warehouse.</summary>
public static class Schemas
{
    /// <summary>Accounts, pipeline, quotes, contracts, revenue.</summary>
    public const string Sales = "sales_data";

    /// <summary>What the products record of their use.</summary>
    public const string Usage = "usage_data";

    /// <summary>Campaigns, leads, content, budget.</summary>
    public const string Marketing = "marketing_data";

    /// <summary>Tickets and what follows them.</summary>
    public const string Support = "support_data";

    /// <summary>Success, access, billing, renewals.</summary>
    public const string Operational = "operational_data";

    /// <summary>All five, in the order of the schema document.</summary>
    public static IReadOnlyList<string> All { get; } = [Sales, Usage, Marketing, Support, Operational];
}
