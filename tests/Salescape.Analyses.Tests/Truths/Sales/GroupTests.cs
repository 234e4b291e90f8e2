namespace Salescape.Analyses.Tests.Truths.Sales;

/// <summary>Groups of accounts that belong together, a parent with its children.</summary>
public abstract class GroupTests : TruthTests
{
    public sealed class Small(SmallCompany company) : GroupTests(company);

    public sealed class Drawn(DrawnCompany company) : GroupTests(company);

    // Groups by the key of their parent, with the rows of their members.
    private readonly Dictionary<string, Row[]> _groups;

    protected GroupTests(IBookedCompany company)
        : base(company) =>
        _groups = Books["account_hierarchy"]
            .GroupBy(link => link["parent_customer_id"])
            .ToDictionary(
                group => group.Key,
                group =>
                    group
                        .Select(link => link["child_customer_id"])
                        .Prepend(group.Key)
                        .Distinct()
                        .Select(key => Known.By("customers")[key])
                        .ToArray()
            );

    [Fact]
    public void Contracts_and_deals_of_a_group_could_be_put_together()
    {
        DateOnly until = Today.AddMonths(6);
        var due = Known.DueRenewals.Select(one => one["contract_id"]).ToHashSet();
        Row[] ContractsOf(Row[] members) =>
            [.. Known.InForce.Where(contract => members.Any(one => one["customer_id"] == contract["customer_id"]))];
        Row[] DealsOf(Row[] members) =>
            [
                .. Known.OpenNew.Where(deal =>
                    deal.Day("close_date") < until && members.Any(one => one["customer_id"] == deal["customer_id"])
                ),
            ];
        Row[] ClosingOf(Row[] members) => [.. DealsOf(members).Where(deal => deal.Day("close_date") >= Today)];
        Row[] OverdueOf(Row[] members) => [.. DealsOf(members).Where(deal => deal.Day("close_date") < Today)];
        int Involved(Row[] members) => members.Count(one => ContractsOf([one]).Length + DealsOf([one]).Length > 0);
        Row[] EndingOf(Row[] members) =>
            [.. ContractsOf(members).Where(one => one.Day("end_date") < until && due.Contains(one["contract_id"]))];
        decimal[] Discounts(Row[] members) =>
            [.. ContractsOf(members).Select(one => Known.By("quotes")[one["quote_id"]].Number("discount_percent"))];

        Says(
            AskAll("deal-consolidation"),
            "group_id",
            _groups.Where(group => ContractsOf(group.Value).Length > 0 && Involved(group.Value) >= 2),
            group => group.Key,
            ("members_involved", group => Involved(group.Value)),
            ("contracts_in_force", group => ContractsOf(group.Value).Length),
            ("arr_in_force", group => ContractsOf(group.Value).Sum(one => one.Number("annual_value"))),
            ("arr_ending_in_window", group => EndingOf(group.Value).Sum(one => one.Number("annual_value"))),
            ("new_deals_closing", group => ClosingOf(group.Value).Length),
            ("new_amount_closing", group => ClosingOf(group.Value).Sum(one => one.Number("amount"))),
            ("overdue_deals", group => OverdueOf(group.Value).Length),
            ("overdue_amount", group => OverdueOf(group.Value).Sum(one => one.Number("amount"))),
            ("discount_gap", group => Discounts(group.Value) is { Length: > 0 } all ? all.Max() - all.Min() : null)
        );
    }

    [Fact]
    public void Members_of_a_group_have_their_ARR_and_their_deals()
    {
        decimal ArrOf(Row[] members) => members.Sum(one => Known.ArrOf(one["customer_id"]));
        Says(
            AskAll("enterprise-account-mapping"),
            "customer_id",
            _groups.SelectMany(group => group.Value.Select(member => (Group: group.Value, Key: member["customer_id"]))),
            member => member.Key,
            ("arr", member => Known.ArrOf(member.Key)),
            ("share_of_group_arr", member => Share(Known.ArrOf(member.Key), ArrOf(member.Group))),
            ("open_deals", member => Known.Open.Count(deal => deal["customer_id"] == member.Key)),
            ("open_amount", member => Known.Open.Where(deal => deal["customer_id"] == member.Key).Sum(deal => deal.Number("amount")))
        );
    }

    [Fact]
    public void White_space_is_what_members_do_not_buy_yet()
    {
        var paid = Known
            .By("customers")
            .Values.Where(one => Known.Arr.ContainsKey(one["customer_id"]))
            .ToLookup(one => one["company_size"], one => Known.ArrOf(one["customer_id"]));
        HashSet<string> buyers = [.. Known.Signed.Select(contract => contract["customer_id"])];
        HashSet<string> ProductsOf(Row member) => [.. Known.LiveOf[member["customer_id"]].Select(install => install["product_id"])];
        int Products(Row[] members) => members.SelectMany(ProductsOf).Distinct().Count();
        Row[] Lacking(Row[] members) => [.. members.Where(one => ProductsOf(one).Count == 0)];
        decimal Growth(Row[] members) =>
            Known.OpenNew.Where(deal => members.Any(one => one["customer_id"] == deal["customer_id"])).Sum(deal => deal.Number("amount"));

        Says(
            AskAll("strategic-account-planning"),
            "group_id",
            _groups,
            group => group.Key,
            ("members", group => group.Value.Length),
            ("white_space_members", group => Lacking(group.Value).Length),
            ("arr", group => group.Value.Sum(one => Known.ArrOf(one["customer_id"]))),
            ("potential_arr", group =>
                group
                    .Value.Where(one => !buyers.Contains(one["customer_id"]))
                    .Sum(one => paid.Contains(one["company_size"]) ? Median(paid[one["company_size"]]) : 0)
            ),
            ("growth_pipeline", group => Growth(group.Value)),
            ("products_in_group", group => Products(group.Value)),
            ("placements_to_spread", group => group.Value.Length * Products(group.Value) - group.Value.Sum(one => ProductsOf(one).Count)),
            ("mean_health", group =>
                Mean(group.Value.Select(one => Known.HealthOf(one["customer_id"])?.Number("overall_score")).OfType<decimal>())
            )
        );
    }
}
