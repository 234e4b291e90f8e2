using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.History;

/// <summary>
/// The versions of a table's rows (a slowly changing dimension of type 2), as <c>history.table</c>: its columns, the day from which a
/// version holds, and the day from which it does not any more.
/// </summary>
public sealed class HistoryTable
{
    /// <summary>The schema of all of them.</summary>
    public const string Schema = "history";

    /// <summary>The first day on which a version holds at the end of the day.</summary>
    public const string ValidFrom = "valid_from";

    /// <summary>The first day on which it does not any more; null while it does.</summary>
    public const string ValidTo = "valid_to";

    /// <summary>Whether it is the version of today.</summary>
    public const string IsCurrent = "is_current";

    private HistoryTable(TableDefinition of)
    {
        Of = of;
        // A row has many versions, so that its key is none of theirs.
        ColumnDefinition[] columns = [.. of.Columns.Select(column => column with { IsKey = false })];
        ColumnDefinition first = Day(ValidFrom, isNullable: false, "First day at whose end the row reads so");
        ColumnDefinition end = Day(ValidTo, isNullable: true, "First day at whose end it does not any more");
        ColumnDefinition current = first with
        {
            Name = IsCurrent,
            Kind = ColumnKind.Flag,
            SqlType = "BOOLEAN",
            Values = ["false", "true"],
            Description = "Whether the row reads so today",
        };
        Versions = of with { Schema = Schema, Purpose = Comment, Columns = [.. columns, first, end, current] };
        Stamped = Versions with { Columns = [.. columns, first] };
        Ends = Versions with { Columns = [columns[0], end] };
    }

    /// <summary>One for each table whose rows change.</summary>
    public static IReadOnlyList<HistoryTable> All { get; } =
    [
        .. SchemaCatalog.Tables.Where(table => table.Columns.Any(column => column.IsMutable)).Select(table => new HistoryTable(table)),
    ];

    /// <summary>The table whose rows they are.</summary>
    public TableDefinition Of { get; }

    /// <summary>Its columns, the two days, and whether the second is yet to come.</summary>
    public TableDefinition Versions { get; }

    /// <summary>The same without the day on which a version ends, which follows from the next version or the row's going.</summary>
    internal TableDefinition Stamped { get; }

    /// <summary>Keys of rows whose current version ends, and when.</summary>
    internal TableDefinition Ends { get; }

    /// <summary>The name of what gives the rows of a day.</summary>
    public string AsOfName => $"{Schema}.{Of.Name}_as_of";

    /// <summary>What ends a version on the day that another row, <c>new</c>, says.</summary>
    internal const string SetEnd = $"SET {ValidTo} = new.{ValidTo}, {IsCurrent} = false";

    /// <summary>The condition under which a version holds at the end of a day.</summary>
    /// <param name="day">The day in SQL.</param>
    public static string HoldsOn(string day) => $"{ValidFrom} <= {day} AND ({ValidTo} IS NULL OR {ValidTo} > {day})";

    private string Comment => $"Versions of the rows of {Of.QualifiedName}: each holds from {ValidFrom} until before {ValidTo}.";

    /// <summary>Columns behind those of the table.</summary>
    internal const int Added = 3;

    /// <summary>Appends a version that holds from a day on.</summary>
    /// <param name="versions">Rows of <see cref="Versions"/>.</param>
    /// <param name="rows">Rows of the table.</param>
    /// <param name="row">The one that reads so.</param>
    /// <param name="day">The day, in days since 1970-01-01.</param>
    /// <returns>Its place.</returns>
    internal static int Begin(ExtendedBatch versions, TableBatch rows, int row, int day)
    {
        int columns = versions.Columns.Count - Added;
        int at = versions.Append(rows, row, columns);
        ((IntColumn)versions.Columns[columns]).Values[at] = day;
        ((IntColumn)versions.Columns[columns + 1]).Set(at, null);
        ((ByteColumn)versions.Columns[columns + 2]).Values[at] = 1;
        return at;
    }

    /// <summary>Ends a version on a day.</summary>
    internal static void End(ExtendedBatch versions, int version, int day)
    {
        int columns = versions.Columns.Count - Added;
        ((IntColumn)versions.Columns[columns + 1]).Set(version, day);
        ((ByteColumn)versions.Columns[columns + 2]).Values[version] = 0;
    }

    /// <summary>The history of a table; null if its rows never change.</summary>
    public static HistoryTable? Find(TableDefinition table) => All.FirstOrDefault(history => history.Of == table);

    private static ColumnDefinition Day(string name, bool isNullable, string description) =>
        new(
            name,
            ColumnKind.Date,
            "DATE",
            Length: 0,
            Precision: 0,
            Scale: 0,
            IsKey: false,
            isNullable,
            IsMutable: false,
            IsPlanned: false,
            Prefix: "",
            References: null,
            Values: [],
            Low: null,
            High: null,
            description,
            Remarks: ""
        );
}
