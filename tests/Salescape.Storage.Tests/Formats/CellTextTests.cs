using System.Globalization;
using System.Text;
using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.Csv;

namespace Salescape.Storage.Tests.Formats;

/// <summary>Cells are written by tables and words at a time; each reads as the plain way writes it.</summary>
public sealed unsafe class CellTextTests
{
    private static readonly ColumnDefinition Name = SchemaCatalog
        .Tables.SelectMany(table => table.Columns)
        .First(column => column.Kind == ColumnKind.Text && !column.IsNullable);

    // Numbers of every length, and the last before and first of each.
    private static readonly Gen<long> Numbers = Gen.OneOf(
        Gen.Long,
        Gen.Int.Select(number => (long)number),
        Gen.Int[0, 999].Select(number => (long)number),
        Gen.Select(Gen.Int[0, 18], Gen.Int[-1, 0]).Select((digits, less) => (long)Math.Pow(10, digits) + less)
    );

    [Fact]
    public void An_integer_has_its_digits() =>
        Numbers.Sample(number => AssertReads(number.ToString(CultureInfo.InvariantCulture), to => CellText.Integer(to, number)));

    [Fact]
    public void A_decimal_has_all_digits_of_its_scale() =>
        Gen.Select(Numbers, Gen.Int[0, 6])
            .Sample(
                (units, scale) =>
                {
                    decimal value = units / (decimal)Math.Pow(10, scale);
                    string sign = units < 0 ? "-" : "";
                    string digits = Math.Abs(value).ToString("F" + scale, CultureInfo.InvariantCulture);
                    AssertReads(sign + digits, to => CellText.Decimal(to, units, scale));
                }
            );

    [Fact]
    public void A_key_has_six_digits_or_more() =>
        Numbers
            .Where(number => number >= 0)
            .Sample(number =>
                Assert.All(SchemaCatalog.Tables, table =>
                    AssertReads(
                        string.Create(CultureInfo.InvariantCulture, $"{table.Prefix}-{number:000000}"),
                        to => CellText.Key(to, new KeyStart(table.Columns[0]), number)
                    )
                )
            );

    [Fact]
    public void A_text_is_quoted_where_it_must_be_and_its_quotes_are_doubled() =>
        Gen.String[Gen.Char["aü,\"\n\r "], 0, 40]
            .Array[1, 20]
            .Sample(texts =>
            {
                var values = new TextColumn(Name, texts.Length);
                for (int row = 0; row < texts.Length; row++)
                    values.Set(row, Text.Of(texts[row]));
                var column = new CsvColumn(Name);
                column.Take(values, 0, texts.Length);
                for (int row = 0; row < texts.Length; row++)
                {
                    string text = texts[row];
                    bool isPlain = text.Length > 0 && text.AsSpan().IndexOfAny(",\"\r\n") < 0;
                    int place = row;
                    AssertReads(
                        isPlain ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
                        to => column.Write(to, place),
                        column.RoomOfWide(texts.Length)
                    );
                }
            });

    private static void AssertReads(string expected, Write write, int room = CellText.LongestCell)
    {
        byte* bytes = stackalloc byte[room];
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes, (int)(write(bytes) - bytes)));
    }

    private delegate byte* Write(byte* to);
}
