using System.Reflection;
using System.Runtime.CompilerServices;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Tests.Formats;

/// <summary>
/// A company of made-up rows in most tables: every kind of column, with the values that formats trip over. A row's
/// cells depend on its table and its key alone, and references name rows that exist.
/// </summary>
/// <param name="blocks">How many blocks it has.</param>
/// <param name="rowsPerBlock">How many rows of each table a block has.</param>
/// <param name="fits">Whether texts are no longer than their column says, as a sink may insist on.</param>
internal sealed class SampleCompany(int blocks, int rowsPerBlock, bool fits = false) : IRowSource
{
    /// <summary>Tables without a row.</summary>
    public static readonly IReadOnlyList<string> Empty = ["support_data.ticket_tags", "usage_data.api_usage"];

    private static readonly TableFiller[] Fillers = [.. SchemaCatalog.Tables.Select((table, place) => new TableFiller(table, place))];

    public int BlockCount => blocks;

    public static int RowsOf(string table, int blocks, int rowsPerBlock) => Empty.Contains(table) ? 0 : (blocks + 2) * rowsPerBlock;

    public void WritePlan(CompanyRows rows) => Fill(rows, 0);

    public void WriteBlock(int block, CompanyRows rows) => Fill(rows, block + 1);

    public void WriteRollUp(CompanyRows rows) => Fill(rows, blocks + 1);

    public IReadOnlyList<long[]> Tallies => [];

    public void Merge(IReadOnlyList<long[]> tallies) { }

    private void Fill(CompanyRows rows, int part)
    {
        foreach (TableFiller filler in Fillers)
        {
            for (int i = 1; i <= rowsPerBlock; i++)
                filler.Append(rows, part * rowsPerBlock + i, fits);
        }
    }

    /// <summary>Makes rows of one table by reflection, so that a new table or column is covered unasked.</summary>
    private sealed class TableFiller
    {
        private readonly TableDefinition _table;
        private readonly int _place;
        private readonly Type _rowType;
        private readonly PropertyInfo[] _properties;
        private readonly MethodInfo _append;

        public TableFiller(TableDefinition table, int place)
        {
            _table = table;
            _place = place;
            _rowType = typeof(Customer).Assembly.GetType($"Salescape.Schema.{table.RowType}", throwOnError: true)!;
            _properties = [.. _rowType.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(p => p.MetadataToken)];
            Type batch = typeof(Customer).Assembly.GetType($"Salescape.Schema.{table.RowType}Batch", throwOnError: true)!;
            _append = batch.GetMethod("Append", [_rowType.MakeByRefType()])!;
        }

        public void Append(CompanyRows rows, int key, bool fits)
        {
            if (Empty.Contains(_table.QualifiedName))
                return;
            object row = RuntimeHelpers.GetUninitializedObject(_rowType);
            for (int i = 0; i < _properties.Length; i++)
                _properties[i].SetValue(row, Cell(_properties[i].PropertyType, _table.Columns[i], key, i, fits));
            _append.Invoke(rows.Batches[_place], [row]);
        }

        private static object? Cell(Type type, ColumnDefinition column, int key, int place, bool fits)
        {
            if (column.IsNullable && (key + place) % 3 == 0)
                return null;
            Type plain = Nullable.GetUnderlyingType(type) ?? type;
            int turn = key * 11 + place;
            if (plain.IsEnum)
                return Enum.ToObject(plain, turn % column.Values.Count);
            if (plain.IsAssignableTo(typeof(IKey)))
                return Activator.CreateInstance(plain, KeyValue(column, key));
            return plain.Name switch
            {
                nameof(Text) => Text.Of(
                    column.Kind == ColumnKind.Json
                        ? NastyCells.Json[turn % NastyCells.Json.Length]
                        : NastyCells.TextOf(turn, fits ? column.Length : 0)
                ),
                nameof(Money) => new Money(NastyCells.Units(column.Precision, turn)),
                nameof(Percent) => new Percent(NastyCells.Units(column.Precision, turn)),
                nameof(Measure) => new Measure(NastyCells.Units(column.Precision, turn)),
                nameof(Tenths) => new Tenths(NastyCells.Units(column.Precision, turn)),
                nameof(Int32) => NastyCells.Integers[turn % NastyCells.Integers.Length],
                nameof(Boolean) => turn % 2 == 0,
                nameof(DateOnly) => NastyCells.Dates[turn % NastyCells.Dates.Length],
                nameof(DateTime) => NastyCells.Times[turn % NastyCells.Times.Length],
                nameof(Quarter) => new Quarter(1999 + turn % 40, turn % 4 + 1),
                nameof(SemVer) => new SemVer(turn % 3 * 17, turn % 5 * 249, turn % 7),
                _ => throw new NotSupportedException($"No sample value for {type}."),
            };
        }

        // A few keys beyond six digits; the first row is referred to by all, as it is always there.
        private static long KeyValue(ColumnDefinition column, int key) =>
            !column.IsKey ? 1
            : key % 5 == 0 ? 999_990L + key
            : key;
    }
}
