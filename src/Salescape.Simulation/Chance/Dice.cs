namespace Salescape.Simulation.Chance;

/// <summary>
/// The dice of one owner: the vendor, an account, a product. A draw is named, not ordered: it is keyed by seed, owner,
/// purpose and ordinal, so that a new draw moves no old one and any life can be lived again alone.
/// </summary>
internal readonly struct Dice
{
    private readonly ulong _key;

    private Dice(ulong key) => _key = key;

    /// <summary>The dice of the whole world.</summary>
    public static Dice Of(long seed) => new(Draw.Mix((ulong)seed + 0x5A1E5CA9E0000001));

    /// <summary>The dice of one owner of a kind.</summary>
    /// <param name="kind">What kind of owner: account, product, region.</param>
    /// <param name="who">The owner's number.</param>
    public Dice For(Purpose kind, long who) => new(Draw.Mix(Draw.Mix(_key ^ kind.Key) + (ulong)who * Draw.Stride));

    /// <summary>The numbers drawn for one purpose.</summary>
    /// <param name="what">What is decided.</param>
    /// <param name="ordinal">Which one of several: the third opportunity, week 41.</param>
    public Draw Roll(Purpose what, long ordinal = 0) => Series(what).At(ordinal);

    /// <summary>All that is drawn for one purpose, to be kept where it is drawn from in a loop.</summary>
    public DrawSeries Series(Purpose what) => new(Draw.Mix(_key ^ what.Key), what.Stride);
}

/// <summary>The name of a decision. Names are unique in the program; renaming one changes the world, adding one does not.</summary>
internal sealed class Purpose
{
    public Purpose(string name)
    {
        Name = name;
        // FNV-1a, 64 bits: stable across runtimes, unlike string.GetHashCode.
        ulong hash = 14695981039346656037;
        foreach (char c in name)
            hash = (hash ^ c) * 1099511628211;
        Key = Draw.Mix(hash);
        Stride = Draw.Mix(Key);
    }

    public string Name { get; }

    public ulong Key { get; }

    /// <summary>How far apart the draws of neighbouring ordinals begin.</summary>
    public ulong Stride { get; }
}
