using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Verification.Checks;

namespace Salescape.Verification.Tests.Checks;

/// <summary>The company of the files of <c>company/</c>, in the order of their names, in memory, in tables without constraints, so that it can be broken.</summary>
public sealed class CoherentCompany : IDisposable
{
    internal static CheckSettings Settings { get; } = new(new DateOnly(2026, 6, 30), Threads: 2, RowsShown: 5);

    public CoherentCompany()
    {
        Connection.Open();
        foreach (string schema in Schemas.All)
            Execute(DuckDbDialect.Instance.CreateSchema(schema));
        foreach (TableDefinition table in SchemaCatalog.Tables)
            Execute($"CREATE TABLE {table.QualifiedName} ({string.Join(", ", table.Columns.Select(c => $"{c.Name} {DuckDbDialect.Instance.ColumnType(c)}"))})");
        foreach (string file in FilesOf("company"))
            Execute(File.ReadAllText(file));
    }

    internal DuckDBConnection Connection { get; } = new("DataSource=:memory:");

    internal static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Checks", folder), "*.sql").Order(StringComparer.Ordinal);

    internal void Execute(string sql) => Connection.Execute(sql);

    internal CheckResult Run(string check) =>
        CheckRunner.Run(Connection, Settings, [CheckCatalog.Find(check)!])[0];

    public void Dispose() => Connection.Dispose();
}
