using System.Collections.Concurrent;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Tests;

namespace Salescape.Simulation.Tests.Laws;

/// <summary>All rows of a company, held at once.</summary>
internal sealed class World
{
    /// <summary>That of all views, whatever their as-of: else they would be views of different worlds.</summary>
    private const int Edition = 2026;

    private readonly CompanyRows _rows;
    private readonly ConcurrentDictionary<int, Dictionary<long, int>> _places = [];

    public World(CompanySettings settings)
    {
        Settings = settings;
        _rows = RowsInMemory.Of(new Company(settings));
    }

    public CompanySettings Settings { get; }

    public static World Seen(int seed, decimal scale, DateOnly start, DateOnly asOf) => new(SettingsOf(seed, scale, start, asOf));

    public static CompanySettings SettingsOf(int seed, decimal scale, DateOnly start, DateOnly asOf) =>
        new(seed, scale, start, asOf, "Northwind Cloud") { Edition = Edition };

    public TableBatch this[TableDefinition table] => _rows.Batches[table.Number - 1];

    public Column Column(TableDefinition table, string name) => this[table].Columns.Single(column => column.Definition.Name == name);

    /// <summary>The places of a table's rows by their keys. Fails if two rows share a key.</summary>
    public IReadOnlyDictionary<long, int> PlacesOf(TableDefinition table) => _places.GetOrAdd(table.Number, _ => Places(this[table]));

    /// <summary>The day a row was born, by the path of columns that its table names; null if the path ends in an empty cell.</summary>
    public DateOnly? BirthOf(TableDefinition table, int row)
    {
        foreach (string step in table.Dated.Split('.'))
        {
            Column column = Column(table, step);
            if (column.IsNull(row))
                return null;
            if (column is IntColumn { Definition.Kind: ColumnKind.Date } dates)
                return Cells.Day(dates.Values[row]);
            if (column is LongColumn { Definition.Kind: ColumnKind.Timestamp } times)
                return DateOnly.FromDateTime(Cells.Time(times.Values[row]));
            long key = ((LongColumn)column).Values[row];
            table = SchemaCatalog.Find(column.Definition.References!)!;
            row = PlacesOf(table)[key];
        }

        throw new InvalidOperationException($"The path {table.Dated} of {table.QualifiedName} leads to no date.");
    }

    private static Dictionary<long, int> Places(TableBatch batch)
    {
        var keys = (LongColumn)batch.Columns[0];
        var places = new Dictionary<long, int>(batch.Count);
        for (int row = 0; row < batch.Count; row++)
        {
            // A message for each of millions of rows would take longer than the rows.
            if (!places.TryAdd(keys.Values[row], row))
                Assert.Fail($"{batch.Table.QualifiedName} holds {Cells.Text(keys, row)} twice.");
        }

        return places;
    }
}
