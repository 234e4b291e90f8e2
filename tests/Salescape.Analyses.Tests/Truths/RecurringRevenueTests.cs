namespace Salescape.Analyses.Tests.Truths;

/// <summary>Recurring revenue, its moves and its retention, from the contracts alone.</summary>
public abstract class RecurringRevenueTests(IBookedCompany company) : TruthTests(company)
{
    public sealed class Small(SmallCompany company) : RecurringRevenueTests(company);

    public sealed class Drawn(DrawnCompany company) : RecurringRevenueTests(company);

    [Fact]
    public void The_bridge_closes_and_its_moves_are_those_of_the_customers()
    {
        Answer answer = Ask("cfo/arr-bridge-by-quarter");
        (DateOnly First, DateOnly Last)[] quarters = [.. Quarters(13)];
        DateOnly Before((DateOnly First, DateOnly Last) quarter) => quarter.First.AddDays(-1);
        ArrMove[] moves = ArrMove.UntilToday(Known, Today);

        Says(answer, "quarter", "opening", quarters.Select(quarter => (YearFirst(quarter.First), HeldBy(Before(quarter)).Values.Sum())));
        Says(answer, "quarter", "closing", quarters.Select(quarter => (YearFirst(quarter.First), HeldBy(quarter.Last).Values.Sum())));
        MovesSay("new", move => move.IsNew ? move.Now : 0);
        MovesSay("expansion", move => move.IsNew ? 0 : Math.Max(move.Now - move.Before, 0));
        MovesSay("contraction", move => move.IsChurn ? 0 : Math.Min(move.Now - move.Before, 0));
        MovesSay("churn", move => move.IsChurn ? -move.Before : 0);
        MovesSay("customers_new", move => move.IsNew ? 1 : 0);
        MovesSay("customers_lost", move => move.IsChurn ? 1 : 0);
        Assert.Equal(
            Total(answer, "closing") - Total(answer, "opening"),
            Total(answer, "new") + Total(answer, "expansion") + Total(answer, "contraction") + Total(answer, "churn")
        );

        void MovesSay(string column, Func<ArrMove, decimal> worth) =>
            Says(
                answer,
                "quarter",
                column,
                quarters.Select(quarter =>
                    (YearFirst(quarter.First), moves.Where(move => move.Day >= quarter.First && move.Day <= quarter.Last).Sum(worth))
                )
            );
    }

    [Fact]
    public void Monthly_recurring_revenue_is_a_twelfth_of_the_contracts_in_force()
    {
        Answer answer = Ask("arr-mrr-analysis");
        DateOnly first = Books["revenue_recognition"].Min(row => row.Day("recognition_date"));
        DateOnly[] ends =
        [
            .. Enumerable
                .Range(0, 25)
                .Select(back => MonthOf(Today.AddDays(1)).AddMonths(-back).AddDays(-1))
                .Where(day => day >= first),
        ];

        Says(answer, "month", "arr", ends.Select(day => (Written(day), HeldBy(day).Values.Sum())));
        Says(answer, "month", "mrr", ends.Select(day => (Written(day), HeldBy(day).Values.Sum() / 12)), OfUnits);
        Says(answer, "month", "customers", ends.Select(day => (Written(day), (decimal)HeldBy(day).Count)));
        ILookup<DateOnly, ArrMove> moves = ArrMove.UntilToday(Known, Today).ToLookup(move => MonthOf(move.Day));
        MovesSay("customers_gained", move => move.IsNew);
        MovesSay("customers_lost", move => move.IsChurn);
        Says(
            answer,
            "month",
            "recognised",
            ends.Select(day =>
                (
                    Written(day),
                    Books["revenue_recognition"]
                        .Where(row => MonthOf(row.Day("recognition_date")) == MonthOf(day))
                        .Sum(row => row.Number("recognition_amount"))
                )
            )
        );

        void MovesSay(string column, Func<ArrMove, bool> counts) =>
            Says(answer, "month", column, ends.Select(day => (Written(day), (decimal)moves[MonthOf(day)].Count(counts))));
    }

