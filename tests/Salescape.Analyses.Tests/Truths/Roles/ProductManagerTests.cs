namespace Salescape.Analyses.Tests.Truths.Roles;

/// <summary>What product managers ask about their products.</summary>
public abstract class ProductManagerTests : TruthTests
{
    public sealed class Small(SmallCompany company) : ProductManagerTests(company);

    public sealed class Drawn(DrawnCompany company) : ProductManagerTests(company);

    private static readonly string[] DataTags =
    [
        "duplicates",
        "data-quality",
        "wrong-totals",
        "figures-differ",
        "encoding",
        "special-characters",
        "import",
        "mapping",
        "truncated",
        "data-loss",
    ];

    protected ProductManagerTests(IBookedCompany company)
        : base(company) { }

    [Fact]
    public void Renewals_are_placed_by_breadth_of_use()
    {
        var features = Books["feature_usage"].ToLookup(one => one["customer_id"]);
        string? BreadthOf(string customer, DateOnly end)
        {
            Row[] measured =
            [
                .. features[customer].Where(one => one.Day("usage_date") <= end && one.Day("usage_date") > end.AddDays(-151)),
            ];
            if (measured.Length == 0)
                return null;
            DateOnly last = measured.Max(one => MonthOf(one.Day("usage_date")));
            Row[] latest = [.. measured.Where(one => MonthOf(one.Day("usage_date")) == last)];
            decimal breadth =
                (decimal)latest.Count(one => one["adoption_status"] is "Regular" or "Power User")
                / latest.Select(one => one["product_id"]).Distinct().Count();
            return breadth switch
            {
                < 1 => "under one feature",
                < 2 => "one to under two",
                < 3 => "two to under three",
                _ => "three and more",
            };
        }

        static bool IsDecided(Row one) => one["renewal_status"] is "Won" or "Lost";
        var placed = Books["renewals"]
            .Where(one => IsDecided(one) || one.Day("current_expiration_date") is var end && end >= Today && end <= Today.AddDays(180))
            .Select(one =>
                (Renewal: one, Breadth: BreadthOf(one["customer_id"], IsDecided(one) ? Meanings.DecidedOn(one) : Today))
            )
            .Where(one => one.Breadth is not null);
        SaysOfSome(
            AskAll("breadth-of-use-and-renewal"),
            "breadth",
            placed.GroupBy(one => one.Breadth!, one => one.Renewal),
            breadth => breadth.Key,
            ("decided_renewals", breadth => breadth.Count(IsDecided)),
            ("lost", breadth => breadth.Count(one => one["renewal_status"] == "Lost")),
            ("lost_percent", breadth => Share(breadth.Count(one => one["renewal_status"] == "Lost"), breadth.Count(IsDecided))),
            ("renewals_ahead", breadth => breadth.Count(one => !IsDecided(one)))
        );
    }

    [Fact]
    public void Poor_data_costs_tickets()
    {
        var tickets = Known.Of("support_tickets", "customer_id");
        Row[] After(Row measured) =>
            [
                .. tickets[measured["customer_id"]]
                    .Where(ticket => ticket["product_id"] == measured["product_id"])
                    .Where(ticket => Days(measured.Day("metric_date"), ticket.Day("created_date")) is > 0 and <= 60),
            ];
        static string BandOf(Row one) =>
            one.Number("overall_quality_score") switch
            {
                < 80 => "under 80",
                < 85 => "80 to under 85",
                < 90 => "85 to under 90",
                _ => "90 and more",
            };
        Says(
            AskAll("data-quality-against-tickets"),
            "data_quality",
            Books["data_quality_metrics"]
                .Where(one => one.Day("metric_date") > Today.AddDays(-730) && one.Day("metric_date") <= Today.AddDays(-60))
                .GroupBy(BandOf),
            band => band.Key,
            ("measurings", band => band.Count()),
            ("accounts", band => band.Select(one => one["customer_id"]).Distinct().Count()),
            ("tickets_per_100_measurings", band => Share(band.Sum(one => After(one).Length), band.Count())),
            ("data_tickets_percent", band =>
                Share(
                    band.SelectMany(After).Count(ticket => Known.TagsOf(ticket).Intersect(DataTags).Any()),
                    band.Sum(one => After(one).Length)
                )
            )
        );
    }

