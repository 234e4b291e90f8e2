namespace Salescape.Analyses.Tests.Truths.Roles;

/// <summary>What sales reps ask about their deals and accounts.</summary>
public abstract class SalesRepTests : TruthTests
{
    public sealed class Small(SmallCompany company) : SalesRepTests(company);

    public sealed class Drawn(DrawnCompany company) : SalesRepTests(company);

    protected SalesRepTests(IBookedCompany company)
        : base(company) { }

    [Fact]
    public void Competitors_are_met_in_open_deals()
    {
        // Renewals are won far more often than new business: each type is its own yardstick.
        var decided = Known.Decided.ToLookup(deal => (Known.Opportunity(deal)["competitor"], Known.Opportunity(deal)["opportunity_type"]));
        IEnumerable<Row> Against(Row deal) => decided[(deal["competitor"], deal["opportunity_type"])];
        string PositionOf(Row deal) =>
            Known
                .Of("competitive_intelligence", "opportunity_id")[deal["opportunity_id"]]
                .OrderBy(report => report.Day("intel_date"))
                .ThenBy(report => report["intel_id"], StringComparer.Ordinal)
                .Select(report => report["our_position"])
                .LastOrDefault("no note");
        Says(
            AskAll("competitors-in-my-deals"),
            "opportunity_id",
            Known.Open.Where(deal => deal["stage"] != "Prospecting" && deal.Has("competitor")),
            deal => deal["opportunity_id"],
            ("amount", deal => deal.Number("amount")),
            ("competitor", deal => deal["competitor"]),
            ("our_position", deal => PositionOf(deal)),
            ("deals_decided_against", deal => Against(deal).Count()),
            ("win_rate_against_percent", deal => Share(Against(deal).Count(IsWon), Against(deal).Count()))
        );
    }

    [Fact]
    public void Customers_use_more_and_more()
    {
        decimal Fullest(string customer) => UseOf(customer).Max(one => one.Now.Number("license_utilization"));
        decimal? Growth(string customer)
        {
            var both = UseOf(customer).Where(one => one.Before is not null).ToArray();
            decimal before = both.Sum(one => one.Before!.Value.Number("active_users"));
            return before == 0 ? null : 100 * (both.Sum(one => one.Now.Number("active_users")) / before - 1);
        }

        bool WasAsked(string customer) =>
            Known
                .Of("opportunities", "customer_id")[customer]
                .Where(deal => deal["opportunity_type"] is "Upsell" or "Cross-sell")
                .Any(deal =>
                    !deal["stage"].StartsWith("Closed", StringComparison.Ordinal) || deal.Day("created_date") > Today.AddMonths(-6)
                );
        Says(
            AskAll("customers-ready-to-expand"),
            "customer_id",
            Known.Health.Values.Where(health =>
                health["risk_level"] is "Low" or "Medium"
                && !WasAsked(health["customer_id"])
                && UseOf(health["customer_id"]).Length > 0
                && (Growth(health["customer_id"]) > 0 || Fullest(health["customer_id"]) >= 85)
            ),
            health => health["customer_id"],
            ("chance_to_expand_percent", health => health.Number("expansion_probability")),
            ("annual_recurring_revenue", health => Known.ArrOf(health["customer_id"])),
            ("users_change_percent", health => Growth(health["customer_id"])),
            ("its_licences_used_percent", health => Fullest(health["customer_id"])),
            ("products", health => Known.LiveOf[health["customer_id"]].Count())
        );
    }

    [Fact]
    public void Accounts_resemble_those_who_pay()
    {
        static string PeersOf(Row account) => $"{account["industry"]} | {account["company_size"]}";
        var peers = Books["customers"].Where(one => Known.Arr.ContainsKey(one["customer_id"])).ToLookup(PeersOf);
        var decided = Known.NewBusiness.ToLookup(deal => PeersOf(Known.Customer(deal)));
        decimal RevenueOf(Row account) => peers[PeersOf(account)].Average(one => Known.ArrOf(one["customer_id"]));
        SaysOfSome(
            AskAll("look-alike-accounts", ("min_rows", 1)),
            "customer_id",
            Books["customers"]
                .Where(one =>
                    !Known.LiveOf.Contains(one["customer_id"])
                    && Known.Open.All(deal => deal["customer_id"] != one["customer_id"])
                    && peers.Contains(PeersOf(one))
                ),
            account => account["customer_id"],
            ("live_peers", account => peers[PeersOf(account)].Count()),
            ("revenue_per_peer", account => RevenueOf(account)),
            ("peer_win_rate_percent", account => Share(decided[PeersOf(account)].Count(IsWon), decided[PeersOf(account)].Count()))
        );
    }

