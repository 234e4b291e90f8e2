namespace Salescape.Analyses.Tests.Truths.Operations;

/// <summary>Who may do what, who did it, and who still needs it.</summary>
public abstract class AccessTests : TruthTests
{
    public sealed class Small(SmallCompany company) : AccessTests(company);

    public sealed class Drawn(DrawnCompany company) : AccessTests(company);

    private readonly Row[] _log;

    protected AccessTests(IBookedCompany company)
        : base(company) => _log = [.. Books["audit_log"]];

    [Fact]
    public void Changes_of_settings_are_carried_out_or_refused()
    {
        Row[] changes = [.. _log.Where(one => one["event_type"] == "Config_Change" && IsWithin(one, 365))];
        Answer answer = AskAll("configuration-change-tracking");

        Assert.Equal(changes.Count(one => one["success"] == "Yes"), Total(answer, "changes"));
        Assert.Equal(changes.Count(one => one["success"] == "No"), Total(answer, "refused"));
        Assert.Equal(changes.Count(one => one["success"] == "Yes" && IsWithin(one, 90)), Total(answer, "in_last_90_days"));
    }

    [Fact]
    public void Exports_of_a_customer_are_counted_in_the_log()
    {
        var begun = _log.GroupBy(one => one["customer_id"]).ToDictionary(own => own.Key, own => own.Min(one => one.Day("event_timestamp")));
        Says(
            AskAll("data-export-review"),
            "customer_id",
            _log.Where(one => one["event_type"] == "Export" && IsWithin(one, 90))
                .GroupBy(one => one["customer_id"])
                .Where(customer => Known.Arr.ContainsKey(customer.Key) && begun[customer.Key] <= Today.AddDays(-90)),
            customer => customer.Key,
            ("exports", customer => customer.Count()),
            ("failed", customer => customer.Count(one => one["success"] == "No")),
            ("last_export", customer => customer.Max(one => one.Day("event_timestamp")))
        );
    }

    [Fact]
    public void Logins_fail_and_users_stand_locked_out()
    {
        var logins = _log.Where(one => one["event_type"] == "Login" && IsWithin(one, 365)).ToLookup(one => one["customer_id"]);
        var locked = Books["user_accounts"].Where(one => one["status"] == "Locked").ToLookup(one => one["customer_id"]);
        Row[] Failed(string customer) => [.. logins[customer].Where(one => one["success"] == "No")];
        SaysOfSome(
            AskAll("failed-login-and-lockout-monitoring"),
            "customer_id",
            Known.By("customers").Keys.Where(customer => Failed(customer).Length > 0 || locked.Contains(customer)),
            customer => customer,
            ("failures", customer => Failed(customer).Length),
            ("failed_percent", customer => Share(Failed(customer).Length, logins[customer].Count())),
            ("users_failing", customer => Failed(customer).Select(one => one["user_account_id"]).Distinct().Count()),
            ("locked_now", customer => locked[customer].Count())
        );
    }

    [Fact]
    public void Incidents_are_a_customer_a_day_and_an_address()
    {
        static bool IsFailed(Row one) => one["event_type"] == "Login" && one["success"] == "No";
        SaysOfSome(
            AskAll("unusual-activity-detection"),
            "day,customer_id,address",
            _log.Where(one => IsWithin(one, 365))
                .GroupBy(one => $"{Written(one.Day("event_timestamp"))} | {one["customer_id"]} | {one["ip_address"]}"),
            incident => incident.Key,
            ("events", incident => incident.Count()),
            ("users_concerned", incident => incident.Select(one => one["user_account_id"]).Distinct().Count()),
            ("failed_logins", incident => incident.Count(IsFailed)),
            ("deletions", incident => incident.Count(one => one["event_type"] == "Delete" && one["success"] == "Yes"))
        );
    }

    [Fact]
    public void Wide_rights_want_a_second_factor()
    {
        static bool IsActive(Row user) => user["status"] == "Active";
        static bool IsWide(Row user) => user["role"] is "Admin" or "Manager" or "Power User";
        bool IsStale(Row user) => user.Day(user.Has("last_login_date") ? "last_login_date" : "created_date") <= Today.AddDays(-90);
        static bool HasNoFactor(Row user) => user["mfa_enabled"] == "No";
        decimal PointsOf(Row user) =>
            (
                HasNoFactor(user) && IsWide(user)
                    ? user["role"] == "Admin"
                        ? 5
                        : 2
                    : 0
            )
            + (
                IsStale(user)
                    ? user["role"] == "Admin"
                        ? 3
                        : 1
                    : 0
            )
            + (Known.Arr.ContainsKey(user["customer_id"]) || user.Day("created_date") >= Today.AddDays(-90) ? 0 : 5);
        SaysOfSome(
            AskAll("access-and-mfa-review"),
            "customer_id",
            Books["user_accounts"].GroupBy(user => user["customer_id"]),
            customer => customer.Key,
            ("active_accounts", customer => customer.Count(IsActive)),
            ("mfa_percent", customer => Share(customer.Count(user => IsActive(user) && !HasNoFactor(user)), customer.Count(IsActive))),
            ("admins_without_mfa", customer => customer.Count(user => IsActive(user) && user["role"] == "Admin" && HasNoFactor(user))),
            ("wide_rights_without_mfa", customer =>
                customer.Count(user => IsActive(user) && IsWide(user) && HasNoFactor(user))
            ),
            ("stale_accounts", customer => customer.Count(user => IsActive(user) && IsStale(user))),
            ("locked_accounts", customer => customer.Count(user => user["status"] == "Locked")),
            ("risk_points", customer => customer.Where(IsActive).Sum(PointsOf))
        );
    }

    [Fact]
    public void Customers_hang_on_their_administrators()
    {
        var admins = Books["user_accounts"].Where(user => user["role"] == "Admin").ToLookup(user => user["customer_id"]);
        bool Works(Row user) =>
            user["status"] == "Active" && user.Has("last_login_date") && user.Day("last_login_date") > Today.AddDays(-60);
        SaysOfSome(
            AskAll("admin-coverage-per-account"),
            "customer_id",
            Known.Arr.Keys,
            customer => customer,
            ("working_admins", customer => admins[customer].Count(Works)),
            ("active_admins", customer => admins[customer].Count(user => user["status"] == "Active")),
            ("last_admin_login", customer =>
                admins[customer]
                    .Where(user => user["status"] == "Active" && user.Has("last_login_date"))
                    .Select(user => (DateOnly?)user.Day("last_login_date"))
                    .Max()
            ),
            ("arr", customer => Known.ArrOf(customer))
        );
    }

    [Fact]
    public void Licences_that_nobody_needed_for_months_are_idle()
    {
        var use = Books["license_usage"]
            .Where(one => one.Day("usage_date") > Today.AddDays(-120))
            .ToLookup(one => (one["customer_id"], one["product_id"]));
        decimal Most(Row install) => use[(install["customer_id"], install["product_id"])].Max(one => one.Number("licenses_active"));
        SaysOfSome(
            AskAll("license-reclamation"),
            "customer_id,product_name",
            Known.LiveInstalls.Where(install => use.Contains((install["customer_id"], install["product_id"]))),
            install => $"{install["customer_id"]} | {Known.Product(install)["product_name"]}",
            ("most_in_use", install => Most(install)),
            ("idle_licences", install => install.Number("license_count") - Math.Ceiling(1.1m * Most(install))),
            ("annual_value", install => install.Number("contract_value"))
        );
    }

    private bool IsWithin(Row one, int days) => one.Day("event_timestamp") > Today.AddDays(-days);
}
