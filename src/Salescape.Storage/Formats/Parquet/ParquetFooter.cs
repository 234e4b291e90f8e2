using System.Text;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>What stands at the end of a Parquet file and says what is in it: <c>FileMetaData</c> of the format's
/// <c>parquet.thrift</c>, whose numbers of fields these are.</summary>
internal static class ParquetFooter
{
    private const int FormatVersion = 2;
    private const int Uncompressed = 0;
    private const int Zstd = 6;

    /// <summary>Writes the footer of a file.</summary>
    /// <param name="to">Where it goes.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="groups">The chunks of each row group, in the order of columns.</param>
    public static void Append(
        PageBytes to,
        TableDefinition table,
        IReadOnlyList<ParquetColumn> columns,
        IReadOnlyList<IReadOnlyList<ColumnChunk>> groups
    )
    {
        var thrift = new ThriftCompact(to);
        thrift.BeginElement();
        thrift.Write(1, FormatVersion);
        ParquetSchema.Write(thrift, 2, table, columns);
        thrift.Write(3, groups.Sum(group => (long)group[0].Rows));
        thrift.BeginStructs(4, groups.Count);
        foreach (IReadOnlyList<ColumnChunk> group in groups)
            WriteGroup(thrift, columns, group);
        thrift.Write(6, Encoding.UTF8.GetBytes(Manifest.ProductName));
        // The order of each column's values, by which its least and greatest are meant: that of its type.
        thrift.BeginStructs(7, columns.Count);
        for (int i = 0; i < columns.Count; i++)
        {
            thrift.BeginElement();
            thrift.WriteEmpty(1);
            thrift.End();
        }

        thrift.End();
    }

    private static void WriteGroup(ThriftCompact thrift, IReadOnlyList<ParquetColumn> columns, IReadOnlyList<ColumnChunk> group)
    {
        thrift.BeginElement();
        thrift.BeginStructs(1, group.Count);
        foreach ((ParquetColumn column, ColumnChunk chunk) in columns.Zip(group))
        {
            thrift.BeginElement();
            // Where metadata stands outside of the footer: nowhere.
            thrift.Write(2, 0L);
            thrift.Begin(3);
            WriteChunk(thrift, column, chunk);
            thrift.End();
            thrift.End();
        }

        thrift.Write(2, group.Sum(chunk => chunk.Bytes));
        thrift.Write(3, (long)group[0].Rows);
        thrift.Write(5, group[0].BeginsAt);
        thrift.Write(6, group.Sum(chunk => chunk.BytesInFile));
        thrift.End();
    }

    private static void WriteChunk(ThriftCompact thrift, ParquetColumn column, ColumnChunk chunk)
    {
        thrift.Write(1, (int)column.Type);
        // Dictionaries and pages without a value are plain.
        if (chunk.Encoding == PageEncoding.Plain)
            thrift.WriteList(2, (int)PageEncoding.Plain, (int)PageEncoding.Rle);
        else
            thrift.WriteList(2, (int)chunk.Encoding, (int)PageEncoding.Plain, (int)PageEncoding.Rle);
        thrift.WriteList(3, column.Name);
        thrift.Write(4, chunk.IsCompressed ? Zstd : Uncompressed);
        thrift.Write(5, (long)chunk.Rows);
        thrift.Write(6, chunk.Bytes);
        thrift.Write(7, chunk.BytesInFile);
        thrift.Write(9, chunk.ValuesAt);
        if (chunk.DictionaryAt is { } dictionary)
            thrift.Write(11, dictionary);
        thrift.Begin(12);
        thrift.Write(3, (long)chunk.Nulls);
        if (chunk.Most is not null)
        {
            thrift.Write(5, chunk.Most);
            thrift.Write(6, chunk.Least);
        }

        thrift.End();
    }
}
