using DuckDB.NET.Data;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Formats;
using Salescape.Output.Datasets;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Tests.Properties;

/// <summary>An earlier as-of does not see what came after it: the answer stays as it is when all later rows are deleted.</summary>
public sealed class AsOfTests(AsOfTests.WithoutLaterRows earlier, SmallCompany company) : IClassFixture<AsOfTests.WithoutLaterRows>, IDisposable
{
    private static readonly DateOnly Day = new(2026, 2, 15);

    private static readonly Dictionary<string, object?> Given = new() { [AnalysisParameter.AsOf] = Day };

    private readonly Engine _whole = company.DuckDb();

    public static TheoryData<string> Names => AnswerTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Rows_after_the_as_of_do_not_count(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();

        Assert.Equal(AnswerText.Csv(earlier.Engine.Ask(analysis, Given)), AnswerText.Csv(_whole.Ask(analysis, Given)));
    }

    [Fact]
    public void The_server_leaves_out_the_same_rows_of_every_table()
    {
        using Engine server = company.Postgres();

        Assert.All(OnePerTable(), analysis =>
        {
            Answer duck = _whole.Ask(analysis, Given);
            Answer postgres = server.Ask(analysis, Given);
            Assert.Equal(duck.Rows.Count, postgres.Rows.Count);
            Assert.All(duck.Rows.Zip(postgres.Rows), rows => Assert.True(rows.First.Zip(rows.Second).All(pair => AnswerTests.AreAlike(pair.First, pair.Second)), analysis.FullName));
        });
    }

    public void Dispose() => _whole.Dispose();

    /// <summary>Some analyses that read every table together.</summary>
    private static List<Analysis> OnePerTable()
    {
        HashSet<TableDefinition> left = [.. SchemaCatalog.Tables];
        List<Analysis> chosen = [];
        foreach (Analysis analysis in AnalysisCatalog.All.Where(analysis => analysis.Tables.Any(left.Contains)))
        {
            left.ExceptWith(analysis.Tables);
            chosen.Add(analysis);
        }

        Assert.Empty(left);
        return chosen;
    }

    /// <summary>The company with all rows deleted that were born after the day.</summary>
    public sealed class WithoutLaterRows : IDisposable
    {
        public WithoutLaterRows(SmallCompany company)
        {
            Dataset dataset = company.WriteDuckDb("without-later-rows", Day);
            using (var file = new DuckDBConnection($"DataSource={Path.Combine(dataset.Folder, dataset.Manifest.Files[0].Path)}"))
            {
                file.Open();
                // All are found before any is deleted, for some are dated by another table's row.
                foreach (TableDefinition table in Dated)
                    Run(file, $"CREATE TEMP TABLE later_{table.Name} AS SELECT t.{table.Key.Name} AS key FROM {table.QualifiedName} AS t WHERE CAST({Born(table)} AS DATE) > DATE '{Day:yyyy-MM-dd}'");
                foreach (TableDefinition table in Dated)
                    Run(file, $"DELETE FROM {table.QualifiedName} WHERE {table.Key.Name} IN (SELECT key FROM later_{table.Name})");
            }

            Engine = new DuckDbEngine(dataset);
        }

        public Engine Engine { get; }

        public void Dispose() => Engine.Dispose();

        private static IEnumerable<TableDefinition> Dated => SchemaCatalog.Tables.Where(table => table.Dated.Length > 0);

        private static string Born(TableDefinition table)
        {
            if (table.Dated.Split('.') is not [var reference, var date])
                return $"t.{table.Dated}";
            TableDefinition target = SchemaCatalog.Find(table.Columns.Single(column => column.Name == reference).References!)!;
            return $"(SELECT r.{date} FROM {target.QualifiedName} AS r WHERE r.{target.Key.Name} = t.{reference})";
        }

        private static void Run(DuckDBConnection file, string sql)
        {
            using DuckDBCommand command = file.CreateCommand();
#pragma warning disable CA2100 // The names are the catalog's.
            command.CommandText = sql;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }
}
