using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Tests;

/// <summary>Normal numbers are as often beyond a point as the bell curve says, in its middle, at its flanks and in its tail.</summary>
public sealed class NormalTests
{
    private const int Numbers = 5_000_000;

    /// <summary>Shares farther from the middle than a number of standard deviations, by the tables of the normal distribution.</summary>
    public static TheoryData<double, double> Beyond =>
        new()
        {
            { 0.1, 0.920344325 },
            { 0.5, 0.617075077 },
            { 1.0, 0.317310508 },
            { 1.5, 0.133614403 },
            { 2.0, 0.045500264 },
            { 3.0, 0.002699796 },
            { 3.7, 0.000215640 },
            { 4.0, 0.0000633425 },
        };

    private static readonly double[] Drawn = [.. Draws()];

    [Theory]
    [MemberData(nameof(Beyond))]
    public void As_many_are_beyond_a_point_as_the_bell_curve_says(double point, double share)
    {
        double right = Drawn.Count(number => number > point);
        double left = Drawn.Count(number => number < -point);

        double expected = Numbers * share / 2;
        // Five standard deviations of a count; the draws are the same each time.
        double max = 5 * Math.Sqrt(expected);
        Assert.InRange(right, expected - max, expected + max);
        Assert.InRange(left, expected - max, expected + max);
    }

    private static IEnumerable<double> Draws()
    {
        Draw draw = Dice.Of(42).Roll(new Purpose("normal numbers"));
        for (int i = 0; i < Numbers; i++)
            yield return draw.Normal();
    }
}
