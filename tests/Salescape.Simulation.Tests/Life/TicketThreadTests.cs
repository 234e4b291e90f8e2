using System.Text.RegularExpressions;
using CsCheck;
using Salescape.Schema;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Life;
using Salescape.Simulation.Tests.Laws;

namespace Salescape.Simulation.Tests.Life;

/// <summary>A ticket's conversation follows itself: every act has its reason in what was said before.</summary>
public sealed partial class TicketThreadTests
{
    private const int WordsOfPhrase = 4;

    [Fact]
    public void Every_act_is_possible_when_it_comes() =>
        ForAnyThread(
            (ticket, steps) =>
            {
                FactSet held = ThreadActs.Begin(ticket.Case, ticket.Solution);
                var found = FactSet.Of(Fact.Understood, Fact.Tried);
                foreach (TicketStep step in steps)
                {
                    // Who works may find the cause and say it at once; which answer it was is told apart by the question.
                    Assert.Equal(held - found, step.Thread - found);
                    if (step.Said is not { } said)
                        continue;
                    FactSet before = step.Thread;
                    Assert.True(ThreadActs.IsPossible(said, in before), $"{said}");
                    held = ThreadActs.After(said, in before);
                }
            }
        );

    [Fact]
    public void A_cause_is_named_once_and_never_asked_for_afterwards() =>
        ForAnyThread(
            (_, steps) =>
            {
                bool isNamed = false;
                foreach (CommentKind said in steps.Where(step => step.Said is not null).Select(step => step.Said!.Value))
                {
                    bool asks = said is CommentKind.AskForDetails or CommentKind.InternalNote or CommentKind.NoteStuck;
                    bool names = said is CommentKind.NoteFound or CommentKind.EngineerFinding;
                    Assert.False(isNamed && (asks || names), $"{said}");
                    isNamed = (isNamed || names) && said != CommentKind.CustomerStillFails;
                }
            }
        );

    [Fact]
    public void A_question_is_answered_before_anything_else_is_said_to_the_customer() =>
        ForAnyThread(
            (_, steps) =>
            {
                CommentKind latest = CommentKind.CustomerThanks;
                foreach (TicketStep step in steps)
                {
                    if (step.IsInternal || step.Said is not { } said)
                        continue;
                    Assert.Equal(latest == CommentKind.AskForDetails, said == CommentKind.CustomerDetails);
                    latest = said;
                }
            }
        );

    [Fact]
    public void What_the_customer_answers_is_taken_up_by_the_next_of_the_desk_who_has_to_do_with_it() =>
        ForAnyThread(
            (_, steps) =>
            {
                bool isWaiting = false;
                foreach (TicketStep step in steps)
                {
                    if (step.Said is not { } said)
                        continue;
                    bool isAside =
                        step.By is null
                        || said
                            is CommentKind.TakesOver
                                or CommentKind.ManagerNote
                                or CommentKind.InternalRaise
                                or CommentKind.Farewell
                                or CommentKind.EngineerUpdate;
                    Assert.Equal(isWaiting, step.Thread.Holds(Fact.Shown));
                    isWaiting = said == CommentKind.CustomerDetails || (isWaiting && isAside);
                }
            }
        );

    [Fact]
    public void What_an_account_reports_again_is_asked_and_looked_into_no_more() =>
        ForAnyThread(
            (ticket, steps) =>
            {
                if (!ticket.IsAgain)
                    return;
                Assert.DoesNotContain(
                    steps,
                    step => step.Said is CommentKind.AskForDetails or CommentKind.InternalHandover or CommentKind.EngineerFinding
                );
            }
        );

    [Fact]
    public void Whoever_confirms_or_closes_has_been_told_what_to_do() =>
        ForAnyThread(
            (_, steps) =>
            {
                bool isAdvised = false;
                foreach (CommentKind said in steps.Where(step => step.Said is not null).Select(step => step.Said!.Value))
                {
                    bool needsAdvice =
                        said
                        is CommentKind.CustomerTries
                            or CommentKind.CustomerConfirms
                            or CommentKind.CustomerStillFails
                            or CommentKind.Closing;
                    Assert.True(isAdvised || !needsAdvice, $"{said}");
                    isAdvised =
                        said is not CommentKind.CustomerStillFails
                        && (isAdvised || said is CommentKind.Solution or CommentKind.FirstResponseWithAnswer);
                }
            }
        );

    [Fact]
    public void A_ticket_is_closed_for_silence_days_after_the_last_word() =>
        ForAnyThread(
            (ticket, steps) =>
            {
                for (int i = 1; i < steps.Length; i++)
                {
                    if (steps[i].Said == CommentKind.Closing && ticket.Closed < DateOnly.MaxValue)
                        Assert.True(steps[i].Day.DayNumber - steps[i - 1].Day.DayNumber >= 3);
                }
            }
        );

