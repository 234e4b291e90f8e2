namespace Salescape.Analyses.Tests.Truths;

/// <summary>Use of the products: measurings, calls, sessions, alerts.</summary>
public abstract class UsageTests(IBookedCompany company) : TruthTests(company)
{
    public sealed class Small(SmallCompany company) : UsageTests(company);

    public sealed class Drawn(DrawnCompany company) : UsageTests(company);

    [Fact]
    public void Use_is_summed_over_the_installs_of_a_measuring()
    {
        DateOnly last = Known.LastRound("product_usage_summary", "usage_date");
        Row[] measured =
        [
            .. Books["product_usage_summary"]
                .Where(one => MonthOf(one.Day("usage_date")) >= MonthOf(Today).AddMonths(-24) && MonthOf(one.Day("usage_date")) <= last),
        ];
        Answer answer = Ask("usage-trend-analysis");

        Says(answer, "measured_in", "installs", measured.Select(one => (Written(MonthOf(one.Day("usage_date"))), 1m)));
        Says(
            answer,
            "measured_in",
            "active_users",
            measured.Select(one => (Written(MonthOf(one.Day("usage_date"))), one.Number("active_users")))
        );
        // The same installs a year apart, those aside that were still rolling out.
        var installed = Books["customer_products"].ToDictionary(Install, install => install.Day("install_date"));
        var before = Books["product_usage_summary"]
            .Where(one => installed[Install(one)] < one.Day("usage_date").AddDays(-180))
            .ToDictionary(one => (Install(one), MonthOf(one.Day("usage_date")).AddYears(1)), one => one.Number("active_users"));
        var same = measured
            .Where(one => before.ContainsKey((Install(one), MonthOf(one.Day("usage_date")))))
            .ToLookup(one => MonthOf(one.Day("usage_date")));
        Says(answer, "measured_in", "same_installs", same.Select(month => (Written(month.Key), (decimal)month.Count())));
        Says(
            answer,
            "measured_in",
            "same_installs_users_year_before",
            same.Select(month => (Written(month.Key), month.Sum(one => before[(Install(one), month.Key)])))
        );
    }

    [Fact]
    public void Licences_are_used_idle_or_exceeded()
    {
        DateOnly newest = Known.LastRound("license_usage", "usage_date");
        HashSet<(string, string)> live = [.. Known.LiveInstalls.Select(install => (install["customer_id"], install["product_id"]))];
        Row[] latest =
        [
            .. Books["license_usage"]
                .Where(one => MonthOf(one.Day("usage_date")) == newest && live.Contains((one["customer_id"], one["product_id"]))),
        ];
        Answer answer = Ask("license_usage/license-optimization");

        Says(answer, "product_id", "licences", latest.Select(one => (one["product_id"], one.Number("licenses_purchased"))));
        Says(
            answer,
            "product_id",
            "idle_licences",
            latest.Select(one => (one["product_id"], Math.Max(one.Number("licenses_purchased") - one.Number("licenses_active"), 0)))
        );
        Says(
            answer,
            "product_id",
            "utilisation_percent",
            latest
                .GroupBy(one => one["product_id"])
                .Select(product =>
                    (
                        product.Key,
                        Percent(product.Sum(one => one.Number("licenses_active")), product.Sum(one => one.Number("licenses_purchased")))
                    )
                ),
            OfPercents
        );
    }

    [Fact]
    public void Calls_are_summed_over_resources()
    {
        Row[] calls = [.. Books["api_usage"].Where(one => one.Day("usage_date") > Today.AddDays(-92))];

        Says(
            AskWide("api-usage-patterns", ("within_days", 92)),
            "product_id",
            "calls",
            calls.Select(one => (one["product_id"], one.Number("call_count")))
        );
        Says(
            AskWide("api-reliability-by-endpoint", ("within_days", 92)),
            "product_id",
            "failed_calls",
            calls
                .GroupBy(one => (one["product_id"], one["endpoint"], one["method"]))
                .Select(endpoint => (endpoint.Key.Item1, endpoint.Sum(one => one.Number("error_count"))))
        );
    }

