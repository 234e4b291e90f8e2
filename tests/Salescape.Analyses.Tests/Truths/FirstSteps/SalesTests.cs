namespace Salescape.Analyses.Tests.Truths.FirstSteps;

/// <summary>First steps in the tables of sales.</summary>
public abstract class SalesTests(IBookedCompany company) : FirstStepTests(company)
{
    public sealed class Small(SmallCompany company) : SalesTests(company);

    public sealed class Drawn(DrawnCompany company) : SalesTests(company);

    private Row[] OpenDeals =>
        [
            .. Books["opportunities"]
                .Where(deal => deal["stage"] is not ("Closed Won" or "Closed Lost") && deal["opportunity_type"] != "Renewal"),
        ];

    [Fact]
    public void Accounts()
    {
        IReadOnlyList<Row> customers = Books["customers"];

        Says(Ask("accounts-by-region"), "region", "accounts", Counted(customers, "region"));
        Lists(
            Ask("newest-accounts"),
            "customer_id",
            "rows_in_all",
            customers
                .OrderByDescending(one => one.Day("created_date"))
                .ThenBy(one => one["customer_id"], StringComparer.Ordinal)
                .Select(one => (one["customer_id"], (decimal)customers.Count))
        );
        Says(Ask("what-we-know-of-accounts"), "kind", "facts", Counted(Books["customer_attributes"], "attribute_type"));
        Ranks(
            Ask("most-named-technologies"),
            "technology",
            "accounts",
            Different(
                Books["customer_attributes"].Where(one => one["attribute_type"] == "Technology Stack"),
                "attribute_value",
                "customer_id"
            )
        );
        Says(Ask("links-by-kind"), "kind", "ties", Counted(Books["account_hierarchy"], "relationship_type"));
    }

    [Fact]
    public void Contacts_and_notes()
    {
        Row[] notes = Lately("customer_notes", "note_date");

        Says(
            Ask("contacts-by-role"),
            "role",
            "contacts",
            Counted(Books["customer_contacts"].Where(one => one["status"] == "Active"), "role_type")
        );
        Says(Ask("contacts-by-status"), "status", "contacts", Counted(Books["customer_contacts"], "status"));
        Says(Ask("notes-by-kind"), "kind", "notes", Counted(notes, "note_type"));
        Ranks(Ask("who-writes-notes"), "author", "notes", Counted(notes, "created_by"));
        Ranks(
            Ask("most-met-competitors"),
            "competitor",
            "reports",
            Counted(Recent("competitive_intelligence", "intel_date"), "competitor_name")
        );
    }

    [Fact]
    public void Products_and_installs()
    {
        Says(
            Ask("price-list"),
            "product_id",
            "unit_price",
            Added(Books["products"].Where(one => one.Day("release_date") <= Today), "product_id", "unit_price")
        );
        Says(Ask("installs-by-support-level"), "support_level", "installs", Counted(InUse, "support_level"));
        Says(Ask("installs-by-support-level"), "support_level", "annual_value", Added(InUse, "support_level", "contract_value"));
        Ranks(Ask("largest-installs"), "install_id", "annual_value", Added(InUse, "install_id", "contract_value"));
    }

    [Fact]
    public void Open_deals()
    {
        Says(Ask("open-deals-by-stage"), "stage", "deals", Counted(OpenDeals, "stage"));
        Says(Ask("open-deals-by-stage"), "stage", "amount", Added(OpenDeals, "stage", "amount"));
        Says(
            Ask("open-deals-by-stage"),
            "stage",
            "weighted_amount",
            OpenDeals.Select(deal => (deal["stage"], deal.Number("amount") * deal.Number("probability") / 100)),
            OfUnits
        );
        Ranks(Ask("largest-open-deals"), "opportunity_id", "amount", Added(OpenDeals, "opportunity_id", "amount"));
        Says(
            Ask("new-deals-by-source"),
            "lead_source",
            "deals",
            Counted(Recent("opportunities", "created_date").Where(deal => deal["opportunity_type"] != "Renewal"), "lead_source")
        );
    }

    [Fact]
    public void Decided_deals()
    {
        Row[] decided = Recent("closed_deals", "close_date");

        Says(Ask("reasons-for-losses"), "reason", "deals", decided.Where(deal => !IsWon(deal)).Select(deal => (ReasonOf(deal), 1m)));
        Ranks(Ask("largest-wins"), "deal_id", "deal_value", Added(decided.Where(IsWon), "deal_id", "deal_value"));
    }

    [Fact]
    public void Targets_and_territories()
    {
        Says(
            Ask("targets-by-quarter"),
            "quarter",
            "target_amount",
            Books["sales_targets"]
                .Where(one => one["sales_rep"].Length == 0 && FirstDayOf(one["quarter"]) <= Today)
                .Select(one => (one["quarter"], one.Number("target_amount")))
        );
        Says(
            Ask("territories-by-region"),
            "region",
            "quota",
            Added(Books["territories"].Where(one => one["active"] == "Yes"), "region", "quota")
        );
    }

    [Fact]
    public void Quotes()
    {
        Says(Ask("quotes-by-status"), "status", "quotes", Counted(Recent("quotes", "quote_date"), "status"));
        Ranks(
            Ask("quotes-waiting-for-an-answer"),
            "quote_number",
            "total_amount",
            Added(
                Books["quotes"].Where(one => one["status"] == "Sent" && one.Day("expiration_date") >= Today),
                "quote_number",
                "total_amount"
            )
        );
        Says(Ask("lines-by-licence-type"), "licence_type", "quoted_amount", Added(Books["quote_line_items"], "license_type", "line_total"));
    }

    [Fact]
    public void Contracts()
    {
        Row[] ending = [.. InForce.Where(one => one.Day("end_date") <= Today.AddDays(90))];

        Says(Ask("contracts-in-force-by-type"), "contract_type", "arr", Added(InForce, "contract_type", "annual_value"));
        Says(Ask("contracts-in-force-by-type"), "contract_type", "customers", Different(InForce, "contract_type", "customer_id"));
        Ranks(Ask("largest-customers"), "customer_id", "arr", Added(InForce, "customer_id", "annual_value"));
        Lists(
            Ask("contracts-ending-soon"),
            "contract_number",
            "annual_value",
            ending
                .OrderBy(one => one.Day("end_date"))
                .ThenByDescending(one => one.Number("annual_value"))
                .ThenBy(one => one["contract_id"], StringComparer.Ordinal)
                .Select(one => (one["contract_number"], one.Number("annual_value")))
        );
    }

    [Fact]
    public void Revenue()
    {
        Says(
            Ask("revenue-by-quarter"),
            "quarter",
            "revenue",
            Added(
                Books["revenue_recognition"].Where(one => one.Day("recognition_date") >= QuarterOf(Today).AddMonths(-24)),
                "fiscal_quarter",
                "recognition_amount"
            )
        );
        Says(
            Ask("revenue-by-region"),
            "region",
            "revenue",
            Added(Recent("revenue_recognition", "recognition_date"), "region", "recognition_amount")
        );
    }
}
