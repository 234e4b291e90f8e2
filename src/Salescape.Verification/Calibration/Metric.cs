using Salescape.Queries;

namespace Salescape.Verification.Calibration;

/// <summary>A figure of a company for which a range was published: one file of <c>sql/calibration/</c>, whose query returns one number, and
/// where it rests on few rows their count.</summary>
/// <param name="Name">The file without its ending.</param>
/// <param name="Title">What is measured.</param>
/// <param name="Reference">Part and number in the calibration reference, and the sources.</param>
/// <param name="Band">The range in which one company's figure falls.</param>
/// <param name="Typical">The middle of the published figures, as they give it.</param>
/// <param name="Unit">The unit of the number.</param>
/// <param name="Note">How it is measured here, or how the range came about.</param>
/// <param name="Unmet">Why this company cannot meet the range; null if it has to.</param>
/// <param name="Sql">The query.</param>
public sealed record Metric(
    string Name,
    string Title,
    string Reference,
    Band Band,
    string Typical,
    string Unit,
    string Note,
    string? Unmet,
    string Sql
)
{
    private const string Folder = "calibration";

    /// <summary>All files in the order of their numbers in the reference.</summary>
    public static IReadOnlyList<Metric> All { get; } =
    [.. QueryFolder.Read(Folder).Select(Of).OrderBy(metric => metric.Part, StringComparer.Ordinal).ThenBy(metric => metric.Number)];

    /// <summary>The part of the reference: <c>1.A</c>.</summary>
    public string Part => Reference.Split(' ')[0];

    private int Number => int.TryParse(Reference.Split(' ').ElementAtOrDefault(1)?.TrimStart('#'), out int number) ? number : int.MaxValue;

    internal static Metric Parse(string name, string text) => Of(QueryFile.Parse(Folder, name, text));

    private static Metric Of(QueryFile file) =>
        new(
            file.Name,
            file["metric"],
            file["reference"],
            Band.Parse(file, "low", "high"),
            file["typical"],
            file["unit"],
            file["note"],
            file.Find("unmet"),
            file.Sql
        );
}
