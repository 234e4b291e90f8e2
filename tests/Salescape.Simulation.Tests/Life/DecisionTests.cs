using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Life;
using Salescape.Simulation.Tests.Laws;

namespace Salescape.Simulation.Tests.Life;

/// <summary>What decided a deal is one thing, whoever tells it.</summary>
public sealed class DecisionTests
{
    /// <summary>What notes say, by what decided. Lines that insert a name are left out: they would not be found as they stand.</summary>
    private static readonly (string Said, DealDetail Detail)[] Whys =
    [
        .. from detail in Enum.GetValues<DealDetail>()
        where detail != DealDetail.None
        from line in Lexicon.Load("notes/whys")[$"why.{detail}"]
        where line.Utf8.IndexOf((byte)'{') < 0
        select ($"{line}", detail),
    ];

    [Fact]
    public void Every_reason_is_said_in_words_of_its_own() => Assert.Equal(Whys.Length, Whys.Select(why => why.Said).Distinct().Count());

    [Fact]
    public void All_notes_on_a_deal_give_one_reason()
    {
        int said = 0;
        Gen.Int[1, 1_000_000]
            .Sample(
                seed =>
                {
                    World world = World.Seen(seed, 0.2m, new DateOnly(2022, 1, 1), new DateOnly(2025, 12, 31));
                    foreach (IGrouping<string, string> deal in TextsByDeal(world))
                    {
                        DealDetail[] given =
                        [
                            .. from text in deal
                            from why in Whys
                            where text.Contains(why.Said, StringComparison.OrdinalIgnoreCase)
                            select why.Detail,
                        ];
                        said += given.Length;
                        Assert.True(given.Distinct().Count() <= 1, string.Join('\n', deal));
                    }
                },
                iter: 4,
                threads: 1
            );

        Assert.InRange(said, 100, int.MaxValue);
    }

    [Fact]
    public void The_record_of_a_deal_names_nothing_that_its_notes_are_silent_about()
    {
        int silent = 0;
        Town.ForAnyLife(scene =>
        {
            for (int index = 0; index < scene.Account.Opportunities.Count; index++)
            {
                Simulation.Life.Opportunity opportunity = scene.Account.Opportunities[index];
                DealTouch[] noted = [.. scene.Account.Touches.Where(touch => touch.Opportunity == index)];
                bool isTold = noted.Any(touch => Trail.Tells(scene, touch)) || Trail.IsLookedBackOn(scene, index);
                if (!scene.Sees(opportunity.Closed) || opportunity.IsAutomatic || noted.Length == 0 || isTold)
                    continue;
                // What a customer gives as its reason stands in the renewal.
                if (Decision.IsGiven(opportunity))
                    continue;
                silent++;
                Assert.DoesNotContain(" – ", $"{OpportunityWords.ReasonOf(scene, opportunity, index)}", StringComparison.Ordinal);
            }
        });

        Assert.InRange(silent, 1, int.MaxValue);
    }

    [Fact]
    public void A_deal_lost_to_a_competitor_is_lost_to_one_strength_of_it() =>
        Town.ForAnyLife(scene =>
        {
            for (int index = 0; index < scene.Account.Opportunities.Count; index++)
            {
                Simulation.Life.Opportunity opportunity = scene.Account.Opportunities[index];
                if (!Decision.IsLostToRival(opportunity))
                    continue;
                Decision decision = Decision.Of(scene.Dice, scene.Account, opportunity, index);

                Assert.Contains(decision.Strength, opportunity.Competitor!.Strengths);
                Assert.Contains(decision.StrengthSaid!.Value, decision.Strength!.Wordings);
                Assert.NotEqual(decision.Strength, decision.Other);
                Assert.Equal(DealDetail.None, decision.Detail);
            }
        });

    /// <summary>The words on each deal that was lost.</summary>
    private static IEnumerable<IGrouping<string, string>> TextsByDeal(World world)
    {
        TableDefinition notes = SchemaCatalog.Find("customer_notes")!;
        TableDefinition deals = SchemaCatalog.Find("closed_deals")!;
        Column status = world.Column(deals, "status");
        Column closed = world.Column(deals, "opportunity_id");
        HashSet<string> lost =
        [
            .. from row in Enumerable.Range(0, world[deals].Count) where Cells.Text(status, row) == "Lost" select Cells.Text(closed, row),
        ];
        Column text = world.Column(notes, "note_text");
        Column opportunity = world.Column(notes, "opportunity_id");
        return Enumerable
            .Range(0, world[notes].Count)
            .Where(row => !opportunity.IsNull(row) && lost.Contains(Cells.Text(opportunity, row)))
            .GroupBy(row => Cells.Text(opportunity, row), row => Cells.Text(text, row));
    }
}
