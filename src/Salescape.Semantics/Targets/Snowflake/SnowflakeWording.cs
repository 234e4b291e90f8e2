using Salescape.Semantics.Model;

namespace Salescape.Semantics.Targets.Snowflake;

/// <summary>Queries in Snowflake's SQL. Its LEAST is empty where one value is; ours leaves out what is empty.</summary>
/// <param name="asOf">The data set's last day.</param>
internal sealed class SnowflakeWording(DateOnly asOf) : ViewWording(asOf)
{
    /// <inheritdoc/>
    protected override string Translated(string sql) =>
        LatestRow
            .Qualified(sql)
            .Replace("make_date(", "DATE_FROM_PARTS(", StringComparison.Ordinal)
            .Replace("least(", "LEAST_IGNORE_NULLS(", StringComparison.Ordinal)
            .Replace("greatest(", "GREATEST_IGNORE_NULLS(", StringComparison.Ordinal);
}