    [Fact]
    public void Retention_looks_at_the_customers_of_a_year_before()
    {
        Answer answer = Ask("net-and-gross-revenue-retention");
        (string Quarter, (decimal Before, decimal Now)[] Customers)[] looks =
        [
            .. Quarters(10)
                .Select(quarter =>
                    (
                        YearFirst(quarter.First),
                        Moves(quarter.Last.AddDays(1).AddMonths(-12).AddDays(-1), quarter.Last).Where(move => move.Before > 0).ToArray()
                    )
                )
                .Where(look => look.Item2.Length > 0),
        ];

        Says(answer, "quarter", "arr_a_year_ago", looks.Select(look => (look.Quarter, look.Customers.Sum(customer => customer.Before))));
        Says(
            answer,
            "quarter",
            "net_retention_percent",
            looks.Select(look =>
                (look.Quarter, Percent(look.Customers.Sum(customer => customer.Now), look.Customers.Sum(customer => customer.Before)))
            ),
            OfPercents
        );
        Says(
            answer,
            "quarter",
            "gross_retention_percent",
            looks.Select(look =>
                (
                    look.Quarter,
                    Percent(
                        look.Customers.Sum(customer => Math.Min(customer.Now, customer.Before)),
                        look.Customers.Sum(customer => customer.Before)
                    )
                )
            ),
            OfPercents
        );
        Says(
            answer,
            "quarter",
            "customers_kept_percent",
            looks.Select(look => (look.Quarter, Percent(look.Customers.Count(customer => customer.Now > 0), look.Customers.Length))),
            OfPercents
        );
    }

    [Fact]
    public void Decided_renewals_are_counted_once_for_a_customer_and_a_day()
    {
        Answer answer = Ask("gross-and-net-revenue-retention");
        Renewal[] due = [.. Decided().Where(renewal => renewal.Ends >= FirstLoss && renewal.Ends <= Today)];

        Says(answer, "quarter", "renewals_due", due.Select(renewal => (YearFirst(renewal.Ends), 1m)));
        Says(answer, "quarter", "arr_due", due.Select(renewal => (YearFirst(renewal.Ends), renewal.Arr)));
        Says(
            answer,
            "quarter",
            "renewals_kept_percent",
            due.GroupBy(renewal => YearFirst(renewal.Ends))
                .Select(quarter => (quarter.Key, Percent(quarter.Count(renewal => renewal.IsWon), quarter.Count()))),
            OfPercents
        );
        Says(answer, "quarter", "lost", due.Select(renewal => (YearFirst(renewal.Ends), renewal.IsWon ? 0 : -renewal.Arr)));
    }

    [Fact]
    public void Every_lost_renewal_has_its_reason()
    {
        Answer answer = Ask("churn-reason-analysis");
        Renewal[] decided = [.. Decided()];

        Says(answer, "reason", "cases", decided.Select(renewal => (renewal.Reason, 1m)));
        Says(answer, "reason", "arr_lost", decided.Select(renewal => (renewal.Reason, renewal.IsWon ? 0 : renewal.Arr)));
    }

    [Fact]
    public void What_comes_up_for_renewal_is_in_the_forecast()
    {
        var end = MonthOf(Today).AddMonths(13);
        (DateOnly Ends, decimal Arr)[] coming =
        [
            .. Renewals()
                .Where(renewal => renewal.Row.Day("current_expiration_date") >= Today && renewal.Row.Day("current_expiration_date") < end)
                .Select(renewal => (renewal.Row.Day("current_expiration_date"), renewal.Contract.Number("annual_value"))),
        ];

        Says(Ask("renewal-forecast"), "month", "arr_ending", coming.Select(one => (Written(one.Ends)[..7], one.Arr)));
        Says(
            Ask("renewal-pipeline"),
            "ends_in",
            "arr_ending",
            Books["contracts"]
                .Where(contract =>
                    contract["status"] != "Draft"
                    && contract.Number("annual_value") > 0
                    && contract.Day("end_date") >= Today
                    && contract.Day("end_date") < end
                )
                .Select(contract => (Written(MonthOf(contract.Day("end_date"))), contract.Number("annual_value")))
        );
    }

