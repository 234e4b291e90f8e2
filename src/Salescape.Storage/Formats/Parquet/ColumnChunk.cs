namespace Salescape.Storage.Formats.Parquet;

/// <summary>One column of a row group, as the footer tells of it.</summary>
/// <param name="Rows">Rows of the group.</param>
/// <param name="Nulls">Those without a value.</param>
/// <param name="Encoding">How values are written where there are some.</param>
/// <param name="IsCompressed">Whether its pages are compressed.</param>
internal sealed record ColumnChunk(int Rows, int Nulls, PageEncoding Encoding, bool IsCompressed)
{
    /// <summary>The least value as Parquet stores it; null if nobody is told.</summary>
    public byte[]? Least { get; init; }

    /// <summary>The greatest value as Parquet stores it; null if nobody is told.</summary>
    public byte[]? Most { get; init; }

    /// <summary>Where in the file the dictionary begins; null if there is none.</summary>
    public long? DictionaryAt { get; set; }

    /// <summary>Where in the file the first page of values begins.</summary>
    public long ValuesAt { get; set; }

    /// <summary>Where in the file its first page begins.</summary>
    public long BeginsAt => DictionaryAt ?? ValuesAt;

    /// <summary>Bytes of its pages with their headers, before they are compressed.</summary>
    public long Bytes { get; set; }

    /// <summary>Bytes of its pages with their headers in the file.</summary>
    public long BytesInFile { get; set; }
}
