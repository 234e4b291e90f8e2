namespace Salescape.Analyses.Tests.Truths.Usage;

/// <summary>How well installs are used, how clean their data is, and what alerts say.</summary>
public abstract class HealthOfUseTests : TruthTests
{
    public sealed class Small(SmallCompany company) : HealthOfUseTests(company);

    public sealed class Drawn(DrawnCompany company) : HealthOfUseTests(company);

    private readonly ILookup<string, Row> _use;
    private readonly ILookup<string, Row> _quality;

    protected HealthOfUseTests(IBookedCompany company)
        : base(company)
    {
        DateOnly last = Known.LastRound("product_usage_summary", "usage_date");
        _use = Books["product_usage_summary"]
            .Where(one => MonthOf(one.Day("usage_date")) <= last)
            .OrderBy(one => one.Day("usage_date"))
            .ToLookup(Install);
        _quality = Books["data_quality_metrics"].OrderBy(one => one.Day("metric_date")).ToLookup(Install);
    }

    [Fact]
    public void Customers_have_the_mean_quality_of_their_installs()
    {
        Row? LatestOf(Row install) =>
            _quality[Install(install)].Where(one => one.Day("metric_date") > Today.AddDays(-92)).Select(one => (Row?)one).LastOrDefault();
        var customers = Known
            .LiveInstalls.Where(install => LatestOf(install) is not null)
            .GroupBy(install => install["customer_id"], install => LatestOf(install)!.Value);
        SaysOfSome(
            AskAll("customer-health-assessment"),
            "customer_id",
            customers,
            customer => customer.Key,
            ("data_quality", customer => customer.Average(one => one.Number("overall_quality_score"))),
            ("worst_install", customer => customer.Min(one => one.Number("overall_quality_score"))),
            ("validation_errors", customer => customer.Sum(one => one.Number("validation_errors"))),
            ("installs", customer => customer.Count()),
            ("annual_value", customer => Known.ArrOf(customer.Key))
        );
        Says(
            AskAll("data-quality-monitoring"),
            "product_id",
            customers.SelectMany(customer => customer).GroupBy(one => one["product_id"]),
            product => product.Key,
            ("installs", product => product.Count()),
            ("quality_of_all", product => product.Average(one => one.Number("overall_quality_score"))),
            ("poor_installs", product => product.Count(one => one.Number("overall_quality_score") < 85)),
            ("validation_errors_per_install", product => product.Average(one => one.Number("validation_errors")))
        );
    }

    [Fact]
    public void Onboardings_are_followed_by_quality_and_adoption()
    {
        string CourseOf(Row one) =>
            one["status"] == "Completed"
                ? Days(one.Day("target_completion_date"), one.Day("actual_completion_date")) switch
                {
                    <= 0 => "on time",
                    <= 14 => "up to two weeks late",
                    _ => "more than two weeks late",
                }
            : one["status"] == "Stalled" ? "stalled"
            : "under way";
        IEnumerable<decimal> QualityOf(IEnumerable<Row> some, int from, int to) =>
            some.Select(one =>
                    Mean(
                        _quality[Install(one)]
                            .Where(day =>
                                Days(one.Day("start_date"), day.Day("metric_date")) >= from
                                && Days(one.Day("start_date"), day.Day("metric_date")) <= to
                            )
                            .Select(day => day.Number("overall_quality_score"))
                    )
                )
                .OfType<decimal>();
        Says(
            AskAll("implementation-success-tracking"),
            "onboarding",
            Books["onboarding_progress"].Where(one => one.Day("start_date") <= Today).GroupBy(CourseOf),
            course => course.Key,
            ("onboardings", course => course.Count()),
            ("median_days_to_first_value", course =>
                Median(course.Where(one => one.Has("days_to_first_value")).Select(one => one.Number("days_to_first_value")))
            ),
            ("quality_first_90_days", course => Mean(QualityOf(course, 0, 90))),
            ("quality_half_year", course => Mean(QualityOf(course, 150, 270))),
            ("measured_at_half_year", course => QualityOf(course, 150, 270).Count())
        );
    }

