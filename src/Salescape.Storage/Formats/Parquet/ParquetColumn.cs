using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>How the values of one column become the pages of its chunks.</summary>
internal abstract class ParquetColumn
{
    private const int MostDigitsOfInt32 = 9;

    // So few are always worth a dictionary, so many never, since readers hold it while they read.
    private const int FewEntries = 16;
    private const int ManyEntries = 1 << 16;

    private protected ParquetColumn(ColumnDefinition definition)
    {
        Definition = definition;
        Name = Encoding.UTF8.GetBytes(definition.Name);
    }

    /// <summary>What the column is.</summary>
    public ColumnDefinition Definition { get; }

    /// <summary>Its name in UTF-8.</summary>
    public byte[] Name { get; }

    /// <summary>How its values are stored. A decimal whose digits fit into 32 bits is stored in them, as Spark, Arrow and DuckDB do: some
    /// readers take no wider one.</summary>
    public PhysicalType Type =>
        Definition.Kind switch
        {
            ColumnKind.Flag => PhysicalType.Boolean,
            ColumnKind.Integer or ColumnKind.Date => PhysicalType.Int32,
            ColumnKind.Decimal => Definition.Precision <= MostDigitsOfInt32 ? PhysicalType.Int32 : PhysicalType.Int64,
            ColumnKind.Timestamp => PhysicalType.Int64,
            _ => PhysicalType.ByteArray,
        };

    /// <summary>The writer for a column of its kind.</summary>
    public static ParquetColumn Of(ColumnDefinition definition) =>
        definition.Kind switch
        {
            ColumnKind.Key => new ParquetKeys(definition),
            ColumnKind.Date => new ParquetDays(definition),
            ColumnKind.Choice => new ParquetChoices(definition),
            ColumnKind.Flag => new ParquetFlags(definition),
            ColumnKind.Quarter or ColumnKind.Version => new ParquetSpellings(definition),
            ColumnKind.Text or ColumnKind.LongText or ColumnKind.Json => new ParquetTexts(definition),
            _ => new ParquetNumbers(definition),
        };

    /// <summary>Writes a column of a row group.</summary>
    /// <param name="to">What makes its pages.</param>
    /// <param name="column">The values.</param>
    /// <param name="rows">How many rows of them.</param>
    public ColumnChunk Write(ChunkWriter to, Column column, int rows)
    {
        int values = ValueRoom.CountOf(column, rows);
        if (values > 0)
            return WriteValues(to, column, rows, values);
        var chunk = new ColumnChunk(rows, rows, PageEncoding.Plain, IsCompressed: false);
        to.AddValues(chunk, column, (_, _) => { });
        return chunk;
    }

    /// <summary>Writes a column that has at least one value.</summary>
    private protected abstract ColumnChunk WriteValues(ChunkWriter to, Column column, int rows, int values);

    /// <summary>The most entries with which a dictionary pays.</summary>
    /// <param name="values">The values that it would stand for.</param>
    /// <param name="repeats">How often each must be there on average.</param>
    private protected static int MostEntries(int values, int repeats) => Math.Clamp(values / repeats, FewEntries, ManyEntries);

    /// <summary>Pages of places in a dictionary.</summary>
    private protected static void AddPlaces(ChunkWriter to, ColumnChunk chunk, Column column, int[] places, int entries)
    {
        int width = RunsOrBits.WidthOf(entries);
        to.AddValues(chunk, column, (page, part) => RunsOrBits.AppendPlaces(page, places.AsSpan(part.Value, part.Values), width));
    }
}
