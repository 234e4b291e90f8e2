namespace Salescape.Analyses.Tests.Truths.Usage;

/// <summary>Licences in use, idle and exceeded, and the machines behind them.</summary>
public abstract class LicenceTests : TruthTests
{
    public sealed class Small(SmallCompany company) : LicenceTests(company);

    public sealed class Drawn(DrawnCompany company) : LicenceTests(company);

    private readonly ILookup<string, Row> _use;

    protected LicenceTests(IBookedCompany company)
        : base(company) => _use = Books["license_usage"].OrderBy(one => one.Day("usage_date")).ToLookup(Install);

    [Fact]
    public void Growth_of_licences_is_a_straight_line()
    {
        // Days since the first of the six months, and licences in use.
        (decimal Slope, decimal Fit) LineOf(Row install)
        {
            Row[] six = Six(install);
            decimal[] x = [.. six.Select(one => (decimal)Days(MonthOf(six[0].Day("usage_date")), MonthOf(one.Day("usage_date"))))];
            decimal[] y = [.. six.Select(one => one.Number("licenses_active"))];
            decimal xx = x.Sum(one => (one - x.Average()) * (one - x.Average()));
            decimal yy = y.Sum(one => (one - y.Average()) * (one - y.Average()));
            decimal xy = x.Zip(y, (one, other) => (one - x.Average()) * (other - y.Average())).Sum();
            return (xx == 0 ? 0 : Math.Round(xy / xx, 6), xx == 0 || yy == 0 ? 0 : xy * xy / xx / yy);
        }

        Row[] Six(Row install) => LastOf(install, 6) is { Length: 6 } six ? six : LastOf(install, 5);
        decimal Active(Row install) => LastOf(install, 1)[0].Number("licenses_active");
        // Of today, from the day of the last measuring.
        decimal DaysLeft(Row install) =>
            Math.Max(0, Math.Round(Idle(install) / LineOf(install).Slope, MidpointRounding.AwayFromZero) - DaysSince(install));
        decimal Idle(Row install) => LastOf(install, 1)[0].Number("licenses_purchased") - Active(install);
        int DaysSince(Row install) => Days(LastOf(install, 1)[0].Day("usage_date"), Today);
        Says(
            AskAll("license_usage/capacity-planning", ("within_days", 18_000)),
            "customer_id,product_id",
            Known.LiveInstalls.Where(install =>
                Six(install).Select(one => one.Number("licenses_purchased")).ToArray() is { Length: > 0 } bought
                && bought.Distinct().Count() == 1
                && LineOf(install) is { Slope: > 0.0001m, Fit: >= 0.5m }
                && Active(install) < bought[0]
                && DaysLeft(install) <= 18_000
            ),
            Install,
            ("active", install => Active(install)),
            ("utilisation_percent", install => Share(Active(install), LastOf(install, 1)[0].Number("licenses_purchased"))),
            ("added_a_month", install => LineOf(install).Slope * 30),
            ("fit", install => LineOf(install).Fit),
            ("days_until_full", install => DaysLeft(install))
        );
    }

    [Fact]
    public void True_ups_add_the_largest_excess()
    {
        Row[] Within(Row install) => [.. _use[Install(install)].Where(one => one.Day("usage_date") > Today.AddDays(-184))];
        // What was in use at most, beyond what is bought by now.
        decimal ToAdd(Row install) =>
            Within(install).Max(one => one.Number("licenses_purchased") + one.Number("overage_count")) - install.Number("license_count");
        Says(
            AskAll("true-up-calculations"),
            "customer_id,product_id",
            Known.LiveInstalls.Where(install => Within(install).Count(one => one.Number("overage_count") > 0) >= 2 && ToAdd(install) > 0),
            Install,
            ("weeks_over", install => Within(install).Count(one => one.Number("overage_count") > 0)),
            ("weeks_measured", install => Within(install).Length),
            ("licences_to_add", install => ToAdd(install)),
            ("price_per_licence", install => install.Number("contract_value") / install.Number("license_count")),
            ("value_a_year", install => ToAdd(install) * install.Number("contract_value") / install.Number("license_count")),
            ("overage_charged", install => Within(install).Sum(one => one.Number("overage_charges")))
        );
    }

    [Fact]
    public void Customers_have_outgrown_their_licences()
    {
        Says(
            AskAll("license_usage/upsell-opportunity-identification"),
            "customer_id,product_id",
            Known.LiveInstalls.Where(install =>
                LastOf(install, 3) is { Length: 3 } three
                && Math.Ceiling(three[^1].Number("licenses_active") / 0.8m) > install.Number("license_count")
                && three.All(one => one.Number("utilization_percent") >= 90)
                && three[^1].Number("licenses_active") >= 0.9m * install.Number("license_count")
                && Known.Health.TryGetValue(install["customer_id"], out Row health)
                && health.Number("overall_score") >= 60
                && !Known.Open.Any(deal => Install(deal) == Install(install) && deal["opportunity_type"] == "Upsell")
            ),
            Install,
            ("active", install => LastOf(install, 1)[0].Number("licenses_active")),
            ("least_utilisation_percent", install => LastOf(install, 3).Min(one => one.Number("utilization_percent"))),
            ("licences_to_offer", install =>
                Math.Ceiling(LastOf(install, 1)[0].Number("licenses_active") / 0.8m) - install.Number("license_count")
            ),
            ("health_score", install => Known.Health[install["customer_id"]].Number("overall_score"))
        );
    }

