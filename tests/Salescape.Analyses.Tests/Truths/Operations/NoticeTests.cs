namespace Salescape.Analyses.Tests.Truths.Operations;

/// <summary>Notices, reminders, overdue bills and renewals.</summary>
public abstract class NoticeTests : TruthTests
{
    public sealed class Small(SmallCompany company) : NoticeTests(company);

    public sealed class Drawn(DrawnCompany company) : NoticeTests(company);

    protected NoticeTests(IBookedCompany company)
        : base(company) { }

    [Fact]
    public void Alerts_are_known_read_and_solved()
    {
        var notices = Books["notifications"].Where(one => one["related_entity_type"] == "Alert").ToLookup(one => one["related_entity_id"]);
        // Half of those a month old are solved in so many days; an open one takes longer than all of them.
        decimal? DaysToSolve(IEnumerable<Row> some)
        {
            decimal?[] days =
            [
                .. some.Where(one => one.Day("alert_date") <= Today.AddDays(-30))
                    .Select(one => one["status"] == "Resolved" ? (decimal?)Days(one.Day("alert_date"), one.Day("resolution_date")) : null)
                    .OrderBy(one => one ?? decimal.MaxValue),
            ];
            return days.Length == 0 ? null : days[(days.Length + 1) / 2 - 1];
        }

        SaysOfSome(
            AskAll("alert-response-time"),
            "alert",
            Books["product_health_alerts"]
                .Where(one => one.Day("alert_date") > Today.AddDays(-365))
                .GroupBy(one => $"{one["alert_type"]}, {one["severity"].ToLowerInvariant()}"),
            kind => kind.Key,
            ("alerts", kind => kind.Count()),
            ("notified_percent", kind => Share(kind.Count(one => notices.Contains(one["alert_id"])), kind.Count())),
            ("median_days_to_solve", kind => DaysToSolve(kind)),
            ("still_open", kind => kind.Count(one => one["status"] != "Resolved")),
            ("oldest_days_open", kind =>
                kind.Where(one => one["status"] != "Resolved").Select(one => (int?)Days(one.Day("alert_date"), Today)).Max()
            )
        );
    }

    [Fact]
    public void Messages_tire_or_do_not()
    {
        var users = Books["user_accounts"].GroupBy(one => one["customer_id"]).ToDictionary(own => own.Key, own => own.Count());
        var sent = Books["notifications"].Where(one => one["status"] != "Failed").ToLookup(one => one["customer_id"]);
        decimal LoadOf(Row notice) =>
            10m
            * sent[notice["customer_id"]]
                .Count(one =>
                    one.Day("sent_date") <= notice.Day("sent_date") && one.Day("sent_date") > notice.Day("sent_date").AddDays(-30)
                )
            / users[notice["customer_id"]];
        static string Band(decimal load) =>
            load switch
            {
                < 1 => "1 below 1",
                < 2 => "2 1 to 2",
                < 4 => "3 2 to 4",
                < 8 => "4 4 to 8",
                _ => "5 8 and more",
            };
        Says(
            AskAll("notification-fatigue"),
            "load",
            sent.SelectMany(own => own)
                .Where(one => one.Day("sent_date") > Today.AddDays(-365) && users.ContainsKey(one["customer_id"]))
                .GroupBy(one => Band(LoadOf(one))),
            load => load.Key,
            ("messages", load => load.Count()),
            ("customers", load => load.Select(one => one["customer_id"]).Distinct().Count()),
            ("read_percent", load => Share(load.Count(one => one["status"] == "Read"), load.Count()))
        );
    }

