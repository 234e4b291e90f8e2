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

    private static void AssertClose(double expected, double actual, string what) =>
        Assert.True(Math.Abs(actual - expected) <= MaxRelativeError * Math.Abs(expected), $"{what}: {actual:R} instead of {expected:R}");
}
