using System.Text.RegularExpressions;

namespace Salescape.Semantics.Model;

/// <summary>Says DISTINCT ON, which only DuckDB and PostgreSQL know, as warehouses do: by QUALIFY.</summary>
internal static partial class LatestRow
{
    /// <summary>A query in words that warehouses know.</summary>
    public static string Qualified(string sql)
    {
        string qualified = DistinctOn()
            .Replace(sql, "SELECT ${columns}\nQUALIFY row_number() OVER (PARTITION BY ${by} ORDER BY ${order}) = 1");
        return qualified.Contains("DISTINCT ON", StringComparison.OrdinalIgnoreCase)
            ? throw new InvalidOperationException($"DISTINCT ON cannot be said otherwise here: {sql}")
            : qualified;
    }

    [GeneratedRegex(@"\ASELECT DISTINCT ON \((?<by>[^()]+)\) (?<columns>.+)\nORDER BY (?<order>.+)\z", RegexOptions.Singleline)]
    private static partial Regex DistinctOn();
}
