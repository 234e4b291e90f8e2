using Salescape.Schema;

namespace Salescape.Simulation.View;

/// <summary>Since when rows that came about day by day are there, and since when they refer to what they do: days since 1970-01-01, or
/// <see cref="Window.Always"/> if it was so before the first of these days.</summary>
internal sealed class RowBirths
{
    private readonly List<int>[] _rows = [.. SchemaCatalog.Tables.Select(_ => new List<int>())];
    private readonly Dictionary<(int Table, int Column, int Row), int> _references = [];
    private readonly Dictionary<(int Table, int Row), int> _inForce = [];

    /// <summary>Notes the next row of a table.</summary>
    public void Add(int table, int day) => _rows[table].Add(day);

    /// <summary>Notes that a row has come to refer to another one later than it was there.</summary>
    public void Refer(int table, int column, int row, int day) => _references[(table, column, row)] = day;

    /// <summary>Notes that a row that was over before the window is in force again.</summary>
    public void Reopen(int table, int row, int day) => _inForce[(table, row)] = day;

    /// <summary>Since when a row that was over before the window is in force again; null if it was not over.</summary>
    public int? InForceSince(int table, int row) => _inForce.TryGetValue((table, row), out int day) ? day : null;

    /// <summary>Since when a row is there.</summary>
    public int Of(int table, int row) => _rows[table][row];

    /// <summary>Since when a row refers to what it does.</summary>
    public int Of(int table, int column, int row) =>
        _references.Count > 0 && _references.TryGetValue((table, column, row), out int day) ? day : _rows[table][row];

    /// <summary>Forgets all rows.</summary>
    public void Clear()
    {
        foreach (List<int> rows in _rows)
            rows.Clear();
        _references.Clear();
        _inForce.Clear();
    }
}
