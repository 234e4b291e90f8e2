using Salescape.Schema.Kernel;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>What <see cref="ColumnSummary"/> adds up, asked in SQL: one query a column, one row of five texts.</summary>
/// <param name="TimeAsText">Writes a timestamp as <see cref="ColumnSummary.Time"/>.</param>
/// <param name="TextType">What a text is cast to.</param>
internal sealed record SqlSummary(Func<string, string> TimeAsText, string TextType = "VARCHAR")
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
            _ => ($"count(DISTINCT CAST({cell} AS {TextType}))", $"sum(char_length(CAST({cell} AS {TextType})))"),
        };
        return $"SELECT '{table.QualifiedName}.{column.Name}', CAST(count(*) AS {TextType}), CAST(count(*) - count({cell}) AS {TextType}), "
            + $"coalesce(CAST({first} AS {TextType}), ''), coalesce(CAST({second} AS {TextType}), '') FROM {source}";
    }
}
