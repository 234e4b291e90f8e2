using CsCheck;
using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Formats.Postgres;
using Salescape.Storage.History;
using Salescape.Storage.Tests.Formats;

namespace Salescape.Storage.Tests.History;

/// <summary>What every format owes of versions: whatever happens to rows, those of any day are read from them.</summary>
public sealed class HistoryTests(PostgresSample server) : IClassFixture<PostgresSample>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salescape-");
    private readonly int _seed = Gen.Int[1, 1_000_000].Single();

    public static TheoryData<string> Formats => [.. DataFormat.All.Select(format => format.Name)];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Rows_of_any_day_are_read_from_files(string format)
    {
        Dataset dataset = Write(format, "d", threads: 2);

        Assert.Empty(dataset.Verify(threads: 2));
        using DuckDBConnection connection = dataset.Connect();
        AssertHolds(connection, dataset.Manifest.History!);
        Assert.Equal(dataset.Manifest.History, Dataset.RecountHistory(connection, threads: 2));
        Assert.Equal(dataset.Manifest.Tables, Dataset.Recount(connection, threads: 2));
    }

    [Theory]
    [InlineData("parquet")]
    [InlineData("csv")]
    public void Files_are_the_same_bytes_on_any_number_of_threads(string format)
    {
        IReadOnlyList<ManifestFile> files = Write(format, "1", threads: 1).Manifest.Files;
        Assert.Equal(
            HistoryTable.All.Select(table => $"history/{table.Of.Name}.{format}"),
            files.Select(file => file.Path).TakeLast(HistoryTable.All.Count)
        );
        foreach (int threads in new[] { 2, 7 })
            Assert.Equal(files, Write(format, $"{threads}", threads).Manifest.Files);
    }

    [Fact]
    public void Rows_of_any_day_are_read_from_PostgreSQL()
    {
        string database = server.CreateLoaded("versions");
        Manifest manifest = Add(database);
        using (PostgresDatabase opened = PostgresDatabase.Connect(server.ConnectionTo(database)))
        using (PostgresCopy copy = opened.Copy(threads: 2))
        {
            Assert.Equal(manifest.History, copy.Manifest.History);
            copy.RefuseAltered(threads: 2);
            AssertHolds(copy.Connection, manifest.History!);
        }

        var source = new SampleHistory(_seed);
        string[] functions =
        [
            .. HistoryTable.All.Select(table =>
                $"SELECT '{table.Of.Name}', count(*) FROM {table.AsOfName}('{source.Until:yyyy-MM-dd}');"
            ),
        ];
        Assert.Equal(
            HistoryTable.All.Select(table => $"{table.Of.Name}\t{source.RowsOn(table.Of, source.Until).Count()}"),
            server.Run(database, string.Join('\n', functions)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Fact]
    public void What_was_built_on_a_history_outlives_the_next_load()
    {
        string database = server.CreateLoaded("versions_kept");
        Manifest before = Add(database);
        server.Run(
            database,
            """
            CREATE VIEW public.mine AS SELECT count(*) AS n FROM history.customers;
            CREATE INDEX mine ON history.customers (industry);
            """
        );

        server.Load(database, new SampleCompany(2, Sample.RowsPerBlock, fits: true), overwrite: true);

        Assert.Equal("0\n", server.Run(database, "SELECT n FROM public.mine;"));
        Assert.Equal(before.History, Add(database).History);
        Assert.NotEqual("0\n", server.Run(database, "SELECT n FROM public.mine;"));
        Assert.Contains("already", Assert.Throws<RefusedException>(() => Add(database)).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("others", "CREATE SCHEMA history CREATE TABLE mine (a INT);", "a schema history, which salescape did not make")]
    [InlineData("altered", "DELETE FROM usage_data.telemetry_events WHERE random() < 0.5;", "telemetry_events has changed")]
    public void A_database_that_cannot_take_a_history_is_left_as_it_was(string name, string script, string culprit)
    {
        string database = server.CreateLoaded($"no_versions_{name}");
        server.Run(database, script);

        Assert.Contains(culprit, Assert.Throws<RefusedException>(() => Add(database)).What, StringComparison.Ordinal);

        Assert.Equal("f\n", server.Run(database, "SELECT to_regclass('history.customers') IS NOT NULL;"));
    }

    [Fact]
    public void A_load_that_is_stopped_leaves_no_half_of_a_history()
    {
        string database = server.CreateLoaded("versions_stopped");
        using var stop = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            Add(database, new() { Source = Source, Threads = 2, Stop = stop.Token, Progress = progress => StopAt(progress, stop) })
        );

        Assert.Equal("0\n", server.Run(database, "SELECT count(*) FROM pg_namespace WHERE nspname = 'history';"));
        Add(database);
    }

    private static void StopAt(DatasetProgress progress, CancellationTokenSource stop)
    {
        if (progress is { Phase: DatasetPhase.Finish, Done: > 3 })
            stop.Cancel();
    }

    private SampleHistory Source() => new(_seed);

    private Dataset Write(string format, string name, int threads)
    {
        string folder = Path.Combine(_folder.FullName, name);
        DatasetSample.Write(DatasetSample.Request(DataFormat.Find(format)!, folder));
        return DatasetHistory.Add(folder, _ => new() { Source = Source, Threads = threads });
    }

    private Manifest Add(string database, HistoryRequest? wish = null)
    {
        using PostgresDatabase opened = PostgresDatabase.Connect(server.ConnectionTo(database));
        return opened.AddHistory(manifest =>
            manifest.History is null
                ? wish ?? new() { Source = Source, Threads = 2 }
                : throw new RefusedException("It is there already.", "")
        );
    }

    private void AssertHolds(DuckDBConnection connection, IReadOnlyList<ManifestTable> told)
    {
        var source = new SampleHistory(_seed);
        foreach ((HistoryTable history, ManifestTable held) in HistoryTable.All.Zip(told))
        {
            string columns = string.Join(
                ", ",
                history.Of.Columns.Select(column =>
                    column.Kind == ColumnKind.Timestamp ? $"epoch_us({column.Name})::VARCHAR" : $"{column.Name}::VARCHAR"
                )
            );
            for (DateOnly day = source.From; day <= source.Until; day = day.AddDays(1))
            {
                string holds = HistoryTable.HoldsOn($"DATE '{day:yyyy-MM-dd}'");
                string sql = $"SELECT {columns} FROM {history.Versions.QualifiedName} WHERE {holds} ORDER BY 1";
                Assert.True(
                    source.RowsOn(history.Of, day).SelectMany(row => row).SequenceEqual(Ask(connection, sql).SelectMany(row => row)),
                    $"{history.Of.Name} on {day:O} of {_seed}"
                );
            }

            Assert.Equal((history.Versions.QualifiedName, source.VersionsOf(history)), (held.Name, held.Rows));
            Assert.Equal(
                [[$"{held.Rows}"]],
                Ask(connection, $"SELECT count(*)::VARCHAR FROM {history.Versions.QualifiedName} WHERE is_current = (valid_to IS NULL)")
            );
        }
    }

    private static List<string?[]> Ask(DuckDBConnection connection, string sql) =>
        connection.Ask(sql, reader =>
        {
            var rows = new List<string?[]>();
            while (reader.Read())
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetString(i))]);
            return rows;
        });
}