    [Fact]
    public void Features_are_used_wished_for_and_faulty()
    {
        DateOnly last = Known.LastRound("feature_usage", "usage_date");
        Row[] tickets = [.. Books["support_tickets"].Where(ticket => ticket.Day("created_date") > Today.AddDays(-365))];
        Row[] About(Row feature, bool wish) =>
            [
                .. tickets.Where(ticket =>
                    ticket["product_id"] == feature["product_id"]
                    && ticket["subject"].Contains(feature["feature_name"], StringComparison.Ordinal)
                    && (wish ? ticket["ticket_type"] == "Feature Request" : ticket["ticket_type"] is "Bug" or "Performance")
                ),
            ];
        Row[] measured = [.. Books["feature_usage"].Where(one => MonthOf(one.Day("usage_date")) == last)];
        Says(
            AskAll("product-roadmap-prioritization"),
            "feature_name,product_id",
            measured.GroupBy(one => $"{one["feature_name"]} | {one["product_id"]}"),
            feature => feature.Key,
            ("installs_measured", feature => feature.Count()),
            ("reach_percent", feature => Share(feature.Count(UsesRegularly), feature.Count())),
            ("wishes", feature => About(feature.First(), wish: true).Length),
            ("faults", feature => About(feature.First(), wish: false).Length),
            ("accounts_wishing", feature => About(feature.First(), wish: true).Select(one => one["customer_id"]).Distinct().Count())
        );
        var installs = measured.GroupBy(Install).ToArray();
        static decimal? LeadOf(IEnumerable<Row> install) =>
            Share(install.Max(one => one.Number("usage_count")), install.Sum(one => one.Number("usage_count")));
        Says(
            AskAll("feature_usage/user-behavior-analysis"),
            "product_id",
            installs.GroupBy(install => install.First()["product_id"]),
            product => product.Key,
            ("installs", product => product.Count()),
            ("features_used_regularly", product => product.Average(install => (decimal)install.Count(UsesRegularly))),
            ("features_tried", product => product.Average(install => (decimal)install.Count(one => one["adoption_status"] == "Exploring"))),
            ("lead_feature_share_percent", product => product.Select(LeadOf).Average()),
            ("one_feature_installs_percent", product =>
                Share(product.Count(install => install.Count(UsesRegularly) == 1), product.Count())
            ),
            ("no_feature_installs_percent", product => Share(product.Count(install => !install.Any(UsesRegularly)), product.Count()))
        );
    }

    [Fact]
    public void Alerts_warn_of_lost_renewals()
    {
        var alerts = Books["product_health_alerts"].ToLookup(alert => alert["customer_id"]);
        bool Warned(Row renewal, string kind) =>
            alerts[renewal["customer_id"]]
                .Any(alert =>
                    alert["alert_type"] == kind
                    && alert.Day("alert_date") <= Meanings.DecidedOn(renewal)
                    && alert.Day("alert_date") > Meanings.DecidedOn(renewal).AddDays(-180)
                );
        // Alerts are on record since the first that was resolved.
        DateOnly since = Books["product_health_alerts"]
            .Select(alert => alert.Day("resolution_date"))
            .DefaultIfEmpty(DateOnly.MaxValue)
            .Min();
        Row[] decided =
        [
            .. Books["renewals"]
                .Where(one => one["renewal_status"] is "Won" or "Lost" && Meanings.DecidedOn(one).DayNumber >= since.DayNumber + 180),
        ];
        Says(
            AskAll("churn-prevention"),
            "alert_type",
            Books["product_health_alerts"].GroupBy(alert => alert["alert_type"]),
            kind => kind.Key,
            ("renewals_after_alert", kind => decided.Count(one => Warned(one, kind.Key))),
            ("lost_after_alert", kind => decided.Count(one => one["renewal_status"] == "Lost" && Warned(one, kind.Key))),
            ("unresolved_alerts", kind => kind.Count(alert => alert["status"] != "Resolved" && Known.IsAtLiveInstall(alert))),
            ("alerts_ever", kind => kind.Count())
        );
    }