    [Fact]
    public void Reach_is_the_share_of_installs_that_use_a_feature_regularly()
    {
        DateOnly newest = Known.LastRound("feature_usage", "usage_date");
        var names = Books["products"].ToDictionary(product => product["product_id"], product => product["product_name"]);
        Row[] latest = [.. Books["feature_usage"].Where(one => MonthOf(one.Day("usage_date")) == newest)];
        string Feature(Row one) => $"{one["feature_name"]} ({names[one["product_id"]]})";
        Answer answer = AskWide("feature-popularity-analysis");

        Says(answer, "feature", "installs_measured", latest.Select(one => (Feature(one), 1m)));
        Says(
            answer,
            "feature",
            "reach_percent",
            latest
                .GroupBy(Feature)
                .Select(feature =>
                    (feature.Key, Percent(feature.Count(one => one["adoption_status"] is "Regular" or "Power User"), feature.Count()))
                ),
            OfPercents
        );
    }

    [Fact]
    public void Adoption_begins_with_every_feature_of_every_install()
    {
        var lines = Books["products"].ToDictionary(product => product["product_id"], product => product["product_line"]);
        var installed = Books["customer_products"].ToDictionary(
            install => (install["customer_id"], install["product_id"]),
            install => install.Day("install_date")
        );
        // New is an install whose first measurement of any feature comes within five months.
        var isNew = Books["feature_usage"]
            .GroupBy(one => (one["customer_id"], one["product_id"]))
            .ToDictionary(
                install => install.Key,
                install => install.Min(one => one.Day("usage_date")).DayNumber - installed[install.Key].DayNumber <= 150
            );
        var pairs = Books["feature_usage"]
            .GroupBy(one => (one["customer_id"], one["product_id"], one["feature_name"]))
            .Where(pair => isNew[(pair.Key.Item1, pair.Key.Item2)])
            .ToList();
        string[] LinesOf(string product) => [lines[product], "All lines"];
        Answer answer = AskWide("adoption-curve-tracking");

        Says(
            answer,
            "product_line,months_since_first_measured",
            "pairs",
            pairs.SelectMany(pair =>
                Enumerable
                    .Range(0, pair.Count())
                    .SelectMany(step => LinesOf(pair.Key.Item2).Select(line => ($"{line} | {4 * step}", 1m)))
            )
        );
        Says(
            new(answer.Columns, [.. answer.Rows.Where(row => Number(row[1]) == 0)]),
            "product_line",
            "ever_adopted_percent",
            pairs
                .SelectMany(pair => LinesOf(pair.Key.Item2).Select(line => (Line: line, Pair: pair)))
                .GroupBy(one => one.Line, one => one.Pair)
                .Select(line =>
                    (
                        line.Key,
                        Percent(
                            line.Count(pair => pair.MinBy(one => one.Day("usage_date"))["adoption_status"] is "Regular" or "Power User"),
                            line.Count()
                        )
                    )
                ),
            OfPercents
        );
    }

    [Fact]
    public void Sessions_fall_into_countries_and_lengths()
    {
        Row[] sessions = [.. Books["user_sessions"]];
        string Length(Row session) =>
            session.Number("duration_minutes") switch
            {
                < 3 => "under 3 min",
                < 10 => "3 to 9 min",
                < 20 => "10 to 19 min",
                < 40 => "20 to 39 min",
                < 60 => "40 to 59 min",
                < 120 => "1 to 2 hours",
                _ => "over 2 hours",
            };

        Says(AskWide("geographic-usage-patterns"), "country", "sessions", sessions.Select(session => (session["location_country"], 1m)));
        Says(AskWide("session-duration-optimization"), "session_length", "sessions", sessions.Select(session => (Length(session), 1m)));
        Says(
            AskWide("device-browser-compatibility"),
            "combination",
            "sessions",
            sessions.Select(session => ($"{session["device_type"]}, {session["os"]}, {session["browser"]}", 1m))
        );
    }

