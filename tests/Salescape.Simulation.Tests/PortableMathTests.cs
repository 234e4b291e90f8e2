using CsCheck;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Tests;

/// <summary>The exponential and the logarithm beside those of the platform, whose error is below an ulp or two.</summary>
public sealed class PortableMathTests
{
    private const double MaxRelativeError = 1e-15;

    [Fact]
    public void ExponentialIsTrueToFifteenDigits()
    {
        for (double x = -690; x < 690; x += 0.00913)
            AssertClose(Math.Exp(x), PortableMath.Exp(x), $"e^{x:R}");
        for (double x = -1e-3; x < 1e-3; x += 1.7e-7)
            AssertClose(Math.Exp(x), PortableMath.Exp(x), $"e^{x:R}");
    }

    [Fact]
    public void LogarithmIsTrueToFifteenDigits()
    {
        for (double x = 1e-300; x < 1e300; x *= 1.0137)
            AssertClose(Math.Log(x), PortableMath.Log(x), $"ln {x:R}");
        for (double x = 0.5; x < 2; x += 1.7e-6)
            AssertClose(Math.Log(x), PortableMath.Log(x), $"ln {x:R}");
    }

    [Fact]
    public void Tables_and_series_agree() =>
        Gen.Double[-690, 690]
            .Sample(
                x =>
                {
                    AssertClose(SeriesMath.Exp(x), PortableMath.Exp(x), $"e^{x:R}");
                    double power = SeriesMath.Exp(x);
                    AssertClose(SeriesMath.Log(power), PortableMath.Log(power), $"ln {power:R}");
                },
                iter: 100_000,
                threads: 1
            );

    [Fact]
    public void Powers_on_file_are_those_of_the_series()
    {
        const double ln2High = 0.693147180369123816490;
        const double ln2Low = 1.90821492927058770002e-10;
        ReadOnlySpan<double> powers = MathTables.Powers;
        for (int i = 0; i < powers.Length; i++)
            Assert.Equal(SeriesMath.Exp(i * (ln2High / powers.Length) + i * (ln2Low / powers.Length)), powers[i]);
    }

    [Fact]
    public void Inverses_on_file_lie_in_their_cells_and_have_their_logarithms_beside_them()
    {
        // Cells are as wide as their leading bits say, from about √½ on.
        const long least = 0x3FE6A00000000000;
        const int bitsWithin = 45;
        for (int cell = 0; cell < MathTables.Inverses.Length; cell++)
        {
            double inverse = MathTables.Inverses[cell];
            double low = BitConverter.Int64BitsToDouble(least + ((long)cell << bitsWithin));
            double high = BitConverter.Int64BitsToDouble(least + ((long)(cell + 1) << bitsWithin));
            Assert.InRange(1 / inverse, low * (1 - 1e-3), high * (1 + 1e-3));
            Assert.Equal(-SeriesMath.Log(inverse), MathTables.Logs[cell]);
            if (low < 1 + 1.0 / MathTables.Inverses.Length && high > 1 - 0.5 / MathTables.Inverses.Length)
                Assert.Equal(1, inverse);
            else
                Assert.Equal(Math.Round(2 / (low + high) * 1024) / 1024, inverse);
        }
    }

    private static void AssertClose(double expected, double actual, string what) =>
        Assert.True(Math.Abs(actual - expected) <= MaxRelativeError * Math.Abs(expected), $"{what}: {actual:R} instead of {expected:R}");
}
