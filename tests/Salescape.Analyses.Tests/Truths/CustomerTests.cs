namespace Salescape.Analyses.Tests.Truths;

/// <summary>Accounts, installs, health, onboarding and the people who look after them.</summary>
public abstract class CustomerTests : TruthTests
{
    public sealed class Small(SmallCompany company) : CustomerTests(company);

    public sealed class Drawn(DrawnCompany company) : CustomerTests(company);

    private readonly Dictionary<string, Row> _customers;
    private readonly Row[] _live;

    protected CustomerTests(IBookedCompany company)
        : base(company)
    {
        _customers = Books["customers"].ToDictionary(customer => customer["customer_id"]);
        _live = Known.LiveInstalls;
    }

    [Fact]
    public void The_install_base_holds_every_live_install()
    {
        Answer answer = Ask("install-base-analysis");

        Says(answer, "product_id", "live_installs", _live.Select(install => (install["product_id"], 1m)));
        Says(answer, "product_id", "licences", _live.Select(install => (install["product_id"], install.Number("license_count"))));
        Says(
            answer,
            "product_id",
            "annual_recurring_revenue",
            _live.Select(install => (install["product_id"], install.Number("contract_value")))
        );
        Says(Ask("product-portfolio-analysis"), "product_id", "live_customers", _live.Select(install => (install["product_id"], 1m)));
    }

    [Fact]
    public void Installs_come_up_for_renewal_in_their_month_while_it_is_not_settled()
    {
        HashSet<(string, DateOnly)> open =
        [
            .. Books["renewals"]
                .Where(renewal => renewal["renewal_status"] is not ("Won" or "Lost"))
                .Select(renewal => (renewal["customer_id"], renewal.Day("current_expiration_date"))),
        ];

        Says(
            Ask("contract-renewal-tracking"),
            "renewal_month",
            "revenue_due",
            _live
                .Where(install => install.Day("renewal_date") < MonthOf(Today).AddMonths(13))
                .Where(install => open.Contains((install["customer_id"], install.Day("renewal_date").AddDays(-1))))
                .Select(install => (Written(MonthOf(install.Day("renewal_date"))), install.Number("contract_value")))
        );
    }

    [Fact]
    public void Versions_in_use_are_current_or_not()
    {
        IReadOnlyDictionary<string, Row> products = Books.ByKey("products");
        bool IsCurrent(Row install) => install["version_number"] == products[install["product_id"]]["current_version"];

        Says(
            Ask("products/version-adoption-tracking"),
            "product_id",
            "on_current_percent",
            _live
                .GroupBy(install => install["product_id"])
                .Select(product => (product.Key, Percent(product.Count(IsCurrent), product.Count()))),
            OfPercents
        );
        Says(
            Ask("product_releases/version-adoption-tracking"),
            "product_id",
            "installs_to_upgrade",
            _live.Select(install => (install["product_id"], IsCurrent(install) ? 0 : 1m))
        );
        Says(
            Ask("version-lag"),
            "product_id",
            "current_installs",
            _live.Select(install => (install["product_id"], IsCurrent(install) ? 1m : 0))
        );
    }

    [Fact]
    public void Segments_and_countries_hold_every_account()
    {
        string Segment(Row customer) =>
            $"{customer["industry"]} | {(customer["company_size"] is "Large" or "Enterprise" ? "Large" : customer["company_size"])}";
        Answer segments = AskWide("customer-segmentation-analysis");
        Answer countries = AskWide("customers/territory-planning");

        Says(segments, "industry,size", "accounts", _customers.Values.Select(customer => (Segment(customer), 1m)));
        Says(
            segments,
            "industry,size",
            "annual_recurring_revenue",
            _live.Select(install => (Segment(_customers[install["customer_id"]]), install.Number("contract_value")))
        );
        Says(countries, "country", "accounts", _customers.Values.Select(customer => (customer["country"], 1m)));
        Says(
            countries,
            "country",
            "live_customers",
            _live.Select(install => install["customer_id"]).Distinct().Select(customer => (_customers[customer]["country"], 1m))
        );
    }

    [Fact]
    public void Territories_hold_the_accounts_of_their_owners()
    {
        Row[] seats = [.. Books["territories"].Where(territory => territory["active"] == "Yes")];
        (string, decimal)[] accounts =
        [
            .. seats.SelectMany(seat =>
                _customers.Values.Where(customer => customer["account_owner"] == seat["sales_rep"]).Select(_ => (seat["territory_id"], 1m))
            ),
        ];

        Says(Ask("coverage-analysis"), "territory_id", "accounts", accounts);
        Answer planned = Ask("territories/territory-planning");
        Says(planned, "territory_id", "accounts", accounts);
        (string, decimal)[] Of(Func<string, bool> holds) =>
            [
                .. seats.Select(seat =>
                    (
                        seat["territory_id"],
                        (decimal)_customers.Values.Count(one => one["account_owner"] == seat["sales_rep"] && holds(one["customer_id"]))
                    )
                ),
            ];
        // Who has left is no prospect.
        Says(planned, "territory_id", "former_customers", Of(Known.HasLeft));
        Says(planned, "territory_id", "prospects", Of(one => !Known.HasLeft(one) && !Known.Arr.ContainsKey(one)));
        HashSet<string> working = [.. Known.OpenNew.Select(deal => deal["customer_id"])];
        Says(
            Ask("coverage-analysis"),
            "territory_id",
            "idle_prospects",
            Of(one => !Known.HasLeft(one) && !Known.Arr.ContainsKey(one) && !working.Contains(one))
        );
    }

