using CsCheck;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Tests.Plan;

public sealed class SalesForceTests
{
    private static readonly Purpose Choice = new("test choice");

    [Fact]
    public void Every_account_has_an_owner_in_office_on_every_day() =>
        Gen.Select(Worlds.Seed, Worlds.AnyStart, Worlds.Days, Worlds.Scale)
            .Sample(
                (seed, start, days, scale) =>
                {
                    SalesForce force = SalesForce.Plan(Dice.Of(seed), Worlds.Around(start), start.AddDays(days), scale);
                    Draw draw = Dice.Of(seed).Roll(Choice);
                    for (int day = 0; day <= days; day++)
                    {
                        DateOnly date = start.AddDays(day);
                        Country country = Geography.Countries[day % Geography.Countries.Length];
                        var size = (CompanySize)draw.Whole(0, 3);
                        var industry = (Industry)draw.Whole(0, 11);
                        SalesRep owner = force.OwnerFor(country, size, industry, date, ref draw);
                        Assert.True(owner.IsActiveOn(date) && owner.HireDate <= date);
                        Assert.True(owner.Territory.Patch.Covers(country, size, industry));
                        Assert.Equal(country.Region, owner.Region);
                    }
                },
                iter: 30
            );

    [Fact]
    public void Every_country_is_in_an_active_geographic_territory_on_every_day() =>
        Gen.Select(Worlds.Seed, Worlds.AnyStart, Worlds.Days, Worlds.Scale)
            .Sample(
                (seed, start, days, scale) =>
                {
                    SalesForce force = SalesForce.Plan(Dice.Of(seed), Worlds.Around(start), start.AddDays(days), scale);
                    for (DateOnly date = start; date <= start.AddDays(days); date = date.AddDays(1))
                    {
                        HashSet<Country> covered =
                        [
                            .. force
                                .Reps.Where(rep => rep.IsActiveOn(date) && rep.Territory.Patch.Type == TerritoryType.Geographic)
                                .SelectMany(rep => rep.Territory.Patch.Countries),
                        ];
                        Assert.Equal(Geography.Countries.Length, covered.Count);
                    }
                },
                iter: 10
            );

    [Fact]
    public void A_territory_passes_from_hand_to_hand_without_a_gap_or_overlap() =>
        Gen.Select(Worlds.Seed, Worlds.AnyStart, Worlds.Days, Worlds.Scale)
            .Sample(
                (seed, start, days, scale) =>
                {
                    DateOnly horizon = start.AddDays(days);
                    SalesForce force = SalesForce.Plan(Dice.Of(seed), Worlds.Around(start), horizon, scale);
                    foreach (SalesTerritory territory in force.Reps.Select(rep => rep.Territory).Distinct())
                    {
                        Assert.Equal(territory.Opened, territory.Reps[0].EffectiveDate);
                        Assert.True(territory.Reps[^1].LeaveDate.AddDays(1) > horizon);
                        for (int i = 1; i < territory.Reps.Count; i++)
                        {
                            SalesRep leaver = territory.Reps[i - 1];
                            Assert.Equal(leaver.LeaveDate.AddDays(1), territory.Reps[i].EffectiveDate);
                            Assert.Same(leaver, SalesForce.Successor(leaver, leaver.LeaveDate));
                            Assert.Same(territory.Reps[i], SalesForce.Successor(leaver, leaver.LeaveDate.AddDays(1)));
                        }
                    }
                },
                iter: 50
            );

    [Fact]
    public void Names_belong_to_one_person_each() =>
        Gen.Select(Worlds.Seed, Worlds.Scale)
            .Sample(
                (seed, scale) =>
                {
                    SalesForce force = SalesForce.Plan(Dice.Of(seed), Worlds.Around(Worlds.Start), Worlds.End, scale);
                    List<Text> names = [.. force.Reps.Select(rep => rep.Name), .. force.Reps.Select(rep => rep.Manager).Distinct()];
                    Assert.Equal(names.Count, names.Distinct().Count());
                    Assert.All(SalesForce.Regions, region =>
                        Assert.Matches(", (VP Sales|Chief Financial Officer)", Signer(force, region, Worlds.End).ToString())
                    );
                },
                iter: 30
            );

    [Fact]
    public void A_manager_leads_one_region_and_at_most_eight_territories()
    {
        SalesForce force = SalesForce.Plan(Dice.Of(5), Worlds.Around(Worlds.Start), Worlds.End, scale: 10);

        foreach (
            IGrouping<Text, SalesTerritory> team in force
                .Reps.Select(rep => rep.Territory)
                .Distinct()
                .GroupBy(territory => territory.Manager)
        )
        {
            Assert.Single(team.Select(territory => territory.Patch.Region).Distinct());
            Assert.InRange(team.Count(), 1, 8);
        }
    }

    [Fact]
    public void Territories_have_names_of_their_own()
    {
        SalesForce force = SalesForce.Plan(Dice.Of(5), Worlds.Around(Worlds.Start), Worlds.End, scale: 10);
        SalesTerritory[] territories = [.. force.Reps.Select(rep => rep.Territory).Distinct()];

        Assert.Equal(territories.Length, territories.Select(territory => territory.Name).Distinct().Count());
        Assert.Equal(Enum.GetValues<TerritoryType>().Length, territories.Select(territory => territory.Patch.Type).Distinct().Count());
    }

