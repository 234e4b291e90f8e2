using System.Globalization;
using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Cli.Tests.Laws;

/// <summary>Texts of the standard company: as different as people's, and without a trace of how they were made.</summary>
public sealed class TextTests
{
    private static readonly Lazy<GeneratedData> Company = new(() =>
        new(new CompanySettings(42, 1, new(2023, 7, 1), new(2026, 6, 30), "Tessaline"), DuckDbFormat.Instance)
    );

    public static TheoryData<string, string, double> Shares =>
        new()
        {
            { "support_data.support_tickets", "description", 95 },
            { "support_data.ticket_comments", "comment_text", 55 },
            { "sales_data.customer_notes", "note_text", 90 },
            { "support_data.customer_satisfaction", "feedback_text", 80 },
        };

    [Theory]
    [MemberData(nameof(Shares))]
    public void Hardly_two_read_the_same(string table, string column, double least) =>
        Assert.InRange(Number($"SELECT 100.0 * count(DISTINCT {column}) / count({column}) FROM {table}"), least, 100);

    [Fact]
    public void No_text_shows_a_gap_or_two_spaces()
    {
        // What programs write, such as JSON, has braces of its own.
        IEnumerable<string> queries = SchemaCatalog.Tables.SelectMany(table =>
            table
                .Columns.Where(column => column.Kind is ColumnKind.Text or ColumnKind.LongText)
                .Select(column =>
                    $"SELECT '{table.QualifiedName}.{column.Name}', any_value({column.Name}), count(*) FROM {table.QualifiedName} "
                    + $"WHERE regexp_matches({column.Name}, '  |^\\s|\\s$|\\|\\(|\\{{[a-z.-]+\\}}') HAVING count(*) > 0"
                )
        );

        Assert.Empty(Rows(string.Join(" UNION ALL ", queries)));
    }

    private static double Number(string sql) => double.Parse(Rows(sql).Single(), CultureInfo.InvariantCulture);

    private static List<string> Rows(string sql)
    {
        using DuckDBConnection connection = Company.Value.Dataset.Connect();
        using DuckDBCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Tables and columns of the schema.
        command.CommandText = sql;
#pragma warning restore CA2100
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(
                string.Join(
                    " | ",
                    Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))
                )
            );
        return rows;
    }
}
