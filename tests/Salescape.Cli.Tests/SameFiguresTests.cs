using System.Globalization;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Salescape.Analyses;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Findings;
using Salescape.Cli.Commands;
using Salescape.Storage.Datasets;
using Salescape.Tests;

namespace Salescape.Cli.Tests;

/// <summary>What the demo, findings and questions call by one name is one number, and a finding's statements give what it says.</summary>
[Collection(nameof(ThisConsole))]
public sealed partial class SameFiguresTests(SameFiguresTests.DemoCompany company) : IClassFixture<SameFiguresTests.DemoCompany>
{
    private static readonly string[] Comparisons = ["<>", ">=", "<=", "="];

    /// <summary>Stands in a condition for the name with which the finding begins.</summary>
    private const string Named = "{named}";

    /// <summary>A figure of the demo or a finding's name, which of its numbers, and where a question gives it: analysis, column, rows added
    /// up.</summary>
    public static TheoryData<string, int, string, string, string> Figures { get; } =
    [
        .. File.ReadLines(Repository.PathTo("tests", "Salescape.Cli.Tests", "same-figures.tsv"))
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2], cells[3], cells[4])),
    ];

    public static TheoryData<string> Findings => [.. Finding.All.Select(finding => finding.Name)];

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_is_the_same_wherever_it_is_asked_for(string figure, int number, string analysis, string column, string rows)
    {
        Analysis asked = AnalysisCatalog.Find(analysis).Single();
        // Nothing is left out for being small or far down.
        Dictionary<string, object?> wide = new() { ["top"] = 1_000_000, ["min_rows"] = 0 };
        using var engine = new DuckDbEngine(company.Dataset);
        Answer answer = engine.Ask(asked, wide.Where(pair => asked.Parameters.Any(parameter => parameter.Name == pair.Key)).ToDictionary());
        IReadOnlyList<object?>[] chosen =
        [
            .. rows == "last"
                ? answer.Rows.TakeLast(1)
                : answer.Rows.Where(row =>
                    rows.Replace(Named, company.NameIn(figure), StringComparison.Ordinal)
                        .Split(';', StringSplitOptions.RemoveEmptyEntries)
                        .All(condition => Holds(answer, row, condition))
                ),
        ];
        double sum = chosen.Sum(row => Convert.ToDouble(row[answer.PlaceOf(column)] ?? 0, CultureInfo.InvariantCulture));

        double said = company.NumberOf(figure, number);

        Assert.NotEmpty(chosen);
        // Either may be rounded, a question's numbers row by row.
        double rounding = column.EndsWith("_percent", StringComparison.Ordinal) ? 0.001 : 0.5 * (chosen.Length + 1);
        Assert.InRange(sum, said - rounding, said + rounding);
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void The_statements_of_a_finding_give_what_it_says(string name)
    {
        Finding finding = Finding.Find(name)!;
        string shown = Salescape.Run([], ["finding", name, "--data", "d"], company.Folder).Output;
        string[] statements = shown[shown.IndexOf("\n-- ", StringComparison.Ordinal)..].Split(";\n", StringSplitOptions.RemoveEmptyEntries);
        using DuckDBConnection duckDb = company.Dataset.Connect();
        using DuckDBConnection seen = Finding.Connect(company.Dataset);

        Assert.Equal(2, statements.Length);
        Assert.Equal(finding.Read(seen), Rows(duckDb, statements[0]).Select(row => (row[0], row[1])).Single());
        Assert.Equal(finding.ReadMore(seen).Rows.Count, Rows(duckDb, statements[1]).Count);
        Assert.All(statements, statement => Assert.Contains("as of 2026-06-30", statement, StringComparison.Ordinal));
    }

    private static bool Holds(Answer answer, IReadOnlyList<object?> row, string condition)
    {
        string sign = Comparisons.First(condition.Contains);
        string[] sides = condition.Split(sign, 2);
        int order = string.CompareOrdinal(Answer.Show(row[answer.PlaceOf(sides[0])]), sides[1]);
        return sign switch
        {
            "<>" => order != 0,
            ">=" => order >= 0,
            "<=" => order <= 0,
            _ => order == 0,
        };
    }

    private static List<string[]> Rows(DuckDBConnection connection, string statement)
    {
        using DuckDBCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // That it may be pasted is what is tested.
        command.CommandText = statement;
#pragma warning restore CA2100
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([
                .. Enumerable.Range(0, reader.FieldCount).Select(place => reader.IsDBNull(place) ? "" : reader.GetValue(place).ToString()!),
            ]);
        return rows;
    }

    [GeneratedRegex(@"(?<![\w.])\d[\d,]*(\.\d+)?")]
    private static partial Regex Number();

    /// <summary>A company of a hundred accounts, with what the demo says of it.</summary>
    public sealed class DemoCompany : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
        private readonly Dictionary<string, string> _said;

        public DemoCompany()
        {
            Assert.Equal(
                0,
                ThisConsole.Run(["generate", "--out", "d", "--scale", "0.1", "--start", "2023-07-01", "--as-of", "2026-06-30"], Folder).Code
            );
            Dataset = Dataset.Open(Path.Combine(Folder, "d"));
            _said = HeadFigures.Read(Dataset).Figures.ToDictionary(figure => figure.Name, figure => figure.Value);
            using DuckDBConnection connection = Finding.Connect(Dataset);
            foreach (Finding finding in Finding.All)
                _said[finding.Name] = finding.Read(connection)!.Value.Said;
        }

        public string Folder => _folder.FullName;

        public Dataset Dataset { get; }

        /// <summary>The name with which a finding begins.</summary>
        public string NameIn(string figure) => _said[figure].Split(" was ")[0];

        public double NumberOf(string figure, int number) =>
            double.Parse(Number().Matches(_said[figure])[number].Value, NumberStyles.Number, CultureInfo.InvariantCulture);

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
