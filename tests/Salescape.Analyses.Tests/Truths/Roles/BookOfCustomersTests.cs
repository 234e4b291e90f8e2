namespace Salescape.Analyses.Tests.Truths.Roles;

/// <summary>What success managers and the chief financial officer ask about their customers.</summary>
public abstract class BookOfCustomersTests : TruthTests
{
    public sealed class Small(SmallCompany company) : BookOfCustomersTests(company);

    public sealed class Drawn(DrawnCompany company) : BookOfCustomersTests(company);

    private readonly ILookup<string, Row> _activities;

    protected BookOfCustomersTests(IBookedCompany company)
        : base(company) => _activities = Known.Of("customer_success_activities", "customer_id");

    [Fact]
    public void A_new_customer_costs_marketing_money()
    {
        var spend = Books["marketing_budget"].ToLookup(line => FirstDayOf(line["fiscal_quarter"]));
        var begun = ArrMove.UntilToday(Known, Today).Where(move => move.IsNew).ToLookup(move => QuarterOf(move.Day));
        decimal SpendIn(DateOnly quarter) => spend[quarter].Sum(line => line.Number("actual_spend"));
        int Customers(DateOnly quarter) => begun[quarter].Count();
        decimal ArrIn(DateOnly quarter) => begun[quarter].Sum(move => move.Now);
        SaysOfSome(
            AskAll("acquisition-cost-and-payback"),
            "quarter",
            spend.Select(quarter => quarter.Key),
            YearFirst,
            ("marketing_spend", quarter => SpendIn(quarter)),
            ("new_customers", quarter => Customers(quarter)),
            ("new_arr", quarter => ArrIn(quarter)),
            ("cost_per_new_customer", quarter => Customers(quarter) == 0 ? null : SpendIn(quarter) / Customers(quarter)),
            ("payback_months", quarter => ArrIn(quarter) == 0 ? null : 12 * SpendIn(quarter) / ArrIn(quarter))
        );
    }

    [Fact]
    public void Customers_may_leave_for_reasons()
    {
        SaysOfSome(
            AskAll("churn-risk-with-reasons"),
            "customer_id",
            Known.Health.Values,
            health => health["customer_id"],
            ("arr", health => Known.ArrOf(health["customer_id"])),
            ("churn_probability", health => health.Number("churn_probability")),
            ("endangered_arr", health => Known.ArrOf(health["customer_id"]) * health.Number("churn_probability") / 100),
            ("change_in_13_weeks", health => ChangeOf(health)),
            ("days_to_contract_end", health => Known.DaysToNextEnd(health["customer_id"]))
        );
    }

    [Fact]
    public void Customers_were_without_contact()
    {
        // What was said before the record begins is not known.
        DateOnly onRecord = Books["customer_success_activities"].Min(act => act.Day("activity_date"));
        static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;
        DateOnly LastContact(string customer) =>
            _activities[customer]
                .Select(act => (DateOnly?)act.Day("activity_date"))
                .Concat(
                    Known
                        .Of("customer_notes", "customer_id")[customer]
                        .Where(note => note["note_type"] is "Call" or "Meeting" or "Email")
                        .Select(note => (DateOnly?)note.Day("note_date"))
                )
                .Max()
            ?? Latest(onRecord, Known.Of("contracts", "customer_id")[customer].Min(contract => contract.Day("start_date")));
        decimal? UsualGap(string customer)
        {
            DateOnly[] days = [.. _activities[customer].Select(act => act.Day("activity_date")).Order()];
            return days.Length < 4 ? null : (decimal)Days(days[0], days[^1]) / (days.Length - 1);
        }

        SaysOfSome(
            AskAll("customers-without-contact"),
            "customer_id",
            Known.Arr.Keys.Where(customer => Days(LastContact(customer), Today) >= 45),
            customer => customer,
            ("days_without_contact", customer => Days(LastContact(customer), Today)),
            ("usual_gap_days", customer => UsualGap(customer)),
            ("arr", customer => Known.ArrOf(customer)),
            ("last_activity", customer => _activities[customer].Select(act => (DateOnly?)act.Day("activity_date")).Max())
        );
    }

    [Fact]
    public void Customers_run_out_of_licences()
    {
        Row UseOf(Row install) => Known.LastUse(install)!.Value;
        decimal SeatsOf(Row install) =>
            Math.Max(0, Math.Ceiling(UseOf(install).Number("licenses_active") / 0.85m) - UseOf(install).Number("licenses_purchased"));
        decimal OverageOf(Row install) =>
            Books["license_usage"]
                .Where(one => one["customer_id"] == install["customer_id"] && one["product_id"] == install["product_id"])
                .Where(one => one.Day("usage_date") > Today.AddDays(-365))
                .Sum(one => one.Number("overage_charges"));
        Says(
            AskAll("licence-pressure-and-upsell", ("min_rows", 90)),
            "customer_id,product_name",
            Known.LiveInstalls.Where(install =>
                Known.LastUse(install) is { } use
                && use.Number("utilization_percent") >= 90
                && use.Day("usage_date") > Today.AddDays(-92)
                && Known.Manager.ContainsKey(install["customer_id"])
            ),
            install => $"{install["customer_id"]} | {Known.Product(install)["product_name"]}",
            ("use_percent", install => UseOf(install).Number("utilization_percent")),
            ("in_use", install => UseOf(install).Number("licenses_active")),
            ("seats_to_offer", install => SeatsOf(install)),
            ("value_to_offer", install => install.Number("contract_value") * SeatsOf(install) / install.Number("license_count")),
            ("overage_paid_in_a_year", install => OverageOf(install))
        );
    }

