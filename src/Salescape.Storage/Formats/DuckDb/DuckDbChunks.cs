using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Salescape.Schema.Kernel;
using DuckDBAppender = DuckDB.NET.Native.DuckDBAppender;

namespace Salescape.Storage.Formats.DuckDb;

/// <summary>Appends rows to one table of a DuckDB, by chunks of vectors that the caller fills.</summary>
internal sealed class DuckDbChunks : IDisposable
{
    private readonly TableDefinition _table;
    private readonly DuckDBAppender _appender;
    private readonly DuckDBDataChunk _chunk;

    /// <param name="table">The table, which is there.</param>
    /// <param name="connection">A connection for this alone.</param>
    /// <param name="catalog">DuckDB's name of the database.</param>
    public DuckDbChunks(TableDefinition table, DuckDBConnection connection, string catalog)
    {
        _table = table;
        Check(
            NativeMethods.Appender.DuckDBAppenderCreateExt(connection.NativeConnection, catalog, table.Schema, table.Name, out _appender)
        );
        nint[] types = new nint[table.Columns.Count];
        var kept = new DuckDBLogicalType[types.Length];
        for (int i = 0; i < types.Length; i++)
        {
            kept[i] = NativeMethods.Appender.DuckDBAppenderColumnType(_appender, (ulong)i);
            types[i] = kept[i].DangerousGetHandle();
        }

        _chunk = NativeMethods.DataChunks.DuckDBCreateDataChunk(types, (ulong)types.Length);
        foreach (DuckDBLogicalType type in kept)
            type.Dispose();
    }

    /// <summary>Empties the chunk.</summary>
    public void Begin() => NativeMethods.DataChunks.DuckDBDataChunkReset(_chunk);

    /// <summary>The chunk's vector of a column.</summary>
    public nint Vector(int column) => NativeMethods.DataChunks.DuckDBDataChunkGetVector(_chunk, column);

    /// <summary>Appends the chunk's first rows.</summary>
    public void Append(int rows)
    {
        NativeMethods.DataChunks.DuckDBDataChunkSetSize(_chunk, (ulong)rows);
        Check(NativeMethods.Appender.DuckDBAppendDataChunk(_appender, _chunk));
    }

    /// <summary>Hands on what the appender holds.</summary>
    public void Flush() => Check(NativeMethods.Appender.DuckDBAppenderFlush(_appender));

    /// <summary>Hands on the last rows.</summary>
    public void Close() => Check(NativeMethods.Appender.DuckDBAppenderClose(_appender));

    public void Dispose()
    {
        _chunk.Dispose();
        _appender.Dispose();
    }

    private void Check(DuckDBState state)
    {
        if (state.IsSuccess())
            return;
        using DuckDBErrorData error = NativeMethods.Appender.DuckDBAppenderErrorData(_appender);
        throw new IOException($"{_table.QualifiedName}: {NativeMethods.ErrorData.DuckDBErrorDataMessage(error)}");
    }
}