    [Fact]
    public void Lost_deals_are_worth_reviving()
    {
        static bool IsRevivable(Row deal) => deal["win_loss_reason"].Split(" –")[0] is "Timing" or "Price/Budget" or "No decision";
        bool IsQuiet(Row deal) =>
            Known.Open.All(other => other["customer_id"] != deal["customer_id"])
            && !Books["closed_deals"]
                .Any(other =>
                    other["customer_id"] == deal["customer_id"] && IsWon(other) && other.Day("close_date") > deal.Day("close_date")
                );
        SaysOfSome(
            AskAll("lost-deals-worth-reviving"),
            "opportunity_id",
            Known.NewBusiness.Where(deal =>
                !IsWon(deal)
                && IsRevivable(deal)
                && IsQuiet(deal)
                && deal.Day("close_date") <= Today.AddMonths(-4)
                && deal.Day("close_date") > Today.AddMonths(-18)
            ),
            deal => deal["opportunity_id"],
            ("amount_lost", deal => Known.Opportunity(deal).Number("amount")),
            ("lost_on", deal => deal.Day("close_date")),
            ("times_lost_here", deal => Known.NewBusiness.Count(other => !IsWon(other) && other["customer_id"] == deal["customer_id"]))
        );
    }

    [Fact]
    public void Buying_roles_are_missing()
    {
        string CountOf(string customer, string? role)
        {
            Row[] people =
            [
                .. Known
                    .Of("customer_contacts", "customer_id")[customer]
                    .Where(one => one["status"] == "Active" && (role is null || one["role_type"] == role)),
            ];
            int met = people.Count(one => one.Has("last_contact_date") && one.Day("last_contact_date") > Today.AddDays(-90));
            return $"{people.Length} / {met}";
        }

        var inPlay = Known
            .Open.Where(deal => deal["opportunity_type"] != "Renewal" || deal.Day("close_date") <= Today.AddDays(180))
            .GroupBy(deal => deal["customer_id"]);
        SaysOfSome(
            AskAll("missing-buying-roles"),
            "customer_id",
            inPlay,
            customer => customer.Key,
            ("amount_in_play", customer => customer.Sum(deal => deal.Number("amount"))),
            ("open_deals", customer => customer.Count()),
            ("decision_makers", customer => CountOf(customer.Key, "Decision Maker")),
            ("champions", customer => CountOf(customer.Key, "Champion")),
            ("all_contacts", customer => CountOf(customer.Key, null)),
            ("left_the_company", customer =>
                Known.Of("customer_contacts", "customer_id")[customer.Key].Count(one => one["status"] is "Bounced" or "Inactive")
            )
        );
    }

    [Fact]
    public void Renewals_are_in_danger()
    {
        Row[] TicketsOf(string customer) => [.. Known.Unresolved.Where(ticket => ticket["customer_id"] == customer)];
        decimal OverdueOf(string customer) =>
            Known.Of("invoices", "customer_id")[customer].Where(IsDue).Sum(bill => Math.Max(0, Known.OpenAmount(bill)));
        bool IsDue(Row bill) => bill.Day("due_date") < Today;
        static decimal Now((Row Now, Row? Before)[] use) => use.Sum(one => one.Before is null ? 0 : one.Now.Number("active_users"));
        static decimal Then((Row Now, Row? Before)[] use) => use.Sum(one => one.Before?.Number("active_users") ?? 0);
        // Holidays make all fall.
        var all = Known.LiveOf.SelectMany(customer => UseOf(customer.Key)).ToArray();
        decimal usual = Then(all) == 0 ? 1 : Math.Min(1, Now(all) / Then(all));
        bool IsShrinking(string customer) => Now(UseOf(customer)) < 0.8m * usual * Then(UseOf(customer));

        bool IsOutOfTouch(string customer) =>
            !Known
                .Of("customer_contacts", "customer_id")[customer]
                .Where(one => one["status"] == "Active" && one["role_type"] is "Decision Maker" or "Champion")
                .Any(one => one.Has("last_contact_date") && one.Day("last_contact_date") >= Today.AddDays(-90));
        int SignsOf(string customer) =>
            (Known.HealthOf(customer)?["risk_level"] is "High" or "Critical" ? 1 : 0)
            + (IsShrinking(customer) ? 1 : 0)
            + (OverdueOf(customer) > 0 ? 1 : 0)
            + (TicketsOf(customer) is var open && (open.Length >= 2 || open.Any(one => one["priority"] is "High" or "Critical")) ? 1 : 0)
            + (IsOutOfTouch(customer) ? 1 : 0);
        SaysOfSome(
            AskAll("renewals-at-risk-on-my-accounts"),
            "customer_id,contract_ends",
            Known
                .DueRenewals.Where(one => one.Day("current_expiration_date") <= Today.AddDays(180))
                .GroupBy(one => (Customer: one["customer_id"], End: one.Day("current_expiration_date"))),
            one => $"{one.Key.Customer} | {Written(one.Key.End)}",
            ("renewal_amount", one => one.Sum(renewal => renewal.Number("renewal_amount"))),
            ("contracts", one => one.Count()),
            ("overdue_amount", one => OverdueOf(one.Key.Customer)),
            ("open_tickets", one => TicketsOf(one.Key.Customer).Length),
            ("warning_signs", one => SignsOf(one.Key.Customer))
        );
    }

