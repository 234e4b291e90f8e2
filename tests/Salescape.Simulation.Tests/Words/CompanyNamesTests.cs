using System.Text.RegularExpressions;
using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Tests.Words;

public sealed class CompanyNamesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(42)]
    public void Roots_names_and_domains_of_two_hundred_thousand_accounts_differ(int seed)
    {
        var roots = new HashSet<string>();
        var names = new HashSet<string>();
        var domains = new HashSet<string>();
        var arena = new TextArena();
        for (int number = 0; number < 200_000; number++)
        {
            Draw draw = Sampling.Draw(seed, number);
            Country country = draw.OneOf<Country>(Geography.Countries);
            var industry = (Industry)draw.Whole(0, 11);
            var size = (CompanySize)(number % 4);
            CompanyIdentity company = CompanyNames.For(arena, number, (ulong)seed, industry, size, country, ref draw);
            Assert.True(
                roots.Add(company.Root.ToString()) && names.Add(company.Name.ToString()) && domains.Add(company.Domain.ToString()),
                company.Name.ToString()
            );
            arena.Reset();
        }
    }

    [Fact]
    public void No_root_can_be_a_well_known_name_and_no_two_read_the_same()
    {
        HashSet<string> wellKnown =
        [
            .. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Words", "well-known-names.txt"))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        ];
        var seen = new HashSet<string>();
        var arena = new TextArena();
        foreach (Tongue tongue in Enum.GetValues<Tongue>())
        {
            for (long number = 0; number < CompanyRoots.NativeCount(tongue); number++)
                Check(number, tongue, native: true);
        }

        for (long number = 0; number < CompanyRoots.CoinedCount; number++)
            Check(number, Tongue.English, native: false);

        void Check(long number, Tongue tongue, bool native)
        {
            string root = Slug.Of(arena, CompanyRoots.Write(arena, number, 7, tongue, native)).ToString();
            Assert.True(seen.Add(root), root);
            Assert.DoesNotContain(root, wellKnown);
            arena.Reset();
        }
    }

    [Fact]
    public void Beyond_the_coined_roots_numbers_still_differ()
    {
        var arena = new TextArena();

        Assert.NotEqual(
            CompanyRoots.Write(arena, 5, 7, Tongue.English, native: false),
            CompanyRoots.Write(arena, 5 + CompanyRoots.CoinedCount, 7, Tongue.English, native: false)
        );
    }

    [Fact]
    public void Names_are_clean_and_domains_are_reserved()
    {
        var domain = new Regex(@"^[a-z0-9]+(-[a-z0-9]+)*\.example$");
        var arena = new TextArena();
        Gen.Select(
                Gen.Long,
                Gen.Int[0, 300_000],
                Gen.Enum<Industry>(),
                Sampling.Countries,
                Sampling.Countries,
                Gen.Enum<RelationshipType>()
            )
            .Sample(
                (seed, number, industry, country, abroad, relationship) =>
                {
                    Draw draw = Sampling.Draw(seed);
                    CompanyIdentity parent = CompanyNames.For(arena, number, 7, industry, CompanySize.Medium, country, ref draw);
                    CompanyIdentity child = CompanyFamilies.Child(
                        arena,
                        in parent,
                        country,
                        relationship,
                        abroad,
                        industry,
                        CompanySize.Small,
                        draw.Whole(0, 5),
                        draw
                    );
                    foreach (CompanyIdentity company in (CompanyIdentity[])[parent, child])
                    {
                        Sampling.AssertClean(company.Name.ToString(), 100);
                        Assert.Contains(parent.Root.ToString(), company.Name.ToString(), StringComparison.Ordinal);
                        Assert.Matches(domain, company.Domain.ToString());
                    }

                    arena.Reset();
                },
                iter: 50_000,
                threads: 1
            );
    }

    [Fact]
    public void A_company_that_is_no_account_is_called_after_two_founders_at_most()
    {
        var arena = new TextArena();
        int withAnd = 0;
        const int Companies = 20_000;
        Gen.Select(Gen.ULong, Gen.Int[0, 6_000], Gen.Enum<Industry>(), Gen.Enum<CompanySize>(), Sampling.Countries)
            .Sample(
                (seed, number, industry, size, country) =>
                {
                    Draw draw = Sampling.Draw((long)(seed >> 1));
                    CompanyIdentity company = CompanyNames.For(arena, number, seed, industry, size, country, ref draw, outside: true);
                    string root = company.Root.ToString();
                    Assert.InRange(root.Count(letter => letter == '&'), 0, 1);
                    if (root.Contains('&', StringComparison.Ordinal))
                        Assert.DoesNotMatch($"^{Regex.Escape(root)} & (?!Ass?oc|Partner|Fils)", company.Name.ToString());
                    withAnd += root.Contains('&', StringComparison.Ordinal) ? 1 : 0;
                    arena.Reset();
                },
                iter: Companies,
                threads: 1
            );

        Assert.InRange(withAnd, Companies / 20, Companies / 2);
    }

    [Fact]
    public void Brothers_and_sisters_and_their_parent_have_names_of_their_own()
    {
        var arena = new TextArena();
        for (int number = 0; number < 5_000; number++)
        {
            Draw draw = Sampling.Draw(3, number);
            Country home = draw.OneOf<Country>(Geography.Countries);
            CompanyIdentity parent = CompanyNames.For(arena, number, 7, (Industry)draw.Whole(0, 9), CompanySize.Large, home, ref draw);
            List<string> domains = [parent.Domain.ToString()];
            for (int sibling = 0; sibling < 8; sibling++)
            {
                Country country = sibling % 2 == 0 ? home : draw.OneOf<Country>(Geography.Countries);
                domains.Add(
                    CompanyFamilies
                        .Child(
                            arena,
                            in parent,
                            home,
                            (RelationshipType)(sibling % 4),
                            country,
                            (Industry)(sibling % 12),
                            CompanySize.Small,
                            sibling,
                            Sampling.Draw(4, number)
                        )
                        .Domain.ToString()
                );
            }

            Assert.Equal(domains.Count, domains.Distinct().Count());
            arena.Reset();
        }
    }

    [Fact]
    public void Values_known_of_an_account_do_not_repeat_and_are_three_at_least()
    {
        foreach (Country country in Geography.Countries)
        {
            foreach (Industry industry in Enum.GetValues<Industry>())
            {
                foreach (CompanySize size in Enum.GetValues<CompanySize>())
                {
                    Draw account = Sampling.Draw((long)industry, (long)size);
                    foreach (AttributeType type in Enum.GetValues<AttributeType>())
                    {
                        var category = (ProductCategory)((int)industry % 5);
                        int count = AccountFacts.Count(type, category, industry, country, size);
                        Text[] values =
                        [
                            .. Enumerable
                                .Range(0, count)
                                .Select(i => AccountFacts.Value(type, category, industry, country, size, i, account)),
                        ];
                        Assert.InRange(count, 3, int.MaxValue);
                        Assert.Equal(count, values.Distinct().Count());
                        Assert.All(values, value =>
                            Sampling.AssertClean(value.ToString(), Sampling.Limit("customer_attributes", "attribute_value"))
                        );
                    }
                }
            }
        }
    }
}
