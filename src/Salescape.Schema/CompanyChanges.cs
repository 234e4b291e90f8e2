using System.Runtime.InteropServices;
using Salescape.Schema.Kernel;

namespace Salescape.Schema;

/// <summary>Changes of the company's tables, by table, with the rows as they read before and after. Not safe for concurrent
/// writers.</summary>
public sealed class CompanyChanges
{
    private readonly List<RowChange>[] _tables = [.. SchemaCatalog.Tables.Select(_ => new List<RowChange>())];

    /// <summary>The rows that were changed or have gone, as they read.</summary>
    public CompanyRows Before { get; } = new();

    /// <summary>The rows that have come or were changed, as they read then.</summary>
    public CompanyRows After { get; } = new();

    /// <summary>The changes of a table.</summary>
    /// <param name="table">Its place in the catalog.</param>
    public IReadOnlyList<RowChange> Of(int table) => _tables[table];

    /// <summary>The same, to be read fast and only until the next is added.</summary>
    public ReadOnlySpan<RowChange> Span(int table) => CollectionsMarshal.AsSpan(_tables[table]);

    /// <summary>All changes.</summary>
    public int Count => _tables.Sum(changes => changes.Count);

    /// <summary>Adds a change of a table, whose rows have been appended.</summary>
    public void Add(int table, in RowChange change) => _tables[table].Add(change);

    /// <summary>Replaces a change, once it is known when in the day it happened.</summary>
    public void Set(int table, int place, in RowChange change) => _tables[table][place] = change;

    /// <summary>Keeps some of a table's changes.</summary>
    public void Keep(int table, Predicate<RowChange> isKept) => _tables[table].RemoveAll(change => !isKept(change));

    /// <summary>Forgets all changes and keeps the room.</summary>
    public void Clear()
    {
        Before.Clear();
        After.Clear();
        foreach (List<RowChange> changes in _tables)
            changes.Clear();
    }
}
