using System.Text.RegularExpressions;
using CsCheck;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Tests.Words;

public sealed class PeopleNamesTests
{
    private static readonly Text House = Text.Of("brenwick.example");

    public static TheoryData<string> Tongues => [.. Enum.GetNames<Tongue>()];

    [Theory]
    [MemberData(nameof(Tongues))]
    public void A_tongue_has_sixty_first_and_eighty_family_names_at_least(string tongue)
    {
        Namebook book = PeopleNames.Of(Enum.Parse<Tongue>(tongue));

        Assert.InRange(book.Women.Union(book.Men).Count(), 60, int.MaxValue);
        Assert.InRange(book.Last.Distinct().Count(), 80, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Tongues))]
    public void Names_of_a_tongue_stand_in_its_book(string tongue)
    {
        Tongue own = Enum.Parse<Tongue>(tongue);
        Namebook book = PeopleNames.Of(own);
        for (int i = 0; i < 500; i++)
        {
            Draw draw = Sampling.Draw(1, i);
            PersonName name = PeopleNames.Draw(own, ref draw);
            Assert.True(
                (book.Women.Contains(name.First) && book.LastOfWomen.Contains(name.Last))
                    || (book.Men.Contains(name.First) && book.Last.Contains(name.Last)),
                $"{name.First} {name.Last}"
            );
        }
    }

    [Fact]
    public void Most_people_bear_names_of_their_country_and_some_do_not()
    {
        Country country = Geography.Countries.Single(c => c.Name == Text.Of("United States"));
        Namebook english = PeopleNames.Of(Tongue.English);
        int own = Enumerable
            .Range(0, 2_000)
            .Count(i =>
            {
                Draw draw = Sampling.Draw(1, i);
                return english.Last.Contains(PeopleNames.Draw(country, ref draw).Last);
            });

        Assert.InRange(own, 1_000, 1_600);
    }

    [Fact]
    public void Names_are_clean_and_fit_their_columns_and_telephones_reach_nobody()
    {
        var phones = new Regex($"^({string.Join('|', FictionalPhones.Patterns)})$");
        var mail = new Regex(@"^[a-z]+[._-][a-z]+\d*@[a-z0-9.-]+\.example$");
        var arena = new TextArena();
        Gen.Select(Gen.Long, Sampling.Countries)
            .Sample(
                (seed, country) =>
                {
                    Draw draw = Sampling.Draw(seed);
                    PersonName name = PeopleNames.Draw(country, ref draw);
                    Sampling.AssertClean(name.First.ToString(), Sampling.Limit("customer_contacts", "first_name"));
                    Sampling.AssertClean(name.Last.ToString(), Sampling.Limit("customer_contacts", "last_name"));
                    Assert.InRange(name.Full(arena).ToString().Length, 4, Sampling.Limit("customers", "account_owner"));
                    Assert.Matches(mail, name.Email(arena, House, draw.Whole(0, 2)).ToString());
                    Assert.Matches(@"^https://linkedin\.example/in/[a-z]+-[a-z]+-48211$", name.Profile(arena, 48211).ToString());
                    Assert.Matches(phones, FictionalPhones.Draw(arena, country, ref draw).ToString());
                    arena.Reset();
                },
                iter: 100_000,
                threads: 1
            );
    }

    [Fact]
    public void Two_names_of_a_tongue_have_two_addresses_in_a_house()
    {
        var arena = new TextArena();
        foreach (Tongue tongue in Enum.GetValues<Tongue>())
        {
            var names = new HashSet<PersonName>();
            var addresses = new HashSet<string>();
            for (int i = 0; i < 2_000; i++)
            {
                Draw draw = Sampling.Draw((long)tongue, i);
                PersonName name = PeopleNames.Draw(tongue, ref draw);
                if (names.Add(name))
                    Assert.True(addresses.Add(name.Email(arena, House).ToString()), name.Full(arena).ToString());
            }
        }
    }

    [Fact]
    public void One_house_has_one_style_and_houses_differ()
    {
        var arena = new TextArena();
        Draw draw = Sampling.Draw(1);
        PersonName name = PeopleNames.Draw(Tongue.German, ref draw);
        string[] styles =
        [
            .. Enumerable.Range(0, 200).Select(i => name.Email(arena, Text.Of($"house-{i}.example")).ToString().Split('@')[0]).Distinct(),
        ];

        Assert.Equal(4, styles.Length);
        Assert.Equal(name.Email(arena, House).ToString(), name.Email(arena, House).ToString());
    }

    [Fact]
    public void Polish_women_bear_the_feminine_form()
    {
        Namebook book = PeopleNames.Of(Tongue.Polish);

        Assert.DoesNotContain(book.LastOfWomen, last => last.ToString().EndsWith("ski", StringComparison.Ordinal));
        Assert.Contains(Text.Of("Kowalska"), book.LastOfWomen);
        Assert.Contains(Text.Of("Kowalski"), book.Last);
    }

    [Fact]
    public void Titles_of_one_account_differ_and_fit_their_columns()
    {
        foreach (Schema.CompanySize size in Enum.GetValues<Schema.CompanySize>())
        {
            foreach (Schema.ProductCategory category in Enum.GetValues<Schema.ProductCategory>())
            {
                Draw account = Sampling.Draw((long)size, (long)category);
                JobTitle[] jobs =
                [
                    .. from role in Enum.GetValues<Schema.ContactRole>()
                    from seat in Enumerable.Range(0, JobTitles.Count(role, size, category))
                    select JobTitles.For(role, size, category, seat, account),
                ];
                Assert.Equal(jobs.Length, jobs.Select(job => job.Title).Distinct().Count());
                Assert.All(jobs, job => Sampling.AssertClean(job.Title.ToString(), Sampling.Limit("customer_contacts", "title")));
                Assert.All(Enum.GetValues<Schema.ContactRole>(), role =>
                    Assert.InRange(JobTitles.Count(role, size, category), 6, int.MaxValue)
                );
            }
        }
    }
}
