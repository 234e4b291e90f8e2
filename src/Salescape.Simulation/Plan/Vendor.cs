using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>
/// What the vendor settles before anyone lives: what it sells, who sells it and looks after its customers, and to which market. Drawn once,
/// period by period from the start; a later horizon only adds.
/// </summary>
internal sealed class Vendor
{
    private const int PlanAheadDays = 400;

    public Vendor(CompanySettings settings)
    {
        World = Dice.Of(settings.Seed);
        Founded = settings.Founded;
        // Months are lived to their end, so decisions may look a little beyond the as-of; the plan reaches that far.
        DateOnly horizon = Calendar.MonthEnd(settings.AsOf).AddDays(PlanAheadDays);
        Horizon = horizon;
        Market = new Market(World, settings.Founded, settings.AsOf.AddDays(LeadAssumptions.LagMaxDays), settings.Scale);
        Catalogue = Catalogue.Plan(World, settings.Founded, horizon, settings.Vendor);
        var names = new StaffNames(World);
        double scale = (double)settings.Scale;
        var marketing = new MarketingTeam(World, settings.Founded, Demand.BreadthOf(scale), names);
        var success = new SuccessStaffing(World, scale, names);
        var support = new SupportStaffing(World, settings.Founded, scale, names);
        SalesForce = SalesForce.Plan(World, settings.Founded, horizon, scale, names, success, support);
        SuccessTeam = new SuccessTeam(success, settings.Founded, horizon);
        SupportDesk = new SupportDesk(World, Catalogue, support, settings.Founded, horizon, scale);
        Incidents = new Incidents(World, Catalogue, settings.Founded, horizon);
        Demand = Demand.Plan(World, settings.Founded, horizon, scale, settings.Vendor, Catalogue, marketing);
        Rhythm = new Rhythm(settings.Founded.AddDays(-7), horizon);
        Website = new Website(World, settings.Founded, horizon, scale, Rhythm, settings.Vendor);
        Onlookers = new Onlookers(World, settings.Founded, settings.AsOf, horizon, settings.Scale, Rhythm);
    }

    public Dice World { get; }

    /// <summary>The last day that is planned.</summary>
    public DateOnly Horizon { get; }

    /// <summary>The first day of history.</summary>
    public DateOnly Founded { get; }

    /// <summary>Accounts up to the last whose lead may show.</summary>
    public Market Market { get; }

    public Onlookers Onlookers { get; }

    public Catalogue Catalogue { get; }

    public SalesForce SalesForce { get; }

    public SuccessTeam SuccessTeam { get; }

    public SupportDesk SupportDesk { get; }

    public Demand Demand { get; }

    public Incidents Incidents { get; }

    public Rhythm Rhythm { get; }

    public Website Website { get; }
}
