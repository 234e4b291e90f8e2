using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Tests.Words;

public sealed class SalesNotesTests
{
    private static readonly NoteAct[] Told = [.. NoteActs.All.Where(act => act.Name != "followup")];
    private static readonly NoteAct[] Promised = [.. NoteActs.All.Where(act => act.IsPlanned || act.Name == "chase")];
    private static readonly Standing[] EachStanding = Enum.GetValues<Standing>();
    private static readonly Seat[] Seats = [.. Enum.GetValues<Seat>().Where(seat => seat is not (Seat.None or Seat.Desk))];

    [Fact]
    public void Whatever_an_act_allows_there_are_words_for_it_that_fit_their_columns()
    {
        var arena = new TextArena();
        Gen.Long.Sample(
            seed =>
            {
                Draw draw = Sampling.Draw(seed);
                NoteFacts facts = FactsOf(arena, ref draw);
                NoteTexts note = SalesNotes.Write(arena, in facts, ref draw);
                string body = note.Body.ToString();
                Sampling.AssertClean(note.Subject.ToString(), Sampling.Limit("customer_notes", "subject"));
                Sampling.AssertClean(body.Replace('\n', ' '), int.MaxValue);
                Assert.Equal(facts.Next is null, note.NextAction is null);
                if (note.NextAction is { } next)
                    Sampling.AssertClean(next.ToString(), Sampling.Limit("customer_notes", "next_action"));
                if (facts.Competitor is null)
                    Assert.DoesNotContain(Competitors.All, rival => body.Contains(rival.Name.ToString(), StringComparison.Ordinal));
                if (facts.Quoted is null)
                    Assert.DoesNotContain("$", body, StringComparison.Ordinal);
                arena.Reset();
            },
            iter: 60_000,
            threads: 1
        );
    }

    [Fact]
    public void Days_are_named_as_of_the_day_of_writing()
    {
        var arena = new TextArena();
        Gen.Select(Gen.Int[0, 3_000], Gen.Int[1, 60])
            .Sample(
                (first, days) =>
                {
                    DateOnly today = new DateOnly(2020, 1, 1).AddDays(first);
                    DateOnly day = today.AddDays(days);
                    string ahead = NoteDays.Ahead(arena, today, day, isAmerican: false).ToString();
                    string behind = NoteDays.Behind(arena, day, today, isAmerican: true).ToString();
                    int weeks = NoteDays.WeeksApart(today, day);

                    Assert.Equal(days == 1, ahead == "tomorrow");
                    Assert.Equal(days == 1, behind == "yesterday");
                    Assert.Equal(days > 1 && weeks == 1, ahead == $"next {day.DayOfWeek}");
                    Assert.Equal(days > 1 && weeks == 1, behind == $"last {today.DayOfWeek}");
                    Assert.Equal(days > 1 && weeks == 0, ahead == $"on {day.DayOfWeek}");
                    if (weeks > 1)
                        Assert.Equal($"on {day.Day} {day:MMMM}", ahead);
                    if (weeks > 1)
                        Assert.Equal($"on {today:MMMM} {today.Day}", behind);
                    arena.Reset();
                },
                threads: 1
            );
    }

    [Fact]
    public void Of_five_thousand_notes_few_read_the_same()
    {
        var arena = new TextArena();
        var bodies = new HashSet<string>();
        for (int i = 0; i < 5_000; i++)
        {
            Draw draw = Sampling.Draw(1, i);
            NoteFacts facts = FactsOf(arena, ref draw);
            bodies.Add(SalesNotes.Write(arena, in facts, ref draw).Body.ToString());
            arena.Reset();
        }

        Assert.InRange(bodies.Count, 4_800, 5_000);
    }