    [Fact]
    public void A_ticket_is_resolved_by_the_last_word_of_who_answers_or_is_content() =>
        ForAnyThread(
            (ticket, steps) =>
            {
                if (ticket.Resolved == DateOnly.MaxValue)
                    return;
                CommentKind last = steps.Last(step => step.Said is not null && !step.IsInternal && step.Day <= ticket.Resolved).Said!.Value;
                bool isTried = last == CommentKind.CustomerTries && steps[^1].Said == CommentKind.Closing;
                Assert.True(
                    isTried
                        || last
                            is CommentKind.Solution
                                or CommentKind.FirstResponseWithAnswer
                                or CommentKind.Explains
                                or CommentKind.FollowUp
                                or CommentKind.CustomerConfirms
                                or CommentKind.CustomerThanks
                                or CommentKind.Farewell,
                    $"{last}"
                );
            }
        );

    [Fact]
    public void Nobody_hands_up_what_the_customer_has_just_explained() =>
        ForAnyThread(
            (ticket, steps) =>
            {
                bool tells =
                    ticket.Type != TicketType.FeatureRequest && ticket.Case.Cause is not (RootCause.ProductBug or RootCause.Infrastructure);
                bool isTold = false;
                foreach (CommentKind said in steps.Where(step => step.Said is not null).Select(step => step.Said!.Value))
                {
                    Assert.False(tells && isTold && said == CommentKind.InternalHandover);
                    isTold |= said == CommentKind.CustomerDetails;
                }
            }
        );

    [Fact]
    public void Who_asks_for_news_when_the_cause_is_known_gets_the_answer_next() =>
        ForAnyThread(
            (_, steps) =>
            {
                CommentKind? asked = null;
                foreach (TicketStep step in steps)
                {
                    if (step.IsInternal || step.Said is not { } said)
                        continue;
                    bool isAnswer = said is CommentKind.Solution or CommentKind.StatusUpdate or CommentKind.EngineerUpdate;
                    Assert.True(asked is null || isAnswer || said == CommentKind.Farewell, $"{said}");
                    bool isChase = said is CommentKind.CustomerChase or CommentKind.ColleagueCovers;
                    asked = isChase && step.Thread.Holds(Fact.Understood) ? said : null;
                }
            }
        );

    [Fact]
    public void Nobody_notes_the_same_twice_on_a_ticket() =>
        ForAnyWorld(world =>
        {
            var notes = Threads.NotesOf(world).ToList();
            Assert.Equal(notes.Count, notes.Distinct().Count());
            Assert.InRange(notes.Select(note => note.Words).Distinct().Count() / (double)notes.Count, 0.7, 1);
        });

    [Fact]
    public void Nobody_looks_for_a_fault_or_a_version_behind_an_invoice() =>
        ForAnyWorld(world =>
        {
            foreach (Comment comment in Threads.CommentsOf(world).Where(comment => comment.Category == TicketCategory.Billing))
                Assert.False(OfFaults().IsMatch(comment.Words), comment.Words);
        });

    [Fact]
    public void What_has_been_named_is_seldom_named_again() =>
        ForAnyWorld(world =>
        {
            var comments = Threads.CommentsOf(world).ToList();
            Assert.InRange(comments.Share(comment => Repeats(comment.Opening, comment.Words)), 0, 0.2);
        });

    private static bool Repeats(string opening, string words)
    {
        string said = $" {string.Join(' ', WordsOf(opening))} ";
        string[] own = WordsOf(words);
        return Enumerable
            .Range(0, Math.Max(0, own.Length - WordsOfPhrase + 1))
            .Any(at => said.Contains($" {string.Join(' ', own[at..(at + WordsOfPhrase)])} ", StringComparison.Ordinal));
    }

    private static string[] WordsOf(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    private static void ForAnyThread(Action<Ticket, TicketStep[]> law) =>
        Town.ForAnyCustomer(scene =>
        {
            foreach (Ticket ticket in scene.Account.Help.Tickets.Items)
                law(ticket, scene.Account.Help.StepsOf(ticket).ToArray());
        });

    private static void ForAnyWorld(Action<World> law) =>
        Gen.Int[1, 1_000_000]
            .Sample(seed => law(World.Seen(seed, 0.2m, new DateOnly(2023, 1, 1), new DateOnly(2025, 12, 31))), iter: 3, threads: 1);

    [GeneratedRegex(@"\d+\.\d+\.\d+|reproduc|test tenant|the logs|a fix\b|\bbug\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfFaults();

    [GeneratedRegex("[A-Za-z0-9']+")]
    private static partial Regex Word();
}
