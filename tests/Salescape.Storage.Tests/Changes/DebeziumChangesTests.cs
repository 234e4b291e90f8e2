using System.Text.Json;
using System.Text.Json.Nodes;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes.Debezium;
using Salescape.Storage.Changes.Json;
using Salescape.Tests;

namespace Salescape.Storage.Tests.Changes;

/// <summary>Debezium's messages, held against the schemas that they carry and against what was booked.</summary>
public sealed class DebeziumChangesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public static TheoryData<string, bool> Styles =>
        new MatrixTheoryData<string, bool>(Enum.GetNames<DecimalStyle>(), [false, true]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Styles))]
    public void Every_message_fits_its_schema_and_reads_as_it_was_booked(string decimals, bool hasIsoTimes)
    {
        var messages = new Queue<JsonElement>(Write(Format(decimals, hasIsoTimes, withSchema: true, withTransactions: true)));

        foreach (SampleChange change in SampleChange.All)
        {
            if (change.Transaction.Order == 1)
                AssertBoundary(messages.Dequeue(), "BEGIN", change);
            (IReadOnlyDictionary<string, object?> key, IReadOnlyDictionary<string, object?> value) = Take(messages.Dequeue(), change);
            Assert.Equal([KeyValuePair.Create<string, object?>(change.Table.Key.Name, change.Row[0])], key);
            Assert.Equal(change.Operation, value["op"]);
            Assert.Equal($"{change.Time}", value["ts_us"]);
            AssertRow(change.Table, change.Before, value["before"]);
            AssertRow(change.Table, change.After, value["after"]);
            AssertSource(change, (IReadOnlyDictionary<string, object?>)value["source"]!);
            var transaction = (IReadOnlyDictionary<string, object?>)value["transaction"]!;
            Assert.Equal((change.Transaction.Id, $"{change.Transaction.Order}"), (transaction["id"], transaction["total_order"]));
            if (change.Operation == "d")
                AssertTombstone(messages.Dequeue(), change);
            if (change.Transaction.Order == change.Transaction.Total)
                AssertBoundary(messages.Dequeue(), "END", change);
        }

        Assert.Empty(messages);
    }

    [Fact]
    public void Without_schemas_the_payloads_are_the_same()
    {
        JsonElement[] plain = Write(Format("String", hasIsoTimes: false));
        Directory.Delete(_folder, recursive: true);
        JsonElement[] whole = Write(Format("String", hasIsoTimes: false, withSchema: true));

        Assert.Equal(whole.Select(Payloads), plain.Select(message => JsonNode.Parse(message.GetRawText())!.ToJsonString()));
    }

    private static string Payloads(JsonElement message)
    {
        JsonNode node = JsonNode.Parse(message.GetRawText())!;
        foreach (string part in (string[])["key", "value"])
        {
            if (node[part] is { } present)
                node[part] = present["payload"]!.DeepClone();
        }

        return node.ToJsonString();
    }

    private static DebeziumFormat Format(string decimals, bool hasIsoTimes, bool withSchema = false, bool withTransactions = false) =>
        new()
        {
            Version = "0.1.0",
            WithSchema = withSchema,
            WithTransactions = withTransactions,
            Decimals = Enum.Parse<DecimalStyle>(decimals),
            HasIsoTimes = hasIsoTimes,
        };

    private JsonElement[] Write(DebeziumFormat format)
    {
        SampleChanges.Write(_folder, format);
        return
        [
            .. File.ReadLines(Path.Combine(_folder, "changes.debezium.jsonl"))
                .Select(line => JsonSerializer.Deserialize<JsonElement>(line)),
        ];
    }

    private static (IReadOnlyDictionary<string, object?> Key, IReadOnlyDictionary<string, object?> Value) Take(
        JsonElement message,
        SampleChange change
    )
    {
        Assert.Equal($"salescape.{change.Table.QualifiedName}", message.GetProperty("topic").GetString());
        return (ConnectPayload.Read(message.GetProperty("key")), ConnectPayload.Read(message.GetProperty("value")));
    }

    private static void AssertTombstone(JsonElement message, SampleChange change)
    {
        Assert.Equal($"salescape.{change.Table.QualifiedName}", message.GetProperty("topic").GetString());
        Assert.Equal(change.Row[0], ConnectPayload.Read(message.GetProperty("key"))[change.Table.Key.Name]);
        Assert.Equal(JsonValueKind.Null, message.GetProperty("value").ValueKind);
    }

    private static void AssertSource(SampleChange change, IReadOnlyDictionary<string, object?> source)
    {
        Assert.Equal((change.Table.Schema, change.Table.Name), (source["schema"], source["table"]));
        Assert.Equal(($"{change.Position}", $"{change.Time / 1_000}"), (source["lsn"], source["ts_ms"]));
    }

    private static void AssertBoundary(JsonElement message, string status, SampleChange change)
    {
        Assert.Equal("salescape.transaction", message.GetProperty("topic").GetString());
        Assert.Equal(change.Transaction.Id, ConnectPayload.Read(message.GetProperty("key"))["id"]);
        IReadOnlyDictionary<string, object?> value = ConnectPayload.Read(message.GetProperty("value"));
        Assert.Equal((status, change.Transaction.Id), (value["status"], value["id"]));
        if (status == "BEGIN")
        {
            Assert.Null(value["event_count"]);
            Assert.Null(value["data_collections"]);
            return;
        }

        Assert.Equal($"{change.Transaction.Total}", value["event_count"]);
        Assert.Equal(
            change.Transaction.Total,
            ((object?[])value["data_collections"]!).Sum(part =>
                int.Parse((string)((IReadOnlyDictionary<string, object?>)part!)["event_count"]!, null)
            )
        );
    }

    private static void AssertRow(TableDefinition table, string?[]? expected, object? told)
    {
        if (expected is null)
        {
            Assert.Null(told);
            return;
        }

        var cells = (IReadOnlyDictionary<string, object?>)told!;
        foreach ((ColumnDefinition column, string? cell) in table.Columns.Zip(expected))
        {
            string? read = (string?)cells[column.Name];
            bool isDecimal = column.Kind == ColumnKind.Decimal && cell is not null;
            Assert.Equal(isDecimal ? ConnectPayload.Decimal(cell!) : cell, isDecimal ? ConnectPayload.Decimal(read!) : read);
        }
    }
}
