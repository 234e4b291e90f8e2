using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Salescape.Schema.Kernel;
using DuckDBAppender = DuckDB.NET.Native.DuckDBAppender;

namespace Salescape.Output.Sinks;

/// <summary>Appends the rows of one table by chunks, on a connection and in a transaction of its own.</summary>
internal sealed unsafe class DuckDbTable : IDisposable
{
    // The appender would hold ten times as many before it hands them on.
    private const int RowsHeld = 20 * 1024;

    private readonly TableDefinition _table;
    private readonly DuckDbColumn[] _columns;
    private readonly DuckDBConnection _connection;
    private readonly DuckDBAppender _appender;
    private readonly DuckDBDataChunk _chunk;
    private readonly GCHandle[] _pins;
    private int _held;

    public DuckDbTable(TableDefinition table, DuckDBConnection database, string catalog)
    {
        _table = table;
        _columns = [.. table.Columns.Select(column => new DuckDbColumn(column))];
        _pins = new GCHandle[_columns.Length];
        _connection = database.Duplicate();
        _connection.Open();
        _connection.Execute($"USE {catalog}; BEGIN");
        Check(NativeMethods.Appender.DuckDBAppenderCreateExt(_connection.NativeConnection, catalog, table.Schema, table.Name, out _appender));
        nint[] types = new nint[_columns.Length];
        var kept = new DuckDBLogicalType[_columns.Length];
        for (int i = 0; i < types.Length; i++)
        {
            kept[i] = NativeMethods.Appender.DuckDBAppenderColumnType(_appender, (ulong)i);
            types[i] = kept[i].DangerousGetHandle();
        }

        _chunk = NativeMethods.DataChunks.DuckDBCreateDataChunk(types, (ulong)types.Length);
        foreach (DuckDBLogicalType type in kept)
            type.Dispose();
    }

    public void Write(TableBatch batch)
    {
        for (int start = 0; start < batch.Count; start += DuckDbColumn.MostRows)
            Append(batch, start, Math.Min(DuckDbColumn.MostRows, batch.Count - start));
        _held += batch.Count;
        if (_held < RowsHeld)
            return;
        Check(NativeMethods.Appender.DuckDBAppenderFlush(_appender));
        _held = 0;
    }

    /// <summary>Commits the rows.</summary>
    public void Finish()
    {
        Check(NativeMethods.Appender.DuckDBAppenderClose(_appender));
        _connection.Execute("COMMIT");
    }

    public void Dispose()
    {
        _chunk.Dispose();
        _appender.Dispose();
        _connection.Dispose();
    }

    private void Append(TableBatch batch, int start, int count)
    {
        NativeMethods.DataChunks.DuckDBDataChunkReset(_chunk);
        for (int i = 0; i < _columns.Length; i++)
        {
            Column column = batch.Columns[i];
            byte* text = null;
            if (column is TextColumn texts)
            {
                _pins[i] = GCHandle.Alloc(texts.Bytes, GCHandleType.Pinned);
                text = (byte*)_pins[i].AddrOfPinnedObject();
            }

            _columns[i].Fill(NativeMethods.DataChunks.DuckDBDataChunkGetVector(_chunk, i), column, text, start, count);
        }

        NativeMethods.DataChunks.DuckDBDataChunkSetSize(_chunk, (ulong)count);
        DuckDBState state = NativeMethods.Appender.DuckDBAppendDataChunk(_appender, _chunk);
        foreach (ref GCHandle pin in _pins.AsSpan())
        {
            if (pin.IsAllocated)
                pin.Free();
        }

        Check(state);
    }

    private void Check(DuckDBState state)
    {
        if (state.IsSuccess())
            return;
        using DuckDBErrorData error = NativeMethods.Appender.DuckDBAppenderErrorData(_appender);
        throw new IOException($"{_table.QualifiedName}: {NativeMethods.ErrorData.DuckDBErrorDataMessage(error)}");
    }
}
