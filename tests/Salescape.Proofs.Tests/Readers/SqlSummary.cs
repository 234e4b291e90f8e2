using Salescape.Schema.Kernel;

namespace Salescape.Proofs.Tests.Readers;

/// <summary>What <see cref="ColumnSummary"/> adds up, asked in SQL: one query a column, one row of five texts.</summary>
/// <param name="TimeAsText">Writes a timestamp as <see cref="ColumnSummary.Time"/>.</param>
/// <param name="TextType">What a text is cast to.</param>
/// <param name="LengthOf">The function that counts a text's characters.</param>
internal sealed record SqlSummary(Func<string, string> TimeAsText, string TextType = "VARCHAR", string LengthOf = "char_length")
{
    /// <summary>Writes a number with all its places, where casting it to a text would leave out zeros.</summary>
    public Func<string, int, string> DecimalAsText { get; init; } = (number, _) => number;

    public string Query(TableDefinition table, ColumnDefinition column, string source)
    {
        string cell = $"\"{column.Name}\"";
        (string first, string second) = column.Kind switch
        {
            ColumnKind.Integer => ($"sum({cell})", $"max({cell})"),
            ColumnKind.Decimal => (
                DecimalAsText($"sum({Wide(cell, column)})", column.Scale),
                DecimalAsText($"max({Wide(cell, column)})", column.Scale)
            ),
            ColumnKind.Date => ($"min({cell})", $"max({cell})"),
            ColumnKind.Timestamp => (TimeAsText($"min({cell})"), TimeAsText($"max({cell})")),
            _ => ($"count(DISTINCT CAST({cell} AS {TextType}))", $"sum({LengthOf}(CAST({cell} AS {TextType})))"),
        };
        return $"SELECT '{table.QualifiedName}.{column.Name}', CAST(count(*) AS {TextType}), CAST(count(*) - count({cell}) AS {TextType}), "
            + $"coalesce(CAST({first} AS {TextType}), ''), coalesce(CAST({second} AS {TextType}), '') FROM {source}";
    }

    private static string Wide(string cell, ColumnDefinition column) => $"CAST({cell} AS DECIMAL(38,{column.Scale}))";
}
