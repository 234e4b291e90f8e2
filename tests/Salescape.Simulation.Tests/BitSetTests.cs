using CsCheck;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Tests;

public sealed class BitSetTests
{
    [Fact]
    public void Members_are_found_by_how_many_are_smaller() =>
        Gen.ULong.Sample(members =>
        {
            int[] expected = [.. Enumerable.Range(0, 64).Where(member => (members >> member & 1) != 0)];
            Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(smaller => BitSet.MemberAt(members, smaller)));
        });

    [Fact]
    public void Members_among_some_are_those_found_one_by_one() =>
        Gen.Select(Gen.ULong, Gen.ULong)
            .Sample((asked, members) => Assert.Equal(BitSet.AmongOneByOne(asked, members), BitSet.Among(asked, members)));
}
