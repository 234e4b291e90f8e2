using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.DuckDb;

/// <summary>Appends the rows of one table by chunks, on a connection and in a transaction of its own.</summary>
internal sealed unsafe class DuckDbTable : IDisposable
{
    // The appender would hold ten times as many before it hands them on.
    private const int RowsHeld = 20 * 1024;

    private readonly DuckDbColumn[] _columns;
    private readonly DuckDBConnection _connection;
    private readonly DuckDbChunks _chunks;
    private readonly GCHandle[] _pins;
    private int _held;

    /// <param name="table">The table, which is there.</param>
    /// <param name="database">A connection to the database.</param>
    /// <param name="catalog">DuckDB's name of it.</param>
    /// <param name="hasEnums">Whether closed lists are declared as ENUM.</param>
    public DuckDbTable(TableDefinition table, DuckDBConnection database, string catalog, bool hasEnums)
    {
        _columns = [.. table.Columns.Select(column => new DuckDbColumn(column, hasEnums && column.Kind == ColumnKind.Choice))];
        _pins = new GCHandle[_columns.Length];
        _connection = database.Duplicate();
        _connection.Open();
        _connection.Execute($"USE {catalog}; BEGIN");
        _chunks = new(table, _connection, catalog);
    }

    public void Write(TableBatch batch)
    {
        for (int start = 0; start < batch.Count; start += DuckDbColumn.MostRows)
            Append(batch, start, Math.Min(DuckDbColumn.MostRows, batch.Count - start));
        _held += batch.Count;
        if (_held < RowsHeld)
            return;
        _chunks.Flush();
        _held = 0;
    }

    /// <summary>Commits the rows.</summary>
    public void Finish()
    {
        _chunks.Close();
        _connection.Execute("COMMIT");
    }

    public void Dispose()
    {
        _chunks.Dispose();
        _connection.Dispose();
    }

    private void Append(TableBatch batch, int start, int count)
    {
        try
        {
            _chunks.Begin();
            for (int i = 0; i < _columns.Length; i++)
            {
                Column column = batch.Columns[i];
                byte* text = null;
                if (column is TextColumn texts)
                {
                    _pins[i] = GCHandle.Alloc(texts.Bytes, GCHandleType.Pinned);
                    text = (byte*)_pins[i].AddrOfPinnedObject();
                }

                _columns[i].Fill(_chunks.Vector(i), column, text, start, count);
            }

            _chunks.Append(count);
        }
        finally
        {
            foreach (ref GCHandle pin in _pins.AsSpan())
            {
                if (pin.IsAllocated)
                    pin.Free();
            }
        }
    }
}
