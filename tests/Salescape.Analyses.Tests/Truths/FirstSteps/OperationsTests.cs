namespace Salescape.Analyses.Tests.Truths.FirstSteps;

/// <summary>First steps in the tables of operations.</summary>
public abstract class OperationsTests(IBookedCompany company) : FirstStepTests(company)
{
    public sealed class Small(SmallCompany company) : OperationsTests(company);

    public sealed class Drawn(DrawnCompany company) : OperationsTests(company);

    [Fact]
    public void Health_and_care()
    {
        HashSet<string> customers = [.. InForce.Select(one => one["customer_id"])];
        Row[] last =
        [
            .. Lately("customer_health_score", "score_date", 14)
                .Where(one => customers.Contains(one["customer_id"]))
                .GroupBy(one => one["customer_id"])
                .Select(own => own.MaxBy(one => one.Day("score_date"))),
        ];
        Row[] activities = Lately("customer_success_activities", "activity_date");

        Says(Ask("customers-by-risk"), "risk_level", "customers", Counted(last, "risk_level"));
        Lists(
            Ask("weakest-customers"),
            "customer_id",
            "overall_score",
            last.OrderBy(one => one.Number("overall_score"))
                .ThenBy(one => one["customer_id"], StringComparer.Ordinal)
                .Select(one => (one["customer_id"], one.Number("overall_score")))
        );
        Says(Ask("onboardings-by-status"), "status", "onboardings", Counted(Books["onboarding_progress"], "status"));
        Says(Ask("activities-by-type"), "activity", "activities", Counted(activities, "activity_type"));
        Says(Ask("mood-of-talks"), "mood", "talks", Counted(activities, "sentiment"));
    }

    [Fact]
    public void Releases()
    {
        Lists(
            Ask("latest-releases"),
            "release_id",
            "bugs_fixed",
            Books["product_releases"]
                .OrderByDescending(one => one.Day("release_date"))
                .ThenBy(one => one["release_id"], StringComparer.Ordinal)
                .Select(one => (one["release_id"], one.Number("bugs_fixed")))
        );
        Says(
            Ask("releases-by-type"),
            "release_type",
            "releases",
            Counted(Recent("product_releases", "release_date"), "release_type")
        );
    }

    [Fact]
    public void Users_and_what_they_do()
    {
        Row[] users = [.. Books["user_accounts"].Where(one => one["status"] == "Active")];
        Row[] failed = [.. Books["audit_log"].Where(one => one["success"] == "No")];
        Row[] notifications = Lately("notifications", "sent_date");

        Says(Ask("users-by-role"), "role", "users", Counted(users, "role"));
        Says(Ask("users-by-second-factor"), "second_factor", "users", Counted(users, "mfa_enabled"));
        Says(Ask("events-in-the-audit-log"), "event", "entries", Counted(Lately("audit_log", "event_timestamp"), "event_type"));
        Lists(
            Ask("latest-failures"),
            "audit_id",
            "rows_in_all",
            failed
                .OrderByDescending(one => one.Time("event_timestamp"))
                .ThenBy(one => one["audit_id"], StringComparer.Ordinal)
                .Select(one => (one["audit_id"], (decimal)failed.Length))
        );
        Says(Ask("notifications-by-channel"), "channel", "notifications", Counted(notifications, "channel"));
        Says(Ask("notifications-by-status"), "status", "notifications", Counted(notifications, "status"));
    }

    [Fact]
    public void Bills_and_payments()
    {
        ILookup<string, Row> paid = Books["payments"]
            .Where(one => one["status"] is "Successful" or "Refunded")
            .ToLookup(one => one["invoice_id"]);
        Row[] recent = Recent("payments", "payment_date");

        Ranks(
            Ask("largest-open-invoices"),
            "invoice_id",
            "open_amount",
            Books["invoices"]
                .Where(one => one["status"] is "Sent" or "Overdue" or "Partially Paid")
                .Select(one => (one["invoice_id"], one.Number("total_amount") - paid[one["invoice_id"]].Sum(Worth)))
                .Where(one => one.Item2 > 0)
        );
        Says(
            Ask("billing-by-month"),
            "month",
            "billed",
            Monthly("invoices", "invoice_date", 13)
                .Where(one => one.Row["status"] is not ("Cancelled" or "Draft"))
                .Select(one => (one.Month, one.Row.Number("subtotal")))
        );
        Says(
            Ask("payments-by-method"),
            "payment_method",
            "paid",
            Added(recent.Where(one => one["status"] == "Successful"), "payment_method", "payment_amount")
        );
        Says(Ask("payments-by-status"), "status", "payments", Counted(recent, "status"));

        static decimal Worth(Row payment) =>
            payment["status"] == "Refunded" ? -payment.Number("payment_amount") : payment.Number("payment_amount");
    }

    [Fact]
    public void Renewals()
    {
        Row[] due =
        [
            .. Books["renewals"]
                .Where(one => one["renewal_status"] is "Pending" or "At Risk" && one.Day("current_expiration_date") >= Today),
        ];

        Says(Ask("renewals-due-by-risk"), "churn_risk", "renewal_amount", Added(due, "churn_risk", "renewal_amount"));
        Lists(
            Ask("next-renewals"),
            "renewal_id",
            "renewal_amount",
            due.OrderBy(one => one.Day("current_expiration_date"))
                .ThenByDescending(one => one.Number("renewal_amount"))
                .ThenBy(one => one["renewal_id"], StringComparer.Ordinal)
                .Select(one => (one["renewal_id"], one.Number("renewal_amount")))
        );
    }
}
