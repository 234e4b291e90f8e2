namespace Salescape.Schema.Kernel;

/// <summary>Rows of a table whose first columns are those of another, from which they are taken.</summary>
public sealed class ExtendedBatch : TableBatch
{
    /// <summary>No rows yet.</summary>
    /// <param name="table">The table.</param>
    public ExtendedBatch(TableDefinition table)
        : base(table) => Use([.. table.Columns.Select(column => Column.Of(column, InitialCapacity))]);

    /// <summary>Appends the first columns of a row; the others are the caller's to set.</summary>
    /// <param name="source">The other table's rows.</param>
    /// <param name="row">The row.</param>
    /// <param name="columns">How many of its columns are taken.</param>
    /// <returns>Its place.</returns>
    public int Append(TableBatch source, int row, int columns)
    {
        int at = NextRow();
        for (int i = 0; i < columns; i++)
            Columns[i].CopyRow(source.Columns[i], row, at);
        return at;
    }
}
