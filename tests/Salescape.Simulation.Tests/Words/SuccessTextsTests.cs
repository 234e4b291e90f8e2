using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Tests.Words;

public sealed class SuccessTextsTests
{
    [Fact]
    public void Activities_are_told_in_sentences_that_name_only_what_is_known()
    {
        var arena = new TextArena();
        Gen.Long.Sample(
            seed =>
            {
                Draw draw = Sampling.Draw(seed);
                ActivityFacts facts = FactsOf(ref draw);
                ActivityTexts texts = SuccessNotes.Write(arena, in facts, draw.Chance(0.5), ref draw);
                string outcome = texts.Outcome.ToString();
                Sampling.AssertSentences(outcome, 8);
                if (facts.OverdueInvoice is null)
                    Assert.DoesNotContain("INV-", outcome, StringComparison.Ordinal);
                if (facts.Utilization is null)
                    Assert.DoesNotContain("%", outcome, StringComparison.Ordinal);
                arena.Reset();
            },
            iter: 20_000,
            threads: 1
        );
    }

    [Fact]
    public void Of_five_thousand_activities_hardly_two_read_the_same()
    {
        var arena = new TextArena();
        var outcomes = new HashSet<string>();
        for (int i = 0; i < 5_000; i++)
        {
            Draw draw = Sampling.Draw(1, i);
            ActivityFacts facts = FactsOf(ref draw);
            outcomes.Add(SuccessNotes.Write(arena, in facts, hasActions: true, ref draw).Outcome.ToString());
            arena.Reset();
        }

        Assert.InRange(outcomes.Count, 4_750, 5_000);
    }

    private static ActivityFacts FactsOf(ref Draw draw)
    {
        bool hasContact = draw.Chance(0.9);
        bool isFaulty = draw.Chance(0.1);
        bool isLeaving = draw.Chance(0.05);
        var day = new DateOnly(2025, 3, 1);
        return new ActivityFacts
        {
            Type = (ActivityType)draw.Whole(0, 4),
            Sentiment = (Sentiment)draw.Whole(0, 2),
            Account = Text.Of("Harbor"),
            Product = Text.Of("Insight Premium"),
            Contact = hasContact ? Text.Of("Priya") : null,
            Title = hasContact ? Text.Of("Data Lead") : null,
            Csm = Text.Of("Nora"),
            Seats = draw.Whole(0, 3) * 40,
            Utilization = draw.Chance(0.8) ? draw.Whole(0, 11_000) : null,
            Moved = draw.Whole(-900, 900),
            Version = isFaulty || draw.Chance(0.2) ? new SemVer(2, 1, 0) : null,
            IsFaulty = isFaulty,
            IsOnboarding = draw.Chance(0.1),
            IsLeaving = isLeaving,
            Ends = isLeaving || draw.Chance(0.3) ? day.AddDays(draw.Whole(1, 150)) : null,
            OverdueInvoice = draw.Chance(0.1) ? Text.Of("INV-2025-00001-01") : null,
            OverdueAmount = Money.Units(1_200),
            Next = draw.Chance(0.6) ? day.AddDays(30) : null,
        };
    }
}
