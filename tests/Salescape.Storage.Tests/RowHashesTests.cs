using CsCheck;
using Salescape.Storage.Fingerprints;

namespace Salescape.Storage.Tests;

/// <summary>Hashes of many rows are those of one row after the other, however many there are.</summary>
public sealed class RowHashesTests
{
    private static readonly Gen<(ulong Hash, ulong Cell)[]> Rows = Gen.Select(Gen.ULong, Gen.ULong).Array[0, 70];

    [Fact]
    public void Rows_mixed_at_once_are_those_mixed_one_by_one() =>
        Rows.Sample(rows =>
        {
            ulong[] cells = [.. rows.Select(row => row.Cell)];
            ulong[] atOnce = [.. rows.Select(row => row.Hash)];
            ulong[] oneByOne = [.. atOnce];
            RowHashes.Mix(atOnce, cells);
            RowHashes.MixOneByOne(oneByOne, cells);
            Assert.Equal(oneByOne, atOnce);
        });

    [Fact]
    public void Cells_emptied_at_once_are_those_emptied_one_by_one() =>
        Gen.Select(Gen.ULong, Gen.Bool)
            .Array[0, 70]
            .Sample(cells =>
            {
                bool[] present = [.. cells.Select(cell => cell.Item2)];
                ulong[] atOnce = [.. cells.Select(cell => cell.Item1)];
                ulong[] oneByOne = [.. atOnce];
                RowHashes.Empty(atOnce, present);
                RowHashes.EmptyOneByOne(oneByOne, present);
                Assert.Equal(oneByOne, atOnce);
            });

    [Fact]
    public void Widened_cells_keep_their_sign() =>
        Gen.Int.Array[0, 70]
            .Sample(values =>
            {
                ulong[] cells = new ulong[values.Length];
                RowHashes.Widen(values, cells);
                Assert.Equal(values.Select(value => (ulong)value), cells);
            });
}