    [Fact]
    public void Accounts_have_one_goal_each()
    {
        HashSet<string> live = [.. _live.Select(install => install["customer_id"])];
        Answer answer = AskWide("account-prioritization");

        Assert.Distinct(answer.Rows.Select(row => Answer.Show(row[answer.PlaceOf("customer_id")])));
        Assert.All(answer.Rows, row =>
            Assert.Equal(live.Contains(Answer.Show(row[answer.PlaceOf("customer_id")])), Answer.Show(row[answer.PlaceOf("goal")]) != "win")
        );
    }

    [Fact]
    public void Customers_are_as_likely_to_leave_as_their_latest_score_says()
    {
        var latest = Books["customer_health_score"]
            .Where(score => score.Day("score_date") >= Today.AddDays(-13))
            .GroupBy(score => score["customer_id"])
            .ToDictionary(customer => customer.Key, customer => customer.MaxBy(score => score.Day("score_date")));
        var arr = Books["contracts"]
            .Where(contract =>
                contract["status"] != "Draft"
                && contract.Day("start_date") <= Today
                && contract.Day("end_date") >= Today
                && contract.Number("annual_value") > 0
            )
            .GroupBy(contract => contract["customer_id"])
            .Where(customer => latest.ContainsKey(customer.Key))
            .ToDictionary(customer => customer.Key, customer => customer.Sum(contract => contract.Number("annual_value")));
        string Health(string customer) =>
            latest[customer].Number("overall_score") switch
            {
                >= 75 => "1 thriving",
                >= 60 => "2 sound",
                _ => "3 shaky",
            };
        Answer churn = AskWide("churn-prediction");
        Answer segments = Ask("customer_health_score/customer-segmentation");

        Says(
            churn,
            "customer_id",
            "churn_probability",
            arr.Keys.Select(customer => (customer, latest[customer].Number("churn_probability")))
        );
        Says(churn, "customer_id", "arr", arr.Select(customer => (customer.Key, customer.Value)));
        Says(segments, "health", "customers", arr.Keys.Select(customer => (Health(customer), 1m)));
        Says(segments, "health", "arr", arr.Select(customer => (Health(customer.Key), customer.Value)));
    }

    [Fact]
    public void Onboardings_end_on_time_late_or_never()
    {
        string Course(Row one) =>
            one["status"] switch
            {
                "Stalled" => "5 stalled",
                "Completed" when one.Day("actual_completion_date") <= one.Day("target_completion_date") => "1 on time",
                "Completed" when one.Day("actual_completion_date") <= one.Day("target_completion_date").AddDays(14) =>
                    "2 up to two weeks late",
                "Completed" => "3 later than that",
                _ when one.Day("target_completion_date") < Today => "4 overdue, under way",
                _ => "6 under way, in time",
            };

        Says(
            Ask("onboarding-effectiveness"),
            "course",
            "onboardings",
            Books["onboarding_progress"].Where(one => one.Day("start_date") <= Today).Select(one => (Course(one), 1m))
        );
    }

    [Fact]
    public void Managers_have_done_what_is_logged()
    {
        Row[] lately =
        [
            .. Books["customer_success_activities"]
                .Where(activity => activity.Day("activity_date") > Today.AddDays(-90) && activity.Day("activity_date") <= Today),
        ];
        Answer answer = Ask("csm-activity-tracking");

        Says(answer, "csm", "activities", lately.Select(activity => (activity["csm_name"], 1m)));
        Says(answer, "csm", "qbrs", lately.Select(activity => (activity["csm_name"], activity["activity_type"] == "QBR" ? 1m : 0)));
    }

    [Fact]
    public void Notes_are_counted_by_their_author()
    {
        Answer answer = Ask("activity-tracking");
        HashSet<string> shown = [.. answer.Rows.Select(row => Answer.Show(row[0]))];

        Says(
            answer,
            "author",
            "notes",
            Books["customer_notes"]
                .Where(note => note.Day("note_date") > Today.AddDays(-60) && shown.Contains(note["created_by"]))
                .Select(note => (note["created_by"], 1m))
        );
    }

    [Fact]
    public void Notifications_are_counted_by_channel_and_kind()
    {
        Row[] sent = [.. Books["notifications"].Where(notice => notice.Day("sent_date") > Today.AddDays(-365))];
        string Key(Row notice) => $"{notice["channel"]} | {notice["notification_type"]}";
        Answer answer = Ask("delivery-and-read-rates-by-channel");

        Says(answer, "channel,kind", "sent", sent.Select(notice => (Key(notice), 1m)));
        Says(
            answer,
            "channel,kind",
            "read_percent",
            sent.GroupBy(Key)
                .Select(group =>
                    (
                        group.Key,
                        Percent(
                            group.Count(notice => notice["status"] == "Read"),
                            group.Count(notice => notice["status"] is "Delivered" or "Read")
                        )
                    )
                ),
            OfPercents
        );
    }

    [Fact]
    public void Users_log_in_or_lie_dormant()
    {
        HashSet<string> live =
        [
            .. _live.Select(install => install["customer_id"]),
        ];
        Row[] active = [.. Books["user_accounts"].Where(user => user["status"] == "Active" && live.Contains(user["customer_id"]))];
        Answer answer = AskWide("seat-adoption-and-dormant-users", ("within_days", 60));

        Says(answer, "customer_id", "active_users", active.Select(user => (user["customer_id"], 1m)));
        Says(
            answer,
            "customer_id",
            "dormant",
            active.Select(user =>
                (user["customer_id"], user.Has("last_login_date") && user.Day("last_login_date") <= Today.AddDays(-60) ? 1m : 0)
            )
        );
    }
}
