using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>Content assets from which visitors take, likelier the more leads an asset brings.</summary>
internal sealed class ContentShelf
{
    private readonly Timetable<PlannedAsset> _published;
    private readonly Timetable<PlannedAsset> _approved;
    private readonly Timetable<PlannedAsset> _archived;
    private readonly double[] _pulls;

    /// <param name="assets">What is on the shelf at any time.</param>
    public ContentShelf(IReadOnlyCollection<PlannedAsset> assets)
    {
        _published = new(assets, asset => asset.PublishDate);
        _approved = new(assets, asset => asset.Approved);
        _archived = new(assets, asset => asset.Archived);
        _pulls = new double[assets.Count];
        double sum = 0;
        for (int place = 0; place < _pulls.Length; place++)
            _pulls[place] = sum += _published.All[place].Pull;
    }

    /// <summary>An asset that can be had on a day; of a category if one is given, mostly. Null if there is none.</summary>
    public PlannedAsset? Take(DateOnly day, ProductCategory? category, ref Draw draw)
    {
        if (_approved.UpTo(day).Length == _archived.UpTo(day).Length)
            return null;
        ReadOnlySpan<PlannedAsset> published = _published.UpTo(day);
        // Drawn among all that were ever published, and again where that one cannot be had or is not of interest: there are
        // more of them the larger the company is, and to weigh them all each time took 4 % of a run of scale 60.
        while (true)
        {
            PlannedAsset asset = published[draw.Among(_pulls.AsSpan(0, published.Length))];
            bool isOfInterest = category is null || asset.Product is null || asset.Product.Category == category;
            if (asset.IsOnSite(day) && (isOfInterest || draw.Chance(ContentAssumptions.OutsideInterest)))
                return asset;
        }
    }
}
