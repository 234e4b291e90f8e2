using Salescape.Queries;

namespace Salescape.Verification.Checks;

/// <summary>A check that is one file of <c>sql/checks/</c>: a title, the tables, a sentence, a change that breaks it and a query for the
/// rows that do.</summary>
internal sealed record Truth(string Name, string Title, string Explanation, IReadOnlyList<string> Tables, string Corruption, string Sql)
    : Check(Name, Title, Explanation, Tables, Corruption)
{
    private const string Folder = "checks";

    /// <summary>All files in the order of their names.</summary>
    public static IReadOnlyList<Truth> All { get; } = [.. QueryFolder.Read(Folder).Select(Of)];

    /// <summary>Reads a file: lines <c>title:</c>, <c>tables:</c> and <c>corruption:</c>, <c>counts: people</c> if it
    /// does, others that explain, the query.</summary>
    public static Truth Parse(string name, string text) => Of(QueryFile.Parse(Folder, name, text));

    /// <summary>The same of a file that was read.</summary>
    public static Truth Of(QueryFile file)
    {
        var truth = new Truth(
            file.Name,
            file["title"],
            file.TextWithout("title", "tables", "counts", "corruption"),
            file["tables"].Split(", "),
            file["corruption"],
            file.Sql
        )
        {
            CountsPeople = file.Find("counts") == "people",
        };
        return truth.Explanation.Length > 0 ? truth : throw file.Incomplete("a comment line that explains it");
    }
}
