using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Life;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Tests.Life;

/// <summary>On which days and at which hours things happen in a life.</summary>
public sealed class RhythmTests
{
    [Fact]
    public void Contracts_are_signed_on_working_days() =>
        Town.ForAnyLife(scene =>
        {
            foreach (Contract contract in scene.Account.Contracts.Items)
                Assert.True(Calendar.IsWorkday(contract.Signed, scene.Account.Calendar));
        });

    [Fact]
    public void A_signature_waits_no_longer_than_a_contract_can() =>
        Town.ForAnyLife(scene =>
        {
            foreach (Contract contract in scene.Account.Contracts.Items)
                Assert.InRange(contract.Signed.DayNumber - contract.Closed.DayNumber, 0, ContractAssumptions.SignatureDelayMax);
        });

    [Fact]
    public void An_account_is_measured_once_a_month_on_one_weekday() =>
        Town.ForAnyCustomer(scene =>
        {
            foreach (IGrouping<int, UseWeek> install in scene.Account.UseWeeks.GroupBy(week => week.Install))
                Assert.Distinct(install.Select(week => (week.Ends.Year, week.Ends.Month)));
            Assert.True(scene.Account.UseWeeks.Select(week => week.Ends.DayOfWeek).Distinct().Count() <= 1);
        });

    [Fact]
    public void Accounts_are_measured_on_all_days_of_two_weeks()
    {
        var days = Town.Customers.SelectMany(scene => scene.Account.UseWeeks.Select(week => week.Ends.Day).Distinct()).ToHashSet();

        Assert.Equal([.. Enumerable.Range(8, 14)], days.Order());
    }

    [Fact]
    public void Quotes_of_a_large_company_follow_the_week()
    {
        var weekdays = Town.Large.SelectMany(scene => scene.Account.Quotes.Select(quote => quote.Dated.DayOfWeek)).ToList();

        Assert.InRange(weekdays.Share(day => day == DayOfWeek.Monday), 0.13, 0.21);
        Assert.InRange(weekdays.Share(day => day is DayOfWeek.Tuesday or DayOfWeek.Wednesday or DayOfWeek.Thursday), 0.62, 0.74);
    }

    [Fact]
    public void Users_are_not_opened_on_Mondays_above_all()
    {
        var weekdays = Town
            .Customers.SelectMany(scene => scene.Account.Users.Items.ToArray().Select(user => user.Created.DayOfWeek))
            .ToList();

        Assert.InRange(weekdays.Share(day => day == DayOfWeek.Monday), 0.16, 0.25);
    }

    [Fact]
    public void A_session_hardly_ever_ends_on_the_second_of_the_minute_on_which_it_began()
    {
        var sessions = Town
            .Customers.Take(300)
            .SelectMany(scene =>
                scene.Account.SampledLogins.Select(login =>
                    Session.Of(scene.Dice, scene.Account, login, scene.Account.Installs[login.Install].SessionMinutes, out _)
                )
            )
            .ToList();

        Assert.InRange(sessions.Share(session => session.Seconds % 60 == 0), 0, 0.05);
        Assert.All(sessions, session => Assert.Equal(session.Start.Date, session.End.Date));
    }

    [Fact]
    public void The_day_has_no_steps()
    {
        double[] quarters = new double[96];
        foreach (Scene scene in Town.Customers.Where(one => one.Account.Calendar == HolidayCalendar.NorthAmerica))
        {
            foreach (SampledLogin login in scene.Account.SampledLogins)
            {
                DateTime start = Session
                    .Of(scene.Dice, scene.Account, login, scene.Account.Installs[login.Install].SessionMinutes, out _)
                    .Start;
                quarters[start.Hour * 4 + start.Minute / 15]++;
            }
        }

        // From eight to six; a step between bands of two hours was one of 40 %.
        for (int quarter = 33; quarter < 70; quarter++)
            Assert.InRange(quarters[quarter] / quarters[quarter - 1], 0.7, 1.36);
    }
}