    [Fact]
    public void Books_stand_against_each_other()
    {
        string? ManagerOf(string customer) => Known.Manager.GetValueOrDefault(customer);
        decimal ArrOf(IEnumerable<Row> some) => some.Sum(health => Known.ArrOf(health["customer_id"]));
        Answer answer = AskAll("my-book-against-other-managers");
        SaysOfSome(
            answer with
            {
                Rows = [.. answer.Rows.Where(row => (string)row[0]! != "all managers")],
            },
            "csm",
            Known
                .Health.Values.Where(health => ManagerOf(health["customer_id"]) is not null)
                .GroupBy(health => ManagerOf(health["customer_id"])!),
            csm => csm.Key,
            ("customers", csm => Known.Arr.Keys.Count(customer => ManagerOf(customer) == csm.Key)),
            ("arr", csm => Known.Arr.Where(one => ManagerOf(one.Key) == csm.Key).Sum(one => one.Value)),
            ("mean_health", csm => csm.Average(health => health.Number("overall_score"))),
            ("mean_change_in_13_weeks", csm => csm.Average(ChangeOf)),
            ("arr_in_danger_percent", csm =>
                Share(
                    ArrOf(csm.Where(health => health["risk_level"] is "High" or "Critical")),
                    Known.Arr.Where(one => ManagerOf(one.Key) == csm.Key).Sum(one => one.Value)
                )
            )
        );
    }

    [Fact]
    public void Alerts_of_customers_are_open()
    {
        var usual = Books["product_health_alerts"]
            .Where(alert => alert["status"] == "Resolved" && alert.Day("resolution_date") > Today.AddDays(-365))
            .GroupBy(alert => alert["alert_type"])
            .ToDictionary(kind => kind.Key, kind => Median(kind.Select(TakenBy)));
        static decimal TakenBy(Row alert) => Days(alert.Day("alert_date"), alert.Day("resolution_date"));
        bool IsPastUsual(Row alert) => Days(alert.Day("alert_date"), Today) > usual.GetValueOrDefault(alert["alert_type"]);
        bool IsHere(string person) => Known.ManagersHere.Contains(person) || Known.AgentsHere.Contains(person);
        static int RankOf(Row alert) => Array.IndexOf(["Low", "Medium", "High", "Critical"], alert["severity"]);
        Says(
            AskAll("open-alerts-of-my-customers"),
            "customer_id",
            Books["product_health_alerts"]
                .Where(alert =>
                    alert["status"] != "Resolved" && Known.Manager.ContainsKey(alert["customer_id"]) && Known.IsAtLiveInstall(alert)
                )
                .GroupBy(alert => alert["customer_id"]),
            customer => customer.Key,
            ("open_alerts", customer => customer.Count()),
            ("worst_severity", customer => customer.MaxBy(RankOf)["severity"]),
            ("oldest_days", customer => Days(customer.Min(alert => alert.Day("alert_date")), Today)),
            ("untaken", customer => customer.Count(alert => !IsHere(alert["assigned_to"]))),
            ("past_usual", customer => customer.Count(IsPastUsual)),
            ("arr", customer => Known.ArrOf(customer.Key))
        );
    }

    [Fact]
    public void Customers_owe_us_money_or_we_owe_them_solutions()
    {
        Row[] BillsOf(string customer) =>
            [.. Known.Of("invoices", "customer_id")[customer].Where(bill => Known.OpenAmount(bill) > 0 && bill.Day("due_date") < Today)];
        Row[] TicketsOf(string customer) => [.. Known.Unresolved.Where(ticket => ticket["customer_id"] == customer)];
        SaysOfSome(
            AskAll("overdue-invoices-and-tickets"),
            "customer_id",
            Known.Arr.Keys,
            customer => customer,
            ("overdue_amount", customer => BillsOf(customer).Sum(Known.OpenAmount)),
            ("overdue_invoices", customer => BillsOf(customer).Length),
            ("open_tickets", customer => TicketsOf(customer).Length),
            ("severe_tickets", customer => TicketsOf(customer).Count(ticket => ticket["priority"] is "High" or "Critical")),
            ("past_target", customer => TicketsOf(customer).Count(ticket => ticket["sla_status"] == "Breached")),
            ("oldest_ticket_days", customer => TicketsOf(customer).Select(ticket => (int?)Days(ticket.Day("created_date"), Today)).Max())
        );
    }