    [Fact]
    public void Reminders_of_renewals_are_read_or_not()
    {
        var reminders = Books["notifications"]
            .Where(one => one["related_entity_type"] == "Renewal" && one["status"] != "Failed")
            .ToLookup(one => one["related_entity_id"]);
        string ReminderOf(IEnumerable<Row> renewals)
        {
            Row[] first =
            [
                .. renewals.SelectMany(one =>
                    reminders[one["renewal_id"]].Where(sent => Days(sent.Day("sent_date"), one.Day("current_expiration_date")) >= 90)
                ),
            ];
            return first.Length == 0 ? "3 none delivered"
                : first.Any(one => one["status"] == "Read") ? "1 reminder read"
                : "2 reminder not read";
        }

        var cases = Books["renewals"]
            .Where(one => one["renewal_status"] is "Won" or "Lost")
            .GroupBy(one => (one["customer_id"], one.Day("current_expiration_date")));
        static bool IsWonCase(IEnumerable<Row> renewals) => renewals.Any(one => one["renewal_status"] == "Won");
        DateOnly SignedOn(string customer, DateOnly end) =>
            Known
                .Signed.Where(one => one["customer_id"] == customer && one["contract_type"] == "Renewal")
                .Where(one => one.Day("start_date") == end.AddDays(1))
                .Max(one => Known.Opportunity(one).Day("close_date"));
        Says(
            AskAll("renewal-reminder-effectiveness"),
            "first_reminder",
            cases.GroupBy(ReminderOf),
            reminded => reminded.Key,
            ("renewals_decided", reminded => reminded.Count()),
            ("won", reminded => reminded.Count(IsWonCase)),
            ("renewed_percent", reminded => Share(reminded.Count(IsWonCase), reminded.Count())),
            ("signed_days_before_end", reminded =>
                Mean(reminded.Where(IsWonCase).Select(one => (decimal)Days(SignedOn(one.Key.Item1, one.Key.Item2), one.Key.Item2)))
            ),
            ("arr_up_for_renewal", reminded =>
                reminded.SelectMany(one => one).Sum(one => Known.By("contracts")[one["contract_id"]].Number("annual_value"))
            )
        );
    }

    [Fact]
    public void Overdue_bills_are_chased()
    {
        var reminders = Books["notifications"]
            .Where(one => one["related_entity_type"] == "Invoice" && one["status"] != "Failed")
            .Where(one => one.Day("sent_date") > Known.By("invoices")[one["related_entity_id"]].Day("due_date"))
            .ToLookup(one => one["related_entity_id"]);
        Says(
            AskAll("overdue-follow-up", ("min_rows", 1)),
            "invoice_id",
            Books["invoices"].Where(bill => Known.OpenAmount(bill) > 0 && bill.Day("due_date") < Today),
            bill => bill["invoice_id"],
            ("open_amount", bill => Known.OpenAmount(bill)),
            ("days_overdue", bill => Days(bill.Day("due_date"), Today)),
            ("reminders_sent", bill => reminders[bill["invoice_id"]].Count()),
            ("reminders_read", bill => reminders[bill["invoice_id"]].Count(one => one["status"] == "Read")),
            ("failed_payments", bill => Known.Of("payments", "invoice_id")[bill["invoice_id"]].Count(one => one["status"] == "Failed"))
        );
    }

    [Fact]
    public void Owners_renew_cases()
    {
        decimal ArrOf(IEnumerable<Row> renewals) => renewals.Sum(one => Known.By("contracts")[one["contract_id"]].Number("annual_value"));
        var decided = Books["renewals"]
            .Where(one => one["renewal_status"] is "Won" or "Lost")
            .GroupBy(one => (Owner: one["owner"], Customer: one["customer_id"], End: one.Day("current_expiration_date")))
            .ToLookup(one => one.Key.Owner);
        static bool IsWonCase(IEnumerable<Row> renewals) => renewals.Any(one => one["renewal_status"] == "Won");
        var open = Known
            .DueRenewals.GroupBy(one => (Owner: one["owner"], Customer: one["customer_id"], End: one.Day("current_expiration_date")))
            .ToLookup(one => one.Key.Owner);
        SaysOfSome(
            AskAll("renewal-owner-performance"),
            "owner",
            decided.Select(owner => owner.Key).Union(open.Select(owner => owner.Key)),
            owner => owner,
            ("decided", owner => decided[owner].Count()),
            ("renewed_percent", owner => Share(decided[owner].Count(IsWonCase), decided[owner].Count())),
            ("arr_lost", owner => decided[owner].Where(one => !IsWonCase(one)).Sum(ArrOf)),
            ("open_renewals", owner => open[owner].Count()),
            ("arr_due_in_180_days", owner => open[owner].Where(one => one.Key.End <= Today.AddDays(180)).Sum(ArrOf))
        );
    }
}
