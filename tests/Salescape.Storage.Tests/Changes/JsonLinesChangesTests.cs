using System.Globalization;
using System.Text.Json;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes;

namespace Salescape.Storage.Tests.Changes;

public sealed class JsonLinesChangesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_line_is_a_change_as_it_was_booked()
    {
        SampleChanges.Write(_folder, ChangeFormat.JsonLines);

        string[] lines = File.ReadAllLines(Path.Combine(_folder, "changes.jsonl"));
        Assert.Equal(SampleChange.All.Count, lines.Length);
        foreach ((string line, SampleChange change) in lines.Zip(SampleChange.All))
        {
            using var document = JsonDocument.Parse(line);
            JsonElement told = document.RootElement;
            Assert.Equal(
                ["op", "committed_at", "transaction", "event_order", "table", "key", "before", "after"],
                told.EnumerateObject().Select(member => member.Name)
            );
            Assert.Equal(change.Operation, told.GetProperty("op").GetString());
            Assert.Equal(change.Time, Microseconds(told.GetProperty("committed_at")));
            JsonElement transaction = told.GetProperty("transaction");
            Assert.Equal(
                change.Transaction,
                (
                    transaction.GetProperty("id").GetString()!,
                    transaction.GetProperty("order").GetInt32(),
                    transaction.GetProperty("total").GetInt32()
                )
            );
            Assert.Equal(change.Position, told.GetProperty("event_order").GetInt64());
            Assert.Equal(change.Table.QualifiedName, told.GetProperty("table").GetString());
            JsonProperty key = Assert.Single(told.GetProperty("key").EnumerateObject());
            Assert.Equal((change.Table.Key.Name, change.Row[0]), (key.Name, key.Value.GetString()));
            Assert.Equal(change.Before, CellsOf(change.Table, told.GetProperty("before")));
            Assert.Equal(change.After, CellsOf(change.Table, told.GetProperty("after")));
        }
    }

    private static string?[]? CellsOf(TableDefinition table, JsonElement row)
    {
        if (row.ValueKind == JsonValueKind.Null)
            return null;
        Assert.Equal(table.Columns.Select(column => column.Name), row.EnumerateObject().Select(member => member.Name));
        return [.. row.EnumerateObject().Zip(table.Columns, (member, column) => Text(column, member.Value))];
    }

    private static string? Text(ColumnDefinition column, JsonElement cell) =>
        cell.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Number => cell.GetRawText(),
            _ when column.Kind == ColumnKind.Timestamp => Microseconds(cell).ToString(CultureInfo.InvariantCulture),
            _ => cell.GetString(),
        };

    private static long Microseconds(JsonElement time) =>
        (DateTime.Parse(time.GetString()!, CultureInfo.InvariantCulture).Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;
}