    [Fact]
    public void Customers_are_happy_enough_to_speak_for_us()
    {
        decimal[] ScoresOf(string customer) =>
            [
                .. Known
                    .Of("customer_satisfaction", "customer_id")[customer]
                    .Where(survey => survey.Has("satisfaction_score") && survey.Day("response_date") > Today.AddDays(-365))
                    .Select(survey => survey.Number("satisfaction_score")),
            ];
        SaysOfSome(
            AskAll("reference-candidates"),
            "customer_id",
            Known.Health.Values.Where(health => health["risk_level"] == "Low" && health["health_trend"] != "Declining"),
            health => health["customer_id"],
            ("health_score", health => health.Number("overall_score")),
            ("usage_score", health => health.Number("product_usage_score")),
            ("overall_satisfaction", health => Mean(ScoresOf(health["customer_id"]))),
            ("surveys_answered", health => ScoresOf(health["customer_id"]).Length),
            ("customer_since", health => Known.LiveOf[health["customer_id"]].Min(install => install.Day("install_date"))),
            ("arr", health => Known.ArrOf(health["customer_id"]))
        );
    }

    [Fact]
    public void Customers_renew_in_the_coming_months()
    {
        Row[] ContractsOf(string customer, DateOnly end) =>
            [
                .. Known
                    .DueRenewals.Where(one => one["customer_id"] == customer && one.Day("current_expiration_date") == end)
                    .Select(one => Known.By("contracts")[one["contract_id"]]),
            ];
        Says(
            AskAll("renewals-ahead-and-what-to-do"),
            "customer_id,contract_ends",
            Known
                .DueRenewals.Where(one =>
                    one.Day("current_expiration_date") <= Today.AddDays(120) && Known.Manager.ContainsKey(one["customer_id"])
                )
                .Select(one => (Customer: one["customer_id"], End: one.Day("current_expiration_date")))
                .Distinct(),
            one => $"{one.Customer} | {Written(one.End)}",
            ("days_left", one => Days(Today, one.End)),
            ("arr", one => ContractsOf(one.Customer, one.End).Sum(contract => contract.Number("annual_value"))),
            ("health_score", one => Known.HealthOf(one.Customer)?.Number("overall_score")),
            ("open_tickets", one => Known.Unresolved.Count(ticket => ticket["customer_id"] == one.Customer)),
            ("last_activity", one => _activities[one.Customer].Select(act => (DateOnly?)act.Day("activity_date")).Max())
        );
    }

    [Fact]
    public void Onboardings_are_stuck_or_slow()
    {
        SaysOfSome(
            AskAll("stalled-onboardings"),
            "onboarding_id",
            Books["onboarding_progress"].Where(one => one["status"] != "Completed"),
            one => one["onboarding_id"],
            ("days_running", one => Days(one.Day("start_date"), Today)),
            ("days_over_target", one => Math.Max(0, Days(one.Day("target_completion_date"), Today))),
            ("progress_percent", one => one.Number("progress_percent")),
            ("milestones_left", one => one.Number("milestone_count") - one.Number("milestones_completed")),
            ("behind_points", one =>
                Math.Min(100, 100m * Days(one.Day("start_date"), Today) / Days(one.Day("start_date"), one.Day("target_completion_date")))
                - one.Number("progress_percent")
            )
        );
    }

    [Fact]
    public void Use_falls_against_three_measures()
    {
        var use = Books["product_usage_summary"]
            .Where(one => one.Day("usage_date") > Today.AddDays(-280))
            .OrderByDescending(one => one.Day("usage_date"))
            .ToLookup(one => (one["customer_id"], one["product_id"]));
        Row[] Of(Row install) => [.. use[(install["customer_id"], install["product_id"])].Take(4)];
        static decimal? Change(Row[] four, string column) =>
            four.Skip(1).Average(one => one.Number(column)) is var before && before == 0
                ? null
                : 100 * (four[0].Number(column) / before - 1);
        SaysOfSome(
            AskAll("usage-fallers"),
            "customer_id,product_name",
            Known.LiveInstalls.Where(install => Of(install).Length == 4),
            install => $"{install["customer_id"]} | {Known.Product(install)["product_name"]}",
            ("users_now", install => Of(install)[0].Number("active_users")),
            ("users_before", install => Of(install).Skip(1).Average(one => one.Number("active_users"))),
            ("users_change_percent", install => Change(Of(install), "active_users")),
            ("sessions_change_percent", install => Change(Of(install), "total_sessions")),
            ("arr", install => install.Number("contract_value"))
        );
    }

    private decimal? ChangeOf(Row health) =>
        Known
            .Of("customer_health_score", "customer_id")[health["customer_id"]]
            .Where(score => score.Day("score_date") <= Today.AddDays(-91) && score.Day("score_date") >= Today.AddDays(-105))
            .OrderBy(score => score.Day("score_date"))
            .Select(score => health.Number("overall_score") - (decimal?)score.Number("overall_score"))
            .LastOrDefault();
}
