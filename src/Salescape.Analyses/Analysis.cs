using System.Text.RegularExpressions;
using Salescape.Analyses.Chance;
using Salescape.Analyses.Headlines;
using Salescape.Analyses.Metrics;
using Salescape.Queries;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses;

/// <summary>
/// A question that somebody in the company asks, with the SQL that answers it: one file of <c>sql/analyses/</c>, either of a
/// use case of the schema (<c>schema/table/use-case.sql</c>), of what a role asks every week (<c>roles/role/name.sql</c>), or of
/// what a newcomer asks of a table first (<c>first_steps/table/name.sql</c>).
/// </summary>
public sealed partial class Analysis
{
    /// <summary>The folder of what roles ask, beside those of the schemas.</summary>
    public const string Roles = "roles";

    /// <summary>The folder of what newcomers ask of single tables, beside those of the schemas.</summary>
    public const string FirstSteps = "first_steps";

    private readonly QueryFile _file;
    private readonly Dictionary<string, Unit> _units;

    private Analysis(QueryFile file, string? postgresSql)
    {
        _file = file;
        (Home, Group, Name) = file.Path.Split('/') switch
        {
            [var home, var group, var name] => (home, group, name),
            // Of a file that is being written, nobody knows yet who asks.
            [var name] => (Roles, "file", name),
            _ => throw file.Incomplete("a place two folders deep, such as sales_data/customers"),
        };
        Title = file["title"];
        Question = file["question"];
        Asked = [.. file.FindAll("asked")];
        UseCase = Home is Roles or FirstSteps ? null : file["use-case"];
        HowToRead = file["read"];
        Difficulty = Enum.TryParse(file["difficulty"], ignoreCase: true, out Difficulty difficulty)
            ? difficulty
            : throw file.Incomplete($"a difficulty ({string.Join(", ", Enum.GetNames<Difficulty>()).ToLowerInvariant()})");
        Chart = ChartSpec.Parse(file);
        Parameters = [.. file.FindAll("parameter").Select(line => AnalysisParameter.Parse(line, file))];
        Shown = [.. file.FindAll("shows").Select(line => ShownMetric.Parse(line, file))];
        Sql = file.Sql;
        IReadOnlyList<string>? columns = SelectedColumns.Of(Sql);
        Estimates = Estimate.Parse(file, columns);
        Differences = Difference.Parse(file, Estimates);
        Headline = Headline.Parse(file, columns);
        Totals = ColumnsIn(file, "total", columns);
        Answering = [.. (Headline?.RowColumns ?? []).Concat(ColumnsIn(file, "decides", columns)).Distinct()];
        _units = UnitsIn(file, columns);
        PostgresSql = postgresSql ?? file.Sql;
        Tables = [.. TablesIn(Sql)];
        if (Tables.Count == 0)
            throw file.Incomplete("a table in its query, written as schema.table");
    }

    /// <summary>The schema of the use case, <see cref="Roles"/> or <see cref="FirstSteps"/>.</summary>
    public string Home { get; }

    /// <summary>The table of the use case or first step, or the role.</summary>
    public string Group { get; }

    /// <summary>The file's name without its ending; other tables may have one of that name.</summary>
    public string Name { get; }

    /// <summary>The name that no other analysis has: <c>customers/territory-planning</c>.</summary>
    public string FullName => $"{Group}/{Name}";

    /// <summary>What the answer is called.</summary>
    public string Title { get; }

    /// <summary>The question as a business person asks it.</summary>
    public string Question { get; }

    /// <summary>The same question in the words of other people: three at least, but of a file that is being written.</summary>
    public IReadOnlyList<string> Asked { get; }

    /// <summary>The use case in the words of the schema; null of what a role or a newcomer asks.</summary>
    public string? UseCase { get; }

    /// <summary>How to read the answer, and what would be good or bad.</summary>
    public string HowToRead { get; }

    /// <summary>How much SQL one has to know to follow the query.</summary>
    public Difficulty Difficulty { get; }

    /// <summary>How the answer is drawn.</summary>
    public ChartSpec Chart { get; }

    /// <summary>The sentence that the answer opens with; null while a file that is being written has none.</summary>
    public Headline? Headline { get; }

