namespace Salescape.Analyses.Tests.Truths.Operations;

/// <summary>Versions in use, when they lose support, and what customers wait for.</summary>
public abstract class ReleaseTests : TruthTests
{
    public sealed class Small(SmallCompany company) : ReleaseTests(company);

    public sealed class Drawn(DrawnCompany company) : ReleaseTests(company);

    private readonly ILookup<string, Row> _releases;

    protected ReleaseTests(IBookedCompany company)
        : base(company) => _releases = Known.Of("product_releases", "product_id");

    [Fact]
    public void Installs_behind_must_move_with_effort()
    {
        int Integrations(Row install) =>
            Known
                .Of("integration_usage", "customer_id")[install["customer_id"]]
                .Count(one => one["product_id"] == install["product_id"] && one["status"] != "Inactive");
        Says(
            AskAll("product_releases/migration-planning"),
            "install_id",
            Known.LiveInstalls.Where(install => Known.ReleasesAhead(install).Length > 0),
            install => install["install_id"],
            ("releases_on_the_way", install => Known.ReleasesAhead(install).Length),
            ("breaking_releases", install => Known.ReleasesAhead(install).Count(one => one["breaking_changes"] == "Yes")),
            ("integrations", install => Integrations(install)),
            ("effort_points", install =>
                Known.ReleasesAhead(install).Length
                + 5 * Known.ReleasesAhead(install).Count(one => one["breaking_changes"] == "Yes")
                + 2 * Integrations(install)
                + Math.Floor(install.Number("license_count") / 100)
            ),
            ("support_ends", install => Known.ReleaseOf(install)?.Day("support_end_date")),
            ("features_gained", install => Known.ReleasesAhead(install).Sum(one => one.Number("features_added"))),
            ("arr", install => install.Number("contract_value"))
        );
    }

    [Fact]
    public void Products_wait_for_their_next_release()
    {
        DateOnly[] Main(string product) =>
            [.. _releases[product].Where(one => one["release_type"] is "Major" or "Minor").Select(one => one.Day("release_date")).Order()];
        decimal? Gap(string product) => Main(product) is { Length: > 1 } days ? (decimal)Days(days[0], days[^1]) / (days.Length - 1) : null;
        DateOnly Last(string product) => _releases[product].Max(one => one.Day("release_date"));
        DateOnly LastMain(string product) => Main(product) is { Length: > 0 } days ? days[^1] : Last(product);
        int Since(string product, string type, DateOnly day) =>
            Known.Of("support_tickets", "product_id")[product].Count(one => one["ticket_type"] == type && one.Day("created_date") > day);
        Says(
            AskAll("product_releases/release-planning"),
            "product_id",
            Known.By("products").Keys,
            product => product,
            ("last_minor_or_major", product => Main(product) is { Length: > 0 } days ? days[^1] : null),
            ("usual_gap_days", product => Gap(product)),
            ("wishes_waiting", product => Since(product, "Feature Request", LastMain(product))),
            ("defects_since_release", product => Since(product, "Bug", Last(product))),
            ("slowness_since_release", product => Since(product, "Performance", Last(product))),
            ("open_tickets", product => Known.Unresolved.Count(one => one["product_id"] == product)),
            ("live_installs", product => Known.LiveInstalls.Count(one => one["product_id"] == product))
        );
    }

    [Fact]
    public void Versions_in_use_lose_support()
    {
        bool IsOn(Row ticket, Row install) =>
            ticket["product_id"] == install["product_id"] && ticket["product_version"] == install["version_number"];
        DateOnly? SupportEnd(IEnumerable<Row> version) => Known.ReleaseOf(version.First())?.Day("support_end_date");
        Says(
            AskAll("support-lifecycle-management"),
            "product_id,version",
            Known.LiveInstalls.GroupBy(install =>
                $"{install["product_id"]} | {Known.Product(install)["product_name"]} {install["version_number"]}"
            ),
            version => version.Key,
            ("support_ends", version => SupportEnd(version)),
            ("days_of_support_left", version => SupportEnd(version) is { } end ? Days(Today, end) : null),
            ("live_installs", version => version.Count()),
            ("arr", version => version.Sum(install => install.Number("contract_value"))),
            ("late_contracts", version =>
                version.Count(install => SupportEnd(version) is not { } end || install.Day("renewal_date") > end)
            ),
            ("tickets_last_year", version =>
                Books["support_tickets"]
                    .Count(ticket => IsOn(ticket, version.First()) && ticket.Day("created_date") > Today.AddDays(-365))
            ),
            ("open_tickets", version => Known.Unresolved.Count(ticket => IsOn(ticket, version.First())))
        );
    }
}
