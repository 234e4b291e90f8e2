using Salescape.Schema.Kernel;
using ZstdSharp;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>
/// Makes the pages of one column chunk after the other and holds them until they go to the file. Lent to one table at a time: what
/// it needs, it needs once a thread.
/// </summary>
internal sealed class ChunkWriter : IDisposable
{
    /// <summary>Rows of a page, above which readers that skip pages would skip too little.</summary>
    public const int MostRowsOfPage = 20_000;

    private const int CompressionLevel = 1;
    private const int DataPage = 0;
    private const int DictionaryPage = 2;

    private readonly PageBytes _pages = new();
    private readonly PageBytes _page = new();
    private readonly PageBytes _packed = new();
    private readonly ThriftCompact _thrift;
    private readonly Compressor _compressor = new(CompressionLevel);

    private long _position;

    public ChunkWriter() => _thrift = new ThriftCompact(_pages);

    /// <summary>Where values are gathered before they are written.</summary>
    public ValueRoom Room { get; } = new();

    /// <summary>The pages that were made and not yet taken.</summary>
    public ReadOnlySpan<byte> Pages => _pages.Span;

    /// <summary>Writes the values of a page; those of rows without one are not among them.</summary>
    public delegate void ValueWriter(PageBytes page, PageRows rows);

    /// <summary>Begins anew with pages that will stand at a place of the file.</summary>
    public void Begin(long position)
    {
        _pages.Clear();
        _position = position;
    }

    /// <summary>The page of a dictionary, before those of values.</summary>
    /// <param name="chunk">What it belongs to.</param>
    /// <param name="entries">How many entries it has.</param>
    /// <param name="write">Writes them as PLAIN has it.</param>
    public void AddDictionary(ColumnChunk chunk, int entries, Action<PageBytes> write)
    {
        chunk.DictionaryAt = _position + _pages.Length;
        _page.Clear();
        write(_page);
        AddPage(chunk, DictionaryPage, PageEncoding.Plain, entries);
    }

    /// <summary>The pages of a chunk's values.</summary>
    /// <param name="chunk">What they belong to.</param>
    /// <param name="column">The column, which says where values are missing.</param>
    /// <param name="write">Writes the values of a page.</param>
    /// <param name="endOf">Says, of the first row of a page and the end that it must not pass, where it ends; null for there.</param>
    public void AddValues(ColumnChunk chunk, Column column, ValueWriter write, Func<int, int, int>? endOf = null)
    {
        chunk.ValuesAt = _position + _pages.Length;
        int value = 0;
        for (int row = 0, end; row < chunk.Rows; row = end)
        {
            end = Math.Min(chunk.Rows, row + MostRowsOfPage);
            end = endOf?.Invoke(row, end) ?? end;
            ReadOnlySpan<bool> present = column.Present is null ? [] : column.Present.AsSpan(row, end - row);
            int values = column.Present is null ? end - row : present.Count(true);
            _page.Clear();
            if (column.Present is not null)
                RunsOrBits.AppendLevels(_page, present, values);
            // Not all readers take a dictionary or differences of nothing.
            if (values > 0)
                write(_page, new(row, end - row, value, values));
            AddPage(chunk, DataPage, values > 0 ? chunk.Encoding : PageEncoding.Plain, end - row);
            value += values;
        }
    }

    public void Dispose() => _compressor.Dispose();

    private void AddPage(ColumnChunk chunk, int type, PageEncoding encoding, int values)
    {
        ReadOnlySpan<byte> body = chunk.IsCompressed ? Compressed() : _page.Span;
        int before = _pages.Length;
        _thrift.BeginElement();
        _thrift.Write(1, type);
        _thrift.Write(2, _page.Length);
        _thrift.Write(3, body.Length);
        _thrift.Begin(type == DataPage ? 5 : 7);
        _thrift.Write(1, values);
        _thrift.Write(2, (int)encoding);
        if (type == DataPage)
        {
            _thrift.Write(3, (int)PageEncoding.Rle);
            _thrift.Write(4, (int)PageEncoding.Rle);
        }

        _thrift.End();
        _thrift.End();
        int header = _pages.Length - before;
        _pages.Append(body);
        chunk.Bytes += header + _page.Length;
        chunk.BytesInFile += header + body.Length;
    }

    private ReadOnlySpan<byte> Compressed()
    {
        _packed.Clear();
        Span<byte> room = _packed.Room(Compressor.GetCompressBound(_page.Length));
        return room[.._compressor.Wrap(_page.Span, room)];
    }
}

/// <summary>What a page holds.</summary>
/// <param name="Row">Its first row in the row group.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Value">Its first value among the row group's values, nulls not counted.</param>
/// <param name="Values">How many values.</param>
internal readonly record struct PageRows(int Row, int Rows, int Value, int Values);
