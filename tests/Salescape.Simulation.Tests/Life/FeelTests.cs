using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>How healthy customers look to the vendor.</summary>
public sealed class FeelTests
{
    [Fact]
    public void A_customer_is_scored_every_Sunday() =>
        Town.ForAnyCustomer(scene =>
        {
            List<HealthScore> weeks = scene.Account.Health.Weeks;

            Assert.All(weeks, week => Assert.Equal(DayOfWeek.Sunday, week.Sunday.DayOfWeek));
            Assert.All(weeks.Zip(weeks.Skip(1)), pair => Assert.Equal(7, pair.Second.Sunday.DayNumber - pair.First.Sunday.DayNumber));
        });

    [Fact]
    public void Scores_lie_between_none_and_all_and_the_overall_among_its_parts() =>
        Town.ForAnyCustomer(scene => Assert.All(scene.Account.Health.Weeks, week =>
            {
                int[] parts = [week.Usage, week.Support, week.Payment, week.Engagement, week.Sentiment];

                Assert.All(parts, part => Assert.InRange(part, 0, 100_00));
                Assert.InRange(week.Overall, parts.Min(), parts.Max());
            }));

    [Fact]
    public void Those_who_are_about_to_leave_look_less_healthy()
    {
        var judged = Town.Decided(Schema.OpportunityType.Renewal)
            .Select(renewal =>
                (renewal.Opportunity.Won, Health: renewal.Scene.Account.Health.ScoreOn(renewal.Opportunity.Closed.AddDays(-30)))
            )
            .Where(renewal => renewal.Health is not null)
            .ToList();

        Assert.True(
            judged.Where(renewal => !renewal.Won).Average(renewal => renewal.Health!.Value.Overall)
                < judged.Where(renewal => renewal.Won).Average(renewal => renewal.Health!.Value.Overall) - 2_00
        );
    }
}
