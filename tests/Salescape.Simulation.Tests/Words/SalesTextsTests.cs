using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Tests.Words;

public sealed class SalesTextsTests
{
    private static readonly Text Product = Text.Of("Insight Premium");
    private static readonly Text Account = Text.Of("Brenwick");

    [Fact]
    public void Opportunity_names_are_clean_and_name_the_account() =>
        Sample(Gen.Select(Gen.Enum<OpportunityType>(), Gen.Int[0, 2_000], Sampling.Countries), (arena, facts, draw) =>
        {
            (OpportunityType type, int seats, Country country) = facts;
            Text? second = seats == 0 ? Text.Of("Guard Core") : null;
            Text name = OpportunityNames.Write(arena, new(type, Account, Product, second, seats, 2025, country.Name), ref draw);
            Sampling.AssertClean(name.ToString(), Sampling.Limit("opportunities", "opportunity_name"));
            Assert.Contains("Brenwick", name.ToString(), StringComparison.Ordinal);
        });

    [Fact]
    public void Reasons_begin_with_one_of_few_categories_and_name_the_competitor_who_won() =>
        Sample(Gen.Select(Gen.Enum<WinReason>(), Gen.Enum<LossReason>(), Gen.Bool), (arena, facts, draw) =>
        {
            (WinReason win, LossReason loss, bool contested) = facts;
            Text? competitor = contested ? Competitors.All[draw.Whole(0, 7)].Name : null;
            DealDetail won = DetailOf(DecisionAssumptions.OfWins[(int)win], contested, ref draw);
            DealDetail lost = DetailOf(DecisionAssumptions.OfLosses[(int)loss], contested, ref draw);
            string asWon = DealReasons.Won(arena, win, won, Product, competitor, ref draw).ToString();
            string asLost = DealReasons.Lost(arena, loss, lost, Product, competitor, null, ref draw).ToString();
            Assert.Equal(CategoryOf(win), Category(asWon));
            Assert.Equal(CategoryOf(loss), Category(asLost));
            Assert.Equal(
                contested && loss == LossReason.Competitor,
                asLost.StartsWith($"Competitor: {competitor}", StringComparison.Ordinal) && contested
            );
            Sampling.AssertClean(asWon, Sampling.Limit("closed_deals", "win_loss_reason"));
            Sampling.AssertClean(asLost, Sampling.Limit("closed_deals", "win_loss_reason"));
        });

    [Fact]
    public void Quotes_speak_whole_sentences_and_lines_fit_their_column() =>
        Sample(
            Gen.Select(Gen.Enum<OpportunityType>(), Gen.Int[0, 4_000], Gen.Int[0, 3], Gen.Enum<ProductLine>(), Gen.Enum<LicenseType>()),
            (arena, facts, draw) =>
            {
                (OpportunityType type, int discount, int revision, ProductLine line, LicenseType license) = facts;
                Text? contact = draw.Chance(0.5) ? Text.Of("Maria") : null;
                var expires = new DateOnly(2025, 3, 14);
                var quote = new QuoteFacts(Product, contact, new Percent(discount), expires, 24, type, revision, revision > 1);
                Sampling.AssertSentences(QuoteTexts.Notes(arena, in quote, ref draw).ToString(), 3);
                Sampling.AssertClean(QuoteTexts.DeliveryTerms(ref draw).ToString(), Sampling.Limit("quotes", "delivery_terms"));
                Sampling.AssertClean(
                    QuoteTexts.Line(arena, Product, line, 120, 24, license, ref draw).ToString(),
                    Sampling.Limit("quote_line_items", "description")
                );
            }
        );

    [Fact]
    public void Intelligence_speaks_of_its_competitor() =>
        Sample(
            Gen.Select(Gen.Enum<ProductCategory>(), Gen.Enum<CompetitivePosition>(), Gen.Enum<IntelSource>(), Gen.Enum<IntelType>()),
            (arena, facts, draw) =>
            {
                (ProductCategory category, CompetitivePosition position, IntelSource source, IntelType type) = facts;
                Competitor competitor = Competitors.For(category, ref draw);
                Text product = competitor.ProductIn(category);
                Text note = IntelNotes.Write(
                    arena,
                    new(
                        Account,
                        Product,
                        competitor.Name,
                        product,
                        draw.OneOf(draw.OneOf<Claim>(competitor.Strengths).Wordings),
                        draw.OneOf(draw.OneOf<Claim>(competitor.Weaknesses).Wordings),
                        position,
                        source,
                        type,
                        IsQuoted: draw.Chance(0.5),
                        (PriceGap)draw.Whole(0, 2),
                        Percent: 12
                    ),
                    default,
                    ref draw
                );
                Assert.False(product.IsEmpty);
                Sampling.AssertSentences(note.ToString(), 5);
            }
        );

    [Fact]
    public void Renewal_notes_speak_whole_sentences() =>
        Sample(
            Gen.Select(Gen.Enum<RenewalType>(), Gen.Enum<RenewalStatus>(), Gen.Enum<ChurnRisk>(), Gen.Enum<ChurnReason>()),
            (arena, facts, draw) =>
            {
                (RenewalType type, RenewalStatus status, ChurnRisk risk, ChurnReason reason) = facts;
                Text? contact = draw.Chance(0.5) ? Text.Of("Maria") : null;
                var renewal = new RenewalFacts(
                    Account,
                    Product,
                    Money.Units(48_600),
                    new DateOnly(2025, 3, 14),
                    type,
                    draw.Chance(0.5),
                    status,
                    risk,
                    status == RenewalStatus.Lost ? reason : null,
                    contact,
                    default
                );
                Sampling.AssertSentences(RenewalNotes.Write(arena, in renewal, ref draw).ToString(), 4);
            }
        );

