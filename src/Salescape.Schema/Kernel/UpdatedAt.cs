namespace Salescape.Schema.Kernel;

/// <summary>The column that says when a row came or was changed last, for those who load by it. It stands behind the schema's own, in no
/// table unless it is asked for.</summary>
public static class UpdatedAt
{
    /// <summary>The column.</summary>
    public static ColumnDefinition Column { get; } =
        new(
            "updated_at",
            ColumnKind.Timestamp,
            "TIMESTAMP",
            0,
            0,
            0,
            IsKey: false,
            IsNullable: false,
            IsMutable: true,
            IsPlanned: false,
            "",
            null,
            [],
            null,
            null,
            "When the row came or was changed last",
            "On the company's clock; the first midnight of the window for what has not changed since."
        );

    /// <summary>All tables with the column, in the order of the catalog.</summary>
    public static IReadOnlyList<TableDefinition> Tables { get; } =
    [
        .. SchemaCatalog.Tables.Select(table => table with { Columns = [.. table.Columns, Column] }),
    ];

    /// <summary>A table of the catalog with the column.</summary>
    public static TableDefinition On(TableDefinition table) => Tables[table.Number - 1];
}

/// <summary>Rows of another batch as they are, with a column more that says when each came or was changed last.</summary>
public sealed class StampedBatch : TableBatch
{
    /// <summary>No rows yet.</summary>
    /// <param name="table">The table without the column.</param>
    public StampedBatch(TableDefinition table)
        : base(UpdatedAt.On(table)) => Use([.. Table.Columns.Select(column => Column.Of(column, InitialCapacity))]);

    /// <summary>Shows the rows of another batch, as long as it is not changed.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="stamps">When each came or was changed last.</param>
    public StampedBatch Show(TableBatch rows, LongColumn stamps)
    {
        Show([.. rows.Columns, stamps], rows.Count);
        return this;
    }
}
