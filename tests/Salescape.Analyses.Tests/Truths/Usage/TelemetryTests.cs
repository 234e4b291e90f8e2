using System.Text.Json;

namespace Salescape.Analyses.Tests.Truths.Usage;

/// <summary>What samples of sessions and their events tell.</summary>
public abstract class TelemetryTests : TruthTests
{
    public sealed class Small(SmallCompany company) : TelemetryTests(company);

    public sealed class Drawn(DrawnCompany company) : TelemetryTests(company);

    private readonly Row[] _events;

    protected TelemetryTests(IBookedCompany company)
        : base(company) => _events = [.. Books["telemetry_events"]];

    [Fact]
    public void Errors_hit_customers_in_versions()
    {
        Row[] errors = [.. _events.Where(one => one["event_type"] == "Error")];
        var before = errors.Where(one => IsWithin(one, 180) && !IsWithin(one, 90)).ToLookup(Code);
        Says(
            AskAll("error-tracking-and-debugging"),
            "error,product_id",
            errors.Where(one => IsWithin(one, 90)).GroupBy(Code),
            code => code.Key,
            ("events", code => code.Count()),
            ("events_before", code => before[code.Key].Count()),
            ("critical_events", code => code.Count(one => one["severity"] == "Critical")),
            ("customers", code => code.Select(one => one["customer_id"]).Distinct().Count()),
            ("users", code => code.Select(one => one["user_id"]).Where(user => user.Length > 0).Distinct().Count()),
            ("last_seen", code => code.Max(one => one.Day("event_timestamp")))
        );
    }

    [Fact]
    public void Pages_are_slow_and_operations_time_out()
    {
        decimal[] LoadsOf(IEnumerable<Row> some) =>
            [.. some.Where(one => one["event_type"] == "Page_View").Select(one => decimal.Parse(Detail(one, "load_ms")))];
        static bool IsTimeout(Row one) => one["event_type"] == "Timeout";
        SaysOfSome(
            AskAll("telemetry_events/performance-analysis"),
            "product_id",
            _events.Where(one => IsWithin(one, 180)).GroupBy(one => one["product_id"]),
            product => product.Key,
            ("page_views", product => LoadsOf(product).Length),
            ("median_load_ms", product => Median(LoadsOf(product))),
            ("timeouts", product => product.Count(IsTimeout)),
            ("timeout_percent", product =>
                Share(product.Count(one => one.Has("user_id") && IsTimeout(one)), product.Count(one => one.Has("user_id")))
            ),
            ("slow_page_percent", product =>
                Share(product.Count(one => one["event_type"] == "Page_View" && one["severity"] == "Warning"), LoadsOf(product).Length)
            )
        );
    }

    [Fact]
    public void Sign_ins_fail()
    {
        Row[] events = [.. _events.Where(one => IsWithin(one, 180)).Where(one => one["event_type"] is "Login" or "Permission_Denied")];
        static bool IsSignIn(Row one) => one["event_type"] == "Login";
        static bool IsFailed(Row one) => IsSignIn(one) && one["severity"] != "Info";
        decimal all = Percent(events.Count(IsFailed), events.Count(IsSignIn));
        SaysOfSome(
            AskAll("security-monitoring"),
            "customer_id",
            events.GroupBy(one => one["customer_id"]),
            customer => customer.Key,
            ("sign_ins", customer => customer.Count(IsSignIn)),
            ("failed", customer => customer.Count(IsFailed)),
            ("failed_percent", customer => Share(customer.Count(IsFailed), customer.Count(IsSignIn))),
            ("times_usual", customer => Ratio(Share(customer.Count(IsFailed), customer.Count(IsSignIn)), all))
        );
    }

    [Fact]
    public void Steps_follow_each_other_in_a_session()
    {
        var steps = _events
            .Where(one => one.Has("session_id") && IsWithin(one, 365))
            .GroupBy(one => one["session_id"])
            .SelectMany(session =>
            {
                Row[] all = [.. session.OrderBy(one => one.Time("event_timestamp")).ThenBy(one => one["event_id"], StringComparer.Ordinal)];
                return all.Zip(all.Skip(1), (step, next) => (Step: step["event_type"], Next: next["event_type"], User: step["user_id"]));
            })
            .ToArray();
        var from = steps.GroupBy(step => step.Step).ToDictionary(step => step.Key, step => step.Count());
        Says(
            AskAll("user-journey-mapping"),
            "step,next_step",
            steps.GroupBy(step => $"{step.Step} | {step.Next}"),
            step => step.Key,
            ("times", step => step.Count()),
            ("share_percent", step => Share(step.Count(), from[step.First().Step])),
            ("share_after_others_percent", step =>
                Share(
                    steps.Count(one => one.Next == step.First().Next && one.Step != step.First().Step),
                    steps.Length - from[step.First().Step]
                )
            ),
            ("users", step => step.Select(one => one.User).Distinct().Count())
        );
    }

    [Fact]
    public void Roles_work_differently()
    {
        var sessions = Books["user_sessions"]
            .Where(session => session.Day("session_start") > Today.AddDays(-180))
            .GroupBy(session => Known.By("user_accounts")[session["user_id"]]["role"]);
        var active = Books["user_accounts"]
            .Where(user => user["status"] == "Active")
            .ToLookup(user => user["role"], user => user["user_account_id"]);
        static int Users(IEnumerable<Row> some) => some.Select(session => session["user_id"]).Distinct().Count();
        Says(
            AskAll("user_sessions/user-behavior-analysis"),
            "role",
            sessions,
            role => role.Key,
            ("users_seen", role => Users(role)),
            ("seen_percent", role =>
                Share(role.Select(one => one["user_id"]).Distinct().Count(active[role.Key].Contains), active[role.Key].Count())
            ),
            ("sessions_per_user", role => (decimal)role.Count() / Users(role)),
            ("minutes_per_session", role => role.Average(one => one.Number("duration_minutes"))),
            ("mobile_percent", role => Share(role.Count(one => one["device_type"] != "Desktop"), role.Count()))
        );
    }

    private bool IsWithin(Row one, int days) => one.Day("event_timestamp") > Today.AddDays(-days);

    private string Code(Row one) => $"{Detail(one, "code")} {Known.Product(one)["product_name"]} | {one["product_id"]}";

    private static string Detail(Row one, string name) => JsonDocument.Parse(one["metadata_json"]).RootElement.GetProperty(name).ToString();
}
