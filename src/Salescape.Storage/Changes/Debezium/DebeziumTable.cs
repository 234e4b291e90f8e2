using System.Text;
using System.Text.Json;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes.Json;

namespace Salescape.Storage.Changes.Debezium;

/// <summary>What is the same in all messages of a table.</summary>
internal sealed class DebeziumTable
{
    public DebeziumTable(TableDefinition table, DebeziumFormat format)
    {
        Name = table.QualifiedName;
        Rows = new(table, format.Style);
        BeginKey =
        [
            .. Encoding.UTF8.GetBytes($"{{\"topic\":\"{ConnectSchema.Prefix}.{table.QualifiedName}\",\"key\":"),
            .. format.WithSchema ? ConnectSchema.Begin(ConnectSchema.KeyOf(table, format.Style)) : [],
        ];
        BeginValue = format.WithSchema ? ConnectSchema.Begin(ConnectSchema.ValueOf(table, format.Style)) : [];
        Source = Encoding.UTF8.GetBytes(
            $",\"source\":{{\"version\":\"{JsonEncodedText.Encode(format.Version)}\",\"connector\":\"salescape\","
                + $"\"name\":\"{ConnectSchema.Prefix}\",\"ts_ms\":"
        );
        Place = Encoding.UTF8.GetBytes($",\"schema\":\"{table.Schema}\",\"table\":\"{table.Name}\",\"txId\":");
    }

    /// <summary>Schema and name.</summary>
    public string Name { get; }

    /// <summary>Its rows.</summary>
    public JsonRows Rows { get; }

    /// <summary>What stands before the key.</summary>
    public byte[] BeginKey { get; }

    /// <summary>What stands before the envelope.</summary>
    public byte[] BeginValue { get; }

    /// <summary>The source up to its time.</summary>
    public byte[] Source { get; }

    /// <summary>The source from the schema to the number of the transaction.</summary>
    public byte[] Place { get; }
}
