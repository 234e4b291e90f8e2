using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.RollUp;

/// <summary>Counts the leads of each week by what they came by, and reports the website's weeks with their forms among all
/// others.</summary>
internal sealed class TrafficReport
{
    private static readonly int Origins = Enum.GetValues<LeadOrigin>().Length;

    private readonly Website _site;
    private readonly Demand _demand;
    private readonly Tally _leads;

    /// <summary>Where the forms of each origin are filled: places in a week's rows with their weights.</summary>
    private readonly (int Row, double Weight)[][] _places;

    public TrafficReport(Vendor vendor, TallySheet sheet)
    {
        _site = vendor.Website;
        _demand = vendor.Demand;
        _leads = sheet.Sums(_site.WeekCount * Origins);
        _places =
        [
            .. Enumerable
                .Range(0, Origins)
                .Select(origin =>
                    WebsiteAssumptions
                        .FormPlaces.Where(place => place.Origin == origin)
                        .Select(place => (place.Source * Website.Pages + PageOf(place.Path), place.Weight))
                        .ToArray()
                ),
        ];
    }

    public void LeadCreated(in LeadBirth birth) => _leads.Note(_site.WeekOf(birth.Day) * Origins + (int)birth.Origin);

    /// <summary>Reports the weeks that end in a window: those before it are most of the website's, and nothing refers to them.</summary>
    public void WriteRows(CompanyRows rows, DateOnly start, DateOnly asOf)
    {
        Span<PageVisits> visits = new PageVisits[Website.Pages];
        Span<int> forms = new int[Website.Pages * Website.Sources];
        for (int week = _site.WeekOf(start); week < _site.WeekCount && _site.SundayOf(week) <= asOf; week++)
        {
            FormsOf(week, forms);
            for (int source = 0; source < Website.Sources; source++)
            {
                _site.Visit(week, (TrafficSource)source, visits);
                for (int page = 0; page < Website.Pages; page++)
                    rows.WebsiteTraffic.Append(
                        RowOf(week, (TrafficSource)source, page, visits[page], forms[source * Website.Pages + page])
                    );
            }
        }
    }

    private WebsiteTraffic RowOf(int week, TrafficSource source, int page, in PageVisits visits, int leads)
    {
        DateOnly sunday = _site.SundayOf(week);
        int forms = leads + visits.Forms;
        int visitors = Math.Max(visits.Visitors, forms);
        return new WebsiteTraffic
        {
            TrafficId = new WebsiteTrafficId((week * (long)Website.Sources + (int)source) * Website.Pages + page + 1),
            TrafficDate = sunday,
            PageUrl = _site.Urls[page],
            PageViews = Math.Max(visits.Views, visitors),
            UniqueVisitors = visitors,
            AvgTimeOnPageSec = visitors == 0 ? 0 : Math.Max(visits.Seconds, 1),
            BounceRatePercent = new Percent(visits.BounceHundredths),
            EntryPageCount = visits.Entries,
            ExitPageCount = visits.Exits,
            ConversionCount = forms,
            Source = source,
            CampaignId = CampaignOf(source, page, sunday)?.Id,
        };
    }

    /// <summary>Spreads the leads of a week over the rows where their forms were filled, by the largest part of each row not yet
    /// served.</summary>
    private void FormsOf(int week, Span<int> forms)
    {
        forms.Clear();
        for (int origin = 0; origin < Origins; origin++)
        {
            (int Row, double Weight)[] places = _places[origin];
            if (places.Length == 0)
                continue;
            int count = (int)_leads[week * Origins + origin];
            double total = places.Sum(place => place.Weight);
            double run = 0;
            int given = 0;
            // The week shifts where the running sum is cut, so that no place is always rounded down.
            double shift = week * 0.6180339887498949 % 1;
            for (int i = 0; i < places.Length; i++)
            {
                run += places[i].Weight;
                int until = i == places.Length - 1 ? count : Math.Min(count, (int)(count * run / total + shift));
                forms[places[i].Row] += until - given;
                given = until;
            }
        }
    }

    /// <summary>The campaign to which paid and social visits of pages about it are ascribed: the largest one that runs.</summary>
    private PlannedCampaign? CampaignOf(TrafficSource source, int page, DateOnly sunday)
    {
        LeadOrigin? origin = source switch
        {
            TrafficSource.Paid => LeadOrigin.PaidSearch,
            TrafficSource.Social => LeadOrigin.SocialMedia,
            _ => null,
        };
        if (origin is null || !WebsiteAssumptions.CampaignPages.Contains(WebsiteAssumptions.Pages[page].Path))
            return null;
        PlannedCampaign? largest = null;
        foreach (PlannedCampaign campaign in _demand.CampaignsRunning(sunday))
        {
            bool brings = DemandAssumptions.OriginShares(campaign.Type)[(int)origin] > 0;
            if (brings && (largest is null || campaign.Pull / campaign.Days > largest.Pull / largest.Days))
                largest = campaign;
        }

        return largest;
    }

    private static int PageOf(string path) => Array.FindIndex(WebsiteAssumptions.Pages, page => page.Path == path);
}