    [Fact]
    public void A_quota_needs_new_deals()
    {
        DateOnly first = QuarterOf(Today.AddDays(14));
        var quotas = Books["sales_targets"]
            .Where(target => target.Has("sales_rep"))
            .ToDictionary(target => target["sales_rep"], target => target.Number("target_amount"));
        decimal WonBy(string rep) =>
            Books["closed_deals"]
                .Where(deal => IsWon(deal) && deal["sales_rep"] == rep && QuarterOf(deal.Day("close_date")) == first)
                .Sum(deal => deal.Number("deal_value"));
        Says(
            AskAll("required-activity-to-reach-the-quota"),
            "sales_rep",
            Books["territories"].Where(one => one["active"] == "Yes").Select(one => one["sales_rep"]).Distinct(),
            rep => rep,
            ("quarter", _ => QuarterFirst(first)),
            ("quota", rep => quotas[rep]),
            ("won_so_far", rep => WonBy(rep)),
            ("expected_from_pipeline", rep =>
                Known
                    .Open.Where(deal => deal["sales_rep"] == rep && deal.Day("close_date") < first.AddMonths(3))
                    .Sum(deal => deal.Number("amount") * deal.Number("probability") / 100)
            ),
            ("of_it_overdue", rep =>
                Known
                    .Open.Where(deal => deal["sales_rep"] == rep && deal.Day("close_date") < Today)
                    .Sum(deal => deal.Number("amount") * deal.Number("probability") / 100)
            )
        );
    }

    /// <summary>Deals that are opened evenly over the days left: each has fewer of them than the one before.</summary>
    [Fact]
    public void A_pace_is_that_of_deals_that_have_less_and_less_time()
    {
        DateOnly first = QuarterOf(Today.AddDays(14));
        int left = Days(first > Today ? first : Today.AddDays(1), first.AddMonths(3));
        var closed = Books["closed_deals"].Where(IsWon).ToDictionary(deal => deal["opportunity_id"]);
        Row[] opened =
        [
            .. Books["opportunities"]
                .Where(deal => deal["opportunity_type"] == "New Business")
                .Where(deal => deal.Day("created_date").AddDays(left) <= Today.AddDays(1))
                .Where(deal => deal.Day("created_date") > Today.AddMonths(-24)),
        ];
        bool IsWonWithin(Row deal, int days) =>
            closed.TryGetValue(deal["opportunity_id"], out Row won) && Days(deal.Day("created_date"), won.Day("close_date")) < days;
        Row[] PeersOf(string rep, string region) =>
            opened.Where(deal => deal["sales_rep"] == rep).ToArray() is var own && own.Count(deal => IsWonWithin(deal, left)) >= 5
                ? own
                : [.. opened.Where(deal => deal["region"] == region)];
        decimal WorthWithin(Row[] deals, int days) =>
            deals.Where(deal => IsWonWithin(deal, days)).Sum(deal => closed[deal["opportunity_id"]].Number("deal_value")) / deals.Length;
        Answer answer = AskAll("required-activity-to-reach-the-quota");
        Assert.All(answer.Rows, row =>
        {
            Row[] peers = PeersOf(Answer.Show(row[answer.PlaceOf("sales_rep")]), Answer.Show(row[answer.PlaceOf("region")]));
            decimal missing = Number(row[answer.PlaceOf("missing")]);
            decimal worth = peers.Length == 0 ? 0 : Enumerable.Range(1, left).Sum(days => WorthWithin(peers, days));
            if (worth > 0)
                Assert.InRange(
                    Number(row[answer.PlaceOf("deals_to_open_per_week")]),
                    missing * 7 / worth - OfPercents,
                    missing * 7 / worth + OfPercents
                );
        });
    }

    [Fact]
    public void Deals_have_slipped_or_cannot_make_it()
    {
        string WhyOf(Row deal) =>
            deal.Day("close_date") < Today ? "overdue"
            : deal["stage"] is "Prospecting" or "Qualification" && deal.Day("close_date") <= Today.AddDays(30) ? "too early"
            : "";
        Says(
            AskAll("slipping-deals"),
            "opportunity_id",
            Known.OpenNew.Where(deal => WhyOf(deal).Length > 0),
            deal => deal["opportunity_id"],
            ("why", WhyOf),
            ("amount", deal => deal.Number("amount")),
            ("days_overdue", deal => deal.Day("close_date") < Today ? Days(deal.Day("close_date"), Today) : null),
            ("age_days", deal => Days(deal.Day("created_date"), Today))
        );
    }

    // The last measuring of each live install of a customer, and the one before last.
    private (Row Now, Row? Before)[] UseOf(string customer) =>
        [
            .. from install in Known.LiveOf[customer]
            let rows = Known
                .Of("product_usage_summary", "customer_id")[customer]
                .Where(one => one["product_id"] == install["product_id"])
                .OrderByDescending(one => one.Day("usage_date"))
                .ToArray()
            where rows.Length > 0 && rows[0].Day("usage_date") > Today.AddDays(-92)
            select (rows[0], rows.Length > 2 && rows[2].Day("usage_date") > Today.AddDays(-230) ? rows[2] : (Row?)null),
        ];
}
