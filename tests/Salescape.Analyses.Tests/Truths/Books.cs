using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Tests;

namespace Salescape.Analyses.Tests.Truths;

/// <summary>All rows of a company as the simulation made them: no file, no database and no SQL stands between, so an answer can be held
/// against them.</summary>
public sealed class Books
{
    private readonly Dictionary<string, IReadOnlyList<Row>> _tables = [];

    public Books(CompanySettings settings)
    {
        AsOf = settings.AsOf;
        Meanings = new Meanings(this);
        foreach (TableBatch batch in RowsInMemory.Of(new Company(settings)).Batches)
        {
            var table = new BookTable(batch);
            _tables.Add(batch.Table.Name, [.. Enumerable.Range(0, batch.Count).Select(place => new Row(table, place))]);
        }
    }

    /// <summary>The company's last day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>What words mean over these rows.</summary>
    public Meanings Meanings { get; }

    /// <summary>The rows of a table, by its name.</summary>
    public IReadOnlyList<Row> this[string table] => _tables[table];

    /// <summary>The rows of a table by their keys.</summary>
    public IReadOnlyDictionary<string, Row> ByKey(string table)
    {
        string key = SchemaCatalog.Tables.Single(definition => definition.Name == table).Key.Name;
        return this[table].ToDictionary(row => row[key]);
    }
}