    /// <summary>The columns that chance has a hand in.</summary>
    public IReadOnlyList<Estimate> Estimates { get; }

    /// <summary>The rates and means that are compared with another of the same row.</summary>
    public IReadOnlyList<Difference> Differences { get; }

    /// <summary>The columns that add up to something.</summary>
    public IReadOnlyList<string> Totals { get; }

    /// <summary>The columns that answer the question: those by which the sentence tells rows apart, and those to act on.</summary>
    public IReadOnlyList<string> Answering { get; }

    /// <summary>The columns that decide: those that answer, those of the chart and those of the sentence.</summary>
    public IEnumerable<string> Deciding => Chart.Columns.Concat(Answering).Concat(Headline?.Columns ?? []).Distinct();

    /// <summary>What may be asked for more narrowly.</summary>
    public IReadOnlyList<AnalysisParameter> Parameters { get; }

    /// <summary>The metrics that columns of the answer show.</summary>
    public IReadOnlyList<ShownMetric> Shown { get; }

    /// <summary>The tables read, in the order of the query.</summary>
    public IReadOnlyList<TableDefinition> Tables { get; }

    /// <summary>The query, with parameters as <c>$name</c>; <c>$as_of</c> is the day from which the data is seen.</summary>
    public string Sql { get; }

    /// <summary>The same in PostgreSQL's words, where they differ.</summary>
    public string PostgresSql { get; }

    /// <summary>The tables that a query names, each once, in its order.</summary>
    private static IEnumerable<TableDefinition> TablesIn(string sql) =>
        TableName().Matches(sql).Select(match => match.Value).Distinct().Select(SchemaCatalog.Find).OfType<TableDefinition>();

    /// <summary>The unit of a column of the answer.</summary>
    public Unit UnitOf(string column) => _units.TryGetValue(column, out Unit unit) ? unit : Units.Of(column);

    internal static Analysis Of(QueryFile file, string? postgresSql) => new(file, postgresSql);

    /// <summary>The refusal of a file that lacks something.</summary>
    internal RefusedException Incomplete(string what) => _file.Incomplete(what);

    private static string[] ColumnsIn(QueryFile file, string name, IReadOnlyList<string>? columns)
    {
        var named = file.LinesOf(name)
            .SelectMany(line => line.Text.Split(',', StringSplitOptions.TrimEntries).Select(column => (line.Line, Column: column)))
            .ToArray();
        return columns is not null && Array.Find(named, one => !columns.Contains(one.Column)) is { Column: { } unknown, Line: var at }
            ? throw file.Wrong(at, $"the answer has no column '{unknown}'")
            : [.. named.Select(one => one.Column)];
    }

    /// <summary>Reads lines such as <c>-- unit: share_of_arr percent, days_1_30 money</c>: the units that names of columns do not
    /// tell.</summary>
    private static Dictionary<string, Unit> UnitsIn(QueryFile file, IReadOnlyList<string>? columns)
    {
        var units = new Dictionary<string, Unit>();
        foreach ((int line, string text) in file.LinesOf("unit"))
        {
            foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
            {
                if (part.Split(' ') is not [var column, var name] || !Enum.TryParse(name, ignoreCase: true, out Unit unit))
                    throw file.Wrong(line, $"'{part}' is no column with a unit ({string.Join(", ", Enum.GetNames<Unit>()).ToLowerInvariant()})");
                if (columns?.Contains(column) == false)
                    throw file.Wrong(line, $"the answer has no column '{column}'");
                units[column] = unit;
            }
        }

        return units;
    }

    [GeneratedRegex(@"\b(sales_data|usage_data|marketing_data|support_data|operational_data)\.[a-z_]+")]
    private static partial Regex TableName();
}

/// <summary>How much SQL one has to know to follow a query, snippets aside.</summary>
public enum Difficulty
{
    /// <summary>One table and one step: a filter, a group by a column or two, the first rows of an order.</summary>
    Easy,

    /// <summary>Joins and groups.</summary>
    Basic,

    /// <summary>Up to four common table expressions, conditional sums, subqueries, one window.</summary>
    Intermediate,

    /// <summary>Several windows, self-joins, cohorts, states as of a day, or more than four steps.</summary>
    Advanced,
}
