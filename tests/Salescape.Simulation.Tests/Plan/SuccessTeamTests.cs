using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Tests.Plan;

public sealed class SuccessTeamTests
{
    private static readonly Purpose Customer = new("test customer");

    [Fact]
    public void Nobody_bears_the_name_of_another_in_sales_or_success() =>
        Gen.Select(Worlds.Seed, Worlds.AnyStart, Worlds.Days, Worlds.Scale)
            .Sample(
                (seed, start, days, scale) =>
                {
                    (SalesForce force, SuccessTeam team) = Plan(seed, start, start.AddDays(days), scale);
                    Text[] names =
                    [
                        .. force.Reps.Select(rep => rep.Name),
                        .. SalesForce.Regions.SelectMany(team.CsmsOf).Select(csm => csm.Name),
                    ];
                    Assert.Equal(names.Length, names.Distinct().Count());
                },
                iter: 20
            );

    [Fact]
    public void A_later_horizon_changes_nobody() =>
        Gen.Select(Worlds.Seed, Worlds.AnyStart, Worlds.Days, Worlds.Days, Worlds.Scale)
            .Sample(
                (seed, start, days, more, scale) =>
                {
                    (SalesForce force, SuccessTeam early) = Plan(seed, start, start.AddDays(days), scale);
                    (SalesForce later, SuccessTeam late) = Plan(seed, start, start.AddDays(days + more), scale);
                    Assert.Equal(force.Reps.Select(rep => rep.Name), later.Reps.Take(force.Reps.Count).Select(rep => rep.Name));
                    for (int day = 0; day <= days; day += 11)
                    {
                        Dice customer = Dice.Of(seed).For(Customer, day);
                        var region = (Region)(day % 4);
                        DateOnly since = start.AddDays(day);
                        DateOnly date = start.AddDays((day + days) / 2);
                        Csm csm = early.CsmOf(customer, region, since, date);
                        Assert.Equal(csm.Name, late.CsmOf(customer, region, since, date).Name);
                        Assert.True(csm.EffectiveDate <= (date < since ? since : date));
                    }
                },
                iter: 20
            );

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public void Portfolios_are_of_a_size_that_one_can_look_after(double scale)
    {
        (_, SuccessTeam team) = Plan(3, Worlds.Start, Worlds.End, scale);
        var loads = new Dictionary<Text, int>();
        int customers = (int)(280 * scale);
        for (int i = 0; i < customers; i++)
        {
            // Customers come the faster the longer the vendor sells.
            DateOnly since = Worlds.Start.AddDays(
                (int)(Math.Sqrt(i / (double)customers) * (Worlds.End.DayNumber - Worlds.Start.DayNumber))
            );
            Text name = team.CsmOf(Dice.Of(3).For(Customer, i), Region.NorthAmerica, since, Worlds.End).Name;
            loads[name] = loads.GetValueOrDefault(name) + 1;
        }

        Assert.InRange(loads.Values.Average(), 35, 60);
        Assert.True(loads.Values.Max() < 85);
    }

    private static (SalesForce Force, SuccessTeam Team) Plan(long seed, DateOnly start, DateOnly horizon, double scale)
    {
        Dice world = Dice.Of(seed);
        var names = new StaffNames(world);
        var staffing = new SuccessStaffing(world, new History(start, start), scale, names);
        SalesForce force = SalesForce.Plan(world, new History(start, start), horizon, scale, names, staffing);
        return (force, new SuccessTeam(staffing, start, horizon));
    }
}
