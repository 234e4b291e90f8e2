using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes;

namespace Salescape.Proofs.Tests.Changes;

/// <summary>The keys of all tables and the rows that refer to each: takes changes as a database with references would.</summary>
internal sealed class KeyedTables
{
    private readonly HashSet<long>[] _keys;
    private readonly Dictionary<(int Table, long Key), HashSet<string>> _referring = [];

    /// <summary>Begins with the rows of a day.</summary>
    public KeyedTables(CompanyRows rows)
    {
        _keys = [.. rows.Batches.Select(batch => ((LongColumn)batch.Columns[0]).Values.Take(batch.Count).ToHashSet())];
        foreach (TableBatch batch in rows.Batches)
        {
            for (int row = 0; row < batch.Count; row++)
                Note(batch, row);
        }
    }

    /// <summary>Takes what happens on a day, in its order.</summary>
    public void Take(ChangeDay day)
    {
        foreach (Booked booked in day.Booked)
        {
            RowChange change = booked.Change;
            if (change.Kind != ChangeKind.Insert)
                Forget(day.Changes.Before.Batches[booked.Table], change.Before);
            if (change.Kind == ChangeKind.Delete)
                Remove(booked, day.Day);
            else
                Write(booked, day);
        }
    }

    private void Write(Booked booked, ChangeDay day)
    {
        TableBatch batch = day.Changes.After.Batches[booked.Table];
        if (booked.Change.Kind == ChangeKind.Insert)
            Assert.True(_keys[booked.Table].Add(booked.Key));
        foreach ((ColumnDefinition column, int table, long key) in References(batch, booked.Change.After))
        {
            Assert.True(
                _keys[table].Contains(key),
                $"{day.Day:yyyy-MM-dd}: {batch.Table.Name} {booked.Key} refers by {column.Name} to {key}, which is not there."
            );
        }

        Note(batch, booked.Change.After);
    }

    private void Remove(Booked booked, DateOnly day)
    {
        Assert.True(_keys[booked.Table].Remove(booked.Key));
        Assert.True(
            !_referring.TryGetValue((booked.Table, booked.Key), out HashSet<string>? rows) || rows.Count == 0,
            $"{day:yyyy-MM-dd}: {SchemaCatalog.Tables[booked.Table].Name} {booked.Key} goes while {string.Join(", ", rows ?? [])} refer to it."
        );
    }

    private void Note(TableBatch batch, int row)
    {
        foreach ((ColumnDefinition column, int table, long key) in References(batch, row))
        {
            if (!_referring.TryGetValue((table, key), out HashSet<string>? rows))
                _referring.Add((table, key), rows = []);
            rows.Add(NameOf(batch, row, column));
        }
    }

    private void Forget(TableBatch batch, int row)
    {
        foreach ((ColumnDefinition column, int table, long key) in References(batch, row))
            Assert.True(_referring[(table, key)].Remove(NameOf(batch, row, column)));
    }

    private static string NameOf(TableBatch batch, int row, ColumnDefinition column) =>
        $"{batch.Table.Name}.{column.Name} {((LongColumn)batch.Columns[0]).Values[row]}";

    private static IEnumerable<(ColumnDefinition Column, int Table, long Key)> References(TableBatch batch, int row) =>
        from column in batch.Columns
        where column.Definition.References is not null && !column.IsNull(row)
        select (column.Definition, SchemaCatalog.Find(column.Definition.References!)!.Number - 1, ((LongColumn)column).Values[row]);
}
