using Npgsql;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes;
using Salescape.Storage.Dialects;

namespace Salescape.Streams.Postgres;

/// <summary>The statements that change rows of one table, each one row.</summary>
internal sealed class PostgresStatements
{
    private readonly bool _hasUpdatedAt;
    private readonly PostgresCells[] _cells;
    private readonly string _insert;
    private readonly string _update;
    private readonly string _delete;

    /// <param name="table">The table.</param>
    /// <param name="hasUpdatedAt">Whether its rows say when they were changed last.</param>
    public PostgresStatements(TableDefinition table, bool hasUpdatedAt)
    {
        _hasUpdatedAt = hasUpdatedAt;
        if (hasUpdatedAt)
            table = UpdatedAt.On(table);
        PostgresDialect sql = PostgresDialect.Instance;
        string name = sql.QualifiedName(table);
        string[] columns = [.. table.Columns.Select(column => sql.Identifier(column.Name))];
        _cells = [.. table.Columns.Select(column => new PostgresCells(column))];
        string values = string.Join(", ", columns.Select((_, place) => $"${place + 1}"));
        string set = string.Join(", ", columns.Skip(1).Select((column, place) => $"{column} = ${place + 2}"));
        _insert = $"INSERT INTO {name} ({string.Join(", ", columns)}) VALUES ({values})";
        _update = $"UPDATE ONLY {name} SET {set} WHERE {columns[0]} = $1";
        _delete = $"DELETE FROM ONLY {name} WHERE {columns[0]} = $1";
    }

    /// <summary>The statement that makes a change.</summary>
    public NpgsqlBatchCommand Of(ChangeDay day, in Booked booked)
    {
        BatchRow after = day.AfterOf(booked);
        BatchRow row = after.Batch is null ? day.BeforeOf(booked) : after;
        ChangeKind kind = booked.Change.Kind;
#pragma warning disable CA2100 // Statements of ours: the schema's own names.
        var command = new NpgsqlBatchCommand(
            kind == ChangeKind.Insert ? _insert
            : kind == ChangeKind.Update ? _update
            : _delete
        );
#pragma warning restore CA2100
        int count = kind == ChangeKind.Delete ? 1 : row.Batch!.Columns.Count;
        for (int i = 0; i < count; i++)
            command.Parameters.Add(_cells[i].Of(row.Batch!.Columns[i], row.Row));
        if (_hasUpdatedAt && kind != ChangeKind.Delete)
            command.Parameters.Add(_cells[^1].Of(booked.Change.Time));
        return command;
    }
}
