using DuckDB.NET.Data;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.Dialects;
using Salescape.Storage.Formats.DuckDb;

namespace Salescape.Analyses.Engines;

/// <summary>The embedded DuckDB over a data set in any format.</summary>
public sealed class DuckDbEngine : Engine
{
    private readonly Dataset _dataset;
    private readonly DuckDBConnection _connection;

    /// <summary>Opens a data set.</summary>
    public DuckDbEngine(Dataset dataset)
        : this(dataset, dataset.Connect()) { }

    private DuckDbEngine(Dataset dataset, DuckDBConnection connection)
    {
        _dataset = dataset;
        _connection = connection;
    }

    /// <inheritdoc/>
    public override string Name => "duckdb";

    /// <inheritdoc/>
    public override string SqlOf(Analysis analysis) => analysis.Sql;

    /// <inheritdoc/>
    public override void Dispose() => _connection.Dispose();

    /// <summary>Another one over the same open data set, for use on another thread.</summary>
    internal DuckDbEngine Duplicate()
    {
        DuckDBConnection connection = _connection.Duplicate();
        connection.Open();
        return new(_dataset, connection);
    }

    /// <summary>The first rows of a table by their keys.</summary>
    internal Answer Sample(TableDefinition table, int rows) =>
        Ask(table.QualifiedName, $"SELECT * FROM {DuckDbDialect.Instance.QualifiedName(table)} ORDER BY 1 LIMIT {rows}", []);

    private protected override Manifest Manifest => _dataset.Manifest;

    private protected override string Upgrade =>
        $"Check it with salescape check {ShellWord.Of(_dataset.Folder)}, or generate it again with --overwrite.";

    private protected override Answer Ask(string what, string sql, IReadOnlyList<BoundParameter> parameters)
    {
        using DuckDBCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // The query is a file of the repository; values are bound.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (BoundParameter parameter in parameters)
            command.Parameters.Add(new DuckDBParameter(parameter.Name, parameter.Value ?? DBNull.Value));
        try
        {
            return command.Read(Answer.Read);
        }
        catch (DuckDBException failure)
        {
            throw Failed(what, failure.Message.Split('\n')[0], failure);
        }
    }
}
