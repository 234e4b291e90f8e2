using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>
/// What the vendor settles before anyone lives: what it sells, who sells it and looks after its customers, and to which market. Drawn once, period by
/// period from the start; a later horizon only adds.
/// </summary>
internal sealed class Vendor
{
    private const int PlanAheadDays = 400;

    public Vendor(CompanySettings settings)
    {
        World = Dice.Of(settings.Seed);
        // Months are lived to their end, so decisions may look a little beyond the as-of; the plan reaches that far.
        DateOnly horizon = Calendar.MonthEnd(settings.AsOf).AddDays(PlanAheadDays);
        Horizon = horizon;
        Market = new Market(World, settings.Start, settings.AsOf, settings.Scale);
        Catalogue = Catalogue.Plan(World, settings.Start, horizon, settings.Vendor);
        var names = new StaffNames(World);
        var success = new SuccessStaffing(World, (double)settings.Scale, names);
        var support = new SupportStaffing(World, settings.Start, (double)settings.Scale, names);
        SalesForce = SalesForce.Plan(World, settings.Start, horizon, (double)settings.Scale, names, success, support);
        SuccessTeam = new SuccessTeam(success, settings.Start, horizon);
        SupportDesk = new SupportDesk(World, Catalogue, support, settings.Start, horizon, (double)settings.Scale);
        Incidents = new Incidents(World, Catalogue, settings.Start, horizon);
        Rhythm = new Rhythm(settings.Start.AddDays(-7), horizon);
    }

    public Dice World { get; }

    /// <summary>The last day that is planned.</summary>
    public DateOnly Horizon { get; }

    public Market Market { get; }

    public Catalogue Catalogue { get; }

    public SalesForce SalesForce { get; }

    public SuccessTeam SuccessTeam { get; }

    public SupportDesk SupportDesk { get; }

    public Incidents Incidents { get; }

    public Rhythm Rhythm { get; }
}
