namespace Salescape.Analyses.Tests.Truths.FirstSteps;

/// <summary>First steps in the tables of use.</summary>
public abstract class UsageTests(IBookedCompany company) : FirstStepTests(company)
{
    public sealed class Small(SmallCompany company) : UsageTests(company);

    public sealed class Drawn(DrawnCompany company) : UsageTests(company);

    [Fact]
    public void Use_by_month()
    {
        Says(Ask("logins-by-month"), "month", "logins", Sums("product_usage_summary", "usage_date", "login_count"));
        Says(Ask("api-calls-by-month"), "month", "calls", Sums("api_usage", "usage_date", "call_count"));
        Says(Ask("api-calls-by-month"), "month", "failed_calls", Sums("api_usage", "usage_date", "error_count"));
        Says(Ask("overage-by-month"), "month", "overage_charges", Sums("license_usage", "usage_date", "overage_charges"));
        Says(
            Ask("data-quality-by-month"),
            "month",
            "mean_quality",
            Means("data_quality_metrics", "metric_date", "overall_quality_score"),
            OfPercents
        );
        Says(
            Ask("uptime-by-month"),
            "month",
            "mean_uptime_percent",
            Means("performance_metrics", "metric_date", "uptime_percent"),
            OfCents
        );
        Says(Ask("uptime-by-month"), "month", "downtime_minutes", Sums("performance_metrics", "metric_date", "downtime_minutes"));
    }

    [Fact]
    public void Use_by_kind()
    {
        Row[] features = Lately("feature_usage", "usage_date", 365);

        Says(Ask("use-by-health"), "health", "measurings", Counted(Lately("product_usage_summary", "usage_date", 182), "health_score"));
        Ranks(Ask("most-used-features"), "feature_name", "uses", Added(features, "feature_name", "usage_count"));
        Says(Ask("adoption-by-status"), "adoption", "measurings", Counted(features, "adoption_status"));
        Says(
            Ask("slowest-products"),
            "product_id",
            "mean_page_ms",
            Mean(Lately("performance_metrics", "metric_date", 182), "product_id", "avg_page_load_time_ms"),
            OfUnits
        );
    }

    [Fact]
    public void Events_and_sessions()
    {
        Row[] sessions = Lately("user_sessions", "session_start");

        Says(Ask("events-by-type"), "event", "events", Counted(Lately("telemetry_events", "event_timestamp", 30), "event_type"));
        Says(
            Ask("errors-by-product"),
            "product_id",
            "errors",
            Counted(
                Lately("telemetry_events", "event_timestamp").Where(one => one["event_type"] is "Error" or "Timeout"),
                "product_id"
            )
        );
        Says(Ask("sessions-by-device"), "device", "sessions", Counted(sessions, "device_type"));
        Ranks(Ask("sessions-by-country"), "country", "sessions", Counted(sessions, "location_country"));
    }

    [Fact]
    public void Alerts_and_connections()
    {
        Row[] open = [.. Books["product_health_alerts"].Where(one => one["status"] != "Resolved")];
        IReadOnlyList<Row> connections = Books["integration_usage"];

        Says(Ask("open-alerts-by-type"), "alert_type", "alerts", Counted(open, "alert_type"));
        Ranks(
            Ask("oldest-open-alerts"),
            "alert_id",
            "days_open",
            open.Select(one => (one["alert_id"], (decimal)(Today.DayNumber - one.Day("alert_date").DayNumber)))
        );
        Says(Ask("connections-by-status"), "status", "connections", Counted(connections, "status"));
        Ranks(
            Ask("most-connected-tools"),
            "tool",
            "connections",
            Counted(connections.Where(one => one["status"] != "Inactive"), "integration_name")
        );
    }

    private IEnumerable<(string, decimal)> Sums(string table, string day, string number) =>
        Monthly(table, day, 24).Select(one => (one.Month, one.Row.Number(number)));

    private IEnumerable<(string, decimal)> Means(string table, string day, string number) =>
        Monthly(table, day, 24).GroupBy(one => one.Month).Select(own => (own.Key, own.Average(one => one.Row.Number(number))));
}
