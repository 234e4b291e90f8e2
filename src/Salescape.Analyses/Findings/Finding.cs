using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using Salescape.Queries;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Analyses.Findings;

/// <summary>
/// Something that whoever runs sales would want to know: one file of <c>sql/findings/</c>. Its first query returns one row,
/// the finding with its figure and what it compares with; the query behind the line <c>-- more</c> shows what is behind it.
/// </summary>
/// <param name="Name">The file without its ending.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Place">Its place among the findings, from 1.</param>
/// <param name="Audiences">The dashboards that show it: <c>board</c> or roles.</param>
/// <param name="Answer">The analysis that says more.</param>
/// <param name="Sql">The query of the finding.</param>
/// <param name="More">The query of what is behind it.</param>
public sealed record Finding(
    string Name,
    string Title,
    int Place,
    IReadOnlyList<string> Audiences,
    string Answer,
    string Sql,
    string More
)
{
    private const string Folder = "findings";

    /// <summary>All files in the order of their places.</summary>
    public static IReadOnlyList<Finding> All { get; } = [.. QueryFolder.Read(Folder).Select(Of).OrderBy(finding => finding.Place)];

    /// <summary>The finding of a name; null if there is none.</summary>
    public static Finding? Find(string name) => All.FirstOrDefault(finding => finding.Name == name);

    /// <summary>Opens a data set for findings, seen from its as-of.</summary>
    public static DuckDBConnection Connect(Dataset dataset)
    {
        DuckDBConnection connection = dataset.Connect();
        connection.SeeWindow(dataset.Manifest.Start, dataset.Manifest.AsOf);
        return connection;
    }

    /// <summary>The finding in a sentence, and what it compares with; null where the data set is too small to say.</summary>
    public (string Said, string Compared)? Read(DuckDBConnection connection) =>
        Ask(connection, Sql).Rows is [[{ } said, { } compared], ..] ? (said, compared) : null;

    /// <summary>The rows behind the finding, as text.</summary>
    public (IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows) ReadMore(DuckDBConnection connection) =>
        Ask(connection, More);

    /// <summary>The rows behind the finding, as values.</summary>
    internal Answer ReadRows(DuckDBConnection connection) => connection.Ask(More, Analyses.Answer.Read);

    /// <summary>The query of the finding as one statement that any program with DuckDB runs.</summary>
    public string Statement(DateOnly asOf) => HandedOut("the finding", Sql, asOf);

    /// <summary>The query of what is behind it, likewise.</summary>
    public string MoreStatement(DateOnly asOf) => HandedOut("the rows behind it", More, asOf);

    private string HandedOut(string what, string sql, DateOnly asOf)
    {
        string day = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"-- {Title}: {what}, as of {day}, for DuckDB\n{sql.Replace("getvariable('as_of')", $"DATE '{day}'", StringComparison.Ordinal)};";
    }

    private static (IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows) Ask(
        DuckDBConnection connection,
        string sql
    ) => connection.Ask<(IReadOnlyList<string>, IReadOnlyList<IReadOnlyList<string?>>)>(sql, reader =>
        {
            string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
            var rows = new List<IReadOnlyList<string?>>();
            while (reader.Read())
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(place => Show(reader, place))]);
            return (columns, rows);
        });

    private static string? Show(DbDataReader reader, int place) =>
        reader.IsDBNull(place)
            ? null
            : reader.GetValue(place) switch
            {
                DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                DateTime time => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                var other => other.ToString(),
            };

    private static Finding Of(QueryFile file) =>
        file.Queries is [var sql, var more] && int.TryParse(file["place"], CultureInfo.InvariantCulture, out int place)
            ? new(file.Name, file["title"], place, file["for"].Split(',', StringSplitOptions.TrimEntries), file["answer"], sql, more)
            : throw file.Incomplete("a place, or a query behind the line '-- more'");
}
