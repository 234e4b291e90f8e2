using Salescape.Schema;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>How customer success looks after customers.</summary>
public sealed class CheckInTests
{
    [Fact]
    public void Activities_are_held_while_it_is_a_customer_and_in_order() =>
        Town.ForAnyCustomer(scene =>
        {
            List<Activity> activities = scene.Account.Health.Activities;

            Assert.All(activities, activity => Assert.True(scene.Account.IsCustomer(activity.Day)));
            Assert.Equal(activities.Select(activity => activity.Day).Order(), activities.Select(activity => activity.Day));
            Assert.Equal(activities.Count, scene.Account.Health.Meetings.Count);
        });

    [Fact]
    public void Enterprises_are_reviewed_more_often_than_small_customers() =>
        Assert.True(ReviewsAYear(CompanySize.Enterprise) > ReviewsAYear(CompanySize.Small));

    [Fact]
    public void Whoever_took_part_has_been_heard_of_since() =>
        Town.ForAnyCustomer(scene =>
        {
            HealthBook book = scene.Account.Health;
            for (int index = 0; index < book.Activities.Count; index++)
            {
                if (book.Meetings[index].Contact is { } contact)
                    Assert.True(contact.LastHeard(scene.AsOf) >= book.Activities[index].Day);
            }
        });

    [Fact]
    public void Discontent_is_heard_in_activities()
    {
        var heard = Town.Customers.SelectMany(scene =>
            scene.Account.Health.Activities.Select(activity => (activity.Sentiment, Contentment: scene.Account.Mood.At(activity.Day)))
        );
        var (discontented, contented) = heard.Halves(activity => activity.Contentment);

        Assert.True(
            discontented.Share(activity => activity.Sentiment == Sentiment.Negative)
                > contented.Share(activity => activity.Sentiment == Sentiment.Negative)
        );
    }

    private static double ReviewsAYear(CompanySize size)
    {
        var customers = Town.Customers.Where(scene => scene.Account.Profile.Size == size).ToList();
        double days = customers.Sum(scene =>
            (scene.Sees(scene.Account.Left) ? scene.Account.Left : (DateOnly)scene.AsOf).DayNumber - scene.Account.CustomerSince.DayNumber
        );
        return 365 * customers.Sum(scene => scene.Account.Health.Activities.Count(activity => activity.Type == ActivityType.QBR)) / days;
    }
}
