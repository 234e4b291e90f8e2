using System.Globalization;
using CsCheck;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Tests.Words;

/// <summary>Numbers are written as the library writes them, without asking it.</summary>
public sealed class TextArenaTests
{
    private static readonly Gen<long> Numbers = Gen.OneOf(
        Gen.Int[-1_100, 1_100].Select(number => (long)number),
        Gen.Int.Select(number => (long)number),
        Gen.Long
    );

    private readonly TextArena _arena = new();

    [Fact]
    public void A_number_has_its_digits() =>
        Numbers.Sample(
            number => Assert.Equal(number.ToString(CultureInfo.InvariantCulture), _arena.Add(number).Cut().ToString()),
            threads: 1
        );

    [Fact]
    public void A_grouped_number_has_a_comma_before_every_three_digits() =>
        Numbers.Sample(
            number => Assert.Equal(number.ToString("N0", CultureInfo.InvariantCulture), _arena.AddGrouped(number).Cut().ToString()),
            threads: 1
        );

    [Fact]
    public void A_number_of_at_least_so_many_digits_begins_with_noughts() =>
        Gen.Select(Numbers, Gen.Byte[1, 6])
            .Sample(
                (number, digits) =>
                    Assert.Equal(
                        number.ToString($"D{digits}", CultureInfo.InvariantCulture),
                        _arena.AddDigits(number, digits).Cut().ToString()
                    ),
                threads: 1
            );
}