    [Fact]
    public void Notes_on_competitors_and_renewals_hardly_repeat()
    {
        var arena = new TextArena();
        var intel = new HashSet<string>();
        var renewals = new HashSet<string>();
        for (int i = 0; i < 2_000; i++)
        {
            Draw draw = Sampling.Draw(1, i);
            Country country = draw.OneOf<Country>(Geography.Countries);
            Text account = CompanyNames.For(arena, i / 2, 7, Industry.Energy, CompanySize.Medium, country, ref draw).Short;
            Competitor competitor = Competitors.For(ProductCategory.Storage, ref draw);
            intel.Add(
                IntelNotes
                    .Write(
                        arena,
                        new(
                            account,
                            Product,
                            competitor.Name,
                            competitor.ProductIn(ProductCategory.Storage),
                            competitor.Strengths[0].Wordings[0],
                            competitor.Weaknesses[0].Wordings[0],
                            (CompetitivePosition)draw.Whole(0, 2),
                            (IntelSource)draw.Whole(0, 5),
                            (IntelType)draw.Whole(0, 2),
                            IsQuoted: true,
                            (PriceGap)draw.Whole(0, 2),
                            draw.Whole(6, 24)
                        ),
                        default,
                        ref draw
                    )
                    .ToString()
            );
            renewals.Add(
                RenewalNotes
                    .Write(
                        arena,
                        new(
                            account,
                            Product,
                            Money.Units(draw.Whole(5_000, 90_000)),
                            new DateOnly(2025, 1, 1).AddDays(draw.Whole(0, 364)),
                            (RenewalType)draw.Whole(0, 2),
                            draw.Chance(0.5),
                            (RenewalStatus)draw.Whole(0, 2),
                            (ChurnRisk)draw.Whole(0, 2),
                            null,
                            null,
                            default
                        ),
                        ref draw
                    )
                    .ToString()
            );
            arena.Reset();
        }

        Assert.InRange(intel.Count, 1_850, 2_000);
        Assert.InRange(renewals.Count, 1_800, 2_000);
    }

    [Fact]
    public void Figures_and_addresses_are_written_as_people_do()
    {
        var arena = new TextArena();

        Assert.Equal("$48,600", Amounts.Write(arena, new Money(4_859_950)).ToString());
        Assert.Equal("14 March", Amounts.Write(arena, new DateOnly(2025, 3, 14)).ToString());
        Assert.Equal("lodz-soeren-strasse", Slug.Of(arena, Text.Of("Łódź Søren-Straße!")).ToString());
        Assert.Equal(
            "https://docs.nimbus-grove.example/insight-premium/releases/3.12.1",
            ReleaseTexts.NotesUrl(arena, Text.Of("Nimbus Grove"), Product, new SemVer(3, 12, 1)).ToString()
        );
    }

    [Fact]
    public void Eight_competitors_play_where_they_have_a_product()
    {
        Assert.Equal(8, Competitors.All.Length);
        Assert.All(Competitors.All, competitor =>
        {
            Assert.InRange(competitor.Toughness, -0.9, -0.1);
            Assert.InRange(competitor.Strengths.Length, 5, 8);
            Assert.InRange(competitor.Weaknesses.Length, 4, 6);
            Assert.InRange(Enum.GetValues<ProductCategory>().Count(competitor.Sells), 2, 5);
        });
        Assert.All(
            from competitor in Competitors.All
            from category in Enum.GetValues<ProductCategory>()
            where competitor.Sells(category)
            from isLarge in (bool[])[false, true]
            select (competitor, category, isLarge),
            field =>
            {
                // Two at least to tell of in any deal, and one to point at.
                Assert.True(field.competitor.Strengths.Count(claim => claim.Fits(field.category, field.isLarge)) >= 2, $"{field}");
                Assert.Contains(field.competitor.Weaknesses, claim => claim.Fits(field.category, field.isLarge));
            }
        );
        Assert.All(Enum.GetValues<ProductCategory>(), category =>
            Assert.InRange(Competitors.All.Count(competitor => competitor.Sells(category)), 3, 8)
        );
    }

    private delegate void Check<in T>(TextArena arena, T facts, Draw draw);

    private static void Sample<T>(Gen<T> gen, Check<T> check)
    {
        var arena = new TextArena();
        Gen.Select(Gen.Long, gen)
            .Sample(
                (seed, facts) =>
                {
                    check(arena, facts, Sampling.Draw(seed));
                    arena.Reset();
                },
                iter: 20_000,
                threads: 1
            );
    }

    private static DealDetail DetailOf((DealDetail Detail, double Weight)[] details, bool contested, ref Draw draw)
    {
        DealDetail detail = details.Length > 0 ? draw.OneOf<(DealDetail Detail, double Weight)>(details).Detail : DealDetail.None;
        bool needsRival = detail is DealDetail.CheaperOffer or DealDetail.BetterTerms or DealDetail.PreferredToRival;
        return needsRival && !contested ? DealDetail.None : detail;
    }

    private static string Category(string reason) => reason.Split(" – ")[0].Split(':')[0];

    private static string CategoryOf(WinReason reason) =>
        reason switch
        {
            WinReason.ProductFit => "Product fit",
            WinReason.ExistingRelationship => "Existing relationship",
            WinReason.PriceAndValue => "Price and value",
            WinReason.Integration => "Integration",
            WinReason.SupportAndService => "Support and service",
            WinReason.RanOn => "Auto-renewal",
            _ => "Other",
        };

    private static string CategoryOf(LossReason reason) =>
        reason switch
        {
            LossReason.NoDecision => "No decision",
            LossReason.Competitor => "Competitor",
            LossReason.Price => "Price/Budget",
            LossReason.MissingFeatures => "Missing features",
            _ => "Timing",
        };
}
