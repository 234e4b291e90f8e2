using Salescape.Queries;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses;

/// <summary>All analyses, the files of <c>sql/analyses</c>.</summary>
public static class AnalysisCatalog
{
    private const string Folder = "analyses";
    private const string OfPostgres = ".postgres";
    private const int WaysOfAsking = 3;

    private static readonly Lazy<IReadOnlyList<Analysis>> Read = new(() => Load(QueryFolder.Read(Folder)));

    /// <summary>First steps, then schemas in their order with tables by name, then roles.</summary>
    public static IReadOnlyList<Analysis> All => Read.Value;

    /// <summary>The analyses that a name means: one, several tables' of that name, or none.</summary>
    /// <param name="name">A name, with or without its table or role, in any case.</param>
    public static IReadOnlyList<Analysis> Find(string name) =>
        [
            .. All.Where(analysis =>
                Is(name, analysis.Name) || Is(name, analysis.FullName) || Is(name, $"{analysis.Home}/{analysis.FullName}")
            ),
        ];

    /// <summary>The analyses that speak of all of some words, by what they ask, read or belong to.</summary>
    public static IReadOnlyList<Analysis> Search(IReadOnlyList<string> words) =>
        [.. All.Where(analysis => words.All(word => Speaks(analysis, word)))];

    /// <summary>An analysis that is being written; where it lies decides nothing yet.</summary>
    public static Analysis Open(QueryFile file) => Analysis.Of(file, postgresSql: null);

    /// <summary>Analyses as rows, to be handed on in any format that answers have.</summary>
    public static Answer Table(IReadOnlyList<Analysis> analyses) =>
        new(
            ["home", "name", "title", "question"],
            [.. analyses.Select(analysis => (IReadOnlyList<object?>)[analysis.Home, analysis.FullName, analysis.Title, analysis.Question])]
        );

    /// <summary>Sorts out files; those for PostgreSQL belong to the ones without that word.</summary>
    internal static IReadOnlyList<Analysis> Load(IEnumerable<QueryFile> files)
    {
        QueryFile[] all = [.. files];
        var postgres = all.Where(IsOfPostgres).ToDictionary(file => file.Path[..^OfPostgres.Length], file => file.Sql);
        return
        [
            .. all.Where(file => !IsOfPostgres(file))
                .Select(file => Whole(Analysis.Of(file, postgres.GetValueOrDefault(file.Path))))
                .OrderBy(analysis => Place(analysis.Home))
                .ThenBy(analysis => analysis.FullName, StringComparer.Ordinal),
        ];
    }

    /// <summary>An analysis that is found by the words of others, not only by those of whoever wrote it.</summary>
    private static Analysis Whole(Analysis analysis) =>
        analysis.Asked.Count >= WaysOfAsking
            ? analysis
            : throw analysis.Incomplete($"{WaysOfAsking} lines '-- asked: …' that say how others would ask the same");

    private static bool IsOfPostgres(QueryFile file) => file.Name.EndsWith(OfPostgres, StringComparison.Ordinal);

    private static int Place(string home)
    {
        if (home == Analysis.FirstSteps)
            return -1;
        int place = Schemas.All.ToList().IndexOf(home);
        return place < 0 ? Schemas.All.Count : place;
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool Speaks(Analysis analysis, string word) =>
        new[] { analysis.Title, analysis.Question, analysis.UseCase ?? "", analysis.Home, analysis.FullName }
            .Concat(analysis.Asked)
            .Concat(analysis.Tables.Select(table => table.QualifiedName))
            .Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
