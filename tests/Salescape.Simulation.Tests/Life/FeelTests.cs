using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>How healthy customers look to the vendor.</summary>
public sealed class FeelTests
{
    [Fact]
    public void A_customer_is_scored_three_times_a_month() =>
        Town.ForAnyCustomer(scene =>
        {
            List<HealthScore> scores = scene.Account.Health.Scores;

            Assert.All(scores, score => Assert.True(score.Day.Day is 1 or 11 or 21));
            Assert.All(scores.Zip(scores.Skip(1)), pair => Assert.InRange(pair.Second.Day.DayNumber - pair.First.Day.DayNumber, 8, 11));
        });

    [Fact]
    public void Scores_lie_between_none_and_all_and_the_overall_among_its_parts() =>
        Town.ForAnyCustomer(scene => Assert.All(scene.Account.Health.Scores, score =>
            {
                int[] parts = [score.Usage, score.Support, score.Payment, score.Engagement, score.Sentiment];

                Assert.All(parts, part => Assert.InRange(part, 0, 100_00));
                Assert.InRange(score.Overall, parts.Min(), parts.Max());
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
