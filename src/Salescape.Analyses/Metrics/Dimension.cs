using Salescape.Queries;

namespace Salescape.Analyses.Metrics;

/// <summary>
/// Something that metrics are cut by: a file of <c>sql/dimensions/</c>, whose query gives a <c>name</c> for each key. Rows of a metric that
/// have a column of the dimension's own name need no such lookup.
/// </summary>
public sealed class Dimension
{
    private Dimension(QueryFile file)
    {
        Name = file.Name;
        Title = file["dimension"];
        Key = file.Find("key");
        Sql = file.Sql;
    }

    /// <summary>The file's name: <c>region</c>.</summary>
    public string Name { get; }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>The column of rows by which its names are looked up; null if rows bear them.</summary>
    public string? Key { get; }

    /// <summary>The query for <see cref="Key"/> and <c>name</c>; of what rows bear, the names that there are.</summary>
    public string Sql { get; }

    internal static Dimension Of(QueryFile file) => new(file);
}
