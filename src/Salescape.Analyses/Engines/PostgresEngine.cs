using Npgsql;
using NpgsqlTypes;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.Postgres;
using Salescape.Storage.History;

namespace Salescape.Analyses.Engines;

/// <summary>A PostgreSQL database into which a data set was loaded.</summary>
public sealed class PostgresEngine : Engine
{
    private readonly PostgresDatabase _database;
    private readonly NpgsqlConnection _connection;

    /// <summary>Connects to a database.</summary>
    /// <param name="connection">Where it is: a URI, Npgsql's <c>Host=127.0.0.1;Database=salescape</c>, or nothing if variables say
    /// it.</param>
    /// <exception cref="RefusedException">It cannot be reached, or holds no data set.</exception>
    public PostgresEngine(string connection)
    {
        _database = PostgresDatabase.Connect(connection);
        try
        {
            _connection = _database.OpenToRead();
            Manifest = PostgresDatabase.ManifestIn(_connection);
        }
        catch
        {
            _database.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override string Name => "postgres";

    /// <inheritdoc/>
    public override string SqlOf(Analysis analysis) => analysis.PostgresSql;

    /// <inheritdoc/>
    public override void Dispose()
    {
        _connection.Dispose();
        _database.Dispose();
    }

    private protected override Manifest Manifest { get; }

    private protected override string Upgrade => "Load it again with salescape generate --format postgres --overwrite.";

    private protected override string HoldsOn(string day) => PostgresHistoryTables.HoldsOn(day);

    private protected override Answer Ask(string what, string sql, IReadOnlyList<BoundParameter> parameters)
    {
        PostgresDatabase.RefuseStandIns(
            _connection,
            SchemaCatalog
                .Tables.Concat(HistoryTable.All.Select(table => table.Versions))
                .Where(table => sql.Contains(table.QualifiedName, StringComparison.Ordinal))
        );
        // PostgreSQL knows parameters by their places.
        string placed = Placeholder()
            .Replace(sql, match => $"${1 + parameters.TakeWhile(parameter => parameter.Name != match.Groups[1].Value).Count()}");
#pragma warning disable CA2100 // The query is a file of the repository; values are bound.
        using var command = new NpgsqlCommand(placed, _connection) { CommandTimeout = 0 };
#pragma warning restore CA2100
        foreach (BoundParameter parameter in parameters)
            command.Parameters.Add(new NpgsqlParameter { Value = parameter.Value ?? DBNull.Value, NpgsqlDbType = TypeOf(parameter.Kind) });
        try
        {
            using NpgsqlDataReader reader = command.ExecuteReader();
            return Answer.Read(reader);
        }
        catch (NpgsqlException failure)
        {
            throw Failed(what, failure is PostgresException told ? told.MessageText : failure.Message.Split('\n')[0], failure);
        }
    }

    private static NpgsqlDbType TypeOf(ParameterKind kind) =>
        kind switch
        {
            ParameterKind.Day => NpgsqlDbType.Date,
            ParameterKind.Whole => NpgsqlDbType.Integer,
            _ => NpgsqlDbType.Text,
        };
}