    [Fact]
    public void Availability_is_kept_in_measurings_of_three_nines()
    {
        var levels = Books["customer_products"]
            .ToDictionary(install => (install["customer_id"], install["product_id"]), install => install["support_level"]);
        Row[] measurings = [.. Books["performance_metrics"]];
        string Key(Row one) => $"{YearFirst(one.Day("metric_date"))} | {levels[(one["customer_id"], one["product_id"])]}";
        Answer answer = AskWide("sla-monitoring");

        Says(answer, "quarter,support_level", "measurings", measurings.Select(one => (Key(one), 1m)));
        Says(
            answer,
            "quarter,support_level",
            "kept_percent",
            measurings
                .GroupBy(Key)
                .Select(group => (group.Key, Percent(group.Count(one => one.Number("uptime_percent") >= 99.9m), group.Count()))),
            OfPercents
        );
        // Downtime and uptime are of the same 30 days, not of a week.
        Says(
            answer,
            "quarter,support_level",
            "downtime_minutes_per_30_days",
            measurings.GroupBy(Key).Select(group => (group.Key, group.Average(one => one.Number("downtime_minutes")))),
            OfPercents
        );
        Assert.All(
            measurings.Where(one => one.Number("downtime_minutes") > 0),
            one => Assert.InRange(one.Number("downtime_minutes") / (30m * 24 * 60) + one.Number("uptime_percent") / 100, 0.9999m, 1.0001m)
        );
    }

    [Fact]
    public void Connections_are_counted_at_live_installs()
    {
        HashSet<(string, string)> live = [.. Known.LiveInstalls.Select(install => (install["customer_id"], install["product_id"]))];

        Says(
            Ask("integration-adoption-tracking"),
            "integration_name",
            "connections_ever",
            Books["integration_usage"]
                .Where(one => live.Contains((one["customer_id"], one["product_id"])))
                .Select(one => (one["integration_name"], 1m))
        );
    }

    [Fact]
    public void Open_alerts_are_somebody_s_or_nobody_s()
    {
        Says(
            Ask("product_health_alerts/csm-workload-management"),
            "assigned_to",
            "open_alerts",
            Books["product_health_alerts"]
                .Where(alert => alert["status"] != "Resolved")
                .Select(alert => (alert["assigned_to"] is { Length: > 0 } person ? person : "(nobody yet)", 1m))
        );
    }

    [Fact]
    public void Installs_keep_the_thresholds_of_data_quality_or_not()
    {
        var industries = Books["customers"].ToDictionary(customer => customer["customer_id"], customer => customer["industry"]);
        Row[] latest =
        [
            .. Books["data_quality_metrics"]
                .Where(one => one.Day("metric_date") > Today.AddDays(-92) && Known.IsAtLiveInstall(one))
                .GroupBy(one => (one["customer_id"], one["product_id"]))
                .Select(install => install.MaxBy(one => one.Day("metric_date"))),
        ];
        bool IsKept(Row one) =>
            one.Number("completeness_score") >= 85
            && one.Number("accuracy_score") >= 90
            && one.Number("consistency_score") >= 85
            && one.Number("timeliness_score") >= 85
            && one.Number("null_values_percent") <= 15;
        Answer answer = Ask("data-governance");

        Says(answer, "industry", "installs", latest.Select(one => (industries[one["customer_id"]], 1m)));
        Says(
            answer,
            "industry",
            "compliant_percent",
            latest
                .GroupBy(one => industries[one["customer_id"]])
                .Select(industry => (industry.Key, Percent(industry.Count(IsKept), industry.Count()))),
            OfPercents
        );
    }

    private static string Install(Row one) => $"{one["customer_id"]} | {one["product_id"]}";
}