    [Fact]
    public void Groups_of_customers_hold_all_recurring_revenue()
    {
        Answer concentration = AskWide("customer-concentration");

        Assert.Equal(HeldBy(Today).Values.Sum(), Total(concentration, "arr"));
        Assert.Equal(HeldBy(Today).Count, Total(concentration, "members"));
        var parents = Books["account_hierarchy"]
            .GroupBy(tie => tie["child_customer_id"])
            .ToDictionary(child => child.Key, child => child.Min(tie => tie["parent_customer_id"])!);
        string HeadOf(string customer) => parents.GetValueOrDefault(customer, customer);
        var earned = Books["revenue_recognition"]
            .Where(one => one.Day("recognition_date") <= Today && one.Day("recognition_date") > Today.AddMonths(-12))
            .ToLookup(one => HeadOf(one["customer_id"]), one => one.Number("recognition_amount"));
        Says(
            concentration,
            "group_id",
            HeldBy(Today).Keys.GroupBy(HeadOf),
            group => group.Key,
            ("share_of_revenue", group => Share(earned[group.Key].Sum(), earned.Sum(one => one.Sum())))
        );
        Assert.Equal(HeldBy(Today).Values.Sum(), Total(Ask("corporate-structure-analysis"), "arr"));
        Assert.Equal(Books["customers"].Count, Total(Ask("corporate-structure-analysis"), "accounts"));
        Answer places = Ask("corporate-structure-analysis");
        var below = Books["account_hierarchy"].ToLookup(tie => tie["parent_customer_id"], tie => tie["relationship_type"]);
        HashSet<string> members = [.. Books["account_hierarchy"].Select(tie => tie["child_customer_id"])];
        string[] heads = [.. below.Select(group => group.Key).Where(head => !members.Contains(head))];
        // Sisters stand on both ends of their tie; only who has daughters or divisions is a parent.
        Assert.Equal(
            heads.Count(head => below[head].Any(kind => kind is "Parent-Child" or "Division")),
            Total(Part(places, "place_in_group", "Parent"), "accounts")
        );
        Assert.Equal(
            Books["account_hierarchy"].Count(tie => tie["relationship_type"] == "Sister Company")
                + heads
                    .Where(head => below[head].Contains("Sister Company"))
                    .Count(head => !below[head].Any(kind => kind is "Parent-Child" or "Division")),
            Total(Part(places, "place_in_group", "Sister Company"), "accounts")
        );
        Row[] due =
        [
            .. Books["invoices"]
                .Where(bill => bill["status"] is not ("Draft" or "Cancelled"))
                .Where(bill => bill.Day("due_date") < Today && bill.Day("due_date") >= Today.AddDays(-365)),
        ];
        Assert.Equal(due.Length, Total(places, "invoices_due"));
        Assert.Equal(due.Select(bill => bill["customer_id"]).Distinct().Count(), Total(places, "accounts_invoiced"));
        decimal late = Percent(due.Count(bill => !bill.Has("payment_date") || bill.Day("payment_date") > bill.Day("due_date")), due.Length);
        Assert.InRange(
            places.Rows.Sum(row => Number(row[places.PlaceOf("paid_late_percent")]) * Number(row[places.PlaceOf("invoices_due")]))
                / due.Length,
            late - OfPercents,
            late + OfPercents
        );
    }

    /// <summary>The recurring revenue of each customer on a day.</summary>
    private Dictionary<string, decimal> HeldBy(DateOnly day) =>
        Books["contracts"]
            .Where(contract =>
                contract["status"] != "Draft"
                && contract.Number("annual_value") > 0
                && contract.Day("start_date") <= day
                && contract.Day("end_date") >= day
            )
            .GroupBy(contract => contract["customer_id"])
            .ToDictionary(customer => customer.Key, customer => customer.Sum(contract => contract.Number("annual_value")));

    private IEnumerable<(decimal Before, decimal Now)> Moves(DateOnly before, DateOnly now)
    {
        Dictionary<string, decimal> then = HeldBy(before);
        Dictionary<string, decimal> held = HeldBy(now);
        return then.Keys.Union(held.Keys).Select(customer => (then.GetValueOrDefault(customer), held.GetValueOrDefault(customer)));
    }

    private IEnumerable<(Row Row, Row Contract)> Renewals()
    {
        IReadOnlyDictionary<string, Row> contracts = Books.ByKey("contracts");
        return Books["renewals"].Select(renewal => (renewal, contracts[renewal["contract_id"]]));
    }

    private IEnumerable<Renewal> Decided() =>
        Renewals()
            .Where(renewal => renewal.Row["renewal_status"] is "Won" or "Lost")
            .GroupBy(renewal => (renewal.Row["customer_id"], renewal.Row.Day("current_expiration_date")))
            .Select(one => new Renewal(
                one.Key.Item2,
                one.Sum(renewal => renewal.Contract.Number("annual_value")),
                one.Any(renewal => renewal.Row["renewal_status"] == "Won"),
                one.All(renewal => renewal.Row["renewal_status"] == "Won")
                    ? "renewed"
                    : one.Select(renewal => renewal.Row["churn_reason"])
                        .Where(reason => reason.Length > 0)
                        .Order(StringComparer.Ordinal)
                        .FirstOrDefault("not stated")
            ));

    /// <summary>All contracts of a customer that end on one day.</summary>
    private sealed record Renewal(DateOnly Ends, decimal Arr, bool IsWon, string Reason);
}