    [Fact]
    public void Features_tell_those_who_stay_from_those_who_leave()
    {
        var use = Books["feature_usage"].ToLookup(one => (one["customer_id"], one["feature_name"], one["product_id"]));
        var ended = Books["renewals"]
            .Where(one => one["renewal_status"] is "Won" or "Lost" && one.Day("current_expiration_date") > Today.AddDays(-730))
            .GroupBy(one => one["customer_id"])
            .ToDictionary(
                customer => customer.Key,
                customer =>
                    customer
                        .OrderByDescending(one => one.Day("current_expiration_date"))
                        .ThenBy(one => one["renewal_id"], StringComparer.Ordinal)
                        .First()
            );
        Row? Last((string Customer, string, string) install, DateOnly end) =>
            use[install]
                .Where(one => one.Day("usage_date") <= end && one.Day("usage_date") >= end.AddDays(-150))
                .OrderBy(one => one.Day("usage_date"))
                .Select(one => (Row?)one)
                .LastOrDefault();
        var rows =
            from install in use.Select(one => one.Key)
            where ended.ContainsKey(install.Item1)
            let renewal = ended[install.Item1]
            let last = Last(install, Meanings.DecidedOn(renewal))
            where last is not null
            group (
                Lost: renewal["renewal_status"] == "Lost",
                Used: last.Value["adoption_status"] is "Regular" or "Power User"
            ) by $"{install.Item2} ({Known.By("products")[install.Item3]["product_name"]}) | {install.Item3}";
        SaysOfSome(
            AskAll("features-of-renewed-against-lost"),
            "feature,product_id",
            rows,
            feature => feature.Key,
            ("renewed_installs", feature => feature.Count(one => !one.Lost)),
            ("lost_installs", feature => feature.Count(one => one.Lost)),
            ("used_by_renewed_percent", feature => Share(feature.Count(one => !one.Lost && one.Used), feature.Count(one => !one.Lost))),
            ("used_by_lost_percent", feature => Share(feature.Count(one => one.Lost && one.Used), feature.Count(one => one.Lost)))
        );
    }

    [Fact]
    public void New_customers_take_their_time_to_first_value()
    {
        // Who has no first value yet has waited so long at least.
        decimal[] DaysOf(IEnumerable<Row> some) =>
            [.. some.Select(one => Has(one) ? one.Number("days_to_first_value") : Days(one.Day("start_date"), Today))];
        static bool Has(Row one) => one.Has("days_to_first_value");
        SaysOfSome(
            AskAll("onboarding-to-first-value", ("min_rows", 1)),
            "product_id",
            Books["onboarding_progress"]
                .Where(one => one.Day("start_date") > Today.AddDays(-425) && one.Day("start_date") <= Today.AddDays(-60))
                .GroupBy(one => one["product_id"]),
            product => product.Key,
            ("onboardings", product => product.Count()),
            ("median_days", product => Median(DaysOf(product))),
            ("never_yet", product => product.Count(one => !one.Has("days_to_first_value"))),
            ("stalled", product => product.Count(one => one["status"] == "Stalled"))
        );
    }

    [Fact]
    public void Products_have_their_card()
    {
        DateOnly last = Known.LastRound("product_usage_summary", "usage_date");
        var measured = Books["product_usage_summary"]
            .Where(one => MonthOf(one.Day("usage_date")) == last)
            .ToLookup(one => one["product_id"]);
        int FaultsOf(string product) =>
            Known
                .Of("support_tickets", "product_id")[product]
                .Count(ticket => ticket["ticket_type"] is "Bug" or "Performance" && ticket.Day("created_date") > Today.AddDays(-92));
        SaysOfSome(
            AskAll("product-scorecard"),
            "product_id",
            Known.LiveInstalls.GroupBy(install => install["product_id"]),
            product => product.Key,
            ("live_installs", product => product.Count()),
            ("annual_value", product => product.Sum(install => install.Number("contract_value"))),
            ("adoption_score", product => Mean(measured[product.Key].Select(one => one.Number("feature_adoption_score")))),
            ("faults_per_100_installs", product => Share(FaultsOf(product.Key), product.Count()))
        );
    }

