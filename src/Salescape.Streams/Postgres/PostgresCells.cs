using System.Text;
using Npgsql;
using NpgsqlTypes;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats;

namespace Salescape.Streams.Postgres;

/// <summary>Cells of one column as parameters of a statement.</summary>
internal sealed unsafe class PostgresCells
{
    private readonly ColumnDefinition _definition;
    private readonly KeyStart _keyStart;
    private readonly string[] _labels;
    private readonly NpgsqlDbType _type;

    public PostgresCells(ColumnDefinition definition)
    {
        _definition = definition;
        _keyStart = new(definition);
        _labels = [.. definition.Values];
        _type = definition.Kind switch
        {
            ColumnKind.Integer => NpgsqlDbType.Integer,
            ColumnKind.Decimal => NpgsqlDbType.Numeric,
            ColumnKind.Date => NpgsqlDbType.Date,
            ColumnKind.Timestamp => NpgsqlDbType.Timestamp,
            ColumnKind.Json => NpgsqlDbType.Json,
            _ => NpgsqlDbType.Text,
        };
    }

    /// <summary>The cell of a row.</summary>
    public NpgsqlParameter Of(Column column, int row)
    {
        if (column.IsNull(row))
            return new() { Value = DBNull.Value, NpgsqlDbType = _type };
        return column switch
        {
            TextColumn texts => Of(Encoding.UTF8.GetString(texts[row])),
            ByteColumn choices => Of(_labels[choices.Values[row]]),
            LongColumn longs => Of(longs.Values[row]),
            _ => Of(((IntColumn)column).Values[row]),
        };
    }

    /// <summary>The cell of a number, a time or a key.</summary>
    public NpgsqlParameter Of(long value)
    {
        byte* text = stackalloc byte[CellText.LongestCell];
        return _definition.Kind switch
        {
            ColumnKind.Key => Of(Between(text, CellText.Key(text, _keyStart, value))),
            ColumnKind.Timestamp => Of(new DateTime(CellCodes.EpochTicks + value * TimeSpan.TicksPerMicrosecond)),
            _ => Of(DecimalOf(value)),
        };
    }

    private NpgsqlParameter Of(int value)
    {
        byte* text = stackalloc byte[CellText.LongestCell];
        return _definition.Kind switch
        {
            ColumnKind.Date => Of(DateOnly.FromDayNumber(CellCodes.EpochDay + value)),
            ColumnKind.Quarter => Of(Between(text, CellText.Quarter(text, value))),
            ColumnKind.Version => Of(Between(text, CellText.Version(text, value))),
            _ => Of<int>(value),
        };
    }

    private decimal DecimalOf(long units)
    {
        ulong digits = units < 0 ? 0 - (ulong)units : (ulong)units;
        return new((int)digits, (int)(digits >> 32), 0, units < 0, (byte)_definition.Scale);
    }

    private static string Between(byte* start, byte* end) => Encoding.ASCII.GetString(start, (int)(end - start));

    private NpgsqlParameter<T> Of<T>(T value) => new() { TypedValue = value, NpgsqlDbType = _type };
}
