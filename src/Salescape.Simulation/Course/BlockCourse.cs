using System.Runtime.InteropServices;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.View;

namespace Salescape.Simulation.Course;

/// <summary>
/// What came of some lives between two days: their rows as they read on the last, since when they are there, and how those that are updated
/// read before. One per worker.
/// </summary>
/// <param name="start">The first day of the window.</param>
internal sealed class BlockCourse(DateOnly start)
{
    private readonly int _start = Window.DayOf(start);
    private readonly List<RowVersion>[] _versions = [.. SchemaCatalog.Tables.Select(_ => new List<RowVersion>())];
    private readonly List<long>[] _owners = [.. SchemaCatalog.Tables.Select(_ => new List<long>())];
    private readonly Dictionary<long, int>[] _born = [.. SchemaCatalog.Tables.Select(_ => new Dictionary<long, int>())];
    private readonly Dictionary<(int Table, int Column, long Key), int> _referring = [];
    private readonly Dictionary<(int Table, long Key), int> _reopened = [];

    /// <summary>All rows as they read on the last day, whether the window shows them or not.</summary>
    public CompanyRows Last { get; } = new();

    /// <summary>Since when these are there.</summary>
    public RowBirths Births { get; } = new();

    /// <summary>Rows as they read before they were updated.</summary>
    public CompanyRows Before { get; } = new();

    /// <summary>Rows as they read when they came or were updated.</summary>
    public CompanyRows After { get; } = new();

    /// <summary>How the rows of a table came and were updated, each row's in the order of days.</summary>
    public ReadOnlySpan<RowVersion> Versions(int table) => CollectionsMarshal.AsSpan(_versions[table]);

    /// <summary>Whose a row of <see cref="Last"/> is.</summary>
    public long OwnerOf(int table, int row) => _owners[table][row];

    /// <summary>Notes that a row has come.</summary>
    public void Come(CourseTable table, TableBatch rows, int row, long owner, int day)
    {
        long key = KeyOf(rows, row);
        _born[table.Place][key] = day;
        if (!table.IsRecord)
            _versions[table.Place].Add(new(key, owner, day, -1, After.Batches[table.Place].Append(rows, row)));
    }

    /// <summary>Notes that a row reads otherwise.</summary>
    public void Update(CourseTable table, TableBatch before, int row, TableBatch after, int other, long owner, int day)
    {
        long key = KeyOf(after, other);
        int was = Before.Batches[table.Place].Append(before, row);
        _versions[table.Place].Add(new(key, owner, day, was, After.Batches[table.Place].Append(after, other)));
        WindowRules rules = WindowRules.All[table.Place];
        if (rules.Until >= 0 && !rules.IsInForce(before, row, _start) && rules.IsInForce(after, other, _start))
            _reopened[(table.Place, key)] = day;
        foreach (int column in table.References)
        {
            if (!before.Columns[column].IsSame(row, after.Columns[column], other))
                _referring[(table.Place, column, key)] = day;
        }
    }

    /// <summary>Takes the rows of a life as they read on the last day.</summary>
    public void End(CourseTable table, TableBatch rows, long owner)
    {
        Dictionary<long, int> born = _born[table.Place];
        int first = Last.Batches[table.Place].Count;
        Last.Batches[table.Place].Append(rows);
        for (int row = 0; row < rows.Count; row++)
        {
            long key = KeyOf(rows, row);
            Add(table, born.GetValueOrDefault(key, Window.Always), owner);
            if (_reopened.Count > 0 && _reopened.TryGetValue((table.Place, key), out int since))
                Births.Reopen(table.Place, first + row, since);
            foreach (int column in table.References)
            {
                if (_referring.Count > 0 && _referring.TryGetValue((table.Place, column, key), out int day))
                    Births.Refer(table.Place, column, first + row, day);
            }
        }

        born.Clear();
    }

    /// <summary>Takes rows that were told straight into <see cref="Last"/> and stay as they were born.</summary>
    /// <param name="table">Their table.</param>
    /// <param name="from">The day before the first on which anything changes.</param>
    /// <param name="owner">Whose they are.</param>
    public void EndRecords(CourseTable table, int from, long owner)
    {
        TableBatch rows = Last.Batches[table.Place];
        Column born = rows.Columns[table.Born];
        for (int row = _owners[table.Place].Count; row < rows.Count; row++)
        {
            int day = Window.DayOf(born, row);
            Add(table, day <= from ? Window.Always : day, owner);
        }
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        Last.Clear();
        Births.Clear();
        Before.Clear();
        After.Clear();
        foreach (List<RowVersion> versions in _versions)
            versions.Clear();
        foreach (List<long> owners in _owners)
            owners.Clear();
        _referring.Clear();
        _reopened.Clear();
    }

    private void Add(CourseTable table, int born, long owner)
    {
        Births.Add(table.Place, born);
        _owners[table.Place].Add(owner);
    }

    private static long KeyOf(TableBatch rows, int row) => ((LongColumn)rows.Columns[0]).Values[row];
}
