namespace Salescape.Analyses.Tests.Truths;

/// <summary>Invoices, payments, and what is still owed.</summary>
public abstract class BillingTests : TruthTests
{
    public sealed class Small(SmallCompany company) : BillingTests(company);

    public sealed class Drawn(DrawnCompany company) : BillingTests(company);

    private static readonly string[] Buckets = ["not_due", "days_1_30", "days_31_60", "days_61_90", "over_90"];

    private readonly Row[] _bills;
    private readonly Row[] _payments;
    private readonly Dictionary<string, string> _regions;

    protected BillingTests(IBookedCompany company)
        : base(company)
    {
        _bills = [.. Books["invoices"].Where(bill => bill["status"] is not ("Cancelled" or "Draft"))];
        _payments = [.. Books["payments"]];
        _regions = Books["customers"].ToDictionary(customer => customer["customer_id"], customer => customer["region"]);
    }

    [Fact]
    public void Open_amounts_are_bills_less_payments()
    {
        (string Customer, decimal Amount, int Late)[] open =
        [
            .. _bills
                .Where(bill => bill["status"] is "Sent" or "Overdue" or "Partially Paid")
                .Select(bill =>
                    (
                        bill["customer_id"],
                        bill.Number("total_amount") - PaidBy(Today, bill["invoice_id"]),
                        Today.DayNumber - bill.Day("due_date").DayNumber
                    )
                )
                .Where(bill => bill.Item2 > 0),
        ];
        string Age(int late) =>
            late <= 0 ? "not yet due"
            : late <= 30 ? "1-30 days late"
            : late <= 60 ? "31-60 days late"
            : late <= 90 ? "61-90 days late"
            : "over 90 days late";
        Answer byCustomer = AskWide("accounts-receivable-aging");
        Answer byAge = Ask("ageing-of-receivables");

        Says(byCustomer, "customer_id", "open_amount", open.Select(bill => (bill.Customer, bill.Amount)));
        Says(byCustomer, "customer_id", "not_due", open.Select(bill => (bill.Customer, bill.Late <= 0 ? bill.Amount : 0)));
        Assert.Equal(Total(byCustomer, "open_amount"), Buckets.Sum(bucket => Total(byCustomer, bucket)));
        Says(byAge, "age", "open_amount", open.Select(bill => (Age(bill.Late), bill.Amount)));
        Says(byAge, "age", "invoices", open.Select(bill => (Age(bill.Late), 1m)));
        HashSet<string> shaky =
        [
            .. Books["renewals"]
                .Where(one =>
                    one["renewal_status"] == "At Risk"
                    || (one["renewal_status"] == "Lost" && one.Day("current_expiration_date") >= Today.AddDays(-180))
                )
                .Select(one => one["customer_id"]),
        ];
        // Who left longer ago owes all the same.
        Says(
            byAge,
            "age",
            "owed_by_shaky_customers",
            open.Select(bill => (Age(bill.Late), shaky.Contains(bill.Customer) || Known.HasLeft(bill.Customer) ? bill.Amount : 0))
        );
    }

    [Fact]
    public void Days_of_sales_are_receivables_by_what_was_billed_in_ninety_days()
    {
        Answer answer = Ask("invoices/days-sales-outstanding");
        DateOnly[] ends =
        [
            .. Enumerable
                .Range(0, 18)
                .Select(back => MonthOf(Today).AddMonths(1 - back).AddDays(-1))
                .Select(day => day > Today ? Today : day),
        ];

        Says(answer, "month", "receivables", ends.Select(day => (Written(day)[..7], Receivables(day))));
        Says(answer, "month", "billed_in_90_days", ends.Select(day => (Written(day)[..7], Billed(day.AddDays(-89), day))));
        Says(
            answer,
            "month",
            "all_regions",
            ends.Select(day => (Written(day)[..7], Ratio(90 * Receivables(day), Billed(day.AddDays(-89), day)) ?? 0)),
            OfPercents
        );
    }

    [Fact]
    public void Days_of_sales_by_quarter_are_receivables_by_what_was_billed_in_it()
    {
        Answer answer = Ask("cfo/days-sales-outstanding");
        static bool IsOver((DateOnly First, DateOnly Last) quarter) => quarter.Last == quarter.First.AddMonths(3).AddDays(-1);

        Says(answer, "quarter", "receivables", Quarters(10).Select(quarter => (YearFirst(quarter.First), Receivables(quarter.Last))));
        Says(
            answer,
            "quarter",
            "dso_days",
            Quarters(10)
                .Select(quarter => (quarter.First, From: IsOver(quarter) ? quarter.First : Today.AddDays(-90), quarter.Last))
                .Where(span => Billed(span.From, span.Last) > 0)
                .Select(span =>
                    (
                        YearFirst(span.First),
                        Receivables(span.Last) * (span.Last.DayNumber - span.From.DayNumber + 1) / Billed(span.From, span.Last)
                    )
                ),
            OfPercents
        );
    }

    [Fact]
    public void Billing_of_regions_is_their_customers()
    {
        Says(
            Ask("billing-by-period-and-region"),
            "quarter,region",
            "billed",
            _bills
                .Where(bill => bill.Day("invoice_date") >= QuarterOf(Today).AddMonths(-21))
                .Select(bill => ($"{YearFirst(bill.Day("invoice_date"))} | {_regions[bill["customer_id"]]}", bill.Number("subtotal")))
        );
    }

