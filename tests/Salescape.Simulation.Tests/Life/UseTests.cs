using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>How products are used.</summary>
public sealed class UseTests
{
    [Fact]
    public void Every_login_falls_on_a_day_on_which_the_user_had_an_account_and_the_customer_a_product() =>
        Town.ForAnyCustomer(scene =>
        {
            Account account = scene.Account;
            foreach (SampledLogin login in account.SampledLogins.Concat(account.AuditedLogins))
            {
                Assert.True(account.Users[login.User].IsOpen(login.Day));
                Assert.True(account.Installs[login.Install].InstalledOn <= login.Day);
                Assert.True(login.Day <= account.Left);
            }
        });

    [Fact]
    public void A_measured_week_with_sessions_had_users() => ForAnyWeek((_, week) => Assert.True(week.Sessions == 0 || week.Active > 0));

    [Fact]
    public void Contented_customers_use_more_of_their_licences()
    {
        var weeks = Town.Customers.SelectMany(scene =>
            scene.Account.UseWeeks.Select(week => (Week: week, Contentment: scene.Account.Mood.At(week.Ends)))
        );
        var (discontented, contented) = weeks.Halves(lived => lived.Contentment);

        Assert.True(contented.Average(lived => lived.Week.Utilization) > discontented.Average(lived => lived.Week.Utilization) + 5_00);
    }

    [Fact]
    public void Faulty_versions_fail_more()
    {
        var weeks = Town.Customers.SelectMany(scene => scene.Account.UseWeeks);
        var (sound, faulty) = weeks.Halves(week => week.Defect);

        Assert.True(faulty.Average(week => week.ErrorShare) > sound.Average(week => week.ErrorShare));
    }

    [Fact]
    public void An_alert_that_is_resolved_was_taken_first() =>
        Town.ForAnyCustomer(scene =>
        {
            foreach (Alert alert in scene.Account.Alerts)
                Assert.True(alert.Taken <= alert.Resolved);
        });

    [Fact]
    public void Nothing_is_synced_before_an_integration_is_set_up_or_after_it_is_off() =>
        Town.ForAnyCustomer(scene =>
        {
            foreach (Integration integration in scene.Account.Integrations)
            {
                if (integration.LastSync(scene.AsOf) is { } last)
                    Assert.True(integration.Installed <= last && last < integration.Off);
            }
        });

    private static void ForAnyWeek(Action<Scene, UseWeek> law) =>
        Town.ForAnyCustomer(scene =>
        {
            foreach (UseWeek week in scene.Account.UseWeeks)
                law(scene, week);
        });
}
