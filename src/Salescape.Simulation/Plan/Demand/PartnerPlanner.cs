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
    private static readonly Purpose NameShuffle = new("partner name shuffle");

    private static readonly Lexicon Words = Lexicon.Load("marketing/partners");

    private static readonly Text[] Names = Words["Name"];

    private static readonly string[][] ByType =
    [
        .. Enum.GetValues<PartnerType>().Select(type => Words[type.ToString()].Select(line => line.ToString()).ToArray()),
    ];

    private static readonly double[] EveryMonthAlike = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

    /// <summary>All partners that join by the horizon.</summary>
    public List<Partner> Plan(DateOnly horizon)
    {
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
        return new Partner
        {
            Number = number,
            Name = NameOf(number, type, ref draw),
            Type = type,
            Region = (Region)draw.Weighted(MarketAssumptions.RegionShares),
            Joined = joined,
            CommissionPercent = draw.Whole(min * 2 / 5, max * 2 / 5) * 5 / 2,
            Pull = draw.Chance(PartnerAssumptions.Sleeping) ? 0 : PortableMath.Pow(rank, -PartnerAssumptions.ZipfExponent),
        };
    }

    /// <summary>A name that no other partner bears: the invented word is given once, then once more with a numeral of the
    /// generation.</summary>
    private Text NameOf(int number, PartnerType type, ref Draw draw)
    {
        ulong key = world.Roll(NameShuffle).Bits();
        int place = (int)Permutation.At((number - 1) % Names.Length, Names.Length, key);
        int round = (number - 1) / Names.Length;
        Text name =
            round == 0
                ? Names[place]
                : Text.Of(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Names[place]} {PlaceWords[(round - 1) % PlaceWords.Length]}{(round > PlaceWords.Length ? $" {round}" : "")}"
                    )
                );
        return Text.Of(draw.OneOf<string>(ByType[(int)type]).Replace("{name}", name.ToString(), StringComparison.Ordinal));
    }

    private static readonly string[] PlaceWords =
    [
        "North",
        "South",
        "East",
        "West",
        "Central",
        "Pacific",
        "Atlantic",
        "Valley",
        "Harbor",
        "Alpine",
    ];
}
