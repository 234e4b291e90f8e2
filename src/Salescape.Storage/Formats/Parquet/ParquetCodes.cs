namespace Salescape.Storage.Formats.Parquet;

/// <summary>How the values of a column are stored; the number that Parquet's format gives it.</summary>
internal enum PhysicalType
{
    /// <summary>One bit.</summary>
    Boolean = 0,

    /// <summary>32 bits.</summary>
    Int32 = 1,

    /// <summary>64 bits.</summary>
    Int64 = 2,

    /// <summary>Bytes with a length.</summary>
    ByteArray = 6,
}

/// <summary>How the values of a page are written; the number that Parquet's format gives it.</summary>
internal enum PageEncoding
{
    /// <summary>One value behind the other, as they are.</summary>
    Plain = 0,

    /// <summary>See <see cref="RunsOrBits"/>.</summary>
    Rle = 3,

    /// <summary>See <see cref="Parquet.DeltaBinaryPacked"/>.</summary>
    DeltaBinaryPacked = 5,

    /// <summary>The lengths of texts as numbers, then all their bytes.</summary>
    DeltaLengthByteArray = 6,

    /// <summary>How many bytes a text has in common with the one before, then what is left of it.</summary>
    DeltaByteArray = 7,

    /// <summary>Places in a dictionary, which stands before the pages.</summary>
    RleDictionary = 8,
}
