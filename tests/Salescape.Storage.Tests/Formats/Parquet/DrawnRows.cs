using System.Text;
using CsCheck;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Tests.Formats.Parquet;

/// <summary>Rows of a table that has columns of every kind, once of those that may be null and once of others.</summary>
internal sealed class DrawnRows : TableBatch
{
    private const long MicrosecondsPerDay = 86_400_000_000;
    private const int FirstDay = -CellCodes.EpochDay; // 0001-01-01
    private const int LastDay = 2_932_896; // 9999-12-31

    private static readonly string[] Labels = ["None", "Few", "Žluté", "A label of more than a few letters"];

    private static readonly double[] Nulls = [0, 0.1, 0.5, 0.99, 1];

    private static readonly TableDefinition Drawn = new(
        Number: 1,
        "sales_data",
        "drawn",
        "Drawn",
        "DRAW",
        "",
        EstimatedRecords: 1,
        WrittenBy: "",
        Dated: "",
        InForceUntil: "",
        InForceDays: 0,
        OpenWhile: "",
        ShownWith: "",
        IsStanding: false,
        StandingBy: "",
        [],
        [Column("id", ColumnKind.Key, isKey: true), .. OfEveryKind("always", isNullable: false), .. OfEveryKind("maybe", isNullable: true)]
    );

    private DrawnRows()
        : base(Drawn)
    {
        Use([.. Drawn.Columns.Select(column => Empty(column))]);
    }

    /// <summary>Rows of any number up to so many: nulls none, some, most or all; numbers near each other, few, or of any size.</summary>
    public static Gen<DrawnRows> UpTo(int rows) =>
        Gen.Select(Gen.Int[0, rows], Gen.Int, Gen.Int[0, Nulls.Length - 1]).Select((count, seed, place) => Of(count, seed, Nulls[place]));

    /// <summary>Rows drawn by a seed.</summary>
    /// <param name="rows">How many.</param>
    /// <param name="seed">What decides them.</param>
    /// <param name="nulls">The share of cells that are null where they may be.</param>
    public static DrawnRows Of(int rows, int seed, double nulls)
    {
        var drawn = new DrawnRows();
        var random = new Random(seed);
        int[] spreads = [.. drawn.Columns.Select(_ => random.Next(4))];
        for (int i = 0; i < rows; i++)
        {
            int row = drawn.NextRow();
            for (int column = 0; column < spreads.Length; column++)
                Fill(drawn.Columns[column], row, spreads[column], random, nulls);
        }

        return drawn;
    }

    private static ColumnDefinition[] OfEveryKind(string name, bool isNullable) =>
        [
            .. Enum.GetValues<ColumnKind>().Select(kind => Column($"{name}_{kind}", kind) with { IsNullable = isNullable }),
            Column($"{name}_narrow", ColumnKind.Decimal) with
            {
                Precision = 9,
                IsNullable = isNullable,
            },
        ];

    private static ColumnDefinition Column(string name, ColumnKind kind, bool isKey = false) =>
        new(
            name.ToLowerInvariant(),
            kind,
            SqlType: "",
            Length: 0,
            Precision: kind == ColumnKind.Decimal ? 18 : 0,
            Scale: kind == ColumnKind.Decimal ? 2 : 0,
            isKey,
            IsNullable: false,
            IsMutable: false,
            IsPlanned: false,
            kind == ColumnKind.Key ? "DRAW" : "",
            References: null,
            kind switch
            {
                ColumnKind.Choice => Labels,
                ColumnKind.Flag => ["false", "true"],
                _ => [],
            },
            Low: null,
            High: null,
            Description: "",
            Remarks: ""
        );

    private static Column Empty(ColumnDefinition column) =>
        column.Kind switch
        {
            ColumnKind.Key or ColumnKind.Decimal or ColumnKind.Timestamp => new LongColumn(column, InitialCapacity),
            ColumnKind.Text or ColumnKind.LongText or ColumnKind.Json => new TextColumn(column, InitialCapacity),
            ColumnKind.Choice or ColumnKind.Flag => new ByteColumn(column, InitialCapacity),
            _ => new IntColumn(column, InitialCapacity),
        };

    private static void Fill(Column column, int row, int spread, Random random, double nulls)
    {
        bool isNull = column.Present is not null && random.NextDouble() < nulls;
        if (column.Present is not null)
            column.Present[row] = !isNull;
        switch (column)
        {
            case TextColumn texts:
                texts.Set(row, isNull ? Text.Of("") : Text.Of(TextOf(column.Definition.Kind, row, spread, random)));
                if (column.Present is not null)
                    column.Present[row] = !isNull;
                break;
            case LongColumn longs:
                (long low, long high) = column.Definition switch
                {
                    { Kind: ColumnKind.Timestamp } => (FirstDay * MicrosecondsPerDay, LastDay * MicrosecondsPerDay),
                    { Kind: ColumnKind.Key } => (0, long.MaxValue),
                    { Precision: var digits } => (1 - (long)Math.Pow(10, digits), (long)Math.Pow(10, digits) - 1),
                };
                longs.Values[row] = isNull ? 0 : NumberOf(row, spread, low, high, random);
                break;
            case ByteColumn choices:
                choices.Values[row] = isNull ? (byte)0 : (byte)random.Next(spread == 0 ? 1 : column.Definition.Values.Count);
                break;
            case IntColumn ints:
                (low, high) = column.Definition.Kind switch
                {
                    ColumnKind.Date => (FirstDay, LastDay),
                    ColumnKind.Quarter => (4_000, 9_999 * 4),
                    ColumnKind.Version => (0, new SemVer(200, 200, 200).Code),
                    _ => (int.MinValue, int.MaxValue),
                };
                ints.Values[row] = isNull ? 0 : (int)NumberOf(row, spread, low, high, random);
                break;
        }
    }

    // Of keys, those of six and of seven digits lie side by side.
    private static long NumberOf(int row, int spread, long low, long high, Random random) =>
        spread switch
        {
            0 => Math.Clamp(999_900 + row / 3, low, high),
            1 => Math.Clamp(20_000 + random.Next(5), low, high),
            2 => random.Next(2) == 0 ? low : high,
            _ => random.NextInt64(low, high),
        };

    private static string TextOf(ColumnKind kind, int row, int spread, Random random) =>
        (kind, spread) switch
        {
            (ColumnKind.Json, _) => NastyCells.Json[random.Next(NastyCells.Json.Length)],
            (_, 0) => $"{row / 50}",
            (_, 1) => NastyCells.Texts[random.Next(NastyCells.Texts.Length)],
            _ => new StringBuilder().Append((char)('a' + row % 26), random.Next(90)).Append(random.Next()).ToString(),
        };
}
