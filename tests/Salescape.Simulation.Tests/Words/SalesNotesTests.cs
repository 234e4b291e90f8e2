using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Tests.Words;

public sealed class SalesNotesTests
{
    [Fact]
    public void Notes_are_whole_sentences_about_their_row_and_fit_their_columns()
    {
        var arena = new TextArena();
        Gen.Select(Gen.Long, Gen.Enum<NoteMoment>(), Gen.Enum<NoteType>())
            .Sample(
                (seed, moment, type) =>
                {
                    Draw draw = Sampling.Draw(seed);
                    NoteFacts facts = FactsOf(arena, moment, type, (int)(seed & 0xFFFF), ref draw);
                    NoteTexts note = SalesNotes.Write(arena, in facts, ref draw);
                    Sampling.AssertClean(note.Subject.ToString(), Sampling.Limit("customer_notes", "subject"));
                    Sampling.AssertSentences(note.Body.ToString(), 8);
                    Assert.Equal(facts.FollowUp is null, note.NextAction is null);
                    if (note.NextAction is { } next)
                        Sampling.AssertClean(next.ToString(), Sampling.Limit("customer_notes", "next_action"));
                    if (facts.Competitor is null)
                        Assert.DoesNotContain(Competitors.All, competitor =>
                            note.Body.ToString().Contains(competitor.Name.ToString(), StringComparison.Ordinal)
                        );
                    if (facts.ContactFirst is { } contact && type != NoteType.Internal)
                        Assert.Contains(contact.ToString(), note.Body.ToString(), StringComparison.Ordinal);
                    arena.Reset();
                },
                iter: 100_000,
                threads: 1
            );
    }

    [Fact]
    public void Of_five_thousand_notes_hardly_two_read_the_same()
    {
        var arena = new TextArena();
        var bodies = new HashSet<string>();
        for (int i = 0; i < 5_000; i++)
        {
            Draw draw = Sampling.Draw(1, i);
            NoteFacts facts = FactsOf(arena, (NoteMoment)draw.Whole(0, 12), (NoteType)draw.Whole(0, 4), i / 5, ref draw);
            bodies.Add(SalesNotes.Write(arena, in facts, ref draw).Body.ToString());
            arena.Reset();
        }

        Assert.InRange(bodies.Count, 4_950, 5_000);
    }

    private static NoteFacts FactsOf(TextArena arena, NoteMoment moment, NoteType type, int account, ref Draw draw)
    {
        Country country = draw.OneOf<Country>(Geography.Countries);
        PersonName contact = PeopleNames.Draw(country, ref draw);
        bool known = type != NoteType.Internal || draw.Chance(0.3);
        Competitor? competitor = draw.Chance(0.5) ? Competitors.For(ProductCategory.Analytics, ref draw) : null;
        LossReason loss = competitor is null ? LossReason.Timing : LossReason.Competitor;
        DateOnly day = new DateOnly(2025, 1, 1).AddDays(draw.Whole(0, 364));
        return new(
            type,
            moment,
            known ? contact.First : null,
            known ? JobTitles.For(ContactRole.Champion, CompanySize.Large, ProductCategory.Analytics, 0, draw).Title : null,
            CompanyNames.For(arena, account, 7, (Industry)draw.Whole(0, 11), CompanySize.Medium, country, ref draw).Short,
            Text.Of("Insight Premium"),
            draw.Whole(0, 3) * 40,
            Money.Units(draw.Whole(0, 2) * 24_300),
            competitor?.Name,
            competitor?.Strengths[0],
            moment == NoteMoment.PostMortem && draw.Chance(0.9) ? loss : null,
            day,
            draw.Chance(0.7) ? day.AddDays(7) : null,
            contact.First
        );
    }
}
