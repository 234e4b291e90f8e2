using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>The columns of a file, as its footer declares them: a list of the format's <c>SchemaElement</c>, the table first. Each type
/// stands there twice, as older readers know it (<c>ConvertedType</c>) and as newer ones do (<c>LogicalType</c>).</summary>
internal static class ParquetSchema
{
    private const int Required = 0;
    private const int Optional = 1;

    private const int ConvertedUtf8 = 0;
    private const int ConvertedDecimal = 5;
    private const int ConvertedDate = 6;
    private const int ConvertedInt32 = 17;
    private const int ConvertedJson = 19;

    private const int LogicalString = 1;
    private const int LogicalDecimal = 5;
    private const int LogicalDate = 6;
    private const int LogicalTimestamp = 8;
    private const int LogicalInteger = 10;
    private const int LogicalJson = 12;
    private const int UnitMicroseconds = 2;

    /// <summary>Writes the list as a field.</summary>
    public static void Write(ThriftCompact thrift, int field, TableDefinition table, IReadOnlyList<ParquetColumn> columns)
    {
        thrift.BeginStructs(field, columns.Count + 1);
        thrift.BeginElement();
        thrift.Write(3, Required);
        thrift.Write(4, Encoding.UTF8.GetBytes(table.Name));
        thrift.Write(5, columns.Count);
        thrift.End();
        foreach (ParquetColumn column in columns)
        {
            thrift.BeginElement();
            thrift.Write(1, (int)column.Type);
            thrift.Write(3, column.Definition.IsNullable ? Optional : Required);
            thrift.Write(4, column.Name);
            WriteType(thrift, column.Definition);
            thrift.End();
        }
    }

    private static void WriteType(ThriftCompact thrift, ColumnDefinition column)
    {
        switch (column.Kind)
        {
            case ColumnKind.Flag:
                // Its physical type says all.
                break;
            case ColumnKind.Integer:
                thrift.Write(6, ConvertedInt32);
                thrift.Begin(10);
                thrift.Begin(LogicalInteger);
                thrift.WriteByte(1, 32);
                thrift.Write(2, true);
                thrift.End();
                thrift.End();
                break;
            case ColumnKind.Decimal:
                thrift.Write(6, ConvertedDecimal);
                thrift.Write(7, column.Scale);
                thrift.Write(8, column.Precision);
                thrift.Begin(10);
                thrift.Begin(LogicalDecimal);
                thrift.Write(1, column.Scale);
                thrift.Write(2, column.Precision);
                thrift.End();
                thrift.End();
                break;
            case ColumnKind.Timestamp:
                // Local time has no older name.
                thrift.Begin(10);
                thrift.Begin(LogicalTimestamp);
                thrift.Write(1, false);
                thrift.Begin(2);
                thrift.WriteEmpty(UnitMicroseconds);
                thrift.End();
                thrift.End();
                thrift.End();
                break;
            default:
                (int converted, int logical) = column.Kind switch
                {
                    ColumnKind.Date => (ConvertedDate, LogicalDate),
                    ColumnKind.Json => (ConvertedJson, LogicalJson),
                    _ => (ConvertedUtf8, LogicalString),
                };
                thrift.Write(6, converted);
                thrift.Begin(10);
                thrift.WriteEmpty(logical);
                thrift.End();
                break;
        }
    }
}
