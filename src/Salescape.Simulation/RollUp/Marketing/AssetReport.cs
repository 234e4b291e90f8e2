using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>Counts what the leads in the books did with each content asset, and reports it together with the wider public.</summary>
internal sealed class AssetReport(Demand demand, TallySheet sheet)
{
    private readonly Tally _leads = sheet.Sums(demand.Assets.Count);
    private readonly Tally _views = sheet.Sums(demand.Assets.Count);
    private readonly Tally _downloads = sheet.Sums(demand.Assets.Count);

    public void LeadCreated(PlannedAsset asset) => _leads.Note(asset.Number - 1);

    public void Engaged(PlannedAsset asset, EngagementType type)
    {
        // Whoever downloads has just looked, and was counted then.
        (type == EngagementType.Downloaded ? _downloads : _views).Note(asset.Number - 1);
    }

    public void WriteRows(CompanyRows rows, DateOnly asOf)
    {
        foreach (PlannedAsset asset in demand.Assets)
        {
            if (asset.PublishDate > asOf)
                break;
            rows.ContentAssets.Append(RowOf(asset, asOf));
        }
    }

    private ContentAsset RowOf(PlannedAsset asset, DateOnly asOf)
    {
        int place = asset.Number - 1;
        double others = ViewsOfOthers(asset, asOf);
        int downloads = Ripening.Part(others, ContentAssumptions.DownloadsPerView[(int)asset.Type]) + (int)_downloads[place];
        int views = Math.Max((int)(others + 0.5) + (int)_views[place], Math.Max(downloads, (int)_leads[place]));
        return new ContentAsset
        {
            AssetId = asset.Id,
            AssetName = asset.Name,
            AssetType = asset.Type,
            ProductFocus = asset.Product?.Id,
            Topic = asset.Topic,
            PublishDate = asset.PublishDate,
            Author = asset.Author,
            DownloadsCount = downloads,
            ViewsCount = views,
            AvgTimeSpentMin = views == 0 ? null : new Measure((long)(asset.MinutesPerView * 100 + 0.5)),
            ConversionRate = Shares.Of(_leads[place], views),
            Gated = asset.Gated,
            FileUrl = asset.FileUrl,
            Status =
                asOf < asset.Approved ? AssetStatus.Draft
                : asOf < asset.Archived ? AssetStatus.Published
                : AssetStatus.Archived,
        };
    }

    /// <summary>Views by a day while it could be had: interest falls by half in every half-life.</summary>
    private static double ViewsOfOthers(PlannedAsset asset, DateOnly asOf)
    {
        DateOnly last = asOf < asset.Archived ? asOf : asset.Archived;
        if (last < asset.Approved)
            return 0;
        double months = (last.DayNumber - asset.Approved.DayNumber + 1) / CatalogueAssumptions.DaysPerMonth;
        double decay = PortableMath.Log(2) / ContentAssumptions.HalfLifeMonths;
        return asset.MonthlyViews * (1 - PortableMath.Exp(-decay * months)) / decay;
    }
}
