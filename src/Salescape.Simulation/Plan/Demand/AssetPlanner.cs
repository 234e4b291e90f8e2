using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>Plans the content library, in the order of publication.</summary>
internal sealed class AssetPlanner(
    Dice world,
    DateOnly start,
    double breadth,
    double reach,
    Catalogue catalogue,
    MarketingTeam team,
    Text vendor
)
{
    private static readonly Purpose AssetOwner = new("content asset");
    private static readonly Purpose Moment = new("content moment");
    private static readonly Purpose Shift = new("content day");
    private static readonly Purpose Content = new("content");

    private readonly TextArena _arena = new();
    private readonly HashSet<Text> _names = [];

    /// <summary>All assets published by the horizon.</summary>
    public List<PlannedAsset> Plan(DateOnly horizon)
    {
        var days = new List<DateOnly>();
        int atStart = Math.Max(4, (int)(ContentAssumptions.AtStart * breadth + 0.5));
        for (int i = 0; i < atStart; i++)
            days.Add(BusinessDays.After(start, 28.0 * i / atStart, HolidayCalendar.NorthAmerica, Pace.Publishing));
        double monthly = breadth * ContentAssumptions.OverCurve / MarketAssumptions.CurveMonths;
        foreach (DateOnly day in new Cadence(world, Moment, start, monthly, DemandAssumptions.CampaignsByMonth).Until(horizon))
            days.Add(BusinessDays.Soon(day, world.Roll(Shift, days.Count).Unit(), HolidayCalendar.NorthAmerica, Pace.Publishing));
        // The first month publishes what is there at the start beside what is new.
        return [.. days.Order().Select((day, place) => Fill(place + 1, day))];
    }

    private PlannedAsset Fill(int number, DateOnly published)
    {
        Draw draw = world.For(AssetOwner, number).Roll(Content);
        var type = (AssetType)draw.Weighted(ContentAssumptions.TypeShares);
        List<PlannedProduct> sold = [.. catalogue.Products.Where(product => product.IsSoldOn(published))];
        PlannedProduct? product = draw.Chance(DemandAssumptions.AboutOneProduct) ? sold[draw.Whole(0, sold.Count - 1)] : null;
        Text topic = Topics.About(product, ref draw);
        bool gated = draw.Chance(ContentAssumptions.GatedShare[(int)type]);
        double views = reach * ContentAssumptions.MonthlyViews[(int)type] * draw.LogNormal(1, ContentAssumptions.ViewsSigma);
        double converts = ContentAssumptions.ConversionShare[(int)type] * (gated ? 1 : ContentAssumptions.WithoutForm);
        DateOnly approved = draw.Chance(ContentAssumptions.LateShare)
            ? BusinessDays.After(published, draw.Between(3, ContentAssumptions.LateMaxDays + 1), HolidayCalendar.NorthAmerica)
            : published;
        Text name = AssetTitles.Of(type, product, topic, published, ref draw, _names);
        Text file = Text.Of(Slug.Of(_arena, name).Utf8);
        Text host = Text.Of(Slug.AddJoined(_arena, vendor).Cut().Utf8);
        _arena.Reset();
        return new PlannedAsset
        {
            Number = number,
            Name = name,
            Type = type,
            Product = product,
            Topic = topic,
            PublishDate = published,
            Approved = approved,
            Archived = approved.AddMonths(
                draw.Whole(ContentAssumptions.ArchivedAfterMonths.Min, ContentAssumptions.ArchivedAfterMonths.Max)
            ),
            Author = team.AuthorOn(published, ref draw),
            Gated = gated,
            FileUrl = Text.Of($"https://www.{host}.example/resources/{file}"),
            MonthlyViews = views,
            MinutesPerView = ContentAssumptions.MinutesPerView[(int)type] * draw.LogNormal(1, 0.25),
            Pull = views * converts,
        };
    }
}
