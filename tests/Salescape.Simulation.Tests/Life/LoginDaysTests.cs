using CsCheck;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>Days on which people log in.</summary>
public sealed class LoginDaysTests
{
    [Fact]
    public void All_days_at_once_are_those_found_one_by_one()
    {
        if (!System.Runtime.Intrinsics.X86.Avx2.IsSupported)
            return;
        Gen.Select(Gen.ULong, Gen.Double[0, 1], Gen.Double[0, 1_500].Array[8])
            .Sample(
                (bits, habit, chances) =>
                    Assert.Equal(LoginDays.DaysOneByOne(bits, habit, chances), LoginDays.DaysAtOnce(bits, habit, chances)),
                iter: 20_000
            );
    }
}
