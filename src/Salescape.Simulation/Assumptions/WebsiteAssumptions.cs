namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind the vendor's website.</summary>
internal static class WebsiteAssumptions
{
    /// <summary>A page of the site.</summary>
    /// <param name="Path">Its path.</param>
    /// <param name="Shares">Its weight among the visits of each <c>TrafficSource</c>: Organic, Paid, Direct, Referral, Social.</param>
    /// <param name="Seconds">Time on it (metric 86: home 30–45, pricing 60–90, reading pages 120–240).</param>
    /// <param name="Bounce">Bounce rate in per cent, before the source (metric 85: 38 to 62, typically 47 to 49 [S49]).</param>
    /// <param name="Entry">Share of visitors whose visit begins there. Judgement.</param>
    /// <param name="Exit">Weight of it among the ends of visits, per view. Judgement.</param>
    /// <param name="Forms">Forms per visitor by people who become no lead: customers, students, applicants. Judgement.</param>
    public sealed record Page(string Path, double[] Shares, double Seconds, double Bounce, double Entry, double Exit, double Forms);

    /// <summary>The pages that are watched. Judgement.</summary>
    public static readonly Page[] Pages =
    [
        new("/", [20, 14, 38, 26, 16], 38, 44, 0.62, 0.34, 0),
        new("/products/analytics", [7, 9, 5, 5, 5], 66, 47, 0.42, 0.40, 0),
        new("/products/security", [6, 8, 4, 5, 4], 64, 48, 0.42, 0.41, 0),
        new("/products/collaboration", [5, 7, 4, 4, 5], 58, 49, 0.40, 0.41, 0),
        new("/products/integration", [5, 7, 3, 5, 3], 68, 47, 0.42, 0.40, 0),
        new("/products/storage", [4, 6, 3, 3, 2], 60, 49, 0.40, 0.42, 0),
        new("/pricing", [8, 8, 13, 8, 4], 76, 36, 0.24, 0.38, 0.004),
        new("/demo", [4, 20, 7, 8, 6], 62, 40, 0.36, 0.52, 0.012),
        new("/resources", [9, 12, 6, 8, 16], 92, 46, 0.40, 0.42, 0.008),
        new("/blog", [24, 3, 6, 14, 27], 148, 60, 0.72, 0.60, 0.001),
        new("/customers", [4, 3, 4, 8, 4], 70, 43, 0.28, 0.40, 0),
        new("/webinars", [2, 3, 4, 4, 7], 64, 42, 0.34, 0.46, 0.006),
        new("/contact", [2, 0.5, 4, 2, 1], 48, 39, 0.22, 0.55, 0.020),
    ];

    /// <summary>Unique visitors a week at the start, at scale 1: with the gain, 2.3 % of all become leads (metric 57 [S34]).</summary>
    public const double VisitorsAtStart = 760;

    /// <summary>What that gains over the market's curve; goes on linearly. Judgement.</summary>
    public const double VisitorsGain = 1_900;

    /// <summary>Per cent of visits by <c>TrafficSource</c> (metric 87 [S40]: organic 45–53, direct 22, paid 10, referral 9, social
    /// 6).</summary>
    public static ReadOnlySpan<double> SourceShares => [50, 11, 23, 9, 7];

    /// <summary>Points of bounce rate by source (metric 85: referral −8, social +10).</summary>
    public static ReadOnlySpan<double> BounceBySource => [0, 3, -2, -8, 10];

    /// <summary>Time on page by source, as a factor. Judgement: those who were sent by somebody read longer.</summary>
    public static ReadOnlySpan<double> TimeBySource => [1.0, 0.86, 1.05, 1.15, 0.78];

    /// <summary>Views per visitor, least and most. Judgement.</summary>
    public static readonly (double Min, double Max) ViewsPerVisitor = (1.18, 1.62);

    /// <summary>Sigma of the logarithm of visits from week to week, of the whole site. Judgement.</summary>
    public const double WeekSigma = 0.05;

    /// <summary>The same of one page and source. Judgement.</summary>
    public const double RowSigma = 0.14;

    /// <summary>Standard deviation of the bounce rate of a page and source from week to week, in points, where a hundred come.
    /// Judgement.</summary>
    public const double BounceDeviation = 2.6;

    /// <summary>How far the weeks of the home market set the pace, the rest being set by Europe's. Judgement.</summary>
    public const double HomePace = 0.65;

    /// <summary>
    /// Where the forms of leads are filled, by <c>LeadOrigin</c>: path, source, weight. Those met at shows or referred by
    /// partners fill none. Judgement.
    /// </summary>
    public static readonly (int Origin, string Path, int Source, double Weight)[] FormPlaces =
    [
        (0, "/demo", 2, 40),
        (0, "/contact", 2, 18),
        (0, "/pricing", 2, 22),
        (0, "/demo", 3, 12),
        (0, "/pricing", 3, 8),
        (1, "/demo", 0, 38),
        (1, "/pricing", 0, 22),
        (1, "/blog", 0, 14),
        (1, "/products/analytics", 0, 8),
        (1, "/products/security", 0, 8),
        (1, "/products/integration", 0, 6),
        (1, "/products/storage", 0, 4),
        (2, "/demo", 1, 52),
        (2, "/pricing", 1, 14),
        (2, "/products/analytics", 1, 10),
        (2, "/products/security", 1, 9),
        (2, "/products/collaboration", 1, 8),
        (2, "/products/integration", 1, 7),
        (3, "/resources", 2, 48),
        (3, "/demo", 2, 30),
        (3, "/webinars", 2, 22),
        (4, "/webinars", 2, 44),
        (4, "/webinars", 0, 20),
        (4, "/webinars", 4, 20),
        (4, "/webinars", 3, 16),
        (6, "/resources", 4, 46),
        (6, "/demo", 4, 26),
        (6, "/webinars", 4, 16),
        (6, "/blog", 4, 12),
        (7, "/resources", 0, 50),
        (7, "/resources", 2, 24),
        (7, "/resources", 1, 16),
        (7, "/resources", 3, 10),
        (8, "/contact", 2, 60),
        (8, "/demo", 2, 40),
        (9, "/demo", 3, 70),
        (9, "/contact", 3, 30),
    ];

    /// <summary>Pages on which advertisements land, so that their visits can be told apart by campaign. Judgement.</summary>
    public static readonly string[] CampaignPages = ["/demo", "/resources", "/webinars", "/pricing"];
}
