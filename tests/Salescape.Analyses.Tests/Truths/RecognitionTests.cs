namespace Salescape.Analyses.Tests.Truths;

/// <summary>Revenue recognised, deferred and still to come.</summary>
public abstract class RecognitionTests(IBookedCompany company) : TruthTests(company)
{
    public sealed class Small(SmallCompany company) : RecognitionTests(company);

    public sealed class Drawn(DrawnCompany company) : RecognitionTests(company);

    [Fact]
    public void The_deferred_balance_is_value_begun_and_not_recognised()
    {
        Answer answer = Ask("deferred-revenue-tracking");
        Row[] contracts =
        [
            .. Books["contracts"]
                .Where(contract =>
                    contract["status"] != "Draft" && contract.Number("contract_value") > 0 && contract.Day("start_date") <= Today
                ),
        ];
        HashSet<string> known = [.. contracts.Select(contract => contract["contract_id"])];
        Row[] recognised = [.. Books["revenue_recognition"].Where(row => known.Contains(row["contract_id"]))];
        // Recognised before the books begin.
        var earlier = recognised
            .GroupBy(row => row["contract_id"])
            .ToDictionary(rows => rows.Key, rows => rows.Min(row => row.Number("recognized_to_date") - row.Number("recognition_amount")));

        Says(
            answer,
            "quarter",
            "closing",
            Quarters(answer.Rows.Count)
                .Select(quarter =>
                    (
                        YearFirst(quarter.First),
                        contracts
                            .Where(contract => contract.Day("start_date") <= quarter.Last)
                            .Sum(contract => contract.Number("contract_value") - earlier.GetValueOrDefault(contract["contract_id"]))
                            - recognised
                                .Where(row => row.Day("recognition_date") <= quarter.Last)
                                .Sum(row => row.Number("recognition_amount"))
                    )
                )
        );
    }

    [Fact]
    public void The_contract_position_rolls_forward()
    {
        Answer answer = Ask("deferred-revenue-roll-forward");
        IReadOnlyList<Row> recognised = Books["revenue_recognition"];
        DateOnly first = recognised.Min(row => row.Day("recognition_date"));
        Row[] bills =
        [
            .. Books["invoices"]
                .Where(bill => bill["status"] is not ("Cancelled" or "Draft") && bill.Day("invoice_date") >= first),
        ];
        var billsOf = bills.ToLookup(bill => bill["contract_id"]);
        var recognisedOf = recognised.ToLookup(row => row["contract_id"]);
        decimal brought = Books["contracts"]
            .Where(contract => contract["status"] != "Draft" && contract.Day("start_date") < first)
            .Sum(contract =>
                Math.Round(
                    BilledBefore(contract, [.. billsOf[contract["contract_id"]]], first)
                        - EarnedBefore(contract, [.. recognisedOf[contract["contract_id"]]], first),
                    2,
                    MidpointRounding.AwayFromZero
                )
            );

        Says(
            answer,
            "quarter",
            "closing",
            Quarters(12)
                .Where(quarter => quarter.Last >= first)
                .Select(quarter =>
                    (
                        YearFirst(quarter.First),
                        brought
                            + bills.Where(bill => bill.Day("invoice_date") <= quarter.Last).Sum(bill => bill.Number("subtotal"))
                            - recognised
                                .Where(row => row.Day("recognition_date") <= quarter.Last)
                                .Sum(row => row.Number("recognition_amount"))
                    )
                )
        );
        Assert.Equal(Total(answer, "closing"), Total(answer, "contract_liability") - Total(answer, "contract_asset"));
    }

    // Billed in advance: all but the whole periods that begin after the last invoice, or after the books begin if there is none.
    private static decimal BilledBefore(Row contract, Row[] bills, DateOnly first)
    {
        int step = contract["payment_schedule"] switch
        {
            "Monthly" => 1,
            "Quarterly" => 3,
            "Annual" => 12,
            _ => 1200,
        };
        DateOnly last = bills.Length == 0 ? first : bills.Max(bill => bill.Day("invoice_date"));
        DateOnly end = contract.Day("end_date").AddDays(1);
        int term = 12 * (end.Year - contract.Day("start_date").Year) + end.Month - contract.Day("start_date").Month;
        int left = 0;
        while (end.AddMonths(-left - step) > last)
            left += step;
        decimal value = contract.Number("contract_value");
        return Math.Max(value - value * Math.Min(left, term) / Math.Max(term, 1) - bills.Sum(bill => bill.Number("subtotal")), 0);
    }

    private static decimal EarnedBefore(Row contract, Row[] recognised, DateOnly first)
    {
        if (recognised.Length > 0)
            return recognised.Min(row => row.Number("recognized_to_date") - row.Number("recognition_amount"));
        int days = Days(contract.Day("start_date"), contract.Day("end_date")) + 1;
        return contract.Number("contract_value") * Math.Min(Days(contract.Day("start_date"), first), days) / days;
    }

    [Fact]
    public void Reported_revenue_is_what_was_recognised()
    {
        Answer answer = Ask("financial-reporting");
        var revenue = Books["revenue_recognition"]
            .Select(row =>
                (Quarter: YearFirst(row.Day("recognition_date")), Region: row["region"], Amount: row.Number("recognition_amount"))
            )
            .ToList();

        Says(answer, "quarter", "revenue", revenue.Select(row => (row.Quarter, row.Amount)));
        Says(answer, "quarter", "emea", revenue.Select(row => (row.Quarter, row.Region == "EMEA" ? row.Amount : 0)));
        Says(answer, "quarter", "north_america", revenue.Select(row => (row.Quarter, row.Region == "North America" ? row.Amount : 0)));
    }

    [Fact]
    public void The_backlog_is_value_signed_and_not_recognised()
    {
        var recognised = Books["revenue_recognition"].ToLookup(row => row["contract_id"], row => row.Number("recognized_to_date"));
        decimal backlog = Books["contracts"]
            .Where(contract => contract["status"] == "Active" && contract.Day("end_date") > Today)
            .Sum(contract => Math.Max(contract.Number("contract_value") - recognised[contract["contract_id"]].DefaultIfEmpty().Max(), 0));

        Answer answer = Ask("contracted-backlog");

        Assert.InRange(Total(answer, "to_be_recognised"), backlog - answer.Rows.Count, backlog + answer.Rows.Count);
        Assert.InRange(
            Total(answer, "one_year_terms") + Total(answer, "multi_year_terms"),
            backlog - 2 * answer.Rows.Count,
            backlog + 2 * answer.Rows.Count
        );
    }

    [Fact]
    public void A_running_contract_has_recognised_and_billed_what_its_rows_say()
    {
        Row[] running =
        [
            .. Books["contracts"]
                .Where(contract =>
                    contract["status"] != "Draft"
                    && contract.Number("contract_value") > 0
                    && contract.Day("start_date") <= Today
                    && contract.Day("end_date") >= Today
                ),
        ];
        HashSet<string> ids = [.. running.Select(contract => contract["contract_id"])];

        Answer answer = AskWide("contracts/revenue-recognition");

        Says(
            answer,
            "contract_id",
            "recognised",
            Books["revenue_recognition"]
                .Where(row => ids.Contains(row["contract_id"]))
                .Select(row => (row["contract_id"], row.Number("recognition_amount")))
        );
        Says(
            answer,
            "contract_id",
            "billed",
            Books["invoices"]
                .Where(row => ids.Contains(row["contract_id"]) && row["status"] is not ("Cancelled" or "Draft"))
                .Select(row => (row["contract_id"], row.Number("subtotal")))
        );
    }
}
