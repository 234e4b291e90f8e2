namespace Salescape.Simulation.Assumptions;

/// <summary>How well the products run: outages, response, load; and how good the data in them is.</summary>
internal static class PerformanceAssumptions
{
    /// <summary>An install is reviewed every so many measured months (set for the 10,000 rows of the schema document).</summary>
    public const int MonthsBetween = 2;

    /// <summary>Days up to a review in which downtime is counted.</summary>
    public const int Days = 30;

    /// <summary>Outages a month: least and most over products (part 4: 0.3 to 0.8 [S64]).</summary>
    public const double OutagesMin = 0.35;

    /// <inheritdoc cref="OutagesMin"/>
    public const double OutagesMax = 0.8;

    /// <summary>Outages that a release of defect 1 brings in the days after it. Judgement.</summary>
    public const double OutagesOfDefect = 0.9;

    /// <summary>Days after a release in which they come. Judgement.</summary>
    public const int DaysAfterRelease = 14;

    /// <summary>Minutes of an outage: median and sigma of the log (part 4: 20 to 30, 1.2 [S64]).</summary>
    public const double OutageMinutes = 25;

    /// <inheritdoc cref="OutageMinutes"/>
    public const double OutageSigma = 1.2;

    /// <summary>The longest outage, minutes. Judgement.</summary>
    public const double LongestOutage = 720;

    /// <summary>Minutes from which an outage is remembered by name. Judgement.</summary>
    public const int MinutesWorthTelling = 60;

    /// <summary>Share of outages that hit one region only. Judgement.</summary>
    public const double OneRegion = 0.45;

    /// <summary>Milliseconds until a page is loaded: median over installs, faultless release, unhurried machines (metric 142: 1,800 to
    /// 2,200 [S49]).</summary>
    public const double PageLoad = 1_790;

    /// <summary>Sigma of its log between installs and between reviews. Judgement.</summary>
    public const double PageLoadOfInstallSigma = 0.22;

    /// <inheritdoc cref="PageLoadOfInstallSigma"/>
    public const double PageLoadOfWeekSigma = 0.11;

    /// <summary>What a defect of 1 adds to the log of page load and query time. Judgement.</summary>
    public const double SlowerByDefect = 0.5;

    /// <summary>Share by which pages slow down for every point of processor use above <see cref="BusyProcessor"/> (metric 143: latency
    /// rises beyond 70 %). Judgement.</summary>
    public const double SlowerPerBusyPoint = 0.02;

    /// <summary>Processor use, per cent, beyond which everything slows down (metric 143).</summary>
    public const double BusyProcessor = 70;

    /// <summary>Query time per page load, median over installs, and sigma of its log. Judgement.</summary>
    public const double QueryShare = 0.17;

    /// <inheritdoc cref="QueryShare"/>
    public const double QuerySigma = 0.3;

    /// <summary>Processor use, per cent: mean and deviation over installs, deviation over reviews (metric 143).</summary>
    public const double Processor = 44;

    /// <inheritdoc cref="Processor"/>
    public const double ProcessorOfInstall = 8.5;

    /// <inheritdoc cref="Processor"/>
    public const double ProcessorOfWeek = 3.5;

    /// <summary>Points of processor use for an install fully engaged beyond an average one. Judgement.</summary>
    public const double ProcessorPerVigour = 22;

    /// <summary>Points of processor use for a defect of 1. Judgement.</summary>
    public const double ProcessorPerDefect = 14;

    /// <summary>Memory use, per cent: mean, deviation over installs, points for every point of processor use above its mean (metric
    /// 143).</summary>
    public const double Memory = 61;

    /// <inheritdoc cref="Memory"/>
    public const double MemoryOfInstall = 7;

    /// <inheritdoc cref="Memory"/>
    public const double MemoryPerProcessor = 0.35;

    /// <summary>The least and most that machines are used, per cent. Judgement.</summary>
    public const double MinLoad = 4;

    /// <inheritdoc cref="MinLoad"/>
    public const double MaxLoad = 98;

    /// <summary>How much higher the peak of a month is than that of its measured week, at most. Judgement.</summary>
    public const double PeakOfMonth = 0.2;

    /// <summary>Average users at the same time per peak, least and most. Judgement: averaged over working hours.</summary>
    public const double AverageMin = 0.25;

    /// <inheritdoc cref="AverageMin"/>
    public const double AverageMax = 0.5;

    /// <summary>Gigabytes that are brought along, a licence first bought: median, and sigma of the log. Judgement.</summary>
    public const double StorageAtFirst = 0.6;

    /// <inheritdoc cref="StorageAtFirst"/>
    public const double StorageSigma = 0.9;

    /// <summary>Share of the data processed that is kept. Judgement.</summary>
    public const double KeptShare = 0.35;

    /// <summary>Weeks a month, for what the weeks between the measured ones add.</summary>
    public const double WeeksPerMonth = 52 / 12.0;
}
