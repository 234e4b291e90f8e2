using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Where the values of a column chunk are gathered, without nulls, and numbered; used again for the next.</summary>
internal sealed class ValueRoom
{
    private long[] _longs = [];
    private int[] _ints = [];
    private int[] _places = [];

    /// <summary>The different numbers of a chunk.</summary>
    public NumberDictionary Numbers { get; } = new();

    /// <summary>The different texts of a chunk.</summary>
    public TextDictionary Texts { get; } = new();

    /// <summary>Spells keys.</summary>
    public KeyDeltas Keys { get; } = new();

    /// <summary>Room for places in a dictionary.</summary>
    public int[] Places(int count) => AtLeast(ref _places, count);

    /// <summary>The values of the rows that have one.</summary>
    /// <param name="column">The column.</param>
    /// <param name="rows">How many rows it has.</param>
    public long[] Values(LongColumn column, int rows)
    {
        return column.Present is { } present ? Gather(column.Values, present, rows, AtLeast(ref _longs, rows)) : column.Values;
    }

    /// <inheritdoc cref="Values(LongColumn, int)"/>
    public int[] Values(IntColumn column, int rows)
    {
        return column.Present is { } present ? Gather(column.Values, present, rows, AtLeast(ref _ints, rows)) : column.Values;
    }

    /// <summary>The same, of numbers that fit into 32 bits.</summary>
    public int[] NarrowValues(LongColumn column, int rows)
    {
        long[] values = Values(column, rows);
        int[] narrow = AtLeast(ref _ints, rows);
        for (int i = 0; i < rows; i++)
            narrow[i] = unchecked((int)values[i]);
        return narrow;
    }

    /// <summary>The same, of numbers of 32 bits as such of 64.</summary>
    public long[] WideValues(IntColumn column, int rows)
    {
        int[] values = Values(column, rows);
        long[] wide = AtLeast(ref _longs, rows);
        for (int i = 0; i < rows; i++)
            wide[i] = values[i];
        return wide;
    }

    /// <summary>The places of choices in their list, where there is one.</summary>
    public int[] Values(ByteColumn column, int rows)
    {
        int[] places = AtLeast(ref _places, rows);
        int used = 0;
        for (int row = 0; row < rows; row++)
        {
            places[used] = column.Values[row];
            used += column.IsNull(row) ? 0 : 1;
        }

        return places;
    }

    /// <summary>Rows that have a value.</summary>
    public static int CountOf(Column column, int rows) => column.Present is { } present ? present.AsSpan(0, rows).Count(true) : rows;

    // Each value goes to the next place, and the place moves on if there was one.
    private static T[] Gather<T>(ReadOnlySpan<T> values, ReadOnlySpan<bool> present, int rows, T[] room)
    {
        int used = 0;
        for (int row = 0; row < rows; row++)
        {
            room[used] = values[row];
            used += present[row] ? 1 : 0;
        }

        return room;
    }

    private static T[] AtLeast<T>(ref T[] room, int count)
    {
        if (room.Length < count)
            room = new T[Math.Max(count, room.Length * 2)];
        return room;
    }
}
