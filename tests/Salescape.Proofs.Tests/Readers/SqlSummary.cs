using Salescape.Schema.Kernel;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>What <see cref="ColumnSummary"/> adds up, asked in SQL: one query a column, one row of five texts.</summary>
/// <param name="TimeAsText">Writes a timestamp as <see cref="ColumnSummary.Time"/>.</param>
internal sealed record SqlSummary(Func<string, string> TimeAsText)
{
    public string Query(TableDefinition table, ColumnDefinition column, string source)
    {
        string cell = $"\"{column.Name}\"";
        (string first, string second) = column.Kind switch
        {
            ColumnKind.Integer => ($"sum({cell})", $"max({cell})"),
            ColumnKind.Decimal => ($"sum(CAST({cell} AS DECIMAL(38,{column.Scale})))", $"max(CAST({cell} AS DECIMAL(38,{column.Scale})))"),
            ColumnKind.Date => ($"min({cell})", $"max({cell})"),
            ColumnKind.Timestamp => (TimeAsText($"min({cell})"), TimeAsText($"max({cell})")),
            _ => ($"count(DISTINCT CAST({cell} AS VARCHAR))", $"sum(length(CAST({cell} AS VARCHAR)))"),
        };
        return $"SELECT '{table.QualifiedName}.{column.Name}', CAST(count(*) AS VARCHAR), CAST(count(*) - count({cell}) AS VARCHAR), "
            + $"coalesce(CAST({first} AS VARCHAR), ''), coalesce(CAST({second} AS VARCHAR), '') FROM {source}";
    }
}
