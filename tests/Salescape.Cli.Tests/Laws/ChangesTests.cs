using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Storage.Changes;
using Salescape.Storage.Changes.Json;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.Parquet;
using Salescape.Storage.Tests.Formats;
using Salescape.Tests;

namespace Salescape.Cli.Tests.Laws;

/// <summary>generate(d1) and changes(d1, d2) are generate(d2), in every format, for drawn companies and days.</summary>
public sealed class ChangesTests
{
    [Fact]
    public void Rows_and_changes_read_by_DuckDB_are_the_rows_of_a_later_day() =>
        ChangeFiles.AnySpan.Sample(
            (first, days) =>
            {
                CompanySettings last = first with { AsOf = first.AsOf.AddDays(days) };
                using var rows = new GeneratedData(first, ParquetFormat.Instance);
                using var later = new GeneratedData(last, ParquetFormat.Instance);
                using var tables = new ChangedTables(rows.Dataset.Folder, later.Dataset.Folder);
                using var parquet = new ChangeFiles(last, first.AsOf, ChangeFormat.Parquet);
                using var csv = new ChangeFiles(last, first.AsOf, ChangeFormat.Csv);
                using var lines = new ChangeFiles(last, first.AsOf, ChangeFormat.JsonLines);

                Assert.All(tables.Breaches(table => $"SELECT * FROM read_parquet({Literal(parquet, table, "parquet")})"), Assert.Empty);
                Assert.All(tables.Breaches(table => FromCsv(csv, table)), Assert.Empty);
                Assert.All(tables.Breaches(table => FromLines(lines, table)), Assert.Empty);
                Assert.Contains(tables.Breaches(table => $"{FromCsv(csv, table)} WHERE op = 'c'"), breach => breach != "");
            },
            iter: 1,
            threads: 1
        );

    [Fact]
    public void A_sink_of_messages_rebuilds_the_tables() =>
        Gen.Select(ChangeFiles.AnySpan, Gen.Enum<DecimalStyle>(), Gen.Bool)
            .Sample(
                (span, decimals, hasIsoTimes) =>
                {
                    CompanySettings last = span.First with { AsOf = span.First.AsOf.AddDays(span.Days) };
                    using var files = new ChangeFiles(last, span.First.AsOf, ChangeFiles.Messages(decimals, hasIsoTimes));
                    Dictionary<(string, string), string?[]> held = RowsOf(span.First);

                    foreach (string line in File.ReadLines(files.PathOf("changes.debezium.jsonl")))
                        Sink(held, JsonSerializer.Deserialize<JsonElement>(line));

                    Dictionary<(string, string), string?[]> expected = RowsOf(last);
                    Assert.Equal(expected.Count, held.Count);
                    Assert.All(expected, row => Assert.Equal(row.Value, held[row.Key]));
                },
                iter: 1,
                threads: 1
            );

    [Fact]
    public void Changes_up_to_a_day_and_behind_it_are_those_of_the_whole_span() =>
        Gen.Select(ChangeFiles.AnySpan, Gen.Int[1, 20])
            .Sample(
                (span, more) =>
                {
                    CompanySettings middle = span.First with { AsOf = span.First.AsOf.AddDays(span.Days) };
                    CompanySettings last = middle with { AsOf = middle.AsOf.AddDays(more) };
                    using var whole = new ChangeFiles(last, span.First.AsOf, ChangeFormat.JsonLines);
                    using var before = new ChangeFiles(middle, span.First.AsOf, ChangeFormat.JsonLines);
                    using var behind = new ChangeFiles(last, middle.AsOf, ChangeFormat.JsonLines);

                    Assert.Equal(Lines(whole), Lines(before).Concat(Lines(behind)));
                },
                iter: 1,
                threads: 1
            );

    [Fact]
    public void Parts_are_the_whole() =>
        Gen.Select(ChangeFiles.AnySpan, Gen.Int[2, 4])
            .Sample(
                (span, parts) =>
                {
                    CompanySettings last = span.First with { AsOf = span.First.AsOf.AddDays(span.Days) };
                    using var whole = new ChangeFiles(last, span.First.AsOf, ChangeFormat.JsonLines);
                    var lines = new List<string>();
                    for (int part = 1; part <= parts; part++)
                    {
                        using var files = new ChangeFiles(last, span.First.AsOf, ChangeFormat.JsonLines, part: new(part, parts));
                        lines.AddRange(Lines(files));
                    }

                    Assert.Equal(Lines(whole).Order(StringComparer.Ordinal), lines.Order(StringComparer.Ordinal));
                },
                iter: 1,
                threads: 1
            );

