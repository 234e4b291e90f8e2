using Npgsql;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes;
using Salescape.Storage.Dialects;

namespace Salescape.Streams.Postgres;

/// <summary>The statements that change rows of one table, each one row.</summary>
internal sealed class PostgresStatements
{
    private readonly PostgresCells[] _cells;
    private readonly string _insert;
    private readonly string _update;
    private readonly string _delete;

    public PostgresStatements(TableDefinition table)
    {
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
        int count = kind == ChangeKind.Delete ? 1 : _cells.Length;
        for (int i = 0; i < count; i++)
            command.Parameters.Add(_cells[i].Of(row.Batch!.Columns[i], row.Row));
        return command;
    }
}