    [Fact]
    public void The_sales_force_grows_with_the_scale()
    {
        int[] active =
        [
            .. new[] { 0.1, 1, 10 }.Select(scale =>
                SalesForce
                    .Plan(Dice.Of(3), Worlds.Around(Worlds.Start), Worlds.End, scale)
                    .Reps.Count(rep => rep.IsActiveOn(Worlds.End))
            ),
        ];

        Assert.InRange(active[0], 4, 6);
        Assert.InRange(active[1], 20, 25);
        Assert.InRange(active[2], 200, 250);
    }

    [Fact]
    public void A_fifth_to_a_third_of_the_reps_leave_in_a_year()
    {
        foreach (long seed in Enumerable.Range(1, 10))
        {
            SalesForce force = SalesForce.Plan(Dice.Of(seed), Worlds.Around(Worlds.Start), Worlds.End, scale: 1);
            int repDays = force.Reps.Sum(rep => Math.Min(rep.LeaveDate.DayNumber, Worlds.End.DayNumber) - rep.EffectiveDate.DayNumber + 1);
            int leavers = force.Reps.Count(rep => rep.LeaveDate <= Worlds.End);
            Assert.InRange(leavers / (repDays / 365.25), 0.20, 0.38);
        }
    }

    [Fact]
    public void A_new_rep_carries_more_each_quarter_and_a_full_load_after_nine_months()
    {
        SalesRep rep = SalesForce
            .Plan(Dice.Of(1), Worlds.Around(Worlds.Start), Worlds.End, scale: 1)
            .Reps.First(rep => rep.HireDate > Worlds.Start);

        Assert.Equal([0.25, 0.6, 0.85, 1, 1], Enumerable.Range(0, 5).Select(quarter => rep.RampOn(rep.HireDate.AddDays(quarter * 91))));
    }

    [Fact]
    public void A_ramping_rep_gets_less_than_a_seasoned_one()
    {
        SalesForce force = SalesForce.Plan(Dice.Of(1), Worlds.Around(Worlds.Start), Worlds.End, scale: 10);
        Country country = Geography.Of(Region.NorthAmerica)[0];
        Draw draw = Dice.Of(1).Roll(Choice);
        var owned = new Dictionary<SalesRep, int>();
        for (int i = 0; i < 200_000; i++)
        {
            SalesRep owner = force.OwnerFor(country, CompanySize.Small, Industry.Energy, new DateOnly(2025, 1, 15), ref draw);
            owned[owner] = owned.GetValueOrDefault(owner) + 1;
        }

        double PerRep(double ramp) =>
            owned.Where(entry => entry.Key.RampOn(new DateOnly(2025, 1, 15)) == ramp).Average(entry => entry.Value);
        Assert.InRange(PerRep(0.25) / PerRep(1), 0.15, 0.4);
    }

    private static Text Signer(SalesForce force, Region region, DateOnly day)
    {
        Draw draw = Dice.Of(1).Roll(Choice);
        return force.Signatories.SignerOf(force.Reps[0], region, Money.Units(100_000), day, ref draw);
    }

    [Fact]
    public void A_later_horizon_only_adds() =>
        Gen.Select(Worlds.Seed, Worlds.AnyStart, Worlds.Days, Worlds.Days, Worlds.Scale)
            .Sample(
                (seed, start, days, more, scale) =>
                {
                    DateOnly horizon = start.AddDays(days);
                    SalesForce early = SalesForce.Plan(Dice.Of(seed), Worlds.Around(start), horizon, scale);
                    SalesForce late = SalesForce.Plan(Dice.Of(seed), Worlds.Around(start), horizon.AddDays(more), scale);

                    Assert.Equal(early.Reps.Select(Facts), late.Reps.Take(early.Reps.Count).Select(Facts));
                    Assert.All(late.Reps.Skip(early.Reps.Count), rep => Assert.True(rep.EffectiveDate > horizon));
                    Assert.All(
                        SalesForce.Regions,
                        region => Assert.Equal(Signer(early, region, horizon), Signer(late, region, horizon))
                    );

                    Draw one = Dice.Of(seed).Roll(Choice);
                    Draw other = Dice.Of(seed).Roll(Choice);
                    for (int day = 0; day <= days; day += 7)
                    {
                        Country country = Geography.Countries[day % Geography.Countries.Length];
                        SalesRep before = early.OwnerFor(country, CompanySize.Large, Industry.Finance, start.AddDays(day), ref one);
                        SalesRep after = late.OwnerFor(country, CompanySize.Large, Industry.Finance, start.AddDays(day), ref other);
                        Assert.Equal(Facts(before), Facts(after));
                    }
                },
                iter: 30
            );

    private static object Facts(SalesRep rep) =>
        (rep.Number, rep.Name, rep.Skill, rep.HireDate, rep.EffectiveDate, rep.LeaveDate, rep.AnnualQuota, rep.Territory.Name, rep.Manager);
}
