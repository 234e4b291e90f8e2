using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes;
using Salescape.Storage.Dialects;

namespace Salescape.Storage.Tests.Changes;

/// <summary>Changes as rows of tables, read by DuckDB.</summary>
public sealed class TableChangesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public static TheoryData<string> Formats => ["parquet", "csv"];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_change_reads_back_as_it_was_booked(string name)
    {
        ChangeManifest written = SampleChanges.Write(_folder, name == "csv" ? ChangeFormat.Csv : ChangeFormat.Parquet);

        Assert.Equal(SchemaCatalog.Tables.Count, written.Files.Count);
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            string?[][] expected = [.. SampleChange.All.Where(change => change.Table == table).Select(Row)];
            Assert.Equal(expected, Ask(connection, ChangeRows.Describe(table), name));
        }
    }

    [Fact]
    public void No_column_of_a_change_bears_the_name_of_another() =>
        Assert.All(
            SchemaCatalog.Tables.Select(ChangeRows.Describe),
            table => Assert.Distinct(table.Columns.Select(column => column.Name))
        );

    private static string?[] Row(SampleChange change) =>
        [
            change.Operation,
            $"{change.Time}",
            change.Transaction.Id,
            $"{change.Transaction.Order}",
            $"{change.Position}",
            .. change.Row,
            .. change.Table.Columns.Index().Where(column => column.Item.IsMutable).Select(column => change.Before?[column.Index]),
        ];

    private List<string?[]> Ask(DuckDBConnection connection, TableDefinition table, string format)
    {
        string path = Dialect.Literal(Path.Combine(_folder, table.Schema, $"{table.Name}.{format}"));
        string types = string.Join(
            ", ",
            table.Columns.Select(column => $"{Dialect.Literal(column.Name)}: {Dialect.Literal(DuckDbDialect.Instance.ColumnType(column))}")
        );
        string from = format == "parquet"
            ? $"read_parquet({path})"
            : $"read_csv({path}, auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', "
                + $"new_line = '\\n', allow_quoted_nulls = false, columns = {{{types}}})";
        string columns = string.Join(
            ", ",
            table.Columns.Select(column =>
                column.Kind == ColumnKind.Timestamp ? $"epoch_us({column.Name})::VARCHAR" : $"{column.Name}::VARCHAR"
            )
        );
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT {columns} FROM {from} ORDER BY event_order";
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))]);
        return rows;
    }
}
