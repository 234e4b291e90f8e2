using Salescape.Schema;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>How customers ask for help, and what comes of it.</summary>
public sealed class AskForHelpTests
{
    [Fact]
    public void A_ticket_is_answered_before_it_is_resolved_and_resolved_before_it_is_closed() =>
        ForAnyTicket(
            (_, ticket) =>
            {
                Assert.True(ticket.Created <= ticket.Responded);
                Assert.True(ticket.Responded <= ticket.Resolved || !ticket.IsSolved);
                Assert.True(ticket.Resolved <= ticket.Closed);
            }
        );

    [Fact]
    public void Whoever_asks_had_a_user_account_or_was_known_to_sales() =>
        ForAnyTicket(
            (scene, ticket) =>
                Assert.True(
                    ticket.User >= 0
                        ? scene.Account.Users[ticket.User].IsOpen(ticket.Created)
                        : scene.Account.Contacts[ticket.Contact].IsAround(ticket.Created)
                )
        );

    [Fact]
    public void What_is_said_and_done_follows_each_other() =>
        ForAnyTicket(
            (scene, ticket) =>
            {
                DateOnly[] days = [.. scene.Account.Help.StepsOf(ticket).ToArray().Select(step => step.Day)];

                Assert.Equal(days.Order(), days);
                Assert.True(ticket.Created <= days[0]);
            }
        );

    [Fact]
    public void Customers_who_waited_too_long_are_less_pleased()
    {
        var surveyed = Surveyed().ToList();

        Assert.True(
            surveyed.Where(one => one.Ticket.ResolvesLate).Average(one => one.Survey.Score)
                < surveyed.Where(one => !one.Ticket.ResolvesLate).Average(one => one.Survey.Score)
        );
    }

    [Fact]
    public void Skilled_agents_please_more()
    {
        var (weak, strong) = Surveyed().Halves(one => one.Ticket.Solver.Skill);

        Assert.True(strong.Average(one => one.Survey.Score) > weak.Average(one => one.Survey.Score));
    }

    [Fact]
    public void New_customers_ask_more_than_old_ones()
    {
        var customers = Town
            .Customers.Where(scene =>
                scene.AsOf.DayNumber - scene.Account.CustomerSince.DayNumber > 400
                && scene.Account.Left > scene.Account.CustomerSince.AddDays(400)
            )
            .ToList();

        Assert.True(customers.Average(scene => Asked(scene, 0, 60)) > 1.2 * customers.Average(scene => Asked(scene, 300, 360)));
    }

    private static double Asked(Scene scene, int from, int until) =>
        scene
            .Account.Help.Tickets.Items.ToArray()
            .Count(ticket =>
                scene.Account.CustomerSince.AddDays(from) <= ticket.Created && ticket.Created < scene.Account.CustomerSince.AddDays(until)
            );

    private static IEnumerable<(Ticket Ticket, Survey Survey)> Surveyed() =>
        Town.Customers.SelectMany(scene =>
            scene
                .Account.Help.Surveys.Where(survey => survey.Type == SurveyType.PostTicket)
                .Select(survey => (scene.Account.Help.Tickets[survey.Ticket], survey))
        );

    private static void ForAnyTicket(Action<Scene, Ticket> law) =>
        Town.ForAnyCustomer(scene =>
        {
            foreach (Ticket ticket in scene.Account.Help.Tickets.Items)
                law(scene, ticket);
        });
}
