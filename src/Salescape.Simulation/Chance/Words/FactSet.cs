using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Salescape.Simulation.Chance.Words;

/// <summary>A set of facts, one bit for each <see cref="Fact"/>; there is room for 512.</summary>
internal struct FactSet : IEquatable<FactSet>
{
    private const int BitsPerElement = 64;

    private Elements _bits;

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

    /// <summary>Adds its facts to a list, in their order.</summary>
    public readonly void AddTo(List<Fact> facts)
    {
        for (int i = 0; i < Elements.Count; i++)
        {
            for (ulong bits = _bits[i]; bits != 0; bits &= bits - 1)
                facts.Add((Fact)(i * BitsPerElement + BitOperations.TrailingZeroCount(bits)));
        }
    }

    /// <summary>Whether a fact is in the set.</summary>
    public readonly bool Holds(Fact fact) => BitOf(fact) != 0;

    /// <summary>1 if a fact is in the set, else 0.</summary>
    public readonly uint BitOf(Fact fact) =>
        (uint)(((ReadOnlySpan<ulong>)_bits)[(int)((uint)fact / BitsPerElement)] >> (int)((uint)fact % BitsPerElement)) & 1;

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

    [InlineArray(Count)]
    private struct Elements
    {
        public const int Count = 8;

        private ulong _first;
    }
}
