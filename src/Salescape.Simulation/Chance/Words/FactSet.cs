using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Salescape.Simulation.Chance.Words;

/// <summary>A set of facts, one bit for each <see cref="Fact"/>; there is room for 512.</summary>
internal struct FactSet : IEquatable<FactSet>
{
    /// <summary>Elements of 64 facts each.</summary>
    public const int Elements = 8;

    private const int BitsPerElement = 64;

    private Bits _bits;

    /// <summary>Every fact.</summary>
    public static FactSet All
    {
        get
        {
            FactSet all = default;
            ((Span<ulong>)all._bits).Fill(ulong.MaxValue);
            return all;
        }
    }

    /// <summary>A set of some facts.</summary>
    public static FactSet Of(params ReadOnlySpan<Fact> facts)
    {
        FactSet set = default;
        foreach (Fact fact in facts)
            set.Add(fact);
        return set;
    }

    /// <summary>Whether it holds nothing.</summary>
    public readonly bool IsEmpty => !((ReadOnlySpan<ulong>)_bits).ContainsAnyExcept(0UL);

    /// <summary>Puts a fact into the set.</summary>
    public void Add(Fact fact) => _bits[(int)fact / BitsPerElement] |= 1UL << ((int)fact % BitsPerElement);

    /// <summary>64 of its facts, one bit each.</summary>
    public readonly ulong Element(int element) => ((ReadOnlySpan<ulong>)_bits)[element];

    /// <summary>The fact of a bit of an element.</summary>
    public static Fact FactAt(int element, int bit) => (Fact)(element * BitsPerElement + bit);

    /// <summary>Whether a fact is in the set.</summary>
    public readonly bool Holds(Fact fact) => (_bits[(int)fact / BitsPerElement] >> ((int)fact % BitsPerElement) & 1) != 0;

    /// <summary>Whether this set and another hold the same of the facts asked for.</summary>
    public readonly bool Agrees(in FactSet other, in FactSet asked) =>
        ((Vector(this) ^ Vector(other)) & Vector(asked)) == Vector512<ulong>.Zero;

    /// <inheritdoc/>
    public readonly bool Equals(FactSet other) => Vector(this) == Vector(other);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is FactSet other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => Vector(this).GetHashCode();

    public static FactSet operator |(in FactSet a, in FactSet b) => Set(Vector(in a) | Vector(in b));

    public static FactSet operator &(in FactSet a, in FactSet b) => Set(Vector(in a) & Vector(in b));

    /// <summary>The facts of one set that are not in another.</summary>
    public static FactSet operator -(in FactSet a, in FactSet b) => Set(Vector512.AndNot(Vector(in a), Vector(in b)));

    private static FactSet Set(Vector512<ulong> bits)
    {
        FactSet set = default;
        bits.CopyTo((Span<ulong>)set._bits);
        return set;
    }

    private static Vector512<ulong> Vector(in FactSet set) => Vector512.Create((ReadOnlySpan<ulong>)set._bits);

    [InlineArray(Elements)]
    private struct Bits
    {
        private ulong _first;
    }
}