    [Fact]
    public void Idle_licences_are_those_beyond_the_best_of_three_weeks()
    {
        var usage = Books["product_usage_summary"].OrderBy(one => one.Day("usage_date")).ToLookup(Install);
        // A young install has fewer; one that is not measured any more is not judged.
        Row[] Three(Row install) => [.. usage[Install(install)].Where(one => one.Day("usage_date") > Today.AddDays(-215)).TakeLast(3)];
        decimal Best(Row install) => Three(install).Max(one => one.Number("active_users"));
        decimal IdleValue(Row install) =>
            install.Number("contract_value") * (install.Number("license_count") - Best(install)) / install.Number("license_count");
        Says(
            AskAll("product_usage_summary/license-optimization"),
            "customer_id,product_id",
            Known.LiveInstalls.Where(install =>
                install.Day("install_date") <= Today.AddDays(-90)
                && Three(install) is [.., var newest]
                && newest.Day("usage_date") > Today.AddDays(-92)
                && Best(install) < install.Number("license_count")
            ),
            Install,
            ("best_active_users", install => Best(install)),
            ("weeks_measured", install => Three(install).Length),
            ("idle_licences", install => install.Number("license_count") - Best(install)),
            ("idle_value_a_year", install => IdleValue(install)),
            ("idle_value_to_renewal", install => IdleValue(install) * Days(Today, install.Day("renewal_date")) / 365)
        );
    }

    [Fact]
    public void Storage_grows_with_the_same_installs()
    {
        Row? Then(Row install) => LoadOf(install, Today.AddDays(-365));
        Says(
            AskAll("performance_metrics/capacity-planning"),
            "product_id",
            Known.LiveInstalls.Where(install => LoadNow(install) is not null).GroupBy(install => install["product_id"]),
            product => product.Key,
            ("installs", product => product.Count()),
            ("storage_gb", product => product.Sum(install => LoadNow(install)!.Value.Number("storage_used_gb"))),
            ("growth_same_installs_percent", product =>
                product.Where(install => Then(install) is not null).ToArray() is { Length: > 0 } same
                    ? 100
                        * (
                            same.Sum(install => LoadNow(install)!.Value.Number("storage_used_gb"))
                                / same.Sum(install => Then(install)!.Value.Number("storage_used_gb"))
                            - 1
                        )
                    : null
            ),
            ("live_installs", product => Known.LiveInstalls.Count(install => install["product_id"] == product.Key)),
            ("near_limit", product => product.Count(install => IsTight(LoadNow(install)!.Value)))
        );
    }

    [Fact]
    public void Infrastructure_is_tight_or_idle()
    {
        Says(
            AskAll("infrastructure-scaling"),
            "region,product_category",
            Known
                .LiveInstalls.Where(install => LoadNow(install) is not null)
                .GroupBy(
                    install => $"{Known.Customer(install)["region"]} | {Known.Product(install)["product_category"]}",
                    install => LoadNow(install)!.Value
                ),
            place => place.Key,
            ("installs", place => place.Count()),
            ("sum_of_peak_users", place => place.Sum(load => load.Number("peak_concurrent_users"))),
            ("mean_cpu_percent", place => place.Average(load => load.Number("cpu_utilization_percent"))),
            ("storage_gb", place => place.Sum(load => load.Number("storage_used_gb"))),
            ("scale_up", place => place.Count(IsTight)),
            ("scale_down", place =>
                place.Count(load => load.Number("cpu_utilization_percent") < 35 && load.Number("memory_utilization_percent") < 55)
            )
        );
    }

    [Fact]
    public void Users_wait_longer_than_others_of_the_same_product()
    {
        var loads = Known
            .LiveInstalls.Where(install => LoadNow(install) is not null)
            .ToDictionary(install => install, install => LoadNow(install)!.Value);
        var usual = loads
            .GroupBy(one => one.Key["product_id"])
            .ToDictionary(
                product => product.Key,
                product =>
                    (
                        Load: Median(product.Select(one => one.Value.Number("avg_page_load_time_ms"))),
                        Query: Median(product.Select(one => one.Value.Number("avg_query_time_ms")))
                    )
            );
        Says(
            AskAll("performance_metrics/performance-optimization"),
            "customer_id,product_id",
            loads.Where(one => one.Value.Number("avg_page_load_time_ms") >= 1.25m * usual[one.Key["product_id"]].Load),
            one => Install(one.Key),
            ("page_load_ms", one => one.Value.Number("avg_page_load_time_ms")),
            ("times_usual_load", one => one.Value.Number("avg_page_load_time_ms") / usual[one.Key["product_id"]].Load),
            ("times_usual_query", one => one.Value.Number("avg_query_time_ms") / usual[one.Key["product_id"]].Query)
        );
    }

    private static bool IsTight(Row load) =>
        load.Number("cpu_utilization_percent") >= 60 || load.Number("memory_utilization_percent") >= 75;

    private Row? LoadNow(Row install) => LoadOf(install, Today);

    // The last measuring of the three months up to a day.
    private Row? LoadOf(Row install, DateOnly day) =>
        Known
            .Of("performance_metrics", "customer_id")[install["customer_id"]]
            .Where(load => load["product_id"] == install["product_id"])
            .Where(load => load.Day("metric_date") <= day && load.Day("metric_date") > day.AddMonths(-3))
            .OrderBy(load => load.Day("metric_date"))
            .Select(load => (Row?)load)
            .LastOrDefault();

    // The last measurings, the newest in the last complete month; none if one is missing.
    private Row[] LastOf(Row install, int count)
    {
        DateOnly last = Known.LastRound("license_usage", "usage_date");
        Row[] rows = [.. _use[Install(install)].Where(one => MonthOf(one.Day("usage_date")) <= last).TakeLast(count)];
        return rows.Length == count && MonthOf(rows[^1].Day("usage_date")) == last ? rows : [];
    }

    private static string Install(Row one) => $"{one["customer_id"]} | {one["product_id"]}";
}
