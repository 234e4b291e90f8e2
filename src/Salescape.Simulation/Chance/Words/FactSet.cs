using System.Runtime.CompilerServices;

namespace Salescape.Simulation.Chance.Words;

/// <summary>A set of facts, one bit for each <see cref="Fact"/>; there is room for 256.</summary>
internal struct FactSet
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

    /// <summary>Whether it holds nothing.</summary>
    public readonly bool IsEmpty => !((ReadOnlySpan<ulong>)_bits).ContainsAnyExcept(0UL);

    /// <summary>Puts a fact into the set.</summary>
    public void Add(Fact fact) => _bits[(int)fact / BitsPerElement] |= 1UL << ((int)fact % BitsPerElement);

    /// <summary>Whether a fact is in the set.</summary>
    public readonly bool Holds(Fact fact) => (_bits[(int)fact / BitsPerElement] >> ((int)fact % BitsPerElement) & 1) != 0;

    public static FactSet operator |(FactSet a, in FactSet b)
    {
        for (int i = 0; i < Elements.Count; i++)
            a._bits[i] |= b._bits[i];
        return a;
    }

    public static FactSet operator &(FactSet a, in FactSet b)
    {
        for (int i = 0; i < Elements.Count; i++)
            a._bits[i] &= b._bits[i];
        return a;
    }

    [InlineArray(Count)]
    private struct Elements
    {
        public const int Count = 4;

        private ulong _first;
    }
}
