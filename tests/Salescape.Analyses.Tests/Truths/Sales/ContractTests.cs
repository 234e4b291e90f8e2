namespace Salescape.Analyses.Tests.Truths.Sales;

/// <summary>Contracts: whether they keep the rules, what is to be done about them, and the revenue that they promise.</summary>
public abstract class ContractTests : TruthTests
{
    public sealed class Small(SmallCompany company) : ContractTests(company);

    public sealed class Drawn(DrawnCompany company) : ContractTests(company);

    private const decimal DaysAYear = 365.25m;
    private const int LateAfter = 30;

    protected ContractTests(IBookedCompany company)
        : base(company) { }

    [Fact]
    public void Contracts_keep_the_rules_or_not()
    {
        decimal threshold = Books["quotes"].Where(quote => quote.Has("approved_by")).Min(quote => quote.Number("discount_percent"));
        Row[] all = [.. Books["contracts"]];
        static bool IsMain(Row one) => one["contract_type"] is "Master Agreement" or "Renewal";
        bool RenewsItself(Row one) =>
            one["contract_type"] == "Renewal"
            && one["auto_renew"] == "Yes"
            && !one.Has("signed_by_customer")
            && !one.Has("signed_by_vendor");
        Row QuoteOf(Row one) => Known.By("quotes")[one["quote_id"]];
        var over = Books["license_usage"]
            .Where(one => one.Day("usage_date") > Today.AddDays(-92))
            .GroupBy(one => (Customer: one["customer_id"], Product: one["product_id"]))
            .GroupBy(one => one.Key.Customer, one => one.MaxBy(row => row.Day("usage_date")).Number("overage_count"))
            .ToDictionary(one => one.Key, one => one.Max());
        var bills = Books["invoices"].Where(bill => bill["status"] != "Cancelled").ToLookup(bill => bill["contract_id"]);
        bool IsLate(Row bill) => Known.OpenAmount(bill) > 0 && bill.Day("due_date") < Today.AddDays(-LateAfter);

        (string Rule, Row[] Checked, Func<Row, bool> IsBroken)[] rules =
        [
            ("signed ahead of the start", [.. all.Where(one => one.Day("start_date") <= Today.AddDays(30))], one =>
                one.Day("signed_date") > one.Day("start_date")
            ),
            ("signed by both sides", [.. all.Where(one => one.Has("signed_date") && !RenewsItself(one))], one =>
                !one.Has("signed_by_customer") || !one.Has("signed_by_vendor")
            ),
            ("high discount approved before signature", [.. all.Where(one => QuoteOf(one).Number("discount_percent") >= threshold)], one =>
                !QuoteOf(one).Has("approved_by") || QuoteOf(one).Day("approval_date") > one.Day("signed_date")
            ),
            ("signed while the quote was valid", [.. all.Where(one => one.Has("signed_date"))], one =>
                one.Day("signed_date") > QuoteOf(one).Day("expiration_date")
            ),
            ("billed within the term only", [.. all.Where(one => bills.Contains(one["contract_id"]))], one =>
                bills[one["contract_id"]].Max(bill => bill.Day("billing_period_end")) > one.Day("end_date")
            ),
            (
                "licences in use within those bought",
                [.. Known.InForce.Where(one => IsMain(one) && over.ContainsKey(one["customer_id"]))],
                one => over[one["customer_id"]] > 0
            ),
            (
                "no invoice unpaid beyond the days allowed",
                [.. all.Where(one => one["status"] == "Active" && bills.Contains(one["contract_id"]))],
                one => bills[one["contract_id"]].Any(IsLate)
            ),
            (
                "ran to its agreed end",
                [.. all.Where(one => IsMain(one) && one["status"] is "Expired" or "Terminated" && IsMain(one))],
                one => one["status"] == "Terminated"
            ),
        ];
        Says(
            AskAll("contracts/compliance-tracking"),
            "rule",
            rules.Where(one => one.Checked.Length > 0),
            one => one.Rule,
            ("contracts_checked", one => one.Checked.Length),
            ("exceptions", one => one.Checked.Count(one.IsBroken)),
            ("exceptions_percent", one => Share(one.Checked.Count(one.IsBroken), one.Checked.Length)),
            ("annual_value_concerned", one => one.Checked.Where(one.IsBroken).Sum(contract => contract.Number("annual_value")))
        );
    }