    [Fact]
    public void Cash_collected_is_payments_less_refunds()
    {
        DateOnly first = MonthOf(Today).AddMonths(-23);
        Answer answer = Ask("cash-collection-trends");

        Says(
            answer,
            "month",
            "collected",
            _payments
                .Where(payment => payment.Day("payment_date") >= first)
                .Select(payment => (Written(payment.Day("payment_date"))[..7], Cash(payment)))
        );
        Says(
            answer,
            "month",
            "due",
            _bills
                .Where(bill => bill.Day("due_date") >= first && bill.Day("due_date") <= Today)
                .Select(bill => (Written(bill.Day("due_date"))[..7], bill.Number("total_amount")))
        );
    }

    [Fact]
    public void Cash_is_held_against_what_was_billed()
    {
        Answer answer = AskWide("cash-collected-against-billing");

        Says(answer, "month", "billed", _bills.Select(bill => (Written(MonthOf(bill.Day("invoice_date"))), bill.Number("total_amount"))));
        Assert.Equal(
            _bills.Sum(bill => bill.Number("total_amount")) - _payments.Sum(Cash),
            Number(answer.Rows[^1][answer.PlaceOf("running_gap")])
        );
        Says(answer, "month", "collected", _payments.Select(payment => (Written(MonthOf(payment.Day("payment_date"))), Cash(payment))));
        Says(
            answer,
            "month",
            "refunded",
            _payments.Select(payment =>
                (Written(MonthOf(payment.Day("payment_date"))), payment["status"] == "Refunded" ? payment.Number("payment_amount") : 0)
            )
        );
    }

    [Fact]
    public void Ways_of_paying_cost_the_fees_of_their_payments()
    {
        Row[] successful = [.. _payments.Where(payment => payment["status"] == "Successful")];
        Answer answer = AskWide("processing-cost-by-method");

        Says(
            answer,
            "way_of_paying",
            "payments",
            successful.Select(payment => ($"{payment["payment_method"]}, {payment["payment_gateway"]}", 1m))
        );
        Says(
            answer,
            "way_of_paying",
            "fees",
            successful.Select(payment => ($"{payment["payment_method"]}, {payment["payment_gateway"]}", payment.Number("processing_fee")))
        );
    }

    [Fact]
    public void A_failed_payment_is_recovered_by_a_later_success()
    {
        var cases = _payments
            .GroupBy(payment => payment["invoice_id"])
            .Where(bill => bill.Any(payment => payment["status"] == "Failed"))
            .ToList();
        int recovered = cases.Count(bill =>
            bill.Any(payment =>
                payment["status"] == "Successful"
                && payment.Day("payment_date")
                    >= bill.Where(failed => failed["status"] == "Failed").Min(failed => failed.Day("payment_date"))
            )
        );
        Answer answer = AskWide("failed-payment-recovery");
        if (cases.Count == 0)
        {
            Assert.True(answer.IsEmpty);
            return;
        }

        IReadOnlyList<object?> all = answer.Rows.Single(row => Answer.Show(row[0]) == "all");

        Assert.Equal(cases.Count, Number(all[answer.PlaceOf("invoices_failed")]));
        Assert.Equal(cases.Count - recovered, Number(all[answer.PlaceOf("still_unpaid")]));
    }

    [Fact]
    public void Punctual_bills_are_paid_by_their_due_date()
    {
        var sizes = Books["customers"].ToDictionary(customer => customer["customer_id"], customer => customer["company_size"]);
        Row[] due = [.. _bills.Where(bill => bill.Day("due_date") <= Today && bill.Day("due_date") > Today.AddDays(-365))];
        string Group(Row bill) => $"{sizes[bill["customer_id"]]} | {_regions[bill["customer_id"]]}";

        static decimal OnTime(IEnumerable<Row> some) =>
            Percent(some.Count(bill => bill.Day("payment_date") <= bill.Day("due_date")), some.Count());
        static int Payers(IEnumerable<Row> some) => some.Select(bill => bill["customer_id"]).Distinct().Count();

        Answer answer = Ask("payment-behaviour-by-segment", ("min_rows", 1));
        var groups = due.GroupBy(Group).ToList();
        Says(answer, "company_size,region", "on_time_percent", groups.Select(group => (group.Key, OnTime(group))), OfPercents);
        Says(answer, "company_size,region", "customers", groups.Select(group => (group.Key, (decimal)Payers(group))));
        // What all do together knows no least group.
        Answer cut = Ask("payment-behaviour-by-segment", ("min_rows", 5));
        var shown = groups.Where(group => group.Count() >= 5).ToList();
        Says(cut, "company_size,region", "all_on_time_percent", shown.Select(group => (group.Key, OnTime(due))), OfPercents);
        Says(cut, "company_size,region", "all_customers", shown.Select(group => (group.Key, (decimal)Payers(due))));
    }

    private static decimal Cash(Row payment) =>
        payment["status"] switch
        {
            "Successful" => payment.Number("payment_amount"),
            "Refunded" => -payment.Number("payment_amount"),
            _ => 0,
        };

    private decimal PaidBy(DateOnly day, string invoice) =>
        PaymentsOf[invoice].Where(payment => payment.Day("payment_date") <= day).Sum(Cash);

    private ILookup<string, Row> PaymentsOf => field ??= _payments.ToLookup(payment => payment["invoice_id"]);

    private decimal Receivables(DateOnly day) =>
        _bills
            .Where(bill => bill.Day("invoice_date") <= day && bill.Day("payment_date") > day)
            .Sum(bill => Math.Max(bill.Number("total_amount") - PaidBy(day, bill["invoice_id"]), 0));

    private decimal Billed(DateOnly first, DateOnly last) =>
        _bills
            .Where(bill => bill.Day("invoice_date") >= first && bill.Day("invoice_date") <= last)
            .Sum(bill => bill.Number("total_amount"));
}