    [Fact]
    public void Alerts_cost_points_of_health()
    {
        decimal PointsOf(Row alert) =>
            alert["severity"] switch
            {
                "Critical" => 60,
                "High" => 40,
                "Medium" => 20,
                _ => 10,
            }
            * (
                alert["status"] != "Resolved" ? 1m
                : alert.Day("resolution_date") > Today.AddDays(-90) ? 0.5m
                : 0.25m
            );
        Row[] counted =
        [
            .. Books["product_health_alerts"]
                .Where(alert => alert["status"] != "Resolved" || alert.Day("alert_date") > Today.AddDays(-180))
                .Where(Known.IsAtLiveInstall),
        ];
        Says(
            AskAll("health-score-calculation"),
            "customer_id",
            counted.GroupBy(alert => alert["customer_id"]),
            customer => customer.Key,
            ("alert_score", customer => Math.Max(0, 100 - customer.Sum(PointsOf) / Known.LiveOf[customer.Key].Count())),
            ("official_score", customer => Known.HealthOf(customer.Key)?.Number("overall_score")),
            ("alerts", customer => customer.Count()),
            ("unresolved", customer => customer.Count(alert => alert["status"] != "Resolved"))
        );
    }

    [Fact]
    public void Unsolved_alerts_are_spoken_about_or_not()
    {
        var open = Books["product_health_alerts"].Where(alert => alert["status"] != "Resolved" && Known.IsAtLiveInstall(alert));
        DateOnly? LastTalk(string customer) =>
            Known.Of("customer_success_activities", "customer_id")[customer].Select(act => (DateOnly?)act.Day("activity_date")).Max();
        Says(
            AskAll("proactive-customer-success"),
            "customer_id",
            open.GroupBy(alert => alert["customer_id"]),
            customer => customer.Key,
            ("alerts", customer => customer.Count()),
            ("severe_alerts", customer => customer.Count(alert => alert["severity"] is "High" or "Critical")),
            ("days_open", customer => Days(customer.Min(alert => alert.Day("alert_date")), Today)),
            ("untouched_alerts", customer => customer.Count(alert => !alert.Has("assigned_to"))),
            ("spoken_since_alert", customer => LastTalk(customer.Key) > customer.Max(alert => alert.Day("alert_date")) ? "yes" : "no")
        );
    }

    [Fact]
    public void Accounts_have_critical_or_worse_installs()
    {
        Row NowOf(Row install) => _use[Install(install)].Last();
        bool IsWorse(Row install) =>
            _use[Install(install)].TakeLast(3).ToArray() is { Length: 3 } three && GradeOf(three[2]) > GradeOf(three[0]);
        DateOnly last = Known.LastRound("product_usage_summary", "usage_date");
        Row[] measured =
        [
            .. Known.LiveInstalls.Where(install => _use[Install(install)].Any(one => MonthOf(one.Day("usage_date")) == last)),
        ];
        Says(
            AskAll("customer-health-monitoring"),
            "customer_id",
            measured
                .GroupBy(install => install["customer_id"])
                .Where(one => one.Any(install => GradeOf(NowOf(install)) == 2 || IsWorse(install))),
            customer => customer.Key,
            ("critical", customer => customer.Count(install => GradeOf(NowOf(install)) == 2)),
            ("at_risk", customer => customer.Count(install => GradeOf(NowOf(install)) == 1 && !IsWorse(install))),
            ("worsened", customer => customer.Count(IsWorse)),
            ("annual_value_at_stake", customer =>
                customer.Where(install => GradeOf(NowOf(install)) == 2 || IsWorse(install)).Sum(install => install.Number("contract_value"))
            )
        );
        Says(
            AskAll("feature-adoption-tracking"),
            "product_id",
            measured.GroupBy(install => install["product_id"]),
            product => product.Key,
            ("installs", product => product.Count()),
            ("adoption_of_all", product => product.Average(install => NowOf(install).Number("feature_adoption_score"))),
            ("low_adopters", product =>
                product.Count(install =>
                    install.Day("install_date") < Today.AddDays(-180) && NowOf(install).Number("feature_adoption_score") < 40
                )
            )
        );
    }

    private static int GradeOf(Row use) =>
        use["health_score"] switch
        {
            "Healthy" => 0,
            "At Risk" => 1,
            _ => 2,
        };

    private static bool UsesRegularly(Row one) => one["adoption_status"] is "Regular" or "Power User";

    private static string Install(Row one) => $"{one["customer_id"]} | {one["product_id"]}";
}
