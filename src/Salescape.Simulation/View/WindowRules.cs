using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.View;

/// <summary>
/// What a table's declaration says about windows, by places of columns and tables. A warehouse that keeps nothing older than the first day
/// of a window still shows what is in force on it, and the papers that this refers to.
/// </summary>
/// <param name="Place">The table's place in the catalog.</param>
/// <param name="Dated">The references to follow to the date of the row's birth, and the column that holds it; empty if no one date says
/// so.</param>
/// <param name="Until">The column that ends it; −1 if nothing does.</param>
/// <param name="UntilDays">Days for which it is in force beyond that.</param>
/// <param name="Open">What says that it is in force beyond that day all the same; null if nothing does.</param>
/// <param name="With">The reference to the row that it is part of; null if it stands for itself.</param>
/// <param name="IsStanding">Whether it is always shown.</param>
/// <param name="StandingBy">The column that holds a value in rows that are always shown; −1 if there is none.</param>
/// <param name="References">All its references.</param>
internal sealed record WindowRules(
    int Place,
    PlacedReference[] Dated,
    int Until,
    int UntilDays,
    OpenState? Open,
    PlacedReference? With,
    bool IsStanding,
    int StandingBy,
    PlacedReference[] References
)
{
    /// <summary>Those of all tables, in the order of the catalog.</summary>
    public static WindowRules[] All { get; } = [.. SchemaCatalog.Tables.Select(Of)];

    /// <summary>Whether rows of other tables refer to rows of this one.</summary>
    public bool IsReferredTo => Referred[Place];

    /// <summary>Tables that others refer to, by place.</summary>
    private static readonly bool[] Referred = ReferredTables();

    /// <summary>Whether a row is in force on the first day of a window, by what it reads.</summary>
    public bool IsInForce(TableBatch batch, int row, int start)
    {
        Column until = batch.Columns[Until];
        return until.IsNull(row)
            || Window.DayOf(until, row) + UntilDays >= start
            || (Open is { } open && open.IsOpen[((ByteColumn)batch.Columns[open.Column]).Values[row]]);
    }

    private static WindowRules Of(TableDefinition table, int place) =>
        new(
            place,
            PathOf(table),
            table.InForceUntil.Length == 0 ? -1 : ColumnOf(table, table.InForceUntil),
            table.InForceDays,
            OpenStateOf(table),
            table.ShownWith.Length == 0 ? null : ReferenceOf(table, table.ShownWith),
            table.IsStanding,
            table.StandingBy.Length == 0 ? -1 : ColumnOf(table, table.StandingBy),
            [.. table.References.Select(column => ReferenceOf(table, column.Name))]
        );

    private static OpenState? OpenStateOf(TableDefinition table)
    {
        if (table.OpenWhile.Split(": ") is not [var name, var values])
            return null;
        int column = ColumnOf(table, name);
        IReadOnlyList<string> all = table.Columns[column].Values;
        return new(column, [.. all.Select(value => values.Split(", ").Contains(value))]);
    }

    private static PlacedReference[] PathOf(TableDefinition table)
    {
        List<PlacedReference> path = [];
        string[] steps = table.Dated.Split('.', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < steps.Length; i++)
        {
            if (i == steps.Length - 1)
            {
                path.Add(new(ColumnOf(table, steps[i]), -1));
                break;
            }

            path.Add(ReferenceOf(table, steps[i]));
            table = SchemaCatalog.Tables[path[^1].Target];
        }

        return [.. path];
    }

    private static PlacedReference ReferenceOf(TableDefinition table, string column)
    {
        int place = ColumnOf(table, column);
        return new(place, PlaceOf(table.Columns[place].References!));
    }

    private static int ColumnOf(TableDefinition table, string name)
    {
        for (int i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Name == name)
                return i;
        }

        throw new InvalidOperationException($"{table.QualifiedName} has no column {name}.");
    }

    private static int PlaceOf(string table)
    {
        for (int i = 0; i < SchemaCatalog.Tables.Count; i++)
        {
            if (SchemaCatalog.Tables[i].QualifiedName == table)
                return i;
        }

        throw new InvalidOperationException($"There is no table {table}.");
    }

    private static bool[] ReferredTables()
    {
        var referred = new bool[SchemaCatalog.Tables.Count];
        foreach (WindowRules rules in All)
        {
            foreach (PlacedReference reference in rules.References)
                referred[reference.Target] = true;
        }

        return referred;
    }
}

/// <summary>A column that says whether the matter of a row is still open.</summary>
/// <param name="Column">Its place in its table.</param>
/// <param name="IsOpen">By value, whether it is.</param>
internal sealed record OpenState(int Column, bool[] IsOpen);

/// <summary>A column that refers to a table, by their places.</summary>
/// <param name="Column">The column's place in its table.</param>
/// <param name="Target">The place of the table referred to; −1 if it refers to none.</param>
internal readonly record struct PlacedReference(int Column, int Target);
