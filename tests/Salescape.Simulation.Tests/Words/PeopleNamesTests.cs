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

    public static TheoryData<string> Customs => [.. PeopleNames.Customs.Keys];

    public static TheoryData<string> Countries => [.. Geography.Countries.Select(country => country.Name.ToString())];

    [Theory]
    [MemberData(nameof(Countries))]
    public void A_country_s_own_custom_has_forty_first_and_forty_family_names_at_least(string country)
    {
        Namebook book = PeopleNames.Of(Named(country));

        Assert.InRange(book.Women.Union(book.Men).Count(), 40, int.MaxValue);
        Assert.InRange(book.Last.Distinct().Count(), 40, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Customs))]
    public void Names_of_a_custom_stand_in_its_book(string custom)
    {
        Namebook book = PeopleNames.Of(custom);
        for (int i = 0; i < 500; i++)
        {
            Draw draw = Sampling.Draw(1, i);
            PersonName name = book.Draw(book, ref draw);
            Assert.True(
                (book.Women.Contains(name.First) && book.LastOfWomen.Contains(name.Last))
                    || (book.Men.Contains(name.First) && book.Last.Contains(name.Last)),
                $"{name.First} {name.Last}"
            );
        }
    }

    [Theory]
    [InlineData("United States", "Smith")]
    [InlineData("United Kingdom", "Smith")]
    [InlineData("Australia", "Smith")]
    [InlineData("Ireland", "Murphy")]
    [InlineData("Germany", "Müller")]
    [InlineData("Switzerland", "Müller")]
    [InlineData("France", "Martin")]
    [InlineData("Netherlands", "de Jong")]
    [InlineData("Sweden", "Andersson")]
    [InlineData("Denmark", "Nielsen")]
    [InlineData("Norway", "Hansen")]
    [InlineData("Spain", "García")]
    [InlineData("Italy", "Rossi")]
    [InlineData("Israel", "Cohen")]
    [InlineData("Japan", "Sato")]
    [InlineData("South Korea", "Kim")]
    [InlineData("Hong Kong", "Chan")]
    [InlineData("Singapore", "Tan")]
    [InlineData("Brazil", "Silva")]
    [InlineData("Mexico", "Hernández")]
    [InlineData("Chile", "González")]
    [InlineData("Colombia", "Rodríguez")]
    [InlineData("Argentina", "González")]
    [InlineData("South Africa", "Dlamini")]
    public void The_commonest_surname_of_a_country_is_the_commonest_here_and_its_tail_is_long(string country, string surname)
    {
        Country where = Named(country);
        const int People = 30_000;
        Gen.Long.Sample(
            seed =>
            {
                var counts = new Dictionary<Text, int>();
                for (int i = 0; i < People; i++)
                {
                    Draw draw = Sampling.Draw(seed, i);
                    Text last = PeopleNames.Draw(where, ref draw).Last;
                    counts[last] = counts.GetValueOrDefault(last) + 1;
                }

                int[] ranked = [.. counts.Values.OrderDescending()];
                Assert.Equal(surname, counts.MaxBy(pair => pair.Value).Key.ToString());
                int amid = ranked[ranked.Length / 2];
                Assert.True(ranked[0] > 4 * amid, $"{ranked[0]} bear the first, {amid} the one amid");
                Assert.InRange(ranked[0], People / 200, People / 4);
            },
            iter: 3,
            threads: 1
        );
    }

    [Fact]
    public void First_and_family_name_of_people_who_keep_to_themselves_are_of_one_custom()
    {
        string[] apart = ["south-african", "afrikaans", "malay", "singaporean", "indian-south", "punjabi"];
        Gen.Select(Gen.Long, Sampling.Countries)
            .Sample(
                (seed, country) =>
                {
                    Draw draw = Sampling.Draw(seed);
                    PersonName name = PeopleNames.Draw(country, ref draw);
                    string[] bearers =
                    [
                        .. from custom in PeopleNames.Customs
                        where custom.Value.LastOfWomen.Contains(name.Last) || custom.Value.Last.Contains(name.Last)
                        select custom.Key,
                    ];
                    if (bearers.Length != 1 || !apart.Contains(bearers[0]))
                        return;
                    Namebook book = PeopleNames.Of(bearers[0]);
                    Assert.True(book.Women.Contains(name.First) || book.Men.Contains(name.First), $"{name.First} {name.Last}");
                },
                iter: 20_000,
                threads: 1
            );
    }

    [Fact]
    public void Most_people_bear_names_of_their_country_and_some_do_not()
    {
        Country country = Named("United States");
        Namebook english = PeopleNames.Of(country);
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
    public void Names_are_clean_and_fit_their_columns()
    {
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
                    Assert.Matches(@"^https://linkedin\.example/in/[a-z]+-[a-z]+-bc53$", name.Profile(arena, 48211).ToString());
                    arena.Reset();
                },
                iter: 100_000,
                threads: 1
            );
    }

    [Fact]
    public void Two_names_of_a_custom_have_two_addresses_in_a_house()
    {
        var arena = new TextArena();
        foreach (Namebook book in PeopleNames.Customs.Values)
        {
            var names = new HashSet<PersonName>();
            var addresses = new HashSet<string>();
            for (int i = 0; i < 2_000; i++)
            {
                Draw draw = Sampling.Draw(7, i);
                PersonName name = book.Draw(book, ref draw);
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
        PersonName name = PeopleNames.Draw(Named("Germany"), ref draw);
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
        Namebook book = PeopleNames.Of("polish");

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

    private static Country Named(string country) => Geography.Countries.Single(c => c.Name == Text.Of(country));
}
