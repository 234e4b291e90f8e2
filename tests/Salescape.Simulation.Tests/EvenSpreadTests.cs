using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Tests;

public sealed class EvenSpreadTests
{
    private const int Owners = 1_000;

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 3)]
    [InlineData(2, 3)]
    [InlineData(4, 3)]
    [InlineData(5, 3)]
    // Its step lies so close to 15/23 that a thousand owners fall into 23 heaps: no worse than dice, but hardly better.
    [InlineData(3, 31)]
    public void Every_tenth_of_the_range_has_its_share_of_a_thousand(int trait, int max)
    {
        EvenSpread spread = Of(trait);

        int[] tenths = new int[10];
        for (int number = 1; number <= Owners; number++)
            tenths[(int)(10 * spread.At(number))]++;

        Assert.All(tenths, count => Assert.InRange(count, 100 - max, 100 + max));
    }

    [Fact]
    public void Two_traits_are_spread_evenly_together()
    {
        EvenSpread one = Of(0);
        EvenSpread other = Of(1);

        int[] fields = new int[16];
        for (int number = 1; number <= Owners; number++)
            fields[(int)(4 * one.At(number)) * 4 + (int)(4 * other.At(number))]++;

        Assert.All(fields, count => Assert.InRange(count, 50, 75));
    }

    [Fact]
    public void Normal_numbers_have_mean_0_and_deviation_1()
    {
        EvenSpread spread = Of(5);

        double[] numbers = [.. Enumerable.Range(1, Owners).Select(number => spread.NormalAt(number))];
        double mean = numbers.Average();

        Assert.InRange(mean, -0.01, 0.01);
        Assert.InRange(Math.Sqrt(numbers.Average(number => (number - mean) * (number - mean))), 0.98, 1.02);
    }

    private static EvenSpread Of(int trait)
    {
        Draw draw = Dice.Of(1).Roll(new Purpose($"even spread {trait}"));
        return new EvenSpread(trait, ref draw);
    }
}
