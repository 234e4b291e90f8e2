using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes.Json;

namespace Salescape.Storage.Changes.Debezium;

/// <summary>The schemas of keys and values in Kafka Connect's JSON, as Debezium 3 names and orders their fields.</summary>
internal static class ConnectSchema
{
    /// <summary>What every topic begins with, and the source is called.</summary>
    public const string Prefix = "salescape";

    private const string String = "string";
    private const string Int32 = "int32";
    private const string Int64 = "int64";

    /// <summary>The schema of a table's keys.</summary>
    public static JsonObject KeyOf(TableDefinition table, JsonStyle style) =>
        Struct($"{Prefix}.{table.QualifiedName}.Key", [Of(table.Key, style)]);

    /// <summary>The schema of a table's changes.</summary>
    public static JsonObject ValueOf(TableDefinition table, JsonStyle style) =>
        Struct(
            $"{Prefix}.{table.QualifiedName}.Envelope",
            [
                Field("before", RowOf(table, style)),
                Field("after", RowOf(table, style)),
                Field("source", Source()),
                Field("transaction", TransactionBlock()),
                Of("op", String),
                Of("ts_ms", Int64, optional: true),
                Of("ts_us", Int64, optional: true),
                Of("ts_ns", Int64, optional: true),
            ],
            version: 2
        );

    /// <summary>The schema of the keys of transactions.</summary>
    public static JsonObject TransactionKey() =>
        Struct("io.debezium.connector.common.TransactionMetadataKey", [Of("id", String)], version: 1);

    /// <summary>The schema of the begin and end of transactions.</summary>
    public static JsonObject TransactionValue() =>
        Struct(
            "io.debezium.connector.common.TransactionMetadataValue",
            [
                Of("status", String),
                Of("id", String),
                Of("event_count", Int64, optional: true),
                Field(
                    "data_collections",
                    new JsonObject
                    {
                        ["type"] = "array",
                        ["items"] = Struct(
                            "event.collection",
                            [Of("data_collection", String), Of("event_count", Int64)],
                            version: 1,
                            optional: true
                        ),
                        ["optional"] = true,
                    }
                ),
                Of("ts_ms", Int64),
            ],
            version: 1
        );

    /// <summary>A message's schema and what stands before its payload, as the text that begins it.</summary>
    public static byte[] Begin(JsonObject schema) => Encoding.UTF8.GetBytes($"{{\"schema\":{schema.ToJsonString()},\"payload\":");

    private static JsonObject RowOf(TableDefinition table, JsonStyle style) =>
        Struct($"{Prefix}.{table.QualifiedName}.Value", table.Columns.Select(column => Of(column, style)), optional: true);

    private static JsonObject Source() =>
        Struct(
            "io.debezium.connector.salescape.Source",
            [
                Of("version", String),
                Of("connector", String),
                Of("name", String),
                Of("ts_ms", Int64),
                Snapshot(),
                Of("db", String),
                Of("sequence", String, optional: true),
                Of("ts_us", Int64, optional: true),
                Of("ts_ns", Int64, optional: true),
                Of("schema", String),
                Of("table", String),
                Of("txId", Int64, optional: true),
                Of("lsn", Int64, optional: true),
                Of("xmin", Int64, optional: true),
            ],
            version: 1
        );

    private static JsonObject Snapshot()
    {
        JsonObject field = Of("snapshot", String, optional: true, "io.debezium.data.Enum");
        field["parameters"] = new JsonObject
        {
            ["allowed"] = "true,first,first_in_data_collection,last_in_data_collection,last,false,incremental",
        };
        field["default"] = "false";
        return field;
    }

    private static JsonObject TransactionBlock() =>
        Struct(
            "event.block",
            [Of("id", String), Of("total_order", Int64), Of("data_collection_order", Int64)],
            version: 1,
            optional: true
        );

    private static JsonObject Of(ColumnDefinition column, JsonStyle style)
    {
        (string type, string? name) = TypeOf(column, style);
        JsonObject field = Of(column.Name, type, column.IsNullable, name);
        if (name == DecimalName)
            field["parameters"] = new JsonObject
            {
                ["scale"] = column.Scale.ToString(CultureInfo.InvariantCulture),
                ["connect.decimal.precision"] = column.Precision.ToString(CultureInfo.InvariantCulture),
            };
        return field;
    }

    private const string DecimalName = "org.apache.kafka.connect.data.Decimal";

    private static (string Type, string? Name) TypeOf(ColumnDefinition column, JsonStyle style)
    {
        bool isNumber = style.Times == TimeStyle.Number;
        return column.Kind switch
        {
            ColumnKind.Integer => (Int32, null),
            ColumnKind.Decimal when style.Decimals == DecimalStyle.Double => ("double", null),
            ColumnKind.Decimal when style.Decimals == DecimalStyle.Precise => ("bytes", DecimalName),
            ColumnKind.Date => isNumber ? (Int32, "io.debezium.time.Date") : (String, "io.debezium.time.IsoDate"),
            ColumnKind.Timestamp => isNumber ? (Int64, "io.debezium.time.MicroTimestamp") : (String, "io.debezium.time.IsoTimestamp"),
            ColumnKind.Json => (String, "io.debezium.data.Json"),
            _ => (String, null),
        };
    }

    private static JsonObject Of(string field, string type, bool optional = false, string? name = null)
    {
        var schema = new JsonObject { ["type"] = type, ["optional"] = optional };
        if (name is not null)
        {
            schema["name"] = name;
            schema["version"] = 1;
        }

        return Field(field, schema);
    }

    private static JsonObject Field(string name, JsonObject schema)
    {
        schema["field"] = name;
        return schema;
    }

    private static JsonObject Struct(string name, IEnumerable<JsonObject> fields, int? version = null, bool optional = false)
    {
        var schema = new JsonObject
        {
            ["type"] = "struct",
            ["fields"] = new JsonArray([.. fields]),
            ["optional"] = optional,
            ["name"] = name,
        };
        if (version is { } number)
            schema["version"] = number;
        return schema;
    }
}
