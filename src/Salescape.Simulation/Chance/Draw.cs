using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance;

/// <summary>
/// A counter-based sequence of random numbers for one named decision (SplitMix64: a counter through a bijective mixer,
/// about 1 ns a number). A mutable struct: keep it in a local, pass it by <c>ref</c>.
/// </summary>
internal struct Draw(ulong key)
{
    /// <summary>2^64 divided by the golden ratio, odd: steps through all counters.</summary>
    internal const ulong Stride = 0x9E3779B97F4A7C15;

    private ulong _counter = key;

    // The compiler would call it; worked out in place, several numbers are mixed at once.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>64 random bits.</summary>
    public ulong Bits() => Mix(_counter += Stride);

    /// <summary>A number from 0 up to, not including, 1.</summary>
    // Signed, a whole number becomes a double in one instruction.
    public double Unit() => (long)(Bits() >> 11) * (1.0 / (1L << 53));

    /// <summary>A number between two bounds.</summary>
    public double Between(double low, double high) => low + (high - low) * Unit();

    /// <summary>A whole number between two bounds, both included.</summary>
    public int Whole(int low, int high) => low + (int)Part(Bits(), (ulong)(high - low + 1L));

    /// <summary>The part of a whole number that so many of 2^64 bits are, rounded down.</summary>
    // The upper half of the product alone: asked for both, the lower one would be stored.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Part(ulong bits, ulong whole) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.MultiplyNoFlags(bits, whole) : Math.BigMul(bits, whole, out _);

    /// <summary>True with the given chance.</summary>
    public bool Chance(double chance) => Unit() < chance;

    /// <summary>A standard normal number, most often by one product; see <see cref="Ziggurat"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Normal()
    {
        ulong bits = Bits();
        int layer = (int)(bits & (Ziggurat.Layers - 1));
        long place = (long)bits >> 11;
        return Math.Abs(place) < Ziggurat.Inside[layer] ? place * Ziggurat.Widths[layer] : NearTheEdge(layer, place);
    }

    /// <summary>A normal number of which one in eighty needs more than its first draw.</summary>
    private double NearTheEdge(int layer, long place)
    {
        while (true)
        {
            double x = place * Ziggurat.Widths[layer];
            if (Math.Abs(place) < Ziggurat.Inside[layer])
                return x;
            if (layer == 0)
                return Math.CopySign(InTheTail(), x);
            double height = Ziggurat.Heights[layer] + Unit() * (Ziggurat.Heights[layer + 1] - Ziggurat.Heights[layer]);
            if (height < PortableMath.Exp(-x * x / 2))
                return x;
            ulong bits = Bits();
            layer = (int)(bits & (Ziggurat.Layers - 1));
            place = (long)bits >> 11;
        }
    }

    private double InTheTail()
    {
        while (true)
        {
            double beyond = Exponential(1 / Ziggurat.Tail);
            if (2 * Exponential(1) > beyond * beyond)
                return Ziggurat.Tail + beyond;
        }
    }

    /// <summary>A normal number of the given mean and standard deviation.</summary>
    public double Normal(double mean, double deviation) => mean + deviation * Normal();

    /// <summary>A log-normal number of the given median and sigma.</summary>
    public double LogNormal(double median, double sigma) => median * PortableMath.Exp(sigma * Normal());

    /// <summary>A waiting time of the given mean.</summary>
    public double Exponential(double mean) => -mean * PortableMath.Log(1 - Unit());

    /// <summary>A count of independent events of the given mean, for means up to some hundreds.</summary>
    public int Poisson(double mean)
    {
        double product = Unit();
        // The floor, e to the power of −mean, is above 1 − mean: rare events need not ask where it is.
        if (product <= 1 - mean)
            return 0;
        double floor = PortableMath.Exp(-mean);
        int count = 0;
        while (product > floor)
        {
            product *= Unit();
            count++;
        }

        return count;
    }

    /// <summary>The place drawn from a list of weights, which need not sum to 1.</summary>
    public int Weighted(ReadOnlySpan<double> weights) => IndexAt(Unit(), weights);

    /// <summary>The place drawn from the running sums of weights, for lists that are long or drawn from often.</summary>
    public int Among(ReadOnlySpan<double> sums)
    {
        int place = sums.BinarySearch(Unit() * sums[^1]);
        // Found exactly, it is the end of that place, where the next begins.
        return Math.Min(place < 0 ? ~place : place + 1, sums.Length - 1);
    }

    /// <summary>The place in a list of weights that a fraction of their sum falls on.</summary>
    public static int IndexAt(double fraction, ReadOnlySpan<double> weights)
    {
        double total = 0;
        foreach (double weight in weights)
            total += weight;
        double left = fraction * total;
        for (int i = 0; i < weights.Length - 1; i++)
        {
            left -= weights[i];
            if (left < 0)
                return i;
        }

        return weights.Length - 1;
    }

    /// <summary>One of several, all alike likely.</summary>
    public T OneOf<T>(ReadOnlySpan<T> items) => items[Whole(0, items.Length - 1)];

    /// <summary>One of several texts, all alike likely.</summary>
    public Text OneOf(Text[] texts) => texts[Whole(0, texts.Length - 1)];
}
