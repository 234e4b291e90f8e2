using BenchmarkDotNet.Attributes;
using Salescape.Simulation.Chance;

namespace Salescape.Benchmarks;

/// <summary>Chance, in time a draw: keyed anew for each, or one after the other under one key.</summary>
public class Draws
{
    private const int Count = 1_000;

    private static readonly Purpose Owner = new("benchmark owner");
    private static readonly Purpose What = new("benchmark");

    private readonly Dice _dice = Dice.Of(42).For(Owner, 7);

    /// <summary>Each draw is named: what most decisions cost.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public ulong Named()
    {
        ulong sum = 0;
        for (int ordinal = 0; ordinal < Count; ordinal++)
        {
            Draw draw = _dice.Roll(What, ordinal);
            sum += draw.Bits();
        }

        return sum;
    }

    /// <summary>Raw numbers in a row.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public ulong InARow()
    {
        Draw draw = _dice.Roll(What);
        ulong sum = 0;
        for (int i = 0; i < Count; i++)
            sum += draw.Bits();
        return sum;
    }

    /// <summary>Normal numbers in a row.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public double Normal()
    {
        Draw draw = _dice.Roll(What);
        double sum = 0;
        for (int i = 0; i < Count; i++)
            sum += draw.Normal();
        return sum;
    }

    /// <summary>Log-normal numbers in a row: one exponential each.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public double LogNormal()
    {
        Draw draw = _dice.Roll(What);
        double sum = 0;
        for (int i = 0; i < Count; i++)
            sum += draw.LogNormal(50, 0.8);
        return sum;
    }
}
