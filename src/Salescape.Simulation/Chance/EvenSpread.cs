namespace Salescape.Simulation.Chance;

/// <summary>
/// Numbers that are spread more evenly than those of dice, owner by owner: each steps on by the same irrational part. A
/// thousand accounts are few, and dice alone would give one vendor half as many large ones again as another. The steps are
/// powers of one number, the root of x⁷ = x + 1, so that several traits together are spread evenly too (Kronecker sequence
/// after Roberts 2018, "The unreasonable effectiveness of quasirandom sequences").
/// </summary>
internal readonly struct EvenSpread
{
    /// <summary>2^-64: turns 64 bits into a fraction.</summary>
    public const double FractionOfBits = 1 / 18446744073709551616.0;

    private static readonly ulong[] Steps =
    [
        0xE60E2B722B53AEEB,
        0xCEBD76D9EDB6A8EF,
        0xB9C9AA3A51D00B65,
        0xA6F5777F6F88983F,
        0x9609C71EB7D03F7B,
        0x86D516E50B04AB1B,
    ];

    private readonly ulong _beginning;
    private readonly ulong _step;

    /// <param name="trait">Which one of six traits of the same owners.</param>
    /// <param name="draw">Decides where it begins.</param>
    public EvenSpread(int trait, ref Draw draw)
    {
        _step = Steps[trait];
        _beginning = draw.Bits();
    }

    /// <summary>An owner's fraction, from 0 up to, not including, 1.</summary>
    public double At(long number) => ((_beginning + (ulong)number * _step) >> 11) * (1.0 / (1L << 53));

    /// <summary>An owner's standard normal number, by Tukey's lambda distribution, which errs by less than 0.01 within two and a half
    /// deviations.</summary>
    public double NormalAt(long number)
    {
        const double Lambda = 0.14;
        const double Scale = 4.91;
        double fraction = Math.Max(At(number), 1e-9);
        return Scale * (PortableMath.Pow(fraction, Lambda) - PortableMath.Pow(1 - fraction, Lambda));
    }
}
