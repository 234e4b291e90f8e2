using System.Globalization;
using System.Text.Json.Nodes;
using Salescape.Tests;

namespace Salescape.Streams.Tests;

/// <summary>Transactions into a real server: its log tells what was played, event by event, and the data set stays one that can be
/// checked.</summary>
public sealed class PostgresTests : IDisposable
{
    private const string Slot = "told";

    private readonly Play _play = new();
    private readonly PostgresServer _server = new("wal_level=logical");

    public void Dispose()
    {
        _server.Dispose();
        _play.Dispose();
    }

    private string Connection =>
        $"--connection Host={PostgresServer.Host};Port={_server.Port};Database={PostgresServer.User};Username={PostgresServer.User}";

    private string Line => $"stream --to postgres {Connection} --until 2026-03-12";

    [Fact]
    public void The_log_of_the_server_tells_what_was_played()
    {
        Load();
        _play.Done(Line);

        Assert.Equal(Expected(), Logged());
        Assert.Contains("checks hold", _play.Done($"check {Connection}"), StringComparison.Ordinal);
        Assert.Contains("Nothing to do", _play.Done(Line), StringComparison.Ordinal);
    }

    [Fact]
    public void What_goes_is_deleted_and_told_in_the_log()
    {
        const string From = "2025-08-01";
        _play.Grow();
        Load(From);
        _play.Done(Line);

        string[] logged = Logged();
        Assert.Contains(logged, transaction => transaction.StartsWith("d ", StringComparison.Ordinal));
        Assert.Equal(Expected(From), logged);
        Assert.Contains("checks hold", _play.Done($"check {Connection}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_was_killed_leaves_no_gap_and_no_double()
    {
        Load();
        _play.Break($"{Line} --speed 1d/1s", "-KILL", () => _play.HasPosition());
        _play.Done(Line);

        Assert.Equal(Expected(), Logged());
        Assert.Contains("checks hold", _play.Done($"check {Connection}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_that_is_cut_is_told_of_and_a_rerun_goes_on()
    {
        Load();
        Played broken = _play.Run(
            $"{Line} --speed 1d/1s",
            process =>
            {
                while (!process.HasExited && !_play.HasPosition())
                    Thread.Sleep(20);
                _server.Run(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE pid <> pg_backend_pid() AND backend_type = 'client backend';
                    """
                );
            }
        );
        _play.Done(Line);

        Assert.Equal(2, broken.Code);
        Assert.Contains("run the same line again to go on", broken.Errors, StringComparison.Ordinal);
        Assert.Equal(Expected(), Logged());
    }

    [Fact]
    public void A_database_of_another_day_is_refused_by_what_differs()
    {
        Load();

        Played other = _play.Run($"stream {_play.World} --from 2026-03-02 --until 2026-03-12 --to postgres {Connection}");

        Assert.Equal(2, other.Code);
        Assert.Contains("with first day 2026-03-01, not 2026-03-02", other.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_that_is_over_is_gone_on_with_by_another()
    {
        Load();
        _play.Done($"stream --to postgres {Connection} --until 2026-03-05");
        _play.Done($"stream --to postgres {Connection} --until 2026-03-12 --position later.json");

        Assert.Contains("checks hold", _play.Done($"check {Connection}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_say_when_they_were_changed_if_those_of_the_first_day_do()
    {
        Load(more: "--with-updated-at");
        _play.Done(Line);
        using var server = new PostgresServer();
        _play.Done(
            $"generate {_play.World} --as-of 2026-03-12 --with-updated-at --format postgres {Connection.Replace($"Port={_server.Port}", $"Port={server.Port}", StringComparison.Ordinal)}"
        );

        Assert.All(
            Salescape.Schema.SchemaCatalog.Tables.Select(table =>
                $"SELECT count(*), md5(string_agg({table.Key.Name} || updated_at, ',' ORDER BY {table.Key.Name})) FROM {table.QualifiedName}"
            ),
            query => Assert.Equal(server.Run(query), _server.Run(query))
        );
    }

    private void Load(string day = "2026-03-01", string more = "")
    {
        _play.Done($"generate {_play.World} --as-of {day} --format postgres {Connection} {more}".TrimEnd());
        _server.Run($"SELECT pg_create_logical_replication_slot('{Slot}', 'wal2json');");
    }

    // Table, operation and key of each change, in transactions.
    private string[] Expected(string from = "2026-03-01") =>
        [
            .. _play
                .Changes(from)
                .Select(line => JsonNode.Parse(line)!)
                .GroupBy(change => change["transaction"]!["id"]!.GetValue<string>())
                .Select(transaction =>
                    string.Join(
                        "; ",
                        transaction.Select(change => $"{change["op"]} {change["table"]} {Row((change["after"] ?? change["key"])!.AsObject())}")
                    )
                ),
        ];

    private string[] Logged()
    {
        var transactions = new List<string>();
        var current = new List<string>();
        foreach (
            string line in _server
                .Run(
                    $"""
                    SELECT data
                    FROM pg_logical_slot_get_changes('{Slot}', NULL, NULL, 'format-version', '2', 'filter-tables', 'salescape.*');
                    """
                )
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        )
        {
            JsonNode told = JsonNode.Parse(line)!;
            switch (told["action"]!.GetValue<string>())
            {
                case "C":
                    if (current.Count > 0)
                        transactions.Add(string.Join("; ", current));
                    current.Clear();
                    break;
                case "I" or "U" or "D":
                    string kind = told["action"]!.GetValue<string>() switch
                    {
                        "I" => "c",
                        "U" => "u",
                        _ => "d",
                    };
                    // Of what goes, the log keeps the key.
                    IEnumerable<KeyValuePair<string, JsonNode?>> cells = (kind == "d" ? told["identity"] : told["columns"])!
                        .AsArray()
                        .Select(cell => KeyValuePair.Create(cell!["name"]!.GetValue<string>(), cell["value"]));
                    current.Add($"{kind} {told["schema"]}.{told["table"]} {Row(cells)}");
                    break;
            }
        }

        return [.. transactions];
    }

    // Both write times and numbers in their own way.
    private static string Row(IEnumerable<KeyValuePair<string, JsonNode?>> cells) =>
        string.Join(", ", cells.Select(cell => $"{cell.Key}={Plain(cell.Value)}"));

    private static string Plain(JsonNode? value)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        return value is null ? "null"
            : value.GetValueKind() != System.Text.Json.JsonValueKind.Number ? Plain(value.GetValue<string>())
            : decimal.Parse(value.ToJsonString(), NumberStyles.Float, culture).ToString("0.######", culture);
    }

    private static string Plain(string text) =>
        DateTime.TryParseExact(
            text,
            ["yyyy-MM-dd'T'HH:mm:ss.FFFFFF", "yyyy-MM-dd HH:mm:ss.FFFFFF"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateTime time
        )
            ? time.ToString("O", CultureInfo.InvariantCulture)
            : text;
}