    /// <summary>A note that the vocabulary of acts allows.</summary>
    private static NoteFacts FactsOf(TextArena arena, ref Draw draw)
    {
        Country country = draw.OneOf<Country>(Geography.Countries);
        PersonName contact = PeopleNames.Draw(country, ref draw);
        NoteAct act = draw.OneOf<NoteAct>(Told);
        Seat seat = draw.OneOf<Seat>(Seats);
        while (act.Who != Seat.None && (act.Who & (seat | Seat.Desk)) == 0)
            seat = draw.OneOf<Seat>(Seats);
        bool isAmongColleagues = act.Who is Seat.None or Seat.Desk;
        Standing standing = act.Needs;
        for (int i = 0; i < 6; i++)
            standing |= draw.OneOf<Standing>(EachStanding) & ~act.Bars;
        Competitor? competitor = (standing & Standing.Rival) != 0 ? Competitors.For(ProductCategory.Analytics, ref draw) : null;
        bool isQuoted = (standing & (Standing.Quoted | Standing.Agreed)) != 0 || act.Name == "handover";
        DateOnly day = new DateOnly(2025, 1, 1).AddDays(draw.Whole(0, 364));
        NoteAct? next = isAmongColleagues || draw.Chance(0.3) ? null : draw.OneOf<NoteAct>(Promised);
        double[] kinds = act.Kinds.Sum() > 0 ? act.Kinds : [0, 0, 0, 1, 0];
        bool hasContact = !isAmongColleagues || act.Name == "championleft";
        bool isAgain = act.Name is "again" or "vendoragain";
        LossReason? loss = act.Name == "postmortem" || isAgain ? (LossReason)draw.Whole(0, 4) : null;
        (DealDetail Detail, double Weight)[] details = loss is { } lost
            ? DecisionAssumptions.OfLosses[(int)lost]
            : DecisionAssumptions.OfWins[draw.Whole(0, (int)WinReason.Other)];
        DealDetail detail = details.Length > 0 ? draw.OneOf<(DealDetail Detail, double Weight)>(details).Detail : DealDetail.None;
        if (competitor is null && detail is DealDetail.CheaperOffer or DealDetail.BetterTerms or DealDetail.PreferredToRival)
            detail = details[0].Detail;
        return new()
        {
            Type = (NoteType)draw.Weighted(kinds),
            Act = act,
            Standing = standing,
            Seat = hasContact ? seat : Seat.Desk,
            Contact = hasContact ? contact.First : null,
            IsNewcomer = hasContact && draw.Chance(0.3),
            Title = hasContact ? Text.Of("Operations Manager") : null,
            Department = hasContact ? Text.Of("Operations") : null,
            Account = CompanyNames
                .For(arena, draw.Whole(0, 999), 7, (Industry)draw.Whole(0, 11), CompanySize.Medium, country, ref draw)
                .Short,
            Product = Text.Of("Insight Premium"),
            Category = (ProductCategory)draw.Whole(0, 4),
            Feature = Text.Of("Scheduled exports"),
            OtherProduct = null,
            Package = isQuoted ? Text.Of("Insight Premium, Flow Core and two more") : null,
            NamesPackage = isQuoted && draw.Chance(0.3),
            TellsPrice = draw.Chance(0.5),
            Seats = draw.Whole(0, 3) * 40,
            Quoted = isQuoted ? Money.Units(draw.Whole(1, 20) * 24_300) : null,
            Discount = (standing & Standing.Approval) != 0 ? draw.Whole(1, 40) : 0,
            Former = (standing & Standing.Revised) != 0 ? Money.Units(draw.Whole(1, 20) * 25_100) : null,
            TermMonths = 12,
            IsRequoted = isQuoted && draw.Chance(0.2),
            IsSigned = act.Name == "handover" && draw.Chance(0.6),
            Competitor = competitor?.Name,
            NamesRival = competitor is not null && draw.Chance(0.2),
            Strength = competitor?.Strengths[0].Wordings[0],
            Weakness = competitor?.Weaknesses[0].Wordings[0],
            Gap = (PriceGap)draw.Whole(0, 2),
            Loss = loss,
            Before = isAgain
                ? new(Text.Of("Flow Core"), day.AddDays(-draw.Whole(20, 900)), draw.Chance(0.3), draw.Chance(0.3))
                : null,
            Detail = detail,
            Day = day,
            Deadline = draw.Chance(0.7) ? day.AddDays(draw.Whole(1, 400)) : null,
            Missed = draw.Chance(0.2) ? day.AddDays(-draw.Whole(3, 30)) : null,
            Promised = next is null ? null : day.AddDays(draw.Whole(1, 30)),
            Next = next,
            NextContact = draw.Chance(0.7) ? contact.First : null,
            Voice = Voice.Of(Dice.Of(draw.Whole(1, 1_000_000)), 0, draw.OneOf<English>(Enum.GetValues<English>()), VoiceRole.SalesRep),
        };
    }
}
