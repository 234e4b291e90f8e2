using System.Buffers.Text;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Salescape.Schema.Kernel;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Storage.Fingerprints;

/// <summary>Fingerprints the rows of a table as they are on disk, chunk by chunk through DuckDB's vectors.</summary>
internal sealed unsafe class StoredTable
{
    // DuckDB's fixed vector size.
    private const int ChunkRows = 2048;

    private readonly TableDefinition _table;
    private readonly KeyStart[] _keyStarts;
    private readonly ulong[] _rows = new ulong[ChunkRows];

    public StoredTable(TableDefinition table)
    {
        _table = table;
        _keyStarts = [.. table.Columns.Select(column => new KeyStart(column))];
    }

    // The casts change nothing in a data set of ours; they make sure that vectors are of the types that are read.
    private string Sql
    {
        get
        {
            DuckDbDialect sql = DuckDbDialect.Instance;
            IEnumerable<string> columns = _table.Columns.Select(column =>
                $"{sql.Identifier(column.Name)}::{(column.Kind is ColumnKind.Json or ColumnKind.Flag ? "VARCHAR" : sql.ColumnType(column))}"
            );
            return $"SELECT {string.Join(", ", columns)} FROM {sql.QualifiedName(_table)}";
        }
    }

    /// <summary>Reads the table on a connection that shows it as <c>schema.table</c>.</summary>
    public TableFingerprint Read(DuckDBConnection connection)
    {
        using DuckDBPreparedStatement statement = Prepare(connection);
        DuckDBState state = NativeMethods.PreparedStatements.DuckDBExecutePreparedStreaming(statement, out DuckDBResult result);
        try
        {
            var total = default(TableFingerprint);
            while (state.IsSuccess())
            {
                using DuckDBDataChunk chunk = NativeMethods.StreamingResult.DuckDBStreamFetchChunk(result);
                if (chunk.IsInvalid)
                    break;
                total += Read(chunk);
            }

            string? error = NativeMethods.Query.DuckDBResultError(ref result);
            return string.IsNullOrEmpty(error) ? total : throw Failure(error);
        }
        finally
        {
            NativeMethods.Query.DuckDBDestroyResult(ref result);
        }
    }

    private DuckDBPreparedStatement Prepare(DuckDBConnection connection)
    {
        DuckDBState state = NativeMethods.PreparedStatements.DuckDBPrepare(
            connection.NativeConnection,
            Sql,
            out DuckDBPreparedStatement statement
        );
        if (state.IsSuccess())
            return statement;
        using (statement)
            throw Failure(NativeMethods.PreparedStatements.DuckDBPrepareError(statement));
    }

    private RefusedException Failure(string error) =>
        new($"{_table.QualifiedName} cannot be read: {error.Split('\n')[0]}", "Generate the data set again.");

    private TableFingerprint Read(DuckDBDataChunk chunk)
    {
        Span<ulong> rows = _rows.AsSpan(0, (int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(chunk));
        rows.Fill(CellHash.Seed);
        for (int i = 0; i < _table.Columns.Count; i++)
        {
            nint vector = NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, i);
            void* data = NativeMethods.Vectors.DuckDBVectorGetData(vector);
            ulong* valid = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
            for (int row = 0; row < rows.Length; row++)
            {
                bool isNull = valid is not null && (valid[row >> 6] >> (row & 63) & 1) == 0;
                rows[row] = CellHash.Mix(rows[row], isNull ? CellHash.Null : Cell(i, data, row));
            }
        }

        UInt128 sum = 0;
        foreach (ulong row in rows)
            sum = unchecked(sum + CellHash.Share(row));
        return new(rows.Length, sum);
    }

    private ulong Cell(int column, void* data, int row) =>
        _table.Columns[column] switch
        {
            { Kind: ColumnKind.Integer or ColumnKind.Date } => (ulong)((int*)data)[row],
            { Kind: ColumnKind.Timestamp } => (ulong)((long*)data)[row],
            { Kind: ColumnKind.Decimal, Precision: > DuckDbColumn.MostDigitsOfInt } => (ulong)((long*)data)[row],
            { Kind: ColumnKind.Decimal, Precision: > DuckDbColumn.MostDigitsOfShort } => (ulong)((int*)data)[row],
            { Kind: ColumnKind.Decimal } => (ulong)((short*)data)[row],
            { Kind: ColumnKind.Key } => KeyCell(_keyStarts[column], TextCell.Read((TextCell*)data + row)),
            _ => CellHash.Of(TextCell.Read((TextCell*)data + row)),
        };

    // An id that is not written as ours are counts as the text that it is, and so differs from every number.
    private static ulong KeyCell(KeyStart start, ReadOnlySpan<byte> text)
    {
        if (text.Length <= start.Length)
            return CellHash.Of(text);
        bool isNumber = Utf8Parser.TryParse(text[start.Length..], out ulong number, out _);
        return isNumber && IsWrittenAs(start, number, text) ? number : CellHash.Of(text);
    }

    private static bool IsWrittenAs(KeyStart start, ulong number, ReadOnlySpan<byte> text)
    {
        byte* room = stackalloc byte[CellText.LongestCell];
        byte* end = CellText.Key(room, start, (long)number);
        return text.SequenceEqual(new ReadOnlySpan<byte>(room, (int)(end - room)));
    }
}