    [Fact]
    public void Threads_and_chosen_tables_change_no_byte() =>
        ChangeFiles.AnySpan.Sample(
            (first, days) =>
            {
                CompanySettings last = first with { AsOf = first.AsOf.AddDays(days) };
                foreach (ChangeFormat format in ChangeFiles.Formats)
                {
                    using var one = new ChangeFiles(last, first.AsOf, format, threads: 1);
                    using var many = new ChangeFiles(last, first.AsOf, format, threads: 5);
                    Assert.Equal(one.Manifest.Files, many.Manifest.Files);
                    Assert.Equal(one.Manifest.Tables, many.Manifest.Tables);
                }

                TableDefinition[] chosen = [Contract.Table, UserAccount.Table];
                using var all = new ChangeFiles(last, first.AsOf, ChangeFormat.Parquet);
                using var some = new ChangeFiles(last, first.AsOf, ChangeFormat.Parquet, tables: chosen);
                Assert.Equal(2, some.Manifest.Files.Count);
                Assert.Subset(all.Manifest.Files.ToHashSet(), some.Manifest.Files.ToHashSet());
            },
            iter: 1,
            threads: 1
        );

    private static string Literal(ChangeFiles files, TableDefinition table, string ending) =>
        Dialect.Literal(files.PathOf($"{table.Schema}/{table.Name}.{ending}"));

    private static string FromCsv(ChangeFiles files, TableDefinition table) =>
        $"SELECT * FROM read_csv({Literal(files, table, "csv")}, auto_detect = false, header = true, delim = ',', quote = '\"', "
        + $"escape = '\"', nullstr = '', new_line = '\\n', allow_quoted_nulls = false, columns = {{{ChangedTables.TypesOf(ChangeRows.Describe(table))}}})";

    private static string FromLines(ChangeFiles files, TableDefinition table)
    {
        string types = $"STRUCT({string.Join(", ", table.Columns.Select(column => $"{column.Name} {TypeOf(column)}"))})";
        string mutable = string.Concat(
            table.Columns.Where(column => column.IsMutable).Select(column => $", before.{column.Name} AS before_{column.Name}")
        );
        return $$"""
            SELECT op, event_order, unnest(coalesce(after, before)){{mutable}}
            FROM (
              SELECT op, event_order, before::{{types}} AS before, after::{{types}} AS after
              FROM read_json({{Dialect.Literal(files.PathOf("changes.jsonl"))}}, format = 'newline_delimited',
                columns = {op: 'VARCHAR', event_order: 'BIGINT', "table": 'VARCHAR', before: 'JSON', after: 'JSON'})
              WHERE "table" = {{Dialect.Literal(table.QualifiedName)}}
            )
            """;
    }

    private static string TypeOf(ColumnDefinition column) =>
        column.Kind == ColumnKind.Json ? "VARCHAR" : DuckDbDialect.Instance.ColumnType(column);

    /// <summary>A run counts its own changes; all else of them is the same wherever it begins.</summary>
    private static string[] Lines(ChangeFiles files) =>
        [
            .. File.ReadLines(files.PathOf("changes.jsonl"))
                .Select(line =>
                {
                    JsonObject change = JsonNode.Parse(line)!.AsObject();
                    change.Remove("event_order");
                    return change.ToJsonString();
                }),
        ];

    /// <summary>What a sink of a database does with a message: upsert by the key, delete by a tombstone.</summary>
    private static void Sink(Dictionary<(string, string), string?[]> held, JsonElement message)
    {
        string topic = message.GetProperty("topic").GetString()!;
        if (topic == "salescape.transaction")
            return;
        TableDefinition table = SchemaCatalog.Find(topic["salescape.".Length..])!;
        var key = (string)ConnectPayload.Read(message.GetProperty("key"))[table.Key.Name]!;
        JsonElement value = message.GetProperty("value");
        if (value.ValueKind == JsonValueKind.Null)
            held.Remove((table.Name, key));
        else if (ConnectPayload.Read(value)["after"] is IReadOnlyDictionary<string, object?> row)
            held[(table.Name, key)] = [.. table.Columns.Select(column => Comparable(column, (string?)row[column.Name]))];
    }

    private static Dictionary<(string Table, string Key), string?[]> RowsOf(CompanySettings settings)
    {
        var rows = new Dictionary<(string, string), string?[]>();
        foreach (TableBatch batch in RowsInMemory.Of(new Company(settings)).Batches)
        {
            for (int row = 0; row < batch.Count; row++)
                rows.Add(
                    (batch.Table.Name, ExpectedCell.Of(batch.Columns[0], row)!),
                    [.. batch.Columns.Select(column => Comparable(column.Definition, ExpectedCell.Of(column, row)))]
                );
        }

        return rows;
    }

    private static string? Comparable(ColumnDefinition column, string? cell) =>
        column.Kind == ColumnKind.Decimal && cell is not null ? ConnectPayload.Decimal(cell) : cell;
}