    [Fact]
    public void Contracts_need_the_most_urgent_thing()
    {
        const int Ahead = 60;
        var renewals = Books["renewals"].ToDictionary(one => one["contract_id"]);
        string ToDo(Row one)
        {
            string renewal = renewals.TryGetValue(one["contract_id"], out Row row) ? row["renewal_status"] : "";
            DateOnly end = one.Day("end_date");
            DateOnly notice = end.AddDays(-(int)one.Number("renewal_notice_days"));
            bool renewsItself = one["auto_renew"] == "Yes";
            return (one["status"], renewal) switch
            {
                ("Draft", _) => one.Day("start_date") <= Today.AddDays(14) ? "get it signed: starts within two weeks" : "get it signed",
                (_, "Won") => "",
                _ when end < Today => end > Today.AddDays(-Ahead) ? "ended without successor: confirm the exit" : "",
                (_, "At Risk") => "renewal at risk: rescue",
                (_, "Lost") => "will leave: plan the exit",
                _ when !renewsItself => end <= Today.AddDays(Ahead) ? "ends and does not renew itself: close the renewal" : "",
                _ when notice < Today => "notice passed: prepare the renewal invoice",
                _ => notice <= Today.AddDays(Ahead) ? "notice deadline ahead: speak to the customer" : "",
            };
        }

        Says(
            AskAll("contract-management"),
            "contract_id",
            Books["contracts"].Where(one => one.Number("annual_value") > 0 && ToDo(one).Length > 0),
            one => one["contract_id"],
            ("to_do", ToDo),
            ("annual_value", one => one.Number("annual_value")),
            ("days_to_notice", one => Days(Today, one.Day("end_date")) - one.Number("renewal_notice_days"))
        );
    }

    [Fact]
    public void Revenue_to_come_is_contracted_renewed_or_hoped_for()
    {
        DateOnly first = QuarterOf(Today.AddDays(1));
        var quarters = Enumerable
            .Range(-4, 9)
            .Select(n => (Number: n, First: first.AddMonths(3 * n), Last: first.AddMonths(3 * n + 3).AddDays(-1)))
            .ToArray();
        var renewals = Books["renewals"].ToDictionary(one => one["contract_id"]);
        decimal ChanceOf(Row contract) =>
            renewals.TryGetValue(contract["contract_id"], out Row one) && one["renewal_status"] != "Won"
                ? one.Number("probability_percent") / 100
                : 0;
        var running = Known.Signed.Where(one => one.Day("end_date") >= first).ToArray();
        decimal Contracted(DateOnly from, DateOnly to) =>
            running.Sum(one =>
                one.Number("contract_value")
                * Overlap(one.Day("start_date"), one.Day("end_date"), from, to)
                / (Days(one.Day("start_date"), one.Day("end_date")) + 1)
            );
        decimal Renewed(DateOnly from, DateOnly to) =>
            running.Sum(one =>
                one.Number("annual_value") / DaysAYear * ChanceOf(one) * Overlap(one.Day("end_date").AddDays(1), to, from, to)
            );
        int TermOf(Row deal) =>
            deal["stage"] is "Proposal" or "Negotiation"
                ? (int)
                    Known
                        .Of("quotes", "opportunity_id")[deal["opportunity_id"]]
                        .SelectMany(quote => Known.Of("quote_line_items", "quote_id")[quote["quote_id"]])
                        .Select(line => line.Number("term_months"))
                        .DefaultIfEmpty(12)
                        .Max()
                : 12;
        decimal Hoped(DateOnly from, DateOnly to) =>
            Known.OpenNew.Sum(deal =>
            {
                DateOnly starts = (deal.Day("close_date") > Today ? deal.Day("close_date") : Today).AddMonths(1);
                return deal.Number("amount")
                    * deal.Number("probability")
                    / 100
                    / (TermOf(deal) * DaysAYear / 12)
                    * Overlap(starts, starts.AddMonths(TermOf(deal)).AddDays(-1), from, to);
            });
        decimal Booked(DateOnly from, DateOnly to) =>
            Books["revenue_recognition"]
                .Where(one => one.Day("recognition_date") >= from && one.Day("recognition_date") <= to)
                .Sum(one => one.Number("recognition_amount"));
        Says(
            AskAll("revenue-forecasting"),
            "quarter",
            quarters,
            quarter => YearFirst(quarter.First),
            ("actual", quarter => Booked(quarter.First, quarter.Last)),
            ("contracted", quarter =>
                quarter.Number < 0 ? 0 : Math.Max(0, Contracted(quarter.First, quarter.Last) - Booked(quarter.First, quarter.Last))
            ),
            ("renewals", quarter => quarter.Number < 0 ? 0 : Renewed(quarter.First, quarter.Last)),
            ("pipeline", quarter => quarter.Number < 0 ? 0 : Hoped(quarter.First, quarter.Last))
        );
    }

    private static int Overlap(DateOnly from, DateOnly to, DateOnly first, DateOnly last) =>
        Math.Max(0, Math.Min(to.DayNumber, last.DayNumber) - Math.Max(from.DayNumber, first.DayNumber) + 1);
}
