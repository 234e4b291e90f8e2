using Salescape.Schema;

namespace Salescape.Simulation.Assumptions;

/// <summary>The numbers behind products and releases.</summary>
internal static class CatalogueAssumptions
{
    /// <summary>Days a year, leap years averaged.</summary>
    public const double DaysPerYear = 365.25;

    /// <summary>Days a month, on average.</summary>
    public const double DaysPerMonth = DaysPerYear / 12;

    /// <summary>Products launched after the bearing, of eighteen: about two a year; judgement.</summary>
    public const int Launches = 5;

    /// <summary>Months from the bearing to the first launch; judgement.</summary>
    public const double FirstLaunchMonth = 2;

    /// <summary>Months from the bearing by which all have launched, so that a three-year history shows each for half a year;
    /// judgement.</summary>
    public const double LastLaunchMonth = 29;

    /// <summary>Months from the founding in which a line's older products launch: the larger ones follow the core. Judgement.</summary>
    public static (double Min, double Max) EarlyLaunchMonths(ProductLine line) => line == ProductLine.Premium ? (6, 40) : (18, 52);

    /// <summary>
    /// Days between two planned releases, least. About 100 release rows over 18 products and three years leave a
    /// product 1.3 planned releases a year; a real vendor's patches (12–18 a year) are below the grain of the table.
    /// </summary>
    public const int ReleaseIntervalMinDays = 285;

    /// <summary>Days between two planned releases, most.</summary>
    public const int ReleaseIntervalMostDays = 470;

    /// <summary>Days in which what a freeze held up goes out, most; judgement.</summary>
    public const int QueueDays = 24;

    /// <summary>Months that a generation lives before the next one may come; judgement.</summary>
    public const int GenerationMinMonths = 16;

    /// <summary>Chance that a planned release opens a new generation, once the old one is old enough; judgement.</summary>
    public const double MajorChance = 0.5;

    /// <summary>Chance that any other planned release brings features, and is not a patch; judgement.</summary>
    public const double MinorChance = 0.7;

    /// <summary>
    /// Chance that a planned release is bad. Together about 15 % need remediation, more where more changed (DORA,
    /// Accelerate State of DevOps: 5 % elite, 20–30 % low).
    /// </summary>
    public static double BadChance(ReleaseType type) =>
        type switch
        {
            ReleaseType.Major => 0.35,
            ReleaseType.Minor => 0.16,
            _ => 0.06,
        };

    /// <summary>Hidden defect level of a bad release, least; judgement: clearly above any good one.</summary>
    public const double BadDefectLeast = 0.55;

    /// <summary>Hidden defect level of a bad release, most.</summary>
    public const double BadDefectMax = 1;

    /// <summary>Hidden defect level of a good release, most; judgement.</summary>
    public const double OrdinaryDefectMax = 0.15;

    /// <summary>Share of the defect that a first urgent fix leaves for the patch; judgement.</summary>
    public const double DefectLeftByHotfix = 0.5;

    /// <summary>Chance that a bad minor release or patch gets an urgent fix first; a bad major always does; judgement.</summary>
    public const double UrgentChance = 0.4;

    /// <summary>Days from a bad release to its urgent fix, least; judgement.</summary>
    public const int HotfixMinDays = 2;

    /// <summary>Days from a bad release to its urgent fix, most; judgement.</summary>
    public const int HotfixMaxDays = 12;

    /// <summary>Days from a bad release to the patch that ends the trouble, least: after any urgent fix and its weekend.</summary>
    public const int PatchMinDays = 28;

    /// <summary>Days from a bad release to the patch that ends the trouble, most; judgement: a quarter's patch cycle.</summary>
    public const int PatchMaxDays = 75;

    /// <summary>Features that a release adds, fewest and most; judgement.</summary>
    public static (int Fewest, int Max) Features(ReleaseType type) =>
        type switch
        {
            ReleaseType.Major => (8, 24),
            ReleaseType.Minor => (2, 9),
            _ => (0, 0),
        };

