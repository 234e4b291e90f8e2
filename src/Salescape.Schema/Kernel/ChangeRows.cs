namespace Salescape.Schema.Kernel;

/// <summary>
/// Changes of one table as rows of a table of their own: what happened, when, in which transaction and order; the row as it reads then, or
/// read if it has gone; and its mutable cells as they read before.
/// </summary>
public sealed class ChangeRows : TableBatch
{
    private const string BeforePrefix = "before_";

    private readonly ByteColumn _operation;
    private readonly LongColumn _committed;
    private readonly TextColumn _transaction;
    private readonly IntColumn _order;
    private readonly LongColumn _position;

    // The first column of the row, and the places in it of those that stand a second time, as they read before.
    private readonly int _first;
    private readonly int[] _mutable;
    private readonly int _width;

    /// <summary>No changes of a table.</summary>
    /// <param name="definition">What <see cref="Describe"/> says of it.</param>
    /// <param name="table">The table.</param>
    public ChangeRows(TableDefinition definition, TableDefinition table)
        : base(definition)
    {
        Column[] columns = [.. definition.Columns.Select(column => Column.Of(column, InitialCapacity))];
        Use(columns);
        _operation = (ByteColumn)columns[0];
        _committed = (LongColumn)columns[1];
        _transaction = (TextColumn)columns[2];
        _order = (IntColumn)columns[3];
        _position = (LongColumn)columns[4];
        _first = OfChange.Length;
        _width = table.Columns.Count;
        _mutable = [.. Enumerable.Range(0, _width).Where(column => table.Columns[column].IsMutable)];
    }

    /// <summary>How operations are written: a row comes, reads otherwise, goes; in the order of <see cref="ChangeKind"/>, in Debezium's
    /// letters.</summary>
    public static IReadOnlyList<string> Operations { get; } = ["c", "u", "d"];

    /// <summary>The table that holds the changes of one.</summary>
    public static TableDefinition Describe(TableDefinition table) =>
        table with
        {
            Columns =
            [
                .. OfChange,
                .. table.Columns.Select(column => column with { IsKey = false }),
                .. table
                    .Columns.Where(column => column.IsMutable)
                    .Select(column => column with { Name = BeforePrefix + column.Name, IsNullable = true, IsMutable = false }),
            ],
        };

    /// <summary>Appends a change.</summary>
    /// <param name="kind">What happens.</param>
    /// <param name="time">When, in microseconds since 1970-01-01.</param>
    /// <param name="place">Which transaction it belongs to, and where it stands.</param>
    /// <param name="before">The row as it read; no batch if there was none.</param>
    /// <param name="after">The row as it reads then; no batch if there is none.</param>
    public void Append(ChangeKind kind, long time, in ChangePlace place, in BatchRow before, in BatchRow after)
    {
        int at = NextRow();
        _operation.Values[at] = (byte)kind;
        _committed.Values[at] = time;
        _transaction.Put(place.Transaction, at);
        _order.Values[at] = place.Order;
        _position.Values[at] = place.Position;
        (TableBatch batch, int row) = after.Batch is { } reads ? (reads, after.Row) : (before.Batch!, before.Row);
        for (int i = 0; i < _width; i++)
            Columns[_first + i].CopyRow(batch.Columns[i], row, at);
        for (int i = 0; i < _mutable.Length; i++)
        {
            Column column = Columns[_first + _width + i];
            if (before.Batch is { } read)
                column.CopyRow(read.Columns[_mutable[i]], before.Row, at);
            else
                column.Leave(at);
        }
    }

    private static readonly ColumnDefinition[] OfChange =
    [
        Of("op", ColumnKind.Choice, "VARCHAR(1)", 1, "What happens to the row: c it comes, u it reads otherwise, d it goes") with
        {
            Values = Operations,
        },
        Of("committed_at", ColumnKind.Timestamp, "TIMESTAMP", 0, "When the transaction was booked, on the company's clock"),
        Of("tx_id", ColumnKind.Text, "VARCHAR(50)", 50, "The transaction: its day, whose it is, and its number among theirs of the day"),
        Of("tx_order", ColumnKind.Integer, "INTEGER", 0, "Place of the change in its transaction, from 1"),
        Of("event_order", ColumnKind.Decimal, "NUMBER(18,0)", 0, "Place of the change among all of the run, from 1") with
        {
            Precision = 18,
        },
    ];

    private static ColumnDefinition Of(string name, ColumnKind kind, string type, int length, string description) =>
        new(name, kind, type, length, 0, 0, false, false, false, false, "", null, [], null, null, description, "");
}

/// <summary>Where a change stands among others.</summary>
/// <param name="transaction">Which transaction it belongs to, as ASCII text.</param>
/// <param name="order">Its place in the transaction, from 1.</param>
/// <param name="position">Its place among all changes of a run, from 1.</param>
public readonly ref struct ChangePlace(ReadOnlySpan<byte> transaction, int order, long position)
{
    /// <summary>Which transaction it belongs to, as ASCII text.</summary>
    public ReadOnlySpan<byte> Transaction { get; } = transaction;

    /// <summary>Its place in the transaction, from 1.</summary>
    public int Order { get; } = order;

    /// <summary>Its place among all changes of a run, from 1.</summary>
    public long Position { get; } = position;
}

/// <summary>A row of a batch.</summary>
/// <param name="Batch">The batch; null if there is no such row.</param>
/// <param name="Row">Its place.</param>
public readonly record struct BatchRow(TableBatch? Batch, int Row);
