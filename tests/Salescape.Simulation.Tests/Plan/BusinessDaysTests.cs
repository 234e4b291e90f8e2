using CsCheck;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Tests.Plan;

/// <summary>Time as offices keep it.</summary>
public sealed class BusinessDaysTests
{
    private static readonly Purpose Waiting = new("test of waiting");

    private static readonly Gen<DateOnly> Dates = Gen.Int[0, 11_000].Select(day => new DateOnly(2010, 1, 1).AddDays(day));
    private static readonly Gen<HolidayCalendar> Calendars = Gen.Enum<HolidayCalendar>();
    private static readonly Gen<Pace> OfOffices = Gen.Int[(int)Pace.Desk, (int)Pace.Publishing].Select(pace => (Pace)pace);

    [Fact]
    public void No_day_before_the_first_is_found_and_none_on_which_offices_are_closed() =>
        Gen.Select(Dates, Gen.Double[0, 500], Calendars, OfOffices)
            .Sample(
                (from, days, calendar, pace) =>
                {
                    DateOnly day = BusinessDays.After(from, days, calendar, pace);
                    Assert.True(day >= from);
                    Assert.True(Calendar.IsWorkday(day, calendar));
                }
            );

    [Fact]
    public void Looking_back_no_day_after_the_last_is_found_and_none_on_which_offices_are_closed() =>
        Gen.Select(Dates, Gen.Double[0, 500], Calendars, OfOffices)
            .Sample(
                (until, days, calendar, pace) =>
                {
                    DateOnly day = BusinessDays.Before(until, days, calendar, pace);
                    Assert.True(day <= until);
                    Assert.True(Calendar.IsWorkday(day, calendar));
                }
            );

    [Fact]
    public void Who_waits_longer_comes_no_sooner() =>
        Gen.Select(Dates, Gen.Double[0, 300], Gen.Double[0, 20], Calendars, OfOffices)
            .Sample(
                (from, days, more, calendar, pace) =>
                    Assert.True(BusinessDays.After(from, days + more, calendar, pace) >= BusinessDays.After(from, days, calendar, pace))
            );

    [Fact]
    public void A_day_within_two_lies_between_them() =>
        Gen.Select(Dates, Gen.Int[0, 400], Gen.Double[0, 0.999999], Calendars, OfOffices)
            .Sample(
                (first, days, part, calendar, pace) =>
                    Assert.InRange(BusinessDays.Within(first, first.AddDays(days), part, calendar, pace), first, first.AddDays(days))
            );

    [Fact]
    public void Nothing_waits_is_the_first_day_of_work() =>
        Gen.Select(Dates, Calendars)
            .Sample(
                (day, calendar) =>
                {
                    Assert.Equal(Calendar.WorkdayFrom(day, calendar), BusinessDays.After(day, 0, calendar, Pace.Won));
                    Assert.Equal(Calendar.WorkdayUntil(day, calendar), BusinessDays.Before(day, 0, calendar, Pace.Won));
                }
            );

    [Fact]
    public void Weekdays_have_their_published_shares_wherever_the_waiting_begins() =>
        Gen.Select(Dates, OfOffices, Gen.Long)
            .Sample(
                (from, pace, seed) =>
                {
                    const int Waits = 20_000;
                    Draw draw = Dice.Of(seed).Roll(Waiting);
                    double[] found = new double[7];
                    for (int i = 0; i < Waits; i++)
                    {
                        DateOnly day = BusinessDays.After(from, draw.Between(0, 2_100), HolidayCalendar.India, pace);
                        found[((int)day.DayOfWeek + 6) % 7]++;
                    }

                    double[] weights = WeekdayAssumptions.Weights(pace).ToArray();
                    for (int weekday = 0; weekday < 7; weekday++)
                        Assert.InRange(
                            found[weekday] / Waits,
                            weights[weekday] / weights.Sum() - 0.02,
                            weights[weekday] / weights.Sum() + 0.02
                        );
                },
                iter: 10
            );

    [Fact]
    public void Four_years_take_four_years() =>
        Gen.Select(Dates, Calendars, OfOffices)
            .Sample(
                (from, calendar, pace) =>
                {
                    DateOnly later = BusinessDays.After(from, 4 * 365.25, calendar, pace);
                    Assert.InRange(later.DayNumber - from.DayNumber, 1_461 - 20, 1_461 + 20);
                }
            );

    [Fact]
    public void Hardly_anything_is_done_between_the_years() =>
        Gen.Select(Gen.Int[2015, 2035], Gen.Enum<HolidayCalendar>())
            .Sample(
                (year, calendar) =>
                {
                    int between = 0;
                    const int Parts = 2_000;
                    for (int i = 0; i < Parts; i++)
                    {
                        double part = (i + 0.5) / Parts;
                        DateOnly day = BusinessDays.Within(new(year, 12, 1), new(year + 1, 1, 31), part, calendar, Pace.Meeting);
                        between += day >= new DateOnly(year, 12, 25) && day <= new DateOnly(year + 1, 1, 1) ? 1 : 0;
                    }

                    // Spread evenly it would be 13 %.
                    Assert.True(between < 0.06 * Parts);
                }
            );
}
