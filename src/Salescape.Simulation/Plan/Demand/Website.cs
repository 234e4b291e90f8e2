using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>Who visits the vendor's website besides the leads in the books, week by week.</summary>
internal sealed class Website
{
    private static readonly Purpose Weeks = new("website week");
    private static readonly Purpose Visits = new("website visits");

    public static readonly int Pages = WebsiteAssumptions.Pages.Length;
    public static readonly int Sources = Enum.GetValues<TrafficSource>().Length;

    private readonly Dice _world;
    private readonly History _history;
    private readonly double _scale;
    private readonly Rhythm _rhythm;
    private readonly double[] _sharesBySource;

    public Website(Dice world, History history, DateOnly horizon, double scale, Rhythm rhythm, string vendor)
    {
        _world = world;
        _history = history;
        _scale = scale;
        _rhythm = rhythm;
        FirstSunday = history.Founded.AddDays((7 - (int)history.Founded.DayOfWeek) % 7);
        WeekCount = (horizon.DayNumber - FirstSunday.DayNumber) / 7 + 1;
        string host = Slug.AddJoined(new TextArena(), Text.Of(vendor)).Cut().ToString();
        Urls = [.. WebsiteAssumptions.Pages.Select(page => Text.Of($"https://www.{host}.example{page.Path}"))];
        _sharesBySource = [.. Enumerable.Range(0, Sources).Select(source => WebsiteAssumptions.Pages.Sum(page => page.Shares[source]))];
    }

    /// <summary>The addresses of the pages that are watched.</summary>
    public Text[] Urls { get; }

    /// <summary>The last day of the first week, which may be short.</summary>
    public DateOnly FirstSunday { get; }

    /// <summary>Weeks up to the horizon.</summary>
    public int WeekCount { get; }

    /// <summary>The last day of a week.</summary>
    public DateOnly SundayOf(int week) => FirstSunday.AddDays(7 * week);

    /// <summary>The week of a day; those before the start count to the first.</summary>
    public int WeekOf(DateOnly day) => Math.Clamp((day.DayNumber - FirstSunday.DayNumber + 6) / 7, 0, WeekCount - 1);

    /// <summary>What comes by one source in a week, page by page; ends of visits are as many as beginnings.</summary>
    /// <param name="week">The week.</param>
    /// <param name="source">The source.</param>
    /// <param name="visits">Where to, by page.</param>
    public void Visit(int week, TrafficSource source, Span<PageVisits> visits)
    {
        DateOnly sunday = SundayOf(week);
        Draw weekly = _world.Roll(Weeks, week);
        double days = Math.Min(7, sunday.DayNumber - _history.Founded.DayNumber + 1);
        double progress = _history.Progress(sunday);
        double pace =
            WebsiteAssumptions.HomePace * _rhythm.WeekUpTo(sunday, HolidayCalendar.NorthAmerica)
            + (1 - WebsiteAssumptions.HomePace) * _rhythm.WeekUpTo(sunday, HolidayCalendar.WesternEurope);
        double visitors =
            _scale
            * History.Grown(WebsiteAssumptions.VisitorsAtStart, WebsiteAssumptions.VisitorsGain, progress)
            * (days / 7)
            * pace
            * weekly.LogNormal(1, WebsiteAssumptions.WeekSigma)
            * WebsiteAssumptions.SourceShares[(int)source]
            / 100;

        Draw draw = _world.Roll(Visits, week * (long)Sources + (int)source);
        int begun = 0;
        double ending = 0;
        for (int i = 0; i < Pages; i++)
        {
            WebsiteAssumptions.Page page = WebsiteAssumptions.Pages[i];
            double expected =
                visitors * page.Shares[(int)source] / _sharesBySource[(int)source] * draw.LogNormal(1, WebsiteAssumptions.RowSigma);
            int people = (int)(expected + draw.Unit());
            int views = (int)(people * draw.Between(WebsiteAssumptions.ViewsPerVisitor.Min, WebsiteAssumptions.ViewsPerVisitor.Max) + 0.5);
            int entries = (int)(people * page.Entry * draw.Between(0.92, 1.08) + 0.5);
            double noise = WebsiteAssumptions.BounceDeviation * Math.Sqrt(100.0 / Math.Max(20, entries));
            double bounce =
                entries == 0 ? 0 : Math.Clamp(page.Bounce + WebsiteAssumptions.BounceBySource[(int)source] + noise * draw.Normal(), 5, 95);
            double seconds = page.Seconds * WebsiteAssumptions.TimeBySource[(int)source] * draw.LogNormal(1, 0.08);
            int forms = (int)(people * page.Forms + draw.Unit());
            begun += entries;
            ending += views * page.Exit;
            visits[i] = new PageVisits(
                views,
                people,
                people == 0 ? 0 : (int)(seconds + 0.5),
                (int)(bounce * 100 + 0.5),
                entries,
                0,
                people == 0 ? 0 : forms
            );
        }

        // Every visit that begins also ends; cut at whole numbers of the running sum, the ends add up to the beginnings.
        double run = 0;
        int ended = 0;
        for (int i = 0; i < Pages && ending > 0; i++)
        {
            run += visits[i].Views * WebsiteAssumptions.Pages[i].Exit;
            int until = (int)(begun * run / ending + 0.5);
            visits[i] = visits[i] with { Exits = until - ended };
            ended = until;
        }
    }
}

/// <summary>What a page saw in a week from one source, besides the leads in the books.</summary>
/// <param name="Views">Times it was seen.</param>
/// <param name="Visitors">People who saw it.</param>
/// <param name="Seconds">Time on it, on average.</param>
/// <param name="BounceHundredths">Visits that began and ended there, in hundredths of a per cent of those that began there.</param>
/// <param name="Entries">Visits that began there.</param>
/// <param name="Exits">Visits that ended there.</param>
/// <param name="Forms">Forms filled by people who became no lead.</param>
internal readonly record struct PageVisits(int Views, int Visitors, int Seconds, int BounceHundredths, int Entries, int Exits, int Forms);
