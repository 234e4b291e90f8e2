namespace Salescape.Analyses.Tests.Truths.Usage;

/// <summary>Calls of the API and connections to other tools.</summary>
public abstract class ConnectionTests : TruthTests
{
    public sealed class Small(SmallCompany company) : ConnectionTests(company);

    public sealed class Drawn(DrawnCompany company) : ConnectionTests(company);

    protected ConnectionTests(IBookedCompany company)
        : base(company) { }

    [Fact]
    public void Failing_calls_are_set_against_the_median_install()
    {
        var installs = Books["api_usage"]
            .Where(one => one.Day("usage_date") > Today.AddDays(-92) && Known.IsAtLiveInstall(one))
            .GroupBy(Install)
            .Where(install => install.Sum(one => one.Number("call_count")) >= 200)
            .ToArray();
        var usual = installs
            .GroupBy(install => install.First()["product_id"])
            .ToDictionary(product => product.Key, product => Median(product.Select(install => ErrorPercent(install)!.Value)));
        // What broke after the last call is behind none of them.
        bool IsBroken(IGrouping<string, Row> install) =>
            Books["integration_usage"]
                .Where(one => Install(one) == install.Key && one["status"] == "Error")
                .Select(one => one.Day(one.Has("last_sync_date") ? "last_sync_date" : "install_date"))
                .Any(silent => silent <= install.Max(call => call.Day("usage_date")));
        bool IsFailing(IGrouping<string, Row> install) => ErrorPercent(install) > 2 * usual[install.First()["product_id"]];
        decimal? BrokenOf(bool failing) =>
            Share(installs.Count(one => IsFailing(one) == failing && IsBroken(one)), installs.Count(one => IsFailing(one) == failing));
        Says(
            AskAll("integration-health"),
            "customer_id,product_id",
            installs.Where(IsFailing),
            install => install.Key,
            ("calls", install => install.Sum(one => one.Number("call_count"))),
            ("errors", install => install.Sum(one => one.Number("error_count"))),
            ("error_percent", install => ErrorPercent(install)),
            ("usual_error_percent", install => usual[install.First()["product_id"]]),
            ("installs_judged", _ => installs.Length),
            ("broken_percent", _ => BrokenOf(failing: true)),
            ("broken_percent_of_others", _ => BrokenOf(failing: false))
        );
    }

    [Fact]
    public void Responses_of_the_latest_week_are_set_against_the_account_s_own_half_year_before()
    {
        DateOnly last = Known.LastRound("api_usage", "usage_date");
        Row[] calls = [.. Books["api_usage"].Where(one => one.Number("call_count") > 0)];
        decimal Response(IEnumerable<Row> some) =>
            some.Sum(one => one.Number("avg_response_time_ms") * one.Number("call_count")) / some.Sum(one => one.Number("call_count"));
        string Own(Row one) => $"{Endpoint(one)} | {one["customer_id"]}";
        var before = calls
            .Where(one => one.Day("usage_date") < last && one.Day("usage_date") >= last.AddMonths(-6))
            .GroupBy(Own)
            .ToDictionary(own => own.Key, Response);
        Row[] now = [.. calls.Where(one => MonthOf(one.Day("usage_date")) == last && before.ContainsKey(Own(one)))];
        SaysOfSome(
            AskAll("api_usage/performance-monitoring"),
            "endpoint,product_id",
            now.GroupBy(Endpoint),
            endpoint => endpoint.Key,
            ("response_ms", endpoint => Response(endpoint)),
            ("usual_ms", endpoint =>
                endpoint.Sum(one => before[Own(one)] * one.Number("call_count")) / endpoint.Sum(one => one.Number("call_count"))
            ),
            ("slower_accounts", endpoint => endpoint.Count(one => one.Number("avg_response_time_ms") > before[Own(one)])),
            ("accounts", endpoint => endpoint.Select(one => one["customer_id"]).Distinct().Count()),
            ("calls", endpoint => endpoint.Sum(one => one.Number("call_count"))),
            ("error_percent", endpoint => ErrorPercent(endpoint))
        );
    }

    [Fact]
    public void A_limit_of_calls_is_three_times_the_median_of_weeks()
    {
        var licences = Books["license_usage"]
            .GroupBy(Install)
            .ToDictionary(install => install.Key, install => install.OrderBy(one => one.Day("usage_date")).ToArray());
        var weeks = Books["api_usage"]
            .Where(one => one.Day("usage_date") > Today.AddDays(-184))
            .GroupBy(one => (Install: Install(one), Day: one.Day("usage_date")))
            .Where(week => licences.ContainsKey(week.Key.Install))
            .Select(week =>
                (
                    Product: week.First()["product_id"],
                    Customer: week.First()["customer_id"],
                    PerLicence: week.Sum(one => one.Number("call_count"))
                        / licences[week.Key.Install].Last(one => one.Day("usage_date") <= week.Key.Day).Number("licenses_purchased")
                )
            )
            .ToArray();
        // Of the median as it is shown.
        static decimal LimitOf(IEnumerable<(string Product, string Customer, decimal PerLicence)> product) =>
            3 * Math.Round(Median(product.Select(week => week.PerLicence)), 1, MidpointRounding.AwayFromZero);
        Says(
            AskAll("rate-limiting-analysis"),
            "product_id",
            weeks.GroupBy(week => week.Product),
            product => product.Key,
            ("accounts", product => product.Select(week => week.Customer).Distinct().Count()),
            ("median_per_licence", product => Median(product.Select(week => week.PerLicence))),
            ("limit_tried", product => LimitOf(product)),
            ("weeks_over_limit", product => product.Count(week => week.PerLicence > LimitOf(product)))
        );
    }

