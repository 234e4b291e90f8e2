using System.Text.RegularExpressions;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.History;

namespace Salescape.Analyses.Engines;

/// <summary>
/// Leaves out what came after the day that counts as today, where that is earlier than the data set's end: every table of
/// a query is replaced by its rows born up to <c>$as_of</c>. Queries need not repeat that of each table they read.
/// </summary>
internal static partial class RowsUntil
{
    private const string Day = $"CAST(${AnalysisParameter.AsOf} AS DATE)";

    /// <summary>A query that sees no later rows, in words that DuckDB and PostgreSQL know.</summary>
    /// <param name="sql">The query.</param>
    /// <param name="holdsOn">The condition under which a version holds on a day, if the data set keeps the versions of rows: then they are
    /// read as they were that day.</param>
    public static string AsOf(string sql, Func<string, string>? holdsOn) =>
        TableInQuery()
            .Replace(sql, match =>
                SchemaCatalog.Find(match.Groups["table"].Value) is { } table && Rows(table, holdsOn) is { } rows
                    ? $"({rows}){(match.Groups["alias"].Success ? match.Groups["alias"].Value : $" AS {table.Name}")}"
                    : match.Value
            );

    private static string? Rows(TableDefinition table, Func<string, string>? holdsOn) =>
        holdsOn is not null && HistoryTable.Find(table) is { } history ? Versions(history, holdsOn)
        : table.Dated.Length > 0 ? Rows(table)
        : null;

    private static string Versions(HistoryTable history, Func<string, string> holdsOn) =>
        $"SELECT {string.Join(", ", history.Of.Columns.Select(column => column.Name))} FROM {history.Versions.QualifiedName} WHERE {holdsOn(Day)}";

    private static string Rows(TableDefinition table)
    {
        // Dated by a row of another table, as a quote's line is by its quote.
        if (table.Dated.Split('.') is [var reference, var date])
        {
            TableDefinition target = SchemaCatalog.Find(table.Columns.Single(column => column.Name == reference).References!)!;
            return $"SELECT * FROM {table.QualifiedName} WHERE {reference} NOT IN (SELECT {target.Key.Name} FROM {target.QualifiedName} WHERE CAST({date} AS DATE) > {Day})";
        }

        return $"SELECT * FROM {table.QualifiedName} WHERE {table.Dated} IS NULL OR CAST({table.Dated} AS DATE) <= {Day}";
    }

    [GeneratedRegex(@"\b(?<table>(sales_data|usage_data|marketing_data|support_data|operational_data)\.[a-z_]+)(?<alias>\s+AS\s+)?")]
    private static partial Regex TableInQuery();
}
