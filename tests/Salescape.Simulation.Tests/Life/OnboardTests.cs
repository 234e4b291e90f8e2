using Salescape.Schema;
using Salescape.Simulation.Life;

namespace Salescape.Simulation.Tests.Life;

/// <summary>How products are taken into use, and by whom.</summary>
public sealed class OnboardTests
{
    [Fact]
    public void The_first_user_is_an_administrator_from_the_first_working_day() =>
        Town.ForAnyCustomer(scene =>
        {
            User first = scene.Account.Users[0];

            Assert.Equal(UserRole.Admin, first.Role);
            Assert.InRange(first.Created.DayNumber - scene.Account.CustomerSince.DayNumber, 0, 5);
        });

    [Fact]
    public void On_no_day_do_more_users_hold_a_product_than_there_are_licences() =>
        Town.ForAnyCustomer(scene =>
        {
            Account account = scene.Account;
            DateOnly last = scene.Sees(account.Left) ? account.Left : scene.AsOf;
            for (int install = 0; install < account.Installs.Count; install++)
            {
                for (DateOnly day = account.Installs[install].InstalledOn; day <= last; day = day.AddDays(11))
                    Assert.True(NamedSeats.Holders(account, install, day) <= account.SeatsOn(account.Installs[install], day));
            }
        });

    [Fact]
    public void Nobody_logs_in_before_there_is_an_account_or_after_it_is_closed() =>
        Town.ForAnyCustomer(scene =>
        {
            foreach (User user in scene.Account.Users.Items)
                Assert.True(user.Logins.LastBy(scene.AsOf) is not { } login || (user.Created <= login && login < user.Leaves));
        });

    [Fact]
    public void Milestones_are_reached_one_by_one_and_stay_reached() =>
        Town.ForAnyCustomer(scene =>
        {
            for (int install = 0; install < scene.Account.Installs.Count; install++)
            {
                if (!OnboardingCourse.IsFor(scene.Account, install))
                    continue;
                var course = OnboardingCourse.Of(scene.Dice, scene.Account, install);
                int[] reached = [.. Enumerable.Range(0, 60).Select(week => course.ReachedBy(course.Start.AddDays(7 * week)))];

                Assert.Equal(reached.Order(), reached);
                Assert.True(reached[^1] <= course.Milestones);
            }
        });

    [Fact]
    public void Those_who_are_ready_for_new_software_take_it_into_use_sooner()
    {
        var (slow, quick) = Town.Customers.Halves(scene => scene.Account.Traits.Readiness);

        Assert.True(quick.Average(Slip) < slow.Average(Slip));
    }

    private static double Slip(Scene scene) => OnboardingCourse.Of(scene.Dice, scene.Account, 0).Slip;
}
