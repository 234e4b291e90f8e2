using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Salescape.Simulation.Chance.Words;

/// <summary>A set of facts, one bit for each <see cref="Fact"/>; there is room for 256.</summary>
/// <param name="Bits">The facts, as one vector: grammars ask for sets more often than anything else.</param>
internal readonly record struct FactSet(Vector256<ulong> Bits)
{
    private const int BitsPerElement = 64;

    /// <summary>Every fact.</summary>
    public static FactSet All => new(Vector256<ulong>.AllBitsSet);

    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => Bits == Vector256<ulong>.Zero;

    /// <summary>One fact.</summary>
    public static FactSet Of(Fact fact) =>
        new(Vector256<ulong>.Zero.WithElement((int)fact / BitsPerElement, 1UL << ((int)fact % BitsPerElement)));

    /// <summary>Whether all of some facts are in the set, and none of others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Allows(in FactSet needed, in FactSet barred) =>
        (Vector256.AndNot(needed.Bits, Bits) | (barred.Bits & Bits)) == Vector256<ulong>.Zero;

    public static FactSet operator |(FactSet a, FactSet b) => new(a.Bits | b.Bits);

    public static FactSet operator &(FactSet a, FactSet b) => new(a.Bits & b.Bits);
}
