using CsCheck;
using Salescape.Schema.Kernel;

namespace Salescape.Schema.Tests.Kernel;

public sealed class SemVerTests
{
    private static readonly Gen<SemVer> Versions = Gen.Select(Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[0, 999], (major, minor, patch) =>
        new SemVer(major, minor, patch)
    );

    [Fact]
    public void It_is_written_with_points() => Assert.Equal("3.12.1", new SemVer(3, 12, 1).ToString());

    [Fact]
    public void A_code_gives_its_version_back() => Versions.Sample(version => Assert.Equal(version, SemVer.FromCode(version.Code)));

    [Fact]
    public void Order_is_by_major_then_minor_then_patch() =>
        Gen.Select(Versions, Versions)
            .Sample(
                (a, b) =>
                {
                    int expected = (a.Major, a.Minor, a.Patch).CompareTo((b.Major, b.Minor, b.Patch));
                    Assert.Equal(Math.Sign(expected), Math.Sign(a.CompareTo(b)));
                    Assert.Equal(expected < 0, a < b);
                    Assert.Equal(expected >= 0, a >= b);
                }
            );
}
