using Salescape.Analyses.Metrics;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report.Kpis;

/// <summary>A key figure of a dashboard: a metric, followed by the quarter where it can be, with what leads on from it.</summary>
/// <param name="Metric">What is shown.</param>
/// <param name="Answer">The analysis that says more.</param>
/// <param name="Audiences">The dashboards that show it: <see cref="Board"/> or roles.</param>
/// <param name="Cases">What a rate counts, in the plural; null where it counts money, or nothing.</param>
/// <param name="Goal">What it should be; null if nobody said.</param>
/// <param name="GoalName">What the goal is called.</param>
public sealed record Kpi(
    Metric Metric,
    string Answer,
    IReadOnlyList<string> Audiences,
    string? Cases = null,
    double? Goal = null,
    string? GoalName = null
)
{
    /// <summary>The first page's audience; the others are roles.</summary>
    public const string Board = "board";

    private const string Retention = "cfo/net-and-gross-revenue-retention";
    private const string Targets = "sales_targets/quota-vs-actuals-comparison";
    private const string Spending = "marketing_budget/budget-vs-actual-analysis";
    private const string Satisfaction = "customer_satisfaction/customer-satisfaction-trends";

    // Ninety-five in a hundred is what support promises itself; quotas and budgets are to be met.
    private const double PromisedPercent = 95;
    private const double Met = 100;

    private static readonly Lazy<IReadOnlyList<Kpi>> Chosen = new(() =>
        [
            Of("arr", "cfo/arr-bridge-by-quarter", "board cfo sales-manager sales-rep"),
            Of("net_revenue_retention", Retention, "board cfo csm"),
            Of("gross_revenue_retention", Retention, "cfo csm"),
            Of("logo_churn", Retention, "board cfo csm", "customers"),
            Of("customers", "customers/territory-planning", "cfo csm sales-rep"),
            Of("total_contract_value", Targets, "board cfo sales-manager sales-rep"),
            Of("quota_attainment", Targets, "board cfo cmo sales-manager sales-rep") with { Goal = Met, GoalName = "the targets" },
            Of("win_rate", "closed_deals/win-loss-analysis", "board sales-manager sales-rep", "deals decided"),
            Of("sales_cycle", "closed_deals/sales-cycle-optimization", "sales-manager sales-rep"),
            Of("open_pipeline", "sales-manager/pipeline-health-by-rep", "board cmo sales-manager sales-rep"),
            Of("pipeline_created", "opportunities/lead-source-effectiveness", "cmo sales-manager sales-rep"),
            Of("renewal_rate", "renewals/gross-and-net-revenue-retention", "board csm sales-manager sales-rep", "renewals decided"),
            Of("arr_at_risk", "csm/churn-risk-with-reasons", "board csm"),
            Of("customers_at_risk", "csm/churn-risk-with-reasons", "csm product-manager"),
            Of("overdue_receivables", "cfo/ageing-of-receivables", "board cfo"),
            Of("days_sales_outstanding", "cfo/days-sales-outstanding", "cfo"),
            Of("cash_collected", "cfo/cash-collected-against-billing", "cfo"),
            Of("license_utilization", "csm/licence-pressure-and-upsell", "csm product-manager", "licences"),
            Of("sla_attainment", "head-of-support/sla-attainment-this-quarter-and-last", "board csm head-of-support", "tickets") with
            {
                Goal = PromisedPercent,
                GoalName = "the goal",
            },
            Of("satisfied_share", Satisfaction, "board csm head-of-support product-manager", "scores"),
            Of("first_response_kept", "head-of-support/first-response-by-week", "head-of-support", "tickets"),
            Of("ticket_backlog", "head-of-support/open-backlog-by-level-and-age", "head-of-support product-manager"),
            Of("tickets_opened", "support_tickets/ticket-volume-trends", "head-of-support product-manager"),
            Of("reopen_rate", "head-of-support/reopened-tickets", "head-of-support", "tickets resolved"),
            Of("escalation_rate", "escalations/escalation-patterns", "head-of-support", "tickets"),
            Of("onboarding_on_time", "onboarding_progress/onboarding-effectiveness", "csm product-manager", "onboardings"),
            Of("leads", "cmo/source-quality-to-won-revenue", "cmo"),
            Of("lead_conversion", "cmo/funnel-conversion-by-month", "cmo", "leads"),
            Of("sourced_pipeline", "cmo/region-plan", "cmo"),
            Of("marketing_spend", Spending, "cmo"),
            Of("budget_use", Spending, "cmo") with { Goal = Met, GoalName = "the budget" },
            Of("cost_per_lead", "cfo/acquisition-cost-and-payback", "cmo"),
            Of("acquisition_cost", "cfo/acquisition-cost-and-payback", "cfo cmo"),
            Of("active_users", "product-manager/stickiness-of-users", "product-manager"),
            Of("feature_adoption", "product-manager/product-scorecard", "product-manager", "features measured"),
            Of("api_error_rate", "product-manager/api-reliability-by-endpoint", "product-manager"),
        ]
    );

    /// <summary>All key figures, in the order in which dashboards show them.</summary>
    public static IReadOnlyList<Kpi> All => Chosen.Value;

    /// <summary>What it is called.</summary>
    public string Title => Metric.Title;

    /// <summary>The name in addresses.</summary>
    public string Name => Metric.Name.Replace('_', '-');

    /// <summary>Other names that people look for.</summary>
    public string AlsoCalled => string.Join(", ", Metric.Synonyms);

    /// <summary>What is asked: the metric by the quarter, or as of today where nothing earlier is known or no quarter lies in the
    /// window.</summary>
    /// <param name="start">The first day of the data set.</param>
    /// <param name="asOf">Its last day.</param>
    internal MetricQuestion QuestionOf(DateOnly start, DateOnly asOf)
    {
        bool hasQuarter = Quarter.Of(asOf.AddDays(-Metric.MaturesAfterDays)).Start >= start;
        return new(Metric, [], Metric.Measured != Measured.Today && hasQuarter ? Span.Quarter : null, []);
    }

    /// <summary>The key figures of a dashboard.</summary>
    public static IEnumerable<Kpi> For(string audience) => All.Where(kpi => kpi.Audiences.Contains(audience));

    private static Kpi Of(string metric, string answer, string audiences, string? cases = null) =>
        new(
            MetricCatalog.Find(metric) ?? throw new InvalidOperationException($"There is no metric '{metric}'."),
            answer,
            audiences.Split(' '),
            cases
        );
}
