using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.History;

/// <summary>
/// The versions of a table's rows (a slowly changing dimension of type 2), as <c>history.table</c>: its columns, the day from which a version
/// holds, and the day from which it does not any more.
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
        ColumnDefinition from = Day(ValidFrom, isNullable: false, "First day at whose end the row reads so");
        ColumnDefinition to = Day(ValidTo, isNullable: true, "First day at whose end it does not any more");
        Versions = of with { Schema = Schema, Purpose = $"Versions of {of.QualifiedName}", Columns = [.. of.Columns, from, to] };
        Stamped = Versions with { Columns = [.. of.Columns, from] };
        Ends = Versions with { Columns = [of.Key, to] };
    }

    /// <summary>One for each table whose rows change.</summary>
    public static IReadOnlyList<HistoryTable> All { get; } =
    [
        .. SchemaCatalog.Tables.Where(table => table.Columns.Any(column => column.IsMutable)).Select(table => new HistoryTable(table)),
    ];

    /// <summary>The table whose rows they are.</summary>
    public TableDefinition Of { get; }

    /// <summary>Its columns and the two days. <see cref="IsCurrent"/> follows from the second.</summary>
    public TableDefinition Versions { get; }

    /// <summary>The same without the day that a version ends, which follows from the next version or the row's going.</summary>
    internal TableDefinition Stamped { get; }

    /// <summary>Keys of rows whose current version ends, and when.</summary>
    internal TableDefinition Ends { get; }

    /// <summary>The name of what gives the rows of a day.</summary>
    public string AsOfName => $"{Schema}.{Of.Name}_as_of";

    /// <summary>What is said of the table of versions in a database.</summary>
    internal string Comment => $"Versions of the rows of {Of.QualifiedName}: each holds from {ValidFrom} until before {ValidTo}.";

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
