namespace Salescape.Analyses.Tests.Truths.Sales;

/// <summary>What is on record about accounts, and what they buy.</summary>
public abstract class AttributeTests : TruthTests
{
    public sealed class Small(SmallCompany company) : AttributeTests(company);

    public sealed class Drawn(DrawnCompany company) : AttributeTests(company);

    protected AttributeTests(IBookedCompany company)
        : base(company) { }

    [Fact]
    public void Rules_and_certificates_concern_the_accounts_on_record()
    {
        decimal all = Known.Arr.Values.Sum();
        Says(
            AskAll("customer_attributes/compliance-tracking"),
            "requirement,kind",
            Books["customer_attributes"].Where(one => one["attribute_type"] is "Compliance" or "Certification").GroupBy(Name),
            rule => rule.Key,
            ("accounts", rule => Customers(rule).Length),
            ("live_customers", rule => Live(rule).Length),
            ("annual_recurring_revenue", rule => Live(rule).Sum(Known.ArrOf)),
            ("share_of_all_revenue_percent", rule => Share(Live(rule).Sum(Known.ArrOf), all)),
            ("due_for_review", rule => Live(rule.Where(one => one.Day("created_date") <= Today.AddDays(-365))).Length),
            ("open_pipeline", rule => Customers(rule).Sum(OpenNewOf))
        );
    }

    [Fact]
    public void Segments_compare_with_accounts_of_the_same_sizes()
    {
        var sizes = Books["customers"]
            .GroupBy(one => one["company_size"])
            .ToDictionary(
                size => size.Key,
                size =>
                    (
                        Rate: (decimal)size.Count(one => Known.Arr.ContainsKey(one["customer_id"])) / size.Count(),
                        Spend: size.Sum(one => Known.ArrOf(one["customer_id"])) / size.Count()
                    )
            );
        string SizeOf(string customer) => Known.By("customers")[customer]["company_size"];
        decimal Left(string[] customers)
        {
            string[] buyers = [.. customers.Where(one => Known.Of("customer_products", "customer_id").Contains(one))];
            return buyers.Length == 0 ? 0 : 100m * buyers.Count(one => !Known.LiveOf.Contains(one)) / buyers.Length;
        }

        SaysOfSome(
            AskAll("customer_attributes/customer-segmentation"),
            "attribute_type,attribute_value",
            Books["customer_attributes"].GroupBy(one => $"{one["attribute_type"]} | {one["attribute_value"]}"),
            segment => segment.Key,
            ("accounts", segment => Customers(segment).Length),
            ("live_customers", segment => Live(segment).Length),
            ("penetration_percent", segment => Share(Live(segment).Length, Customers(segment).Length)),
            ("annual_recurring_revenue", segment => Live(segment).Sum(Known.ArrOf)),
            ("buyer_index", segment => 100 * (Live(segment).Length + 5) / (Customers(segment).Sum(one => sizes[SizeOf(one)].Rate) + 5)),
            ("left_percent", segment => Left(Customers(segment)))
        );
    }

    [Fact]
    public void Technologies_are_on_record_as_stack_or_integration()
    {
        int all = Books["customers"].Count;
        Row[] DealsOf(IEnumerable<Row> rows) =>
            [.. Customers(rows).SelectMany(one => Known.NewBusiness.Where(deal => deal["customer_id"] == one))];
        Says(
            AskAll("technology-stack-analysis"),
            "technology,kind",
            Books["customer_attributes"].Where(one => one["attribute_type"] is "Technology Stack" or "Integration").GroupBy(Name),
            technology => technology.Key,
            ("accounts", technology => Customers(technology).Length),
            ("reach_percent", technology => Share(Customers(technology).Length, all)),
            ("live_customers", technology => Live(technology).Length),
            ("annual_recurring_revenue", technology => Live(technology).Sum(Known.ArrOf)),
            ("win_rate_percent", technology => Share(DealsOf(technology).Count(IsWon), DealsOf(technology).Length)),
            ("deals_lost_for_missing_features", technology =>
                DealsOf(technology).Count(deal => deal["win_loss_reason"].StartsWith("Missing features", StringComparison.Ordinal))
            )
        );
    }

    [Fact]
    public void Use_cases_are_served_by_what_customers_with_them_own()
    {
        string[] customers = [.. Known.Arr.Keys];
        bool Owns(string customer, string category) =>
            Known.LiveOf[customer].Any(one => Known.Product(one)["product_category"] == category);
        SaysOfSome(
            AskAll("use-case-identification"),
            "use_case,serving_category",
            Books["customer_attributes"]
                .Where(one => one["attribute_type"] == "Use Case")
                .GroupBy(one => one["attribute_value"])
                .SelectMany(useCase =>
                    Books["products"]
                        .Select(one => one["product_category"])
                        .Distinct()
                        .Select(category => (Case: useCase, Category: category))
                ),
            one => $"{one.Case.Key} | {one.Category}",
            ("accounts", one => Customers(one.Case).Length),
            ("live_customers", one => Live(one.Case).Length),
            ("customers_owning_it", one => Live(one.Case).Count(customer => Owns(customer, one.Category))),
            ("lacking", one => Live(one.Case).Count(customer => !Owns(customer, one.Category))),
            ("prospects", one => Customers(one.Case).Except(Live(one.Case)).Count(customer => !Known.HasLeft(customer)))
        );
    }

    private static string Name(Row one) => $"{one["attribute_value"]} | {one["attribute_type"]}";

    private static string[] Customers(IEnumerable<Row> rows) => [.. rows.Select(one => one["customer_id"]).Distinct()];

    private string[] Live(IEnumerable<Row> rows) => [.. Customers(rows).Where(Known.Arr.ContainsKey)];

    private decimal OpenNewOf(string customer) =>
        Known.OpenNew.Where(deal => deal["customer_id"] == customer).Sum(deal => deal.Number("amount"));
}
