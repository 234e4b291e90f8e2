namespace Salescape.Analyses.Tests.Truths.Operations;

/// <summary>Health of customers and what success managers do about it.</summary>
public abstract class CareTests : TruthTests
{
    public sealed class Small(SmallCompany company) : CareTests(company);

    public sealed class Drawn(DrawnCompany company) : CareTests(company);

    private readonly ILookup<string, Row> _activities;

    protected CareTests(IBookedCompany company)
        : base(company) => _activities = Known.Of("customer_success_activities", "customer_id");

    [Fact]
    public void Points_say_to_whom_to_turn_first()
    {
        string[] byArr = [.. Known.Health.Keys.OrderByDescending(Known.ArrOf).ThenBy(customer => customer, StringComparer.Ordinal)];
        decimal PointsOf(Row health)
        {
            string customer = health["customer_id"];
            int? quiet = _activities[customer].Select(act => (int?)Days(act.Day("activity_date"), Today)).Min();
            // Quarters as equal as can be, the first ones larger by one.
            int place = Array.IndexOf(byArr, customer);
            int quarter = Enumerable.Range(0, 4).First(number => (place -= (byArr.Length + 3 - number) / 4) < 0);
            int risk = health["risk_level"] switch
            {
                "Critical" => 40,
                "High" => 30,
                "Medium" => 15,
                _ => 0,
            };
            int worth = quarter switch
            {
                0 => 15,
                1 => 8,
                _ => 0,
            };
            return risk
                + worth
                + (health["health_trend"] == "Declining" ? 10 : 0)
                + (Known.NextEnd(customer) <= Today.AddDays(120) ? 20 : 0)
                + (quiet is null or > 60 ? 15 : 0);
        }

        SaysOfSome(
            AskAll("csm-prioritization"),
            "customer_id",
            Known.Health.Values,
            health => health["customer_id"],
            ("points", health => PointsOf(health)),
            ("arr", health => Known.ArrOf(health["customer_id"])),
            ("risk_level", health => health["risk_level"]),
            ("csm", health => Known.Manager.GetValueOrDefault(health["customer_id"])),
            ("days_to_contract_end", health => Known.DaysToNextEnd(health["customer_id"]))
        );
    }

    [Fact]
    public void Healthy_customers_buy_more()
    {
        Row[] DealsOf(Row health) =>
            [.. Known.OpenNew.Where(deal => deal["customer_id"] == health["customer_id"] && deal["opportunity_type"] != "New Business")];
        decimal? Fullest(Row health) =>
            Known.LiveOf[health["customer_id"]].Select(install => Known.LastUse(install)?.Number("utilization_percent")).Max();
        SaysOfSome(
            AskAll("expansion-opportunity-identification"),
            "customer_id",
            Known.Health.Values,
            health => health["customer_id"],
            ("expansion_probability", health => health.Number("expansion_probability")),
            ("arr", health => Known.ArrOf(health["customer_id"])),
            ("open_expansion_deals", health => DealsOf(health).Length),
            ("open_expansion_amount", health => DealsOf(health).Sum(deal => deal.Number("amount"))),
            ("products_in_use", health => Known.LiveOf[health["customer_id"]].Count()),
            ("licences_used_percent", health => Fullest(health))
        );
    }

    [Fact]
    public void Reviews_fall_due()
    {
        Row[] ReviewsOf(string customer) => [.. _activities[customer].Where(act => act["activity_type"] == "QBR")];
        DateOnly Begun(string customer) => Known.Of("contracts", "customer_id")[customer].Min(contract => contract.Day("start_date"));
        DateOnly Due(string customer)
        {
            DateOnly since = ReviewsOf(customer).Select(act => act.Day("activity_date")).DefaultIfEmpty(Begun(customer)).Max();
            return since.AddDays(Known.By("customers")[customer]["customer_tier"] == "Bronze" ? 182 : 91);
        }

        SaysOfSome(
            AskAll("qbr-scheduling"),
            "customer_id",
            Known.Arr.Keys,
            customer => customer,
            ("due_date", customer => Due(customer)),
            ("days_overdue", customer => Days(Due(customer), Today)),
            ("reviews_so_far", customer => ReviewsOf(customer).Length),
            ("arr", customer => Known.ArrOf(customer))
        );
    }

    [Fact]
    public void Activities_are_followed_by_better_health_or_worse()
    {
        var scores = Books["customer_health_score"].OrderBy(one => one.Day("score_date")).ToLookup(one => one["customer_id"]);
        decimal? ScoreOn(string customer, DateOnly? day) =>
            scores[customer]
                .Where(one => one.Day("score_date") == day)
                .Select(one => (decimal?)one.Number("overall_score"))
                .SingleOrDefault();
        DateOnly? LastBefore(Row act) =>
            scores[act["customer_id"]]
                .Select(one => (DateOnly?)one.Day("score_date"))
                .LastOrDefault(day => day <= act.Day("activity_date") && day >= act.Day("activity_date").AddDays(-10));
        static string Band(decimal? score) =>
            score < 60 ? "1 shaky, below 60"
            : score < 75 ? "2 sound, 60 to 75"
            : "3 thriving, 75 and up";
        var cases = Books["customer_success_activities"]
            .Select(act =>
                (
                    Kind: act["activity_type"],
                    Before: ScoreOn(act["customer_id"], LastBefore(act)),
                    Later: ScoreOn(act["customer_id"], LastBefore(act)?.AddMonths(2))
                )
            )
            .Where(one => one.Before is not null && one.Later is not null);
        Answer answer = AskAll("outcome-analysis");
        Says(
            answer with
            {
                Rows = [.. answer.Rows.Where(row => (string?)row[answer.PlaceOf("activity")] != "no activity")],
            },
            "health_before,activity",
            cases.GroupBy(one => $"{Band(one.Before)} | {one.Kind}"),
            kind => kind.Key,
            ("cases", kind => kind.Count()),
            ("score_before", kind => kind.Average(one => one.Before)),
            ("score_2_months_later", kind => kind.Average(one => one.Later))
        );
    }

