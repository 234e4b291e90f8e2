using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Salescape.Tests;

/// <summary>
/// Reads what a message of Kafka Connect holds by the schema that it carries, and fails where the two do not fit. Cells become texts: days
/// as <c>2026-03-15</c>, times as microseconds since 1970, decimals without zeros at their ends.
/// </summary>
internal static class ConnectPayload
{
    /// <summary>Reads a key or value with its schema; the fields of its payload.</summary>
    public static IReadOnlyDictionary<string, object?> Read(JsonElement message)
    {
        Assert.Equal(["schema", "payload"], message.EnumerateObject().Select(member => member.Name));
        return (IReadOnlyDictionary<string, object?>)Read(message.GetProperty("schema"), message.GetProperty("payload"))!;
    }

    /// <summary>A decimal without zeros at its end.</summary>
    public static string Decimal(string digits) =>
        (decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture) / 1.000000000000000000000000000m).ToString(
            CultureInfo.InvariantCulture
        );

    private static object? Read(JsonElement schema, JsonElement payload)
    {
        if (payload.ValueKind == JsonValueKind.Null)
        {
            Assert.True(schema.GetProperty("optional").GetBoolean(), $"Null stands where {schema} stands for a value.");
            return null;
        }

        string? name = schema.TryGetProperty("name", out JsonElement named) ? named.GetString() : null;
        return (schema.GetProperty("type").GetString(), name) switch
        {
            ("struct", _) => Struct(schema.GetProperty("fields"), payload),
            ("array", _) => payload.EnumerateArray().Select(item => Read(schema.GetProperty("items"), item)).ToArray(),
            ("int32", "io.debezium.time.Date") => new DateOnly(1970, 1, 1)
                .AddDays(payload.GetInt32())
                .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ("int32", null) => payload.GetInt32().ToString(CultureInfo.InvariantCulture),
            ("int64", null or "io.debezium.time.MicroTimestamp") => payload.GetInt64().ToString(CultureInfo.InvariantCulture),
            ("double", null) => Decimal(payload.GetDouble().ToString("R", CultureInfo.InvariantCulture)),
            ("bytes", "org.apache.kafka.connect.data.Decimal") => Precise(schema.GetProperty("parameters"), payload.GetBytesFromBase64()),
            ("string", "io.debezium.time.IsoDate") => DateOnly
                .ParseExact(payload.GetString()!, "yyyy-MM-dd'Z'", CultureInfo.InvariantCulture)
                .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ("string", "io.debezium.time.IsoTimestamp") => Time(payload.GetString()!),
            ("string", "io.debezium.data.Json") => JsonDocument.Parse(payload.GetString()!) is not null ? payload.GetString() : null,
            ("string", "io.debezium.data.Enum") => Allowed(schema, payload.GetString()!),
            ("string", null) => payload.GetString(),
            var other => throw new NotSupportedException(other.ToString()),
        };
    }

    private static Dictionary<string, object?> Struct(JsonElement fields, JsonElement payload)
    {
        Assert.Equal(
            fields.EnumerateArray().Select(field => field.GetProperty("field").GetString()),
            payload.EnumerateObject().Select(member => member.Name)
        );
        return fields
            .EnumerateArray()
            .ToDictionary(
                field => field.GetProperty("field").GetString()!,
                field => Read(field, payload.GetProperty(field.GetProperty("field").GetString()!))
            );
    }

    private static string Precise(JsonElement parameters, byte[] bytes)
    {
        var units = new BigInteger(bytes, isBigEndian: true);
        Assert.Equal(units.ToByteArray(isBigEndian: true), bytes);
        int scale = int.Parse(parameters.GetProperty("scale").GetString()!, CultureInfo.InvariantCulture);
        string digits = BigInteger.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return Decimal($"{(units.Sign < 0 ? "-" : "")}{digits[..^scale]}.{digits[^scale..]}0");
    }

    private static string Time(string text)
    {
        string[] forms = ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'"];
        DateTime time = DateTime.ParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        return ((time.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture);
    }

    private static string Allowed(JsonElement schema, string value)
    {
        Assert.Contains(value, schema.GetProperty("parameters").GetProperty("allowed").GetString()!.Split(','));
        return value;
    }
}
