using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Marketing budget allocation and tracking</summary>
[Table(
    49,
    Schemas.Marketing,
    "marketing_budget",
    EstimatedRecords = 500,
    WrittenBy = "RollUp/Marketing",
    InForceUntil = "fiscal_quarter",
    UseCases = ["Budget vs actual analysis", "ROI tracking", "Channel effectiveness", "Investment optimization"]
)]
public readonly partial record struct MarketingBudget
{
    /// <summary>Unique budget identifier (BUDG-XXXXXX)</summary>
    public required MarketingBudgetId BudgetId { get; init; }

    /// <summary>Q1 2024, Q2 2024, etc.</summary>
    [Text(20)]
    public required Quarter FiscalQuarter { get; init; }

    /// <summary>Fiscal year</summary>
    /// <remarks>The calendar year of the quarter.</remarks>
    public required int FiscalYear { get; init; }

    /// <summary>Digital, Events, Content, PR, Partner</summary>
    [Text(100)]
    public required BudgetChannel Channel { get; init; }

    /// <summary>Email, Social, Webinar, Conference, etc.</summary>
    [Text(100)]
    public required BudgetCampaignType CampaignType { get; init; }

    /// <summary>Planned spend</summary>
    [NotNegative]
    public required Money BudgetedAmount { get; init; }

    /// <summary>Actual spend</summary>
    [NotNegative, Mutable]
    public required Money ActualSpend { get; init; }

    /// <summary>Budget variance</summary>
    /// <remarks>Budgeted less actual: negative when overspent.</remarks>
    [Mutable]
    public required Money VarianceAmount { get; init; }

    /// <summary>Leads from this budget</summary>
    [NotNegative, Mutable]
    public required int LeadsGenerated { get; init; }

    /// <summary>Opportunities created</summary>
    [NotNegative, Mutable]
    public required int OpportunitiesGenerated { get; init; }

    /// <summary>Total pipeline value</summary>
    /// <remarks>Amounts of the opportunities that came from this budget's leads.</remarks>
    [NotNegative, Mutable]
    public required Money PipelineValue { get; init; }

    /// <summary>Revenue generated</summary>
    /// <remarks>Values of those opportunities that were won.</remarks>
    [NotNegative, Mutable]
    public required Money ClosedWonValue { get; init; }

    /// <summary>Return on investment</summary>
    /// <remarks>Wider than in the schema document, whose NUMBER(5,2) ends at 999.99 while e-mail returns more.</remarks>
    [Number(9, 2), Mutable]
    public required Percent RoiPercent { get; init; }
}

/// <summary>Key of <c>marketing_budget</c>: <c>BUDG-000001</c>.</summary>
/// <param name="Value">The number behind the prefix.</param>
[Key("BUDG")]
public readonly record struct MarketingBudgetId(long Value) : IKey;

/// <summary>Values of <c>marketing_budget.channel</c>.</summary>
public enum BudgetChannel
{
    Digital,
    Events,
    Content,
    PR,
    Partner,
}

/// <summary>Values of <c>marketing_budget.campaign_type</c>.</summary>
public enum BudgetCampaignType
{
    Email,
    Social,
    Webinar,
    Conference,
    PaidSearch,
    ContentSyndication,
    DirectMail,

    [Label("Partner Co-Marketing")]
    PartnerCoMarketing,
}
