using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

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
        // Half of the start is reading what tickets may say. Another thread does it until the desk, planned last, needs it.
        _ = Task.Run(() => HelpCases.All);
        World = Dice.Of(settings.Seed);
        var history = History.Of(settings.Edition);
        Founded = history.Founded;
        // Months are lived to their end, so decisions may look a little beyond the as-of; the plan reaches that far.
        DateOnly horizon = Calendar.MonthEnd(settings.AsOf).AddDays(PlanAheadDays);
        Horizon = horizon;
        Market = new Market(World, history, settings.AsOf.AddDays(LeadAssumptions.LagMaxDays), settings.Scale);
        Catalogue = Catalogue.Plan(World, history, horizon, settings.Vendor);
        var names = new StaffNames(World);
        double scale = (double)settings.Scale;
        var marketing = new MarketingTeam(World, history.Founded, Demand.BreadthOf(scale), names);
        var success = new SuccessStaffing(World, history, scale, names);
        var support = new SupportStaffing(World, history, scale, names);
        SalesForce = SalesForce.Plan(World, history, horizon, scale, names, success, support);
        SuccessTeam = new SuccessTeam(success, history.Founded, horizon);
        Incidents = new Incidents(World, Catalogue, history.Founded, horizon);
        Demand = Demand.Plan(World, history, horizon, scale, settings.Vendor, Catalogue, marketing);
        Rhythm = new Rhythm(history.Founded.AddDays(-7), horizon);
        Website = new Website(World, history, horizon, scale, Rhythm, settings.Vendor);
        Onlookers = new Onlookers(World, history, settings.AsOf, horizon, settings.Scale, Rhythm);
        SupportDesk = new SupportDesk(World, Catalogue, support, history, horizon, scale);
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
