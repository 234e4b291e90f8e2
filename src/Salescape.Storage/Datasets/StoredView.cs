namespace Salescape.Storage.Datasets;

/// <summary>A view that a database holds beside the tables, in the schema <see cref="Schema"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sql">Its query, in words that DuckDB and PostgreSQL know.</param>
/// <param name="Description">What it gives.</param>
public sealed record StoredView(string Name, string Sql, string Description)
{
    /// <summary>The schema of all of them. It is not <c>salescape</c>: in a DuckDB file of that name, the schema's name would also be the
    /// database's.</summary>
    public const string Schema = "metrics";

    /// <summary>What the comment of each begins with, by which it is known to be ours.</summary>
    internal const string Mark = "Salescape metric: ";

    /// <summary>The comment of the view in a database.</summary>
    internal string Comment => Mark + Description;
}
