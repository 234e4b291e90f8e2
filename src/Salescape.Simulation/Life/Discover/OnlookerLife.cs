using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Life;

/// <summary>The life of somebody who looks at the vendor and never becomes an account: a lead that comes to nothing.</summary>
internal static class OnlookerLife
{
    private static readonly Purpose Owner = new("onlooker");
    private static readonly Purpose Person = new("onlooker person");
    private static readonly Purpose Post = new("onlooker post");
    private static readonly Purpose Keenness = new("onlooker interest");
    private static readonly Purpose Way = new("onlooker way");
    private static readonly Purpose Warmth = new("onlooker warmth");
    private static readonly Purpose Switchboard = new("onlooker switchboard");
    private static readonly Purpose Seller = new("onlooker rep");

    /// <summary>Desks of a company over which those who leave a name are spread.</summary>
    private const int Desks = 100;

    /// <summary>Lives one onlooker and appends the rows; none, and false, if nothing shows of it by the as-of.</summary>
    public static bool Live(Scene scene, Telling telling, Lead lead, long number)
    {
        if (!Decide(scene, lead, number))
            return false;
        LeadRecord.Tell(scene, telling, lead);
        return true;
    }

    /// <summary>Decides all that can be seen of an onlooker by the as-of; false if nothing can.</summary>
    public static bool Decide(Scene scene, Lead lead, long number)
    {
        AccountProfile company = scene.Vendor.Onlookers.Company(number);
        DateOnly day = scene.Vendor.Onlookers.DayOf(number, company.Country.Calendar);
        if (!scene.Sees(day))
            return false;
        scene.Words.Reset();
        scene.Dice = scene.Vendor.World.For(Owner, number);
        lead.Begin(0, LeadKeys.OfOnlooker(number), company);
        lead.Interest = scene.Roll(Keenness, lead).Normal();
        Reach(scene, lead, day);
        if (!scene.Sees(lead.Referred < lead.Created ? lead.Referred : lead.Created))
            return false;
        Introduce(scene, lead);
        if (scene.Sees(lead.Created))
            Engage(scene, lead);
        return true;
    }

    private static void Reach(Scene scene, Lead lead, DateOnly day)
    {
        Draw draw = scene.Roll(Way, lead);
        Region region = lead.Company.Country.Region;
        ReadOnlySpan<double> without = LeadAssumptions.OnlookersWithoutCampaign;
        double usual = scene.Vendor.Onlookers.PerDay(day, region);
        Span<double> weights = stackalloc double[without.Length + 1];
        for (int i = 0; i < without.Length; i++)
            weights[i] = usual * without[i];
        weights[^1] = CampaignReach.PerDay(scene.Vendor.Demand, day, region);
        (lead.Origin, lead.Created) = draw.Weighted(weights) switch
        {
            0 => CampaignReach.ByWeb(scene, lead.Company, day, ref draw),
            1 => (new Origin(LeadOrigin.CustomerReferral), BusinessDays.Soon(day, draw.Unit(), lead.Company.Country.Calendar)),
            2 => PartnerReferrals.ReferInVain(scene, lead, day, ref draw),
            _ => CampaignReach.ByCampaign(scene, lead.Company, day, DateOnly.MaxValue, becomesOpportunity: false, ref draw),
        };
    }

    private static void Engage(Scene scene, Lead lead)
    {
        Draw draw = scene.Roll(Warmth, lead);
        int days = NurtureAssumptions.WarmMinDays + (int)draw.Exponential(NurtureAssumptions.WarmDays);
        lead.WarmUntil = lead.Created.AddDays(Math.Min(days, NurtureAssumptions.WarmMaxDays));
        Draw seller = scene.Roll(Seller, lead);
        lead.Rep = scene.Vendor.SalesForce.OwnerFor(
            lead.Company.Country,
            lead.Company.Size,
            lead.Company.Industry,
            lead.Created,
            ref seller
        );
        LeadNurture.Live(scene, lead);
        LeadFollowUp.LetGo(scene, lead);
    }

    private static void Introduce(Scene scene, Lead lead)
    {
        AccountProfile company = lead.Company;
        lead.Identity = AccountNames.OfOnlooker(scene, company);
        Draw draw = scene.Roll(Person, lead);
        PersonName name = PeopleNames.Draw(company.Country, ref draw);
        lead.FullName = name.Full(scene.Words);
        lead.Email = name.Email(scene.Words, lead.Identity.Domain);
        Draw switchboard = scene.Vendor.World.Roll(Switchboard, company.Number);
        Text city = Cities.In(company.Country, ref switchboard);
        lead.Phone = FictionalPhones
            .Of(company.Country, city, company.Size, switchboard)
            .Of(scene.Words, draw.Whole(0, Desks - 1));
        lead.Form = LeadForm.Of(scene, lead);
        var role = (ContactRole)draw.Weighted(LeadAssumptions.OnlookerRoles);
        DateOnly seen = lead.Created < Lead.Never ? lead.Created : lead.Referred;
        ProductCategory interest = ProductInterest.LikedBy(scene, lead, seen).Category;
        lead.Title = JobTitles.For(role, company.Size, interest, 0, scene.Roll(Post, lead)).Title;
        lead.Products = ProductInterest.Of(scene, lead);
    }
}
