using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>Plans who refers business to the vendor, in the order in which they joined.</summary>
internal sealed class PartnerPlanner(Dice world, DateOnly start, double breadth)
{
    private static readonly Purpose PartnerOwner = new("partner");
    private static readonly Purpose Moment = new("partner moment");
    private static readonly Purpose Content = new("partner content");
    private static readonly Purpose Naming = new("partner name");

    private static readonly Grammar.Rule[] ByType = Array.ConvertAll(
        Enum.GetNames<PartnerType>(),
        Grammar.Load("marketing/partners").RuleOf
    );

    /// <summary>Names composed before one is numbered.</summary>
    private const int NamesTried = 20;

    private static readonly double[] EveryMonthAlike = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

    private readonly HashSet<Text> _taken = [];

    /// <summary>All partners that join by the horizon.</summary>
    public List<Partner> Plan(DateOnly horizon)
    {
        _taken.Clear();
        var partners = new List<Partner>();
        int atStart = Math.Max(6, (int)(PartnerAssumptions.AtStart * breadth + 0.5));
        for (int i = 0; i < atStart; i++)
            partners.Add(Fill(partners.Count + 1, start));
        double monthly = breadth * PartnerAssumptions.OverCurve / MarketAssumptions.CurveMonths;
        foreach (DateOnly day in new Cadence(world, Moment, start, monthly, EveryMonthAlike).Until(horizon))
            partners.Add(Fill(partners.Count + 1, Calendar.WorkdayFrom(day, HolidayCalendar.NorthAmerica)));
        return partners;
    }

    private Partner Fill(int number, DateOnly joined)
    {
        Draw draw = world.For(PartnerOwner, number).Roll(Content);
        var type = (PartnerType)draw.Weighted(PartnerAssumptions.TypeShares);
        (int min, int max) = PartnerAssumptions.Commission[(int)type];
        double rank = 1 + draw.Unit() * PartnerAssumptions.AtStart;
        var region = (Region)draw.Weighted(MarketAssumptions.RegionShares);
        return new Partner
        {
            Number = number,
            Name = NameOf(number, type, region),
            Type = type,
            Region = region,
            Joined = joined,
            CommissionPercent = draw.Whole(min * 2 / 5, max * 2 / 5) * 5 / 2,
            Pull = draw.Chance(PartnerAssumptions.Sleeping) ? 0 : PortableMath.Pow(rank, -PartnerAssumptions.ZipfExponent),
        };
    }

    /// <summary>A name that no partner bears who joined before.</summary>
    private Text NameOf(int number, PartnerType type, Region region)
    {
        Draw draw = world.For(PartnerOwner, number).Roll(Naming);
        Country[] countries = Geography.Of(region);
        double[] shares = Array.ConvertAll(countries, country => country.Share);
        var arena = new TextArena();
        for (int tried = 0; tried < NamesTried; tried++)
        {
            Country country = countries[draw.Weighted(shares)];
            Text name = Compose(arena, type, country, ref draw);
            // As long as there are others, no two begin alike.
            int space = name.Utf8.IndexOf((byte)' ');
            Text head = space < 0 ? name : Text.Of(name.Utf8[..space]);
            bool isNew = _taken.Add(head) || tried > NamesTried / 2;
            if (isNew && (head == name || _taken.Add(name)))
                return name;
        }

        // With so many partners that every name is taken, the last one tried is numbered.
        return Text.Of(string.Create(CultureInfo.InvariantCulture, $"{Compose(arena, type, countries[0], ref draw)} {number}"));
    }

    private static Text Compose(TextArena arena, PartnerType type, Country country, ref Draw draw)
    {
        Text[] families = PeopleNames.Of(country).Last;
        var facts = new Facts();
        facts.Set(Fact.Root, draw.OneOf(families));
        facts.Set(Fact.Partner, draw.OneOf(families));
        Text name = ByType[(int)type].Write(arena, in facts, ref draw);
        Text form = draw.Chance(PartnerAssumptions.WithLegalForm) ? LegalForms.Draw(country, CompanySize.Small, ref draw) : default;
        return Text.Of(form.IsEmpty ? $"{name}" : $"{name}{(form.Utf8[0] == ',' ? "" : " ")}{form}");
    }
}
