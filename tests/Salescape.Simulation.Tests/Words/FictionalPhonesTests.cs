using System.Text.RegularExpressions;
using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Tests.Words;

public sealed partial class FictionalPhonesTests
{
    /// <summary>Country codes, and what follows them where a number is somebody's: none of it may be met.</summary>
    private static readonly Dictionary<string, string> Codes = new()
    {
        ["United States"] = @"^\+1 \(\d{3}\) 555-01\d\d( x\d{3})?$",
        ["Canada"] = @"^\+1 \(\d{3}\) 555-01\d\d( x\d{3})?$",
        ["United Kingdom"] = @"^\+44 (20 7946 0|1\d\d 496 0)\d{3}$",
        ["Ireland"] = @"^\+353 20 91\d \d{4}$",
        ["Australia"] = @"^\+61 [2378] (5550|7010) \d{4}$",
        ["Germany"] = @"^\+49 (30 23125|69 90009|40 66969|221 4710|89 99998)\d{3}$",
        ["France"] = @"^\+33 (1 99 00|2 61 91|3 53 01|4 65 71|5 36 49) \d\d \d\d$",
        ["Sweden"] = @"^\+46 8 465 004 \d\d$",
    };

    [Fact]
    public void A_number_is_in_a_free_range_of_its_own_country_or_there_is_none()
    {
        var arena = new TextArena();
        Gen.Select(Gen.Long, Sampling.Countries, Gen.Enum<CompanySize>(), Gen.Int[0, 80])
            .Sample(
                (seed, country, size, person) =>
                {
                    Text? phone = CompanyIn(country, size, seed).Of(arena, person);
                    if (Codes.TryGetValue(country.Name.ToString(), out string? code))
                        Assert.Matches(code, phone?.ToString());
                    else
                        Assert.Null(phone);
                    arena.Reset();
                },
                iter: 20_000,
                threads: 1
            );
    }

    [Fact]
    public void People_of_a_company_share_its_number_and_none_has_another_s()
    {
        var arena = new TextArena();
        Gen.Select(Gen.Long, Sampling.Countries, Gen.Enum<CompanySize>())
            .Sample(
                (seed, country, size) =>
                {
                    FictionalPhones company = CompanyIn(country, size, seed);
                    string[] phones = [.. Enumerable.Range(0, 60).Select(person => company.Of(arena, person)?.ToString() ?? "")];
                    if (phones[0].Length > 0)
                    {
                        Assert.Distinct(phones);
                        Assert.Single(phones.Select(phone => Extension().Replace(phone, "")[..^2]).Distinct());
                    }

                    arena.Reset();
                },
                iter: 2_000,
                threads: 1
            );
    }

    private static FictionalPhones CompanyIn(Country country, CompanySize size, long seed)
    {
        Draw draw = Sampling.Draw(seed);
        return FictionalPhones.Of(country, Cities.In(country, ref draw), size, draw);
    }

    [GeneratedRegex(" x[0-9]+$")]
    private static partial Regex Extension();
}
