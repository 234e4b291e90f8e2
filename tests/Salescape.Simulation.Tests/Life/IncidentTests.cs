using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Life;
using Salescape.Simulation.Plan;
using Salescape.Simulation.Tests.Words;

namespace Salescape.Simulation.Tests.Life;

/// <summary>What a ticket is about: its feature, its cause, its tags and its article belong together.</summary>
public sealed class IncidentTests
{
    [Fact]
    public void It_happens_in_a_feature_that_can_have_it() =>
        ForAnyTicket(
            (_, ticket) =>
            {
                Assert.True(ticket.Case.IsOfProduct || ticket.Feature.Profile.Has(ticket.Case.Traits), ticket.Case.Name);
                Assert.InRange(ticket.Root, 1, ticket.Case.Roots);
            }
        );

    [Fact]
    public void One_of_a_known_problem_has_its_cause() =>
        ForAnyTicket(
            (_, ticket) =>
            {
                if (ticket.Issue is { } issue)
                    Assert.Equal((issue.Case, issue.Root, issue.Feature), (ticket.Case, ticket.Root, ticket.Feature));
            }
        );

    [Fact]
    public void The_article_linked_is_about_the_same() =>
        ForAnyTicket(
            (_, ticket) =>
            {
                if (ticket.Article is not { } article)
                    return;
                Assert.Equal(ticket.Issue, article.Issue);
                Assert.True(article.Case is null || article.Case == ticket.Case);
                Assert.True(ticket.Case.IsOfProduct || article.Feature == ticket.Feature, article.Title.ToString());
            }
        );

    [Fact]
    public void Its_tags_are_those_of_case_cause_or_feature() =>
        ForAnyTicket(
            (scene, ticket) =>
            {
                TicketWords words = TicketText.WordsOf(scene, ticket);
                var arena = new TextArena();
                for (int ordinal = 0; ordinal < words.TagCount; ordinal++)
                {
                    string tag = words.Tag(ordinal).ToString();
                    Assert.True(
                        ticket.Case.Tags.Any(one => one.ToString() == tag)
                            || tag == Slug.Of(arena, ticket.Feature.Name).ToString()
                            || ticket.Case.CauseTag is not null,
                        tag
                    );
                }
            }
        );

    /// <summary>A vocabulary that leaves a cause without words for something would fail only for the one customer who has it.</summary>
    [Fact]
    public void Every_cause_of_every_case_has_words_for_all_that_is_said_of_it()
    {
        var arena = new TextArena();
        foreach (HelpCase told in HelpCases.All)
        {
            for (int root = 1; root <= told.Roots; root++)
            {
                var facts = new Facts();
                for (Fact fact = default; fact <= Fact.Partner; fact++)
                    facts.Set(fact, Schema.Kernel.Text.Of("thing"));
                facts.Set(Fact.C1 + root - 1);
                Draw draw = Sampling.Draw(root);
                Grammar.Rule?[] rules =
                [
                    told.Subject,
                    told.Symptom,
                    told.Question,
                    told.Answer,
                    told.Why,
                    told.Noted,
                    told.Filed,
                    told.Help,
                    told.Detour,
                    told.Trigger,
                    told.Check,
                    told.Done,
                    told.Settled,
                    told.Rest,
                    told.Steps,
                    told.Paste,
                    told.CauseTag,
                ];
                foreach (Grammar.Rule? rule in rules)
                    rule?.Write(arena, in facts, ref draw);
                arena.Reset();
            }
        }
    }

    /// <summary>A known problem is told before anybody has met it: its words may name only product and feature.</summary>
    [Fact]
    public void What_many_may_share_is_told_without_a_customer()
    {
        var arena = new TextArena();
        foreach (HelpCase told in HelpCases.All.Where(one => one.MayRecur || one.MayLast))
        {
            Assert.NotNull(told.Detour);
            for (int seed = 0; seed < 200; seed++)
            {
                var facts = new Facts();
                Fact[] known = [Fact.Product, Fact.Feature, Fact.Part, Fact.Item, Fact.AnItem, Fact.Items, Fact.Engine];
                foreach (Fact fact in known)
                    facts.Set(fact, Schema.Kernel.Text.Of("thing"));
                facts.Set(Fact.Error, told.HasCode ? Schema.Kernel.Text.Of("LR-4172") : null);
                Draw draw = Sampling.Draw(seed);
                facts.Set(Fact.C1 + seed % told.Roots);
                told.Trigger?.Write(arena, in facts, ref draw);
                told.Subject.Write(arena, in facts, ref draw);
                told.Why.Write(arena, in facts, ref draw);
                told.Help.Write(arena, in facts, ref draw);
                told.Detour.Write(arena, in facts, ref draw);
                arena.Reset();
            }
        }
    }

    [Fact]
    public void Every_feature_of_the_range_is_described()
    {
        PlannedFeature[] features =
        [
            .. Enumerable.Range(0, ProductRange.Entries.Length).SelectMany(place => FeatureRange.Of(place, default, [])),
        ];

        Assert.All(features, feature => Assert.False(feature.Profile.Item.IsEmpty));
        Assert.Equal(ProductRange.Entries.Length * FeatureRange.AtLaunch, features.Length);
    }

    private static void ForAnyTicket(Action<Scene, Ticket> law) =>
        Town.ForAnyCustomer(scene =>
        {
            foreach (Ticket ticket in scene.Account.Help.Tickets.Items)
                law(scene, ticket);
        });
}
