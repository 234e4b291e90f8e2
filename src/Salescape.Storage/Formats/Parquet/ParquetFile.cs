using System.IO.Hashing;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>A Parquet file that is being written: row groups one behind the other, then the footer. Its hash is taken on the way.</summary>
internal sealed class ParquetFile : IDisposable
{
    // Pages wait for others until there are so many bytes: a call of the system costs more than a copy.
    private const int MostBytesHeld = 1 << 20;

    private readonly TableDefinition _table;
    private readonly ParquetColumn[] _columns;
    private readonly FileStream _stream;
    private readonly XxHash128 _hash = new();
    private readonly List<ColumnChunk[]> _groups = [];

    private long _length;

    public ParquetFile(string path, TableDefinition table, ParquetColumn[] columns)
    {
        _table = table;
        _columns = columns;
        _stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        Append(Magic);
    }

    // What a file begins and ends with.
    private static ReadOnlySpan<byte> Magic => "PAR1"u8;

    /// <summary>Writes the rows of a batch as a row group.</summary>
    public void Write(TableBatch batch, ChunkWriter chunks)
    {
        var group = new ColumnChunk[_columns.Length];
        chunks.Begin(_length);
        for (int i = 0; i < _columns.Length; i++)
        {
            group[i] = _columns[i].Write(chunks, batch.Columns[i], batch.Count);
            if (chunks.Pages.Length < MostBytesHeld && i < _columns.Length - 1)
                continue;
            Append(chunks.Pages);
            chunks.Begin(_length);
        }

        _groups.Add(group);
    }

    /// <summary>Writes the footer and closes the file.</summary>
    /// <param name="path">The file's path in the manifest.</param>
    public ManifestFile Close(string path)
    {
        var footer = new PageBytes();
        ParquetFooter.Append(footer, _table, _columns, _groups);
        footer.AppendInt32(footer.Length);
        footer.Append(Magic);
        Append(footer.Span);
        _stream.Dispose();
        return new(path, _length, FileHash.Digits(_hash));
    }

    public void Dispose() => _stream.Dispose();

    private void Append(ReadOnlySpan<byte> bytes)
    {
        _hash.Append(bytes);
        _stream.Write(bytes);
        _length += bytes.Length;
    }
}
