namespace Salescape.Simulation.Chance.Words;

/// <summary>A set of facts, one bit for each <see cref="Fact"/>; there is room for 256.</summary>
/// <param name="Low">The first 128.</param>
/// <param name="High">The others.</param>
internal readonly record struct FactSet(UInt128 Low, UInt128 High)
{
    private const int Half = 128;

    /// <summary>Every fact.</summary>
    public static FactSet All => new(UInt128.MaxValue, UInt128.MaxValue);

    /// <summary>One fact.</summary>
    public static FactSet Of(Fact fact) =>
        (int)fact < Half ? new(UInt128.One << (int)fact, 0) : new(0, UInt128.One << ((int)fact - Half));

    /// <summary>Whether all of some facts are in the set.</summary>
    public bool Holds(in FactSet some) => (Low & some.Low) == some.Low && (High & some.High) == some.High;

    /// <summary>Whether any of some facts is in the set.</summary>
    public bool Meets(in FactSet some) => (Low & some.Low) != 0 || (High & some.High) != 0;

    public static FactSet operator |(FactSet a, FactSet b) => new(a.Low | b.Low, a.High | b.High);

    public static FactSet operator &(FactSet a, FactSet b) => new(a.Low & b.Low, a.High & b.High);
}
