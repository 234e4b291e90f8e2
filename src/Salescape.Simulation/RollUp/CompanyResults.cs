using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>What only the whole company knows: figures that sum over all lives, by subject. Each subject rules its tallies on one
/// sheet.</summary>
internal sealed class CompanyResults
{
    /// <param name="vendor">What was decided before anyone lives.</param>
    /// <param name="journal">Where what lives report is written down one by one; null to add it up.</param>
    public CompanyResults(Vendor vendor, TallyJournal? journal = null)
    {
        Sheet = new(journal);
        Products = new ProductResults(vendor.Catalogue, Sheet);
        Support = new SupportResults(vendor.SupportDesk, vendor.Horizon, Sheet);
        Marketing = new MarketingResults(vendor, Sheet);
        Targets = new TargetResults(vendor.SalesForce, vendor.World, vendor.Horizon, Sheet);
        Referred = new Tally?[SchemaCatalog.Tables.Count];
        Count(Campaign.Table, vendor.Demand.Campaigns.Count);
        Count(MarketingEvent.Table, vendor.Demand.Events.Count);
        Count(KnowledgeArticle.Table, vendor.SupportDesk.Articles.Count);

        void Count(TableDefinition plans, int rows) => Referred[plans.Number - 1] = Sheet.Lowest(rows + 1);
    }

    /// <summary>All that was counted.</summary>
    public TallySheet Sheet { get; }

    /// <summary>Installs by version.</summary>
    public ProductResults Products { get; }

    /// <summary>Tickets by agent, channel, known problem and article.</summary>
    public SupportResults Support { get; }

    /// <summary>What leads came by, did and were worth.</summary>
    public MarketingResults Marketing { get; }

    /// <summary>What regions booked, and are asked for.</summary>
    public TargetResults Targets { get; }

    /// <summary>By table and key, since when lives refer to a row of the plan, days since 1970-01-01; null for tables to which they never
    /// do.</summary>
    public Tally?[] Referred { get; }

    /// <summary>Appends the rows of all roll-ups that a window shows; every life has been told before.</summary>
    public void WriteRows(CompanyRows rows, DateOnly start, DateOnly asOf)
    {
        Products.WriteRows(rows, asOf);
        Support.WriteRows(rows, asOf);
        Marketing.WriteRows(rows, start, asOf);
        Targets.WriteRows(rows, asOf);
    }
}
