using System.Globalization;
using System.Text.RegularExpressions;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Life;
using Salescape.Simulation.Tests.Words;

namespace Salescape.Simulation.Tests.Life;

/// <summary>What customer success writes follows from the account's books and from what was agreed before.</summary>
public sealed partial class ActivityChainTests
{
    [Fact]
    public void Every_share_of_licences_is_one_of_the_product_at_that_time() =>
        ForAnyActivity(
            (scene, index, outcome) =>
            {
                ActivityStanding standing = scene.Account.Health.Stories[index].Standing;
                Activity activity = scene.Account.Health.Activities[index];
                long[] known =
                [
                    .. new[] { standing.Use?.Utilization, standing.Before?.Utilization, standing.Use?.Adoption }
                        .OfType<long>()
                        .Select(hundredths => (hundredths + 50) / 100),
                ];
                Assert.All(Shares().Matches(outcome), said => Assert.Contains(Number(said.Groups[1]), known));
                foreach (Match said in Licences().Matches(outcome))
                    Assert.Equal(
                        (standing.Use!.Value.Active, standing.Use.Value.Purchased),
                        (Number(said.Groups[1]), Number(said.Groups[2]))
                    );
                Assert.True(standing.Use is not { } use || (use.Install == activity.Install && use.Ends <= activity.Day), outcome);
            }
        );

    [Fact]
    public void Tickets_named_are_of_the_product_and_were_open_when_first_spoken_of() =>
        ForAnyActivity(
            (scene, index, outcome) =>
            {
                HealthBook book = scene.Account.Health;
                int earlier = book.Stories[index].Earlier;
                foreach (Match said in Tickets().Matches(outcome))
                {
                    bool isNow = Names(scene, index, said.Value);
                    Assert.True(isNow || (earlier >= 0 && Names(scene, earlier, said.Value)), outcome);
                }
            }
        );

    [Fact]
    public void Talks_look_back_on_what_was_agreed_about_the_same_product() =>
        Town.ForAnyCustomer(scene =>
        {
            HealthBook book = scene.Account.Health;
            for (int index = 0; index < book.Activities.Count; index++)
            {
                ActivityStory story = book.Stories[index];
                if (story.Earlier < 0)
                    continue;
                Activity then = book.Activities[story.Earlier];
                Assert.NotEqual(Agreement.None, book.Stories[story.Earlier].Agreed);
                Assert.Equal(book.Activities[index].Install, then.Install);
                int days = book.Activities[index].Day.DayNumber - then.Day.DayNumber;
                Assert.InRange(days, 1, CheckInAssumptions.Remembered);
                if (book.Stories[story.Earlier].Agreed == Agreement.Ticket)
                    Assert.Equal(book.Stories[story.Earlier].Standing.Oldest!.Resolved <= book.Activities[index].Day, story.WasKept);
                if (book.Stories[story.Earlier].Agreed == Agreement.Invoice)
                    Assert.Equal(!book.Stories[story.Earlier].Standing.Overdue!.IsOpenOn(book.Activities[index].Day), story.WasKept);
            }
        });

    [Fact]
    public void Whoever_has_given_notice_agrees_on_nothing_more() =>
        Town.ForAnyCustomer(scene =>
            Assert.DoesNotContain(scene.Account.Health.Stories, story => story.Standing.IsLeaving && story.Agreed != Agreement.None)
        );

    [Fact]
    public void Most_talks_agreed_on_take_place_on_their_day_or_soon_after()
    {
        var agreed = Town
            .Customers.SelectMany(scene =>
                scene.Account.Health.Activities.Select(activity =>
                    (Days: scene.Account.Health.Activities.Select(other => other.Day), activity.Next, scene)
                )
            )
            .Where(talk => talk.Next is { } next && next.AddDays(20) < talk.scene.AsOf && next < talk.scene.Account.LeavingKnown);

        Assert.InRange(agreed.Share(talk => talk.Days.Any(day => day >= talk.Next && day <= talk.Next!.Value.AddDays(14))), 0.8, 0.97);
    }

    [Fact]
    public void Who_pays_more_is_looked_after_more_and_who_pays_little_is_called_now_and_then()
    {
        double[] years = new double[CheckInAssumptions.EffortFrom.Length];
        double[] held = new double[years.Length];
        foreach (Scene scene in Town.Customers)
        {
            DateOnly last = scene.Account.Left < scene.AsOf ? scene.Account.Left : scene.AsOf;
            // Half years are short enough for an account to be of one step.
            for (DateOnly from = scene.Account.CustomerSince; from.AddDays(182) <= last; from = from.AddDays(182))
            {
                int effort = Effort.Of(scene.Account, from);
                years[effort] += 0.5;
                held[effort] += scene.Account.Health.Activities.Count(activity => activity.Day >= from && activity.Day < from.AddDays(182));
            }
        }

        double[] yearly = [.. held.Zip(years, (activities, lived) => activities / lived)];

        Assert.InRange(yearly[0], 0.6, 2.5);
        Assert.InRange(yearly[^1], 10, 24);
        Assert.Equal(yearly.Order(), yearly);
    }

    [Fact]
    public void Reviews_are_held_with_customers_worth_one_and_escalations_are_never_pleasant() =>
        Town.ForAnyCustomer(scene => Assert.All(scene.Account.Health.Activities, activity =>
            {
                bool isReview = activity.Type == Schema.ActivityType.QBR;
                Assert.True(!isReview || CheckInAssumptions.ReviewsPerYear[Effort.Of(scene.Account, activity.Day)] > 0);
                bool isEscalation = activity.Type == Schema.ActivityType.Escalation;
                Assert.False(isEscalation && activity.Sentiment == Schema.Sentiment.Positive);
            }));

    [Fact]
    public void Hardly_two_outcomes_read_the_same()
    {
        List<string> outcomes = [];
        foreach (Scene scene in Town.Customers)
        {
            for (int index = 0; index < scene.Account.Health.Activities.Count; index++)
                outcomes.Add(ActivityOutcome.Of(scene, index).Outcome.ToString());
        }

        Assert.InRange((double)outcomes.Distinct().Count() / outcomes.Count, 0.97, 1);
    }

    private static bool Names(Scene scene, int index, string number)
    {
        Ticket? ticket = scene.Account.Health.Stories[index].Standing.Oldest;
        Activity activity = scene.Account.Health.Activities[index];
        return ticket is not null
            && ticket.Number(new TextArena()).ToString() == number
            && ticket.Install == activity.Install
            && ticket.Created < activity.Day
            && ticket.Resolved > activity.Day;
    }

    private static void ForAnyActivity(Action<Scene, int, string> law) =>
        Town.ForAnyCustomer(scene =>
        {
            for (int index = 0; index < scene.Account.Health.Activities.Count; index++)
            {
                ActivityTexts texts = ActivityOutcome.Of(scene, index);
                Sampling.AssertClean(texts.Outcome.ToString());
                if (texts.ActionItems is { } actions)
                    Sampling.AssertClean(actions.ToString());
                law(scene, index, texts.Outcome.ToString());
            }
        });

    private static int Number(Group said) => int.Parse(said.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"([\d,]+)%")]
    private static partial Regex Shares();

    [GeneratedRegex(@"([\d,]+) of ([\d,]+) licen[cs]es")]
    private static partial Regex Licences();

    [GeneratedRegex(@"T-\d{4}-\d+-\d+")]
    private static partial Regex Tickets();
}
