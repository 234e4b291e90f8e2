using Salescape.Schema;
using OperatingSystem = Salescape.Schema.OperatingSystem;

namespace Salescape.Simulation.Assumptions;

/// <summary>When named users work, for how long, and on what.</summary>
internal static class SessionAssumptions
{
    /// <summary>Points of the day, in hours, local time, and how often sessions begin there; straight lines lie between them. With <see
    /// cref="LaterByRole"/> and <see cref="EarlierOrLaterSeconds"/> they give the shares of calibration 3.4: two humps and a lunch
    /// dip.</summary>
    public static readonly (double Hour, double Density)[] Hours =
    [
        (0, 0.25),
        (2, 0.1),
        (4, 0.1),
        (5, 0.2),
        (6, 0.7),
        (7, 1.9),
        (8, 6.3),
        (8.5, 9.4),
        (9, 11),
        (9.5, 12),
        (10, 12.9),
        (10.5, 13.7),
        (11, 13.6),
        (11.5, 12.8),
        (12, 9),
        (12.5, 6),
        (13, 6),
        (13.5, 7.6),
        (14, 9.6),
        (14.5, 10.4),
        (15, 10.2),
        (15.5, 9.6),
        (16, 8.6),
        (16.5, 7),
        (17, 5),
        (17.5, 3.3),
        (18, 1.7),
        (19, 0.75),
        (20, 0.65),
        (21, 0.6),
        (22, 0.5),
        (23, 0.4),
        (24, 0.25),
    ];

    /// <summary>The same where lunch is long and the evening late: Southern Europe and Latin America (calibration 3.4: a deeper
    /// dip).</summary>
    public static readonly (double Hour, double Density)[] HoursWithLongLunch =
    [
        (0, 0.25),
        (2, 0.1),
        (4, 0.1),
        (5, 0.15),
        (6, 0.4),
        (7, 1.1),
        (8, 4.6),
        (8.5, 8.4),
        (9, 10.8),
        (9.5, 12.4),
        (10, 13.6),
        (10.5, 14.6),
        (11, 14.6),
        (11.5, 14),
        (12, 12),
        (12.5, 9),
        (13, 5.6),
        (13.5, 4.2),
        (14, 4.4),
        (14.5, 6),
        (15, 8),
        (15.5, 9.2),
        (16, 9.6),
        (16.5, 9.6),
        (17, 9),
        (17.5, 7.6),
        (18, 5),
        (19, 1.9),
        (20, 1),
        (21, 0.7),
        (22, 0.5),
        (23, 0.4),
        (24, 0.25),
    ];

    /// <summary>Minutes by which sessions lie later by <see cref="UserRole"/>. Judgement: who runs things looks first.</summary>
    public static ReadOnlySpan<int> LaterByRole => [-20, -35, -8, 0, 25];

    /// <summary>The most that a user's own habit puts sessions forward or back. Judgement.</summary>
    public const int EarlierOrLaterSeconds = 1_800;

    /// <summary>Sigma of the log of a session's minutes (part 4: 0.9 to 1.0).</summary>
    public const double MinutesSigma = 0.9;

    /// <summary>Median over mean of such a log-normal number: e to the power of −0.9²/2.</summary>
    public const double MedianOfMean = 0.667;

    /// <summary>Length of a session away from the desk, relative to one at it (metric 132: desktop two to three times mobile).</summary>
    public const double ShareAwayFromDesk = 0.4;

    /// <summary>Pages a minute to the power of <see cref="PagesPower"/>: eight pages in thirteen minutes (metric 133).</summary>
    public const double Pages = 1.12;

    /// <inheritdoc cref="Pages"/>
    public const double PagesPower = 0.72;

    /// <summary>Sigma of the log of pages given the minutes: correlation 0.6 to 0.8 (metric 133).</summary>
    public const double PagesSigma = 0.45;

    /// <summary>Actions a page: median, and sigma of its log (metric 133: 18 actions on 8 pages).</summary>
    public const double ActionsPerPage = 2.15;

    /// <inheritdoc cref="ActionsPerPage"/>
    public const double ActionsSigma = 0.42;

    /// <summary>Share of users who also come by telephone, and of those who do in collaboration products (metric 134).</summary>
    public const double HasPhone = 0.34;

    /// <inheritdoc cref="HasPhone"/>
    public const double HasPhoneForCollaboration = 0.62;

    /// <summary>Share of users without a telephone who also come by tablet (metric 134: tablets 2 %).</summary>
    public const double HasTablet = 0.12;

    /// <summary>Share of such a user's sessions on the second device: least and most. Judgement.</summary>
    public const double SecondDeviceMin = 0.08;

    /// <inheritdoc cref="SecondDeviceMin"/>
    public const double SecondDeviceMax = 0.40;

    /// <summary>Weights of Windows, macOS and Linux at the desk (metric 136), in technology and media, and elsewhere.</summary>
    public static ReadOnlySpan<double> DesktopSystems(Industry industry) =>
        industry is Industry.Technology or Industry.Media ? [52, 40, 8] : [77, 20, 3];

    /// <summary>Weights of <see cref="Browser"/> by operating system (metric 135): Chrome, Firefox, Safari, Edge.</summary>
    public static ReadOnlySpan<double> Browsers(OperatingSystem system, CompanySize size) =>
        system switch
        {
            OperatingSystem.Windows => size == CompanySize.Enterprise ? [66.5, 5.5, 0, 28] : [76.5, 5.5, 0, 18],
            OperatingSystem.MacOS => [47, 6, 47, 0],
            OperatingSystem.Linux => [58, 42, 0, 0],
            OperatingSystem.IOS => [20, 0, 80, 0],
            _ => [92, 4, 0, 4],
        };

    /// <summary>Share of telephones, and of tablets, that run iOS. Judgement.</summary>
    public const double PhoneIsIos = 0.56;

    /// <inheritdoc cref="PhoneIsIos"/>
    public const double TabletIsIos = 0.8;

    /// <summary>Share of users who sit elsewhere in the country than the head office. Judgement.</summary>
    public const double WorksElsewhere = 0.28;

    /// <summary>Share of sessions from the office's network. Judgement.</summary>
    public const double FromOffice = 0.66;
}
