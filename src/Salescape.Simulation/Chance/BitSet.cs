using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace Salescape.Simulation.Chance;

/// <summary>Small sets, one bit a member.</summary>
internal static class BitSet
{
    /// <summary>The member with a given number of smaller ones.</summary>
    /// <param name="members">The set.</param>
    /// <param name="smaller">How many members are smaller, less than there are.</param>
    public static int MemberAt(ulong members, int smaller)
    {
        // One instruction, where there is one: how often a loop repeats is drawn, so it would be mispredicted nearly every time.
        if (Bmi2.X64.IsSupported)
            return BitOperations.TrailingZeroCount(Bmi2.X64.ParallelBitDeposit(1UL << smaller, members));
        for (; smaller > 0; smaller--)
            members &= members - 1;
        return BitOperations.TrailingZeroCount(members);
    }

    /// <summary>Which of some numbers are members: the smallest as the lowest bit, the next as the next.</summary>
    /// <param name="asked">The numbers.</param>
    /// <param name="members">The set.</param>
    public static ulong Among(ulong asked, ulong members)
    {
        if (Bmi2.X64.IsSupported)
            return Bmi2.X64.ParallelBitExtract(members, asked);
        return AmongOneByOne(asked, members);
    }

    /// <summary>The same, a number after the other.</summary>
    internal static ulong AmongOneByOne(ulong asked, ulong members)
    {
        ulong among = 0;
        for (int bit = 0; asked != 0; asked &= asked - 1)
            among |= (members >> BitOperations.TrailingZeroCount(asked) & 1) << bit++;
        return among;
    }
}
