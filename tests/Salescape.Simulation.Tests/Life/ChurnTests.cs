using Salescape.Schema;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>Who leaves, and what leaving ends.</summary>
public sealed class ChurnTests
{
    [Fact]
    public void An_account_that_hardly_logs_in_churns_more_often()
    {
        var customers = Town.Customers.Where(scene => scene.Account.Users.Count > 0).ToList();
        var (idle, busy) = customers.Halves(LoginsADay);

        Assert.True(idle.Share(HasLeft) > busy.Share(HasLeft));
    }

    [Fact]
    public void Discontented_customers_renew_less_often()
    {
        var (discontented, contented) = Town.Decided(OpportunityType.Renewal)
            .Halves(renewal => renewal.Scene.Account.Mood.Remembered(renewal.Opportunity.Closed));

        Assert.True(discontented.Share(renewal => renewal.Opportunity.Won) < contented.Share(renewal => renewal.Opportunity.Won) - 0.05);
    }

    [Fact]
    public void Those_who_pay_late_renew_less_often()
    {
        var (late, punctual) = Town.Decided(OpportunityType.Renewal)
            .Halves(renewal => renewal.Scene.Account.Mood.PaymentMorale(renewal.Opportunity.Closed));

        Assert.True(late.Share(renewal => renewal.Opportunity.Won) < punctual.Share(renewal => renewal.Opportunity.Won));
    }

    [Fact]
    public void Small_customers_leave_more_often_than_enterprises() =>
        Assert.True(
            Town.Customers.Where(scene => scene.Account.Profile.Size == CompanySize.Small).Share(HasLeft)
                > Town.Customers.Where(scene => scene.Account.Profile.Size == CompanySize.Enterprise).Share(HasLeft)
        );

    [Fact]
    public void A_customer_leaves_on_the_last_day_of_a_contract() =>
        Town.ForAnyCustomer(scene =>
        {
            if (scene.Account.Left < DateOnly.MaxValue)
                Assert.Contains(scene.Account.Contracts.Items.ToArray(), contract => contract.LastDay == scene.Account.Left);
        });

    [Fact]
    public void Leaving_is_known_before_it_happens() =>
        Town.ForAnyCustomer(scene => Assert.True(scene.Account.LeavingKnown <= scene.Account.Left));

    [Fact]
    public void Nobody_leaves_to_a_competitor_who_was_not_there() =>
        Town.ForAnyCustomer(scene =>
        {
            foreach (Simulation.Life.Opportunity renewal in scene.Account.Opportunities.Items)
            {
                bool isCutShort = renewal.Renews >= 0 && scene.Account.Contracts[renewal.Renews].IsCutShort;
                Assert.False(
                    renewal is { Type: OpportunityType.Renewal, Won: false, Competitor: null, ChurnReason: ChurnReason.Competitor }
                        && renewal.Closed < DateOnly.MaxValue
                        && !isCutShort
                );
            }
        });

    private static bool HasLeft(Scene scene) => scene.Sees(scene.Account.Left);

    private static double LoginsADay(Scene scene)
    {
        Account account = scene.Account;
        DateOnly last = scene.Sees(account.Left) ? account.Left : scene.AsOf;
        double logins = 0;
        foreach (User user in account.Users.Items)
            logins += user.Logins.CountBy(scene.AsOf);
        return logins / account.Users.Count / (last.DayNumber - account.CustomerSince.DayNumber + 1);
    }
}