    [Fact]
    public void Touches_are_counted_in_the_phase_of_the_customer()
    {
        var contracts = Known
            .Signed.Where(one => one["contract_type"] is "Master Agreement" or "Renewal")
            .ToLookup(one => one["customer_id"]);
        string? PhaseOf(Row act)
        {
            DateOnly day = act.Day("activity_date");
            Row[] own = [.. contracts[act["customer_id"]]];
            Row[] running = [.. own.Where(one => one.Day("start_date") <= day && one.Day("end_date") >= day)];
            DateOnly first = own.Min(one => one.Day("start_date"));
            return running.Length == 0 ? null
                : day < first.AddDays(90) ? "1 first 90 days"
                : running.Any(one => one.Day("end_date") <= day.AddDays(119)) ? "4 last 120 days of a term"
                : day < first.AddDays(365) ? "2 rest of the first year"
                : "3 later years";
        }

        var touches = Books["customer_success_activities"]
            .Where(act => PhaseOf(act) is not null)
            .ToLookup(act => $"{Known.Customer(act)["customer_tier"]} | {PhaseOf(act)}");
        SaysOfSome(
            AskAll("customer-engagement-patterns"),
            "tier,phase",
            from tier in (string[])["Platinum", "Gold", "Silver", "Bronze"]
            from phase in (string[])["1 first 90 days", "2 rest of the first year", "3 later years", "4 last 120 days of a term"]
            select $"{tier} | {phase}",
            phase => phase,
            ("touches", phase => touches[phase].Count()),
            ("qbrs_percent", phase => Share(touches[phase].Count(act => act["activity_type"] == "QBR"), touches[phase].Count())),
            ("negative_percent", phase => Share(touches[phase].Count(act => act["sentiment"] == "Negative"), touches[phase].Count()))
        );
    }

    [Fact]
    public void Managers_carry_customers_and_onboardings()
    {
        Row[] all = [.. Books["onboarding_progress"].Where(one => Known.Arr.ContainsKey(one["customer_id"]))];
        Row[] underWay = [.. all.Where(one => one["status"] is "In Progress" or "Not Started")];
        bool IsLate(Row one) =>
            one["status"] == "Stalled"
                ? one.Day("start_date") > Today.AddDays(-365)
                : one["status"] is "In Progress" or "Not Started" && one.Day("target_completion_date") < Today;
        decimal Points(string csm) =>
            Known.Arr.Keys.Count(customer => Known.Manager.GetValueOrDefault(customer) == csm)
            + 4 * underWay.Count(one => one["csm_assigned"] == csm)
            + 2 * all.Count(one => one["csm_assigned"] == csm && IsLate(one));
        SaysOfSome(
            AskAll("onboarding_progress/csm-workload-management"),
            "csm",
            Known.Manager.Values.Concat(all.Select(one => one["csm_assigned"])).Distinct(),
            csm => csm,
            ("load_points", csm => Points(csm)),
            ("onboardings_under_way", csm => underWay.Count(one => one["csm_assigned"] == csm)),
            ("overdue_or_stalled", csm => all.Count(one => one["csm_assigned"] == csm && IsLate(one))),
            ("customers", csm => Known.Arr.Keys.Count(customer => Known.Manager.GetValueOrDefault(customer) == csm)),
            ("arr", csm => Known.Arr.Where(one => Known.Manager.GetValueOrDefault(one.Key) == csm).Sum(one => one.Value)),
            ("activities", csm =>
                Books["customer_success_activities"]
                    .Count(act =>
                        act["csm_name"] == csm && act.Day("activity_date") > Today.AddDays(-90) && Known.Arr.ContainsKey(act["customer_id"])
                    )
            )
        );
    }

    [Fact]
    public void Young_installs_take_off()
    {
        Says(
            AskAll("early-adoption-tracking"),
            "customer_id,product_name",
            Known.LiveInstalls.Where(install => install.Day("install_date") > Today.AddDays(-120)),
            install => $"{install["customer_id"]} | {Known.Product(install)["product_name"]}",
            ("days_live", install => Days(install.Day("install_date"), Today)),
            ("days_live_when_measured", install =>
                Known.LastUse(install) is { } use ? Days(install.Day("install_date"), use.Day("usage_date")) : null
            ),
            ("licences_used_percent", install => Known.LastUse(install)?.Number("utilization_percent")),
            ("users_active", install => Known.LastUse(install)?.Number("licenses_active"))
        );
    }

    [Fact]
    public void Customers_wait_for_first_value()
    {
        static decimal[] DaysOf(IEnumerable<Row> some) =>
            [.. some.Where(one => one.Has("days_to_first_value")).Select(one => one.Number("days_to_first_value"))];
        SaysOfSome(
            AskAll("time-to-value-optimization"),
            "product_id",
            Books["onboarding_progress"]
                .Where(one => one.Day("start_date") > Today.AddDays(-730) && one.Day("start_date") <= Today.AddDays(-30))
                .GroupBy(one => one["product_id"]),
            product => product.Key,
            ("onboardings", product => product.Count()),
            ("median_days", product => Median(DaysOf(product))),
            ("fast_quarter_days", product => Quantile(DaysOf(product), 0.25m)),
            ("never_reached_percent", product => Share(product.Count(one => !one.Has("days_to_first_value")), product.Count())),
            ("stalled_percent", product => Share(product.Count(one => one["status"] == "Stalled"), product.Count()))
        );
    }
}
