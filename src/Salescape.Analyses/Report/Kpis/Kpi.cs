using System.Globalization;
using Salescape.Queries;

namespace Salescape.Analyses.Report.Kpis;

/// <summary>In what a key figure is measured.</summary>
public enum KpiUnit
{
    /// <summary>Money.</summary>
    Currency,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>A share, in hundredths.</summary>
    Percent,

    /// <summary>Days.</summary>
    Days,
}

/// <summary>How a key figure lies in time.</summary>
public enum KpiKind
{
    /// <summary>What there is at the end of a period; the last period ends today.</summary>
    Stock,

    /// <summary>What came in a period; only periods that have ended count.</summary>
    Flow,
}

/// <summary>Which way a key figure should go.</summary>
public enum GoodDirection
{
    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,

    /// <summary>Neither: it should keep to its target.</summary>
    Within,
}

/// <summary>
/// A key figure of a dashboard: one file of <c>sql/dashboard/</c>. Its query returns a row a period, oldest first: <c>period</c>,
/// <c>value</c> and, where there is one, <c>target</c>; a rate of few says in <c>cases</c> of how many.
/// </summary>
/// <param name="Name">The file without its ending.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Meaning">What it counts.</param>
/// <param name="Unit">In what it is measured.</param>
/// <param name="Kind">How it lies in time.</param>
/// <param name="Good">Which way it should go.</param>
/// <param name="Target">What the target is called; null if there is none.</param>
/// <param name="Cases">What a rate counts, in the plural; null if that is not told.</param>
/// <param name="Place">Its place on a dashboard.</param>
/// <param name="Audiences">The dashboards that show it: <see cref="Board"/> or roles.</param>
/// <param name="Answer">The analysis that says more.</param>
/// <param name="AlsoCalled">Other names that people look for.</param>
/// <param name="Sql">The query, with <c>$as_of</c> and <c>$start</c> for the last and the first day of the data set.</param>
public sealed record Kpi(
    string Name,
    string Title,
    string Meaning,
    KpiUnit Unit,
    KpiKind Kind,
    GoodDirection Good,
    string? Target,
    string? Cases,
    int Place,
    IReadOnlyList<string> Audiences,
    string Answer,
    string AlsoCalled,
    string Sql
)
{
    /// <summary>The first page's audience; the others are roles.</summary>
    public const string Board = "board";

    /// <summary>The parameter that is bound to the first day of the data set.</summary>
    internal const string Start = "start";

    private const string Folder = "dashboard";

    private static readonly Lazy<IReadOnlyList<Kpi>> Files = new(() =>
        [.. QueryFolder.Read(Folder).Select(Of).OrderBy(kpi => kpi.Place).ThenBy(kpi => kpi.Name, StringComparer.Ordinal)]
    );

    /// <summary>All files in the order of their places.</summary>
    public static IReadOnlyList<Kpi> All => Files.Value;

    /// <summary>The key figures of a dashboard.</summary>
    public static IEnumerable<Kpi> For(string audience) => All.Where(kpi => kpi.Audiences.Contains(audience));

    private static Kpi Of(QueryFile file) =>
        new(
            file.Name,
            file["title"],
            file["meaning"],
            Read<KpiUnit>(file, "unit"),
            Read<KpiKind>(file, "kind"),
            Read<GoodDirection>(file, "good"),
            file.Find("target"),
            file.Find("cases"),
            int.TryParse(file["place"], CultureInfo.InvariantCulture, out int place) ? place : throw file.Incomplete("a place"),
            file["for"].Split(',', StringSplitOptions.TrimEntries),
            file["answer"],
            file.Find("also") ?? "",
            file.Sql
        );

    private static T Read<T>(QueryFile file, string name)
        where T : struct, Enum =>
        Enum.TryParse(file[name], ignoreCase: true, out T value)
            ? value
            : throw file.Incomplete($"a known {name} ({string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()})");
}