    [Fact]
    public void Releases_have_their_faults()
    {
        Row[] FamilyOf(Row release)
        {
            DateOnly next = Known
                .Of("product_releases", "product_id")[release["product_id"]]
                .Where(other => other["release_type"] is "Major" or "Minor" && other.Day("release_date") > release.Day("release_date"))
                .Select(other => other.Day("release_date"))
                .Append(DateOnly.MaxValue)
                .Min();
            return
            [
                .. Known
                    .Of("product_releases", "product_id")[release["product_id"]]
                    .Where(other => other.Day("release_date") >= release.Day("release_date") && other.Day("release_date") < next),
            ];
        }

        Row[] FaultsOf(Row release)
        {
            HashSet<string> versions = [.. FamilyOf(release).Select(one => one["version_number"])];
            return
            [
                .. Known
                    .Of("support_tickets", "product_id")[release["product_id"]]
                    .Where(ticket => ticket["ticket_type"] is "Bug" or "Performance" && versions.Contains(ticket["product_version"]))
                    .Where(ticket => Days(release.Day("release_date"), ticket.Day("created_date")) is >= 0 and <= 120),
            ];
        }

        SaysOfSome(
            AskAll("release-quality"),
            "release",
            Books["product_releases"].Where(release => release["release_type"] is "Major" or "Minor"),
            release => $"{Known.Product(release)["product_name"]} {release["version_number"]}",
            ("release_date", release => release.Day("release_date")),
            ("faults", release => FaultsOf(release).Length),
            ("severe_faults", release => FaultsOf(release).Count(ticket => ticket["severity"] is "Critical" or "Blocker")),
            ("customers_with_faults", release => FaultsOf(release).Select(ticket => ticket["customer_id"]).Distinct().Count()),
            ("patches_and_hotfixes", release => FamilyOf(release).Length - 1)
        );
    }

    [Fact]
    public void Users_come_back()
    {
        DateOnly last = Known.LastRound("product_usage_summary", "usage_date");
        var measured = Books["product_usage_summary"]
            .Where(one => MonthOf(one.Day("usage_date")) == last)
            .Select(one => (one["customer_id"], one["product_id"]))
            .ToHashSet();
        var sessions = Books["user_sessions"]
            .Where(session => measured.Contains((session["customer_id"], session["product_id"])))
            .ToLookup(session => session["product_id"]);
        HashSet<string> Seen(string product, int from, int to) =>
            [
                .. sessions[product]
                    .Where(session =>
                        session.Day("session_start") > Today.AddDays(-from) && session.Day("session_start") <= Today.AddDays(-to)
                    )
                    .Select(session => session["user_id"]),
            ];
        SaysOfSome(
            AskAll("stickiness-of-users"),
            "product_id",
            Known.By("products").Keys,
            product => product,
            ("users_seen_before", product => Seen(product, 184, 92).Count),
            ("users_seen_now", product => Seen(product, 92, 0).Count),
            ("returning_percent", product =>
                Share(Seen(product, 184, 92).Intersect(Seen(product, 92, 0)).Count(), Seen(product, 184, 92).Count)
            )
        );
    }

    [Fact]
    public void Wishes_come_up_in_tickets()
    {
        Row[] wishes = [.. Books["support_tickets"].Where(ticket => ticket["ticket_type"] == "Feature Request")];
        Row[] lately = [.. wishes.Where(ticket => ticket.Day("created_date") > Today.AddDays(-365))];
        Row[] before =
        [
            .. wishes.Where(ticket =>
                ticket.Day("created_date") <= Today.AddDays(-365) && ticket.Day("created_date") > Today.AddDays(-730)
            ),
        ];
        Answer answer = AskAll("wishes-in-tickets");

        string[] kinds = ["bulk-edit", "api", "automation", "mobile", "language", "permissions", "licences", "export", "training"];
        bool IsOfKind(Row ticket) => Known.Of("ticket_tags", "ticket_id")[ticket["ticket_id"]].Any(tag => kinds.Contains(tag["tag_name"]));
        Assert.Equal(lately.Length, Total(answer, "requests"));
        Assert.Equal(lately.Count(ticket => !IsOfKind(ticket)), Total(Part(answer, "wish", "no such tag"), "requests"));
        Assert.Equal(before.Length, Total(answer, "requests_before"));
        Assert.Equal(lately.Count(ticket => !ticket.Has("resolved_date")), Total(answer, "unanswered"));
    }
}