    /// <summary>Bugs that a release mends, fewest and most; judgement.</summary>
    public static (int Fewest, int Max) Fixes(ReleaseType type) =>
        type switch
        {
            ReleaseType.Major => (18, 60),
            ReleaseType.Minor => (8, 30),
            ReleaseType.Patch => (5, 22),
            _ => (1, 4),
        };

    /// <summary>Months of support: longer for a generation's first release and for the Enterprise line; judgement.</summary>
    public static int SupportMonths(ReleaseType type, ProductLine line) =>
        18 + (type == ReleaseType.Major ? 6 : 0) + (line == ProductLine.Enterprise ? 12 : 0);

    /// <summary>Months from the end of support to retirement; judgement.</summary>
    public const int RetirementMonths = 6;

    /// <summary>Dollars: list prices are multiples of it, so that shares of 5 % are whole dollars.</summary>
    public const int PriceStep = 20;

    /// <summary>
    /// List price of one licence for a year in dollars, least and most, in the middle of the years in which rates are given. The lines do
    /// not overlap, so the price rises with the line in every family; with some 60 licences a product, contracts come near the 25–28K
    /// median of [S19][S21].
    /// </summary>
    public static (int Min, int Max) PriceSpan(ProductLine line) =>
        line switch
        {
            ProductLine.Core => (180, 360),
            ProductLine.Premium => (400, 720),
            _ => (900, 1_500),
        };

    /// <summary>Share of years in which a product's list price stays; judgement.</summary>
    public const double NoPriceRise = 0.15;

    /// <summary>Per cent by which it rises in the others, least and most; judgement: customers who renew are asked for
    /// <see cref="RenewalAssumptions.UpliftMean"/>, and shall not outrun the list for long.</summary>
    public static (double Least, double Most) PriceRise => (3.5, 7.5);

    /// <summary>How often a product of the line is chosen, relative to a core one: dearer lines are bought by fewer; judgement.</summary>
    public static double LineAppeal(ProductLine line) =>
        line switch
        {
            ProductLine.Core => 1,
            ProductLine.Premium => 0.75,
            _ => 0.5,
        };

    /// <summary>Spread of appeal between products of a line, sigma of its logarithm; judgement.</summary>
    public const double AppealSpread = 0.2;

    /// <summary>Maturity of a product at its launch, of 1; judgement.</summary>
    public const double MaturityAtLaunch = 0.3;

    /// <summary>Days from launch to full maturity, a year and a half; judgement.</summary>
    public const double MaturingDays = 540;

    /// <summary>
    /// Need of an industry (row) for a category (column: Analytics, Security, Collaboration, Integration, Storage), from −1 to +1. A cause
    /// that can be found again in sales by industry and category; judgement.
    /// </summary>
    public static readonly double[,] IndustryFit =
    {
        { 0.6, 0.3, 0.5, 0.8, -0.2 }, // Technology
        { -0.1, 0.8, -0.3, 0.4, 0.7 }, // Healthcare
        { 0.8, 1.0, -0.6, 0.3, 0.2 }, // Finance
        { 0.3, -0.4, -0.5, 0.9, 0.3 }, // Manufacturing
        { 0.9, -0.1, -0.4, 0.6, -0.5 }, // Retail
        { -0.5, -0.2, 0.9, -0.6, 0.4 }, // Education
        { 0.4, 0.6, -0.8, 0.2, 0.5 }, // Energy
        { 0.7, 0.5, -0.5, 0.6, 0.1 }, // Telecommunications
        { -0.1, 0.1, 1.0, -0.4, 0.3 }, // Professional Services
        { 0.5, -0.6, -0.1, 1.0, -0.3 }, // Logistics
        { 0.2, -0.5, 0.7, -0.3, 0.9 }, // Media
        { -0.6, 0.9, 0.4, -0.5, 0.6 }, // Public Sector
    };
}
