namespace Salescape.Analyses.Tests.Truths.Sales;

/// <summary>What customers run, and what else they could be offered.</summary>
public abstract class InstallTests : TruthTests
{
    public sealed class Small(SmallCompany company) : InstallTests(company);

    public sealed class Drawn(DrawnCompany company) : InstallTests(company);

    protected InstallTests(IBookedCompany company)
        : base(company) { }

    [Fact]
    public void Installs_behind_must_move_before_support_ends()
    {
        DateOnly? SupportEnd(Row install) => Known.ReleaseOf(install)?.Day("support_end_date");
        Says(
            AskAll("version-migration-planning"),
            "install_id",
            Known.LiveInstalls.Where(install => Known.ReleasesAhead(install).Length > 0 && !IsGivenUp(install)),
            install => install["install_id"],
            ("support_end_date", install => SupportEnd(install)),
            ("days_of_support_left", install => SupportEnd(install) is { } end ? Days(Today, end) : null),
            ("wave", install => (SupportEnd(install) is { } end ? Days(Today, end) : -1) switch
                {
                    < 0 => "1 support is over",
                    <= 90 => "2 within 90 days",
                    <= 365 => "3 within a year",
                    _ => "4 later",
                }),
            ("releases_behind", install => Known.ReleasesAhead(install).Length),
            ("breaking_releases", install => Known.ReleasesAhead(install).Count(release => release["breaking_changes"] == "Yes")),
            ("fixes_missed", install => Known.ReleasesAhead(install).Sum(release => release.Number("bugs_fixed"))),
            ("annual_value", install => install.Number("contract_value"))
        );
    }

    [Fact]
    public void Offers_go_to_customers_that_fit()
    {
        var owners = Known
            .LiveInstalls.GroupBy(one => one["product_id"])
            .ToDictionary(product => product.Key, product => product.Select(one => one["customer_id"]).ToHashSet());
        bool Offerable(string customer, string product) =>
            Known.Health.TryGetValue(customer, out Row health)
            && health["risk_level"] is "Low" or "Medium"
            && !Known.OpenNew.Any(deal => deal["customer_id"] == customer && deal["product_id"] == product);
        decimal Chance(string customer) => Known.Health[customer].Number("expansion_probability");
        // As it is shown, so that the three figures of a line multiply.
        decimal Fit(string customer, string product) =>
            Known
                .LiveOf[customer]
                .Select(owned => owners[owned["product_id"]])
                .Max(like => Math.Round(100m * like.Count(owners[product].Contains) / like.Count, 1, MidpointRounding.AwayFromZero));
        decimal? Paid(string size, string product) =>
            Known
                .LiveInstalls.Where(one => one["product_id"] == product && Known.Customer(one)["company_size"] == size)
                .Select(one => one.Number("contract_value"))
                .ToArray()
                is { Length: > 0 } values
                ? Math.Round(Median(values), 2, MidpointRounding.AwayFromZero)
                : null;
        var crossSell =
            from customer in Known.LiveOf
            from product in owners.Keys
            where !owners[product].Contains(customer.Key) && Offerable(customer.Key, product)
            select (Customer: customer.Key, Product: product);

        SaysOfSome(
            Part(AskAll("cross-sell-upsell-identification"), "play", "Cross-sell"),
            "customer_id,product_id",
            crossSell,
            offer => $"{offer.Customer} | {offer.Product}",
            ("annual_value_if_bought", offer => Paid(Known.By("customers")[offer.Customer]["company_size"], offer.Product)),
            ("chance_to_expand_percent", offer => Chance(offer.Customer)),
            ("expected_annual_value", offer =>
                Paid(Known.By("customers")[offer.Customer]["company_size"], offer.Product)
                * Fit(offer.Customer, offer.Product)
                * Chance(offer.Customer)
                / 10_000
            )
        );
        SaysOfSome(
            Part(AskAll("cross-sell-upsell-identification"), "play", "Upsell"),
            "customer_id,product_id",
            Known
                .LiveInstalls.Where(one =>
                    Known.LastUse(one) is { } use && use.Number("licenses_active") >= 0.9m * use.Number("licenses_purchased")
                )
                .Where(one => Offerable(one["customer_id"], one["product_id"])),
            install => $"{install["customer_id"]} | {install["product_id"]}",
            ("annual_value_if_bought", install =>
                (Math.Ceiling(Known.LastUse(install)!.Value.Number("licenses_active") / 0.8m) - install.Number("license_count"))
                * install.Number("contract_value")
                / install.Number("license_count")
            )
        );
    }

    // Nobody migrates what will not be renewed.
    private bool IsGivenUp(Row install)
    {
        string[] ends =
        [
            .. Known
                .Of("renewals", "customer_id")[install["customer_id"]]
                .Where(renewal => renewal.Day("current_expiration_date") == install.Day("renewal_date").AddDays(-1))
                .Select(renewal => renewal["renewal_status"]),
        ];
        return ends.Contains("Lost") && !ends.Contains("Won") && !ends.Contains("Pending");
    }
}
