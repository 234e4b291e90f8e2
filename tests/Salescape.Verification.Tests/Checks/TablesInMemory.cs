using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Verification.Checks;

namespace Salescape.Verification.Tests.Checks;

/// <summary>All tables in memory, empty and without constraints, so that a test can put in just the cells that it is about.</summary>
internal sealed class TablesInMemory : IDisposable
{
    public static CheckSettings Settings { get; } = new(new DateOnly(2023, 7, 1), new DateOnly(2026, 6, 30), Threads: 2, RowsShown: 5);

    public TablesInMemory()
    {
        Connection.Open();
        foreach (string schema in Schemas.All)
            Execute(DuckDbDialect.Instance.CreateSchema(schema));
        foreach (TableDefinition table in SchemaCatalog.Tables)
            Execute(
                $"CREATE TABLE {table.QualifiedName} ({string.Join(", ", table.Columns.Select(c => $"{c.Name} {DuckDbDialect.Instance.ColumnType(c)}"))})"
            );
    }

    public DuckDBConnection Connection { get; } = new("DataSource=:memory:");

    public void Execute(string sql) => Connection.Execute(sql);

    public CheckResult Run(string check, int rowsShown = 5) =>
        CheckRunner.Run(Connection, Settings with { RowsShown = rowsShown }, [CheckCatalog.Find(check)!])[0];

    public void Dispose() => Connection.Dispose();
}