    [Fact]
    public void Tools_are_connected_together()
    {
        var tools = Connections
            .Where(one => one["status"] != "Inactive")
            .GroupBy(one => one["customer_id"])
            .ToDictionary(account => account.Key, account => account.Select(one => one["integration_name"]).Distinct().ToArray());
        var single = tools.Values.SelectMany(own => own).GroupBy(tool => tool).ToDictionary(tool => tool.Key, tool => tool.Count());
        // The pairs that accounts make of their tools, shared out over all pairs of tools by how common both are.
        decimal perPair =
            tools.Values.Sum(own => (decimal)own.Length * (own.Length - 1))
            / single.Sum(one => single.Where(other => other.Key != one.Key).Sum(other => (decimal)one.Value * other.Value));
        decimal Expected(string pair) => single[pair.Split(" + ")[0]] * single[pair.Split(" + ")[1]] * perPair;
        var pairs =
            from account in tools
            from first in account.Value
            from second in account.Value
            where string.CompareOrdinal(first, second) < 0
            group account.Key by $"{first} + {second}";
        Says(
            AskAll("ecosystem-mapping"),
            "pair",
            pairs,
            pair => pair.Key,
            ("accounts_together", pair => pair.Count()),
            ("above_chance", pair => pair.Count() - Expected(pair.Key)),
            ("lift", pair => pair.Count() / Expected(pair.Key)),
            ("annual_value_of_accounts", pair => pair.Sum(Known.ArrOf))
        );
    }

    [Fact]
    public void Makers_are_judged_by_the_customers_who_connect_their_tools()
    {
        static string MakerOf(Row one) =>
            one["integration_name"] switch
            {
                "Microsoft Teams" or "Power BI" or "Microsoft Dynamics 365" or "SharePoint" or "Azure Blob Storage" => "Microsoft",
                "BigQuery" or "Google Cloud Storage" or "Google Calendar" or "Looker" => "Google",
                "Salesforce" or "Slack" or "Tableau" => "Salesforce",
                "HubSpot" or "HubSpot Marketing" => "HubSpot",
                "Amazon S3" or "Amazon Redshift" => "Amazon",
                var other => other,
            };
        Says(
            AskAll("partnership-insights"),
            "maker",
            Books["integration_usage"].Where(one => one["status"] != "Inactive").GroupBy(MakerOf),
            maker => maker.Key,
            ("accounts_connected", maker => maker.Select(one => one["customer_id"]).Distinct().Count(Known.Arr.ContainsKey)),
            ("annual_value_connected", maker => maker.Select(one => one["customer_id"]).Distinct().Sum(Known.ArrOf)),
            ("failing_connections_percent", maker => Share(maker.Count(one => one["status"] == "Error"), maker.Count()))
        );
    }

    [Fact]
    public void Connections_fail_or_fall_silent()
    {
        Row[] used = [.. Connections.Where(one => one["status"] != "Inactive")];
        bool IsStale(Row one) => Days(one.Day("last_sync_date"), Today) > (one["sync_frequency"] == "Daily" ? 3 : 2);
        Says(
            AskAll("sync-health-monitoring"),
            "integration_name",
            used.GroupBy(one => one["integration_name"]),
            tool => tool.Key,
            ("connections", tool => tool.Count()),
            ("failing", tool => tool.Count(one => one["status"] == "Error")),
            ("failing_percent", tool => Share(tool.Count(one => one["status"] == "Error"), tool.Count())),
            ("stale", tool => tool.Count(IsStale)),
            ("failures_per_1000_records", tool =>
                1000
                * tool.Sum(one => one.Number("error_count"))
                / tool.Sum(one => one.Number("records_synced") + one.Number("error_count"))
            ),
            ("failing_percent_of_all", _ => Share(used.Count(one => one["status"] == "Error"), used.Length))
        );
    }

    private IEnumerable<Row> Connections => Books["integration_usage"].Where(Known.IsAtLiveInstall);

    private static string Install(Row one) => $"{one["customer_id"]} | {one["product_id"]}";

    private string Endpoint(Row one) => $"{one["method"]} {one["endpoint"]} ({Known.Product(one)["product_name"]}) | {one["product_id"]}";

    private static decimal? ErrorPercent(IEnumerable<Row> calls) =>
        Share(calls.Sum(one => one.Number("error_count")), calls.Sum(one => one.Number("call_count")));
}
