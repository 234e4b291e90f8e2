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
        var recognised = Books["revenue_recognition"].ToLookup(row => row["contract_id"], row => row.Number("recognition_amount"));
        decimal backlog = Books["contracts"]
            .Where(contract => contract["status"] == "Active" && contract.Day("end_date") > Today)
            .Sum(contract => Math.Max(contract.Number("contract_value") - recognised[contract["contract_id"]].Sum(), 0));

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
