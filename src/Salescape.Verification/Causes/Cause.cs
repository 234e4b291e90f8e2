using Salescape.Queries;
using Salescape.Verification.Calibration;

namespace Salescape.Verification.Causes;

/// <summary>What the rows of a cause should show.</summary>
public enum Expectation
{
    /// <summary>Values rise from row to row; the statistic is the last less the first.</summary>
    Rising,

    /// <summary>Values fall from row to row; the statistic is the last less the first.</summary>
    Falling,

    /// <summary>Values differ; the statistic is the highest less the lowest.</summary>
    Spread,

    /// <summary>There is one row; the statistic is its value.</summary>
    Value,
}

/// <summary>A cause that a plain statistic finds again in the tables: one file of <c>sql/causes/</c>, whose query returns label, value and
/// count.</summary>
/// <param name="Name">The file without its ending.</param>
/// <param name="Title">Cause and effect.</param>
/// <param name="Reference">Its number in the calibration reference, and the sources.</param>
/// <param name="Sentence">What is seen.</param>
/// <param name="World">What makes it in the simulation: names of numbers of the world, such as <c>WinAssumptions.Sponsor</c>, among
/// words.</param>
/// <param name="Expect">What the rows should show.</param>
/// <param name="Band">The range of the statistic.</param>
/// <param name="Unit">The unit of the values and of the statistic.</param>
/// <param name="IsJudgedAlone">Whether every company alone has to show it (<c>judged: each</c>), and not their mean only.</param>
/// <param name="Sql">The query.</param>
public sealed record Cause(
    string Name,
    string Title,
    string Reference,
    string Sentence,
    string World,
    Expectation Expect,
    Band Band,
    string Unit,
    bool IsJudgedAlone,
    string Sql
)
{
    private const string Folder = "causes";

    /// <summary>All files in the order of their names.</summary>
    public static IReadOnlyList<Cause> All { get; } = [.. QueryFolder.Read(Folder).Select(Of)];

    /// <summary>What the rows of one company show.</summary>
    public CauseFinding Judge(IReadOnlyList<CauseRow> rows)
    {
        double[] values = [.. rows.Select(row => row.Value)];
        double statistic = Statistic(values);
        return new(this, rows, statistic, Band.Contains(statistic));
    }

    /// <summary>The one number in which the rows are judged.</summary>
    internal double Statistic(IReadOnlyList<double> values) =>
        Expect switch
        {
            _ when values.Count == 0 => double.NaN,
            Expectation.Spread => values.Max() - values.Min(),
            Expectation.Value => values[0],
            _ => values[^1] - values[0],
        };

    /// <summary>Whether values run in the direction expected.</summary>
    internal bool IsInOrder(IReadOnlyList<double> values) =>
        Expect switch
        {
            Expectation.Rising => values.Zip(values.Skip(1)).All(pair => pair.First < pair.Second),
            Expectation.Falling => values.Zip(values.Skip(1)).All(pair => pair.First > pair.Second),
            _ => true,
        };

    internal static Cause Parse(string name, string text) => Of(QueryFile.Parse(Folder, name, text));

    private static Cause Of(QueryFile file) =>
        new(
            file.Name,
            file["title"],
            file["reference"],
            file["sentence"],
            file["world"],
            ExpectationOf(file),
            Band.Parse(file, "low", "high"),
            file["unit"],
            IsJudgedAloneIn(file),
            file.Sql
        );

    private static bool IsJudgedAloneIn(QueryFile file) =>
        file.Find("judged") switch
        {
            null => false,
            "each" => true,
            _ => throw file.Incomplete("the word each in the line '-- judged:'"),
        };

    private static Expectation ExpectationOf(QueryFile file) =>
        Enum.TryParse(file["expect"], ignoreCase: true, out Expectation expected)
            ? expected
            : throw file.Incomplete("one of rising, falling, spread, value in the line '-- expect:'");
}

/// <summary>A cause as one company shows it.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Rows">Its groups.</param>
/// <param name="Statistic">The number in which they are judged.</param>
/// <param name="IsFound">Whether that lies in the band.</param>
public sealed record CauseFinding(Cause Cause, IReadOnlyList<CauseRow> Rows, double Statistic, bool IsFound);
