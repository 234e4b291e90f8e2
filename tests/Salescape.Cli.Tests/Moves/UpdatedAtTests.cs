using DuckDB.NET.Data;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Cli.Tests.Laws;
using Salescape.Storage.Changes;
using Salescape.Tests;

namespace Salescape.Cli.Tests.Moves;

/// <summary>Rows that say when they came or were changed last say the same however a data set came to its day.</summary>
[Collection(nameof(ThisConsole))]
public sealed class UpdatedAtTests : IDisposable
{
    private const string Option = "--with-updated-at";

    private readonly DrawnCompany _company = new();
    private readonly DuckDBConnection _duck = new("DataSource=:memory:");

    public UpdatedAtTests() => _duck.Open();

    public void Dispose()
    {
        _duck.Dispose();
        _company.Dispose();
    }

    private DateOnly Later => _company.Settings.AsOf.AddDays(12);

    [Fact]
    public void They_bear_the_time_of_their_last_change_in_every_format()
    {
        _company.Generate("fresh", Later, "--format", "parquet", Option);
        using var changes = new ChangeFiles(_company.Settings with { AsOf = Later }, _company.Settings.Start, ChangeFormat.Parquet);
        Execute($"CREATE TABLE opened AS SELECT TIMESTAMP '{DrawnCompany.Day(_company.Settings.Start)} 00:00:00' AS at");
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            string key = table.Key.Name;
            string expected = $"""
                SELECT r.{key}, coalesce(max(c.committed_at), any_value(o.at)) AS updated_at
                FROM {Parquet("fresh", table)} AS r CROSS JOIN opened AS o LEFT JOIN read_parquet('{changes.PathOf($"{table.Schema}/{table.Name}.parquet")}') AS c ON c.{key} = r.{key}
                GROUP BY r.{key}
                """;
            AssertSame($"(SELECT {key}, updated_at FROM {Parquet("fresh", table)})", $"({expected})");
        }

        foreach (string format in new[] { "duckdb", "parquet", "csv" })
        {
            _company.Generate(format, _company.Settings.AsOf, "--format", format, Option);
            _company.Done("advance", format, "--days", "12");
            _company.Done("check", format);
        }

        Execute($"ATTACH '{_company.PathOf("duckdb")}/salescape.duckdb' AS moved (READ_ONLY)");
        foreach (TableDefinition table in SchemaCatalog.Tables)
        {
            AssertSame($"moved.{table.QualifiedName}", Parquet("fresh", table));
            AssertSame(Parquet("parquet", table), Parquet("fresh", table));
            AssertSame(
                $"(SELECT {table.Key.Name}, updated_at FROM read_csv('{_company.PathOf("csv")}/{table.Schema}/{table.Name}.csv', auto_detect = true))",
                $"(SELECT {table.Key.Name}, updated_at FROM {Parquet("fresh", table)})"
            );
        }
    }

    [Fact]
    public void PostgreSQL_keeps_them_and_refuses_to_mix()
    {
        using var server = new PostgresServer();
        string address = $"postgres://{PostgresServer.User}@{PostgresServer.Host}:{server.Port}/{PostgresServer.User}";
        string[] to = ["--format", "postgres", "--connection", address];
        _company.Done([.. _company.Words(_company.Settings.AsOf), .. to, Option]);
        _company.Done("advance", "--connection", address, "--days", "12");
        _company.Done("check", "--connection", address);
        _company.Generate("fresh", Later, "--format", "parquet", Option);

        foreach (TableDefinition table in SchemaCatalog.Tables)
            Assert.Equal(
                Scalar(
                    $"SELECT coalesce(md5(string_agg({table.Key.Name} || ' ' || strftime(updated_at, '%Y-%m-%d %H:%M:%S'), ',' ORDER BY {table.Key.Name})), '') FROM {Parquet("fresh", table)}"
                ),
                server
                    .Run(
                        $"SELECT md5(string_agg({table.Key.Name} || ' ' || to_char(updated_at, 'YYYY-MM-DD HH24:MI:SS'), ',' ORDER BY {table.Key.Name} COLLATE \"C\")) FROM {table.QualifiedName}"
                    )
                    .Trim()
            );
        Outcome refused = _company.Run([.. _company.Words(Later), .. to, "--overwrite"]);
        Assert.Equal(2, refused.Code);
        Assert.Contains("a column updated_at", refused.Errors, StringComparison.Ordinal);
    }

    private string Parquet(string folder, TableDefinition table) =>
        $"read_parquet('{_company.PathOf(folder)}/{table.Schema}/{table.Name}.parquet')";

    private void AssertSame(string one, string other)
    {
        string differs = Scalar(
            $"SELECT count(*) FROM ((FROM {one} EXCEPT ALL FROM {other}) UNION ALL (FROM {other} EXCEPT ALL FROM {one}))"
        );
        Assert.True(differs == "0", $"{differs} rows of {one} and {other} differ. {_company}");
    }

    private void Execute(string sql)
    {
        using DuckDBCommand command = _duck.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private string Scalar(string sql)
    {
        using DuckDBCommand command = _duck.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture)!;
    }
}
