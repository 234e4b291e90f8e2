using Salescape.Docs;
using Salescape.Schema;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>What the DDL and the load script of a dialect, as <c>derived/</c> holds them, make of a data set.</summary>
internal static class LoadedTables
{
    /// <summary>The statements that make the tables.</summary>
    public static string Ddl(string dialect) => Document($"ddl/{dialect}.sql");

    /// <summary>The statements that load a folder, which each engine is told in its own way.</summary>
    public static string Load(string dialect) => Document($"load/{dialect}.sql");

    /// <summary>The queries that ask for a line of each column.</summary>
    public static IEnumerable<string> Queries(SqlSummary summary) =>
        SchemaCatalog.Tables.SelectMany(table => table.Columns, (table, column) => summary.Query(table, column, table.QualifiedName));

    private static string Document(string path) => DerivedDocuments.All.Single(document => document.Path == path).Content;
}
