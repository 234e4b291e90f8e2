using CsCheck;
using Salescape.Schema.Kernel;

namespace Salescape.Schema.Tests.Kernel;

public sealed class MoneyTests
{
    private static readonly Gen<long> Cents = Gen.Long[-1_000_000_000_000_00, 1_000_000_000_000_00];

    [Theory]
    [InlineData(5, 1, 10, 1)]
    [InlineData(-5, 1, 10, -1)]
    [InlineData(4, 1, 10, 0)]
    [InlineData(100, 1, 3, 33)]
    [InlineData(200, 1, 3, 67)]
    [InlineData(-200, 1, 3, -67)]
    public void A_share_rounds_half_away_from_zero(long cents, long numerator, long denominator, long expected) =>
        Assert.Equal(new Money(expected), new Money(cents).Share(numerator, denominator));

    [Fact]
    public void A_share_is_what_exact_decimals_say() =>
        Gen.Select(Cents, Gen.Long[0, 1_000], Gen.Long[1, 1_000])
            .Sample(
                (cents, numerator, denominator) =>
                    Assert.Equal(
                        decimal.Round((decimal)cents * numerator / denominator, MidpointRounding.AwayFromZero),
                        new Money(cents).Share(numerator, denominator).Cents
                    )
            );

    [Fact]
    public void A_discount_and_what_is_left_differ_from_the_whole_by_no_more_than_a_cent() =>
        Gen.Select(Cents, Gen.Long[0, 10_000])
            .Sample(
                (cents, discount) =>
                {
                    var whole = new Money(cents);
                    Money parts = whole.Less(new Percent(discount)) + whole.Less(new Percent(10_000 - discount));
                    Assert.InRange(parts.Cents - whole.Cents, -1, 1);
                }
            );

    [Fact]
    public void Sums_are_exact_and_comparisons_follow_cents() =>
        Gen.Select(Cents, Cents)
            .Sample(
                (a, b) =>
                {
                    Assert.Equal(a + b, (new Money(a) + new Money(b)).Cents);
                    Assert.Equal(a - b, (new Money(a) - new Money(b)).Cents);
                    Assert.Equal(a < b, new Money(a) < new Money(b));
                    Assert.Equal(a >= b, new Money(a) >= new Money(b));
                }
            );

    [Fact]
    public void Whole_units_are_a_hundred_cents() => Assert.Equal(new Money(1_200), Money.Units(4) * 3);
}
