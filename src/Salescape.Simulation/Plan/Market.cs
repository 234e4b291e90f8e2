using Salescape.Schema;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>
/// Who could ever become an account, and when. Every account is a pure function of its number, so that a child can look
/// at its parent without meeting it and accounts can be lived in any order on any machine.
/// </summary>
internal sealed class Market
{
    private static readonly Purpose Profiles = new("account profile");
    private static readonly Purpose Moment = new("arrival moment");
    private static readonly Purpose Belonging = new("family belonging");
    private static readonly Purpose Parentage = new("family parent");
    private static readonly Purpose Kinship = new("family kinship");
    private static readonly Purpose Mix = new("market mix");

    private readonly Dice _world;
    private readonly ulong _familyPhase;
    private readonly EvenSpread _regions;
    private readonly EvenSpread _sizes;
    private readonly EvenSpread _industries;
    private readonly EvenSpread _sizesInside;
    private readonly EvenSpread _appetites;
    private readonly EvenSpread _questions;
    private readonly ArrivalCurve _curve;
    private readonly ushort[] _siblingsBefore;
    private readonly Dictionary<long, DateOnly> _heads = [];

    /// <param name="world">The dice of the world.</param>
    /// <param name="history">The vendor's years.</param>
    /// <param name="horizon">No account is asked for that arrives after this day.</param>
    /// <param name="scale">Multiplies the accounts.</param>
    public Market(Dice world, History history, DateOnly horizon, decimal scale)
    {
        _world = world;
        _familyPhase = world.Roll(Belonging).Bits();
        Draw mix = world.Roll(Mix);
        _regions = new EvenSpread(0, ref mix);
        _sizes = new EvenSpread(1, ref mix);
        _industries = new EvenSpread(2, ref mix);
        _sizesInside = new EvenSpread(3, ref mix);
        _appetites = new EvenSpread(4, ref mix);
        _questions = new EvenSpread(5, ref mix);
        _curve = new ArrivalCurve(
            history,
            horizon,
            MarketAssumptions.AccountsAtScaleOne * (double)scale,
            MarketAssumptions.NewOpportunitiesByMonth
        );
        Count = _curve.Holds(_curve.Last, MomentOf(_curve.Last)) ? _curve.Last : _curve.Last - 1;
        _siblingsBefore = CountSiblings();
    }

    /// <summary>Accounts that arrive up to the end of the horizon's month, numbered from 1. Some of the last may arrive after the horizon
    /// itself.</summary>
    public long Count { get; }

    /// <summary>The day on which an account enters the books.</summary>
    public DateOnly ArrivalOf(long number, HolidayCalendar calendar)
    {
        (DateOnly first, int days, double fraction) = _curve.MomentOf(number, MomentOf(number));
        return BusinessDays.Within(first, first.AddDays(days - 1), fraction, calendar);
    }

    /// <summary>How far the market has grown when an account arrives: 0 at the bearing, 1 three years on, and below 0 before.</summary>
    public double Progress(long number) => _curve.Progress(number);

    /// <summary>What an account is by birth.</summary>
    public AccountProfile Profile(long number)
    {
        AccountProfile own = BornAlone(number);
        long parent = ParentOf(number);
        if (parent == 0)
            return own;
        AccountProfile head = BornAlone(parent);
        Draw draw = _world.Roll(Kinship, number);
        var relationship = (RelationshipType)draw.Weighted(MarketAssumptions.RelationshipShares);
        if (relationship == RelationshipType.Franchise && head.Industry != Industry.Retail)
            relationship = RelationshipType.ParentChild;
        Country country = draw.Chance(MarketAssumptions.ChildInSameCountry) ? head.Country : own.Country;
        Industry industry =
            relationship is RelationshipType.Division or RelationshipType.Franchise || draw.Chance(MarketAssumptions.ChildInSameIndustry)
                ? head.Industry
                : own.Industry;
        CompanySize size = own.Size >= head.Size ? head.Size - 1 : own.Size;
        return own with { Country = country, Industry = industry, Size = size, Parent = parent, Relationship = relationship };
    }

    /// <summary>How many children of the same parent came before an account; 0 if it stands alone.</summary>
    public int SiblingsBefore(long number) => _siblingsBefore[number];

    /// <summary>Since when other accounts belong to it: the first day of the month in which the first of them arrives; null if none
    /// does.</summary>
    public DateOnly? HeadSince(long number) => _heads.TryGetValue(number, out DateOnly since) ? since : null;

    private ushort[] CountSiblings()
    {
        var before = new ushort[Count + 1];
        var children = new Dictionary<long, ushort>();
        for (long number = 1; number <= Count; number++)
        {
            long parent = ParentOf(number);
            if (parent == 0)
                continue;
            if (!_heads.ContainsKey(parent))
                _heads.Add(parent, _curve.MomentOf(number, MomentOf(number)).First);
            before[number] = children.GetValueOrDefault(parent);
            children[parent] = (ushort)(before[number] + 1);
        }

        return before;
    }

    private AccountProfile BornAlone(long number)
    {
        Draw draw = _world.Roll(Profiles, number);
        Region region = RegionOf(number);
        Country[] countries = Geography.Of(region);
        Span<double> shares = stackalloc double[countries.Length];
        for (int i = 0; i < countries.Length; i++)
            shares[i] = countries[i].Share;
        Country country = countries[draw.Weighted(shares)];
        var size = (CompanySize)Draw.IndexAt(_sizes.At(number), MarketAssumptions.SizeShares);
        var industry = (Industry)Draw.IndexAt(_industries.At(number), MarketAssumptions.IndustryShares);
        return new AccountProfile(
            number,
            industry,
            size,
            country,
            _sizesInside.NormalAt(number),
            _appetites.At(number),
            _questions.NormalAt(number),
            Parent: 0,
            default
        );
    }

    private Region RegionOf(long number)
    {
        Span<double> shares = stackalloc double[MarketAssumptions.RegionShares.Length];
        RegionMix.SharesAt(Progress(number), shares);
        return (Region)Draw.IndexAt(_regions.At(number), shares);
    }

    /// <summary>The number of the account's parent; 0 if it stands alone. Parents are large, come earlier and have no parent
    /// themselves.</summary>
    private long ParentOf(long number)
    {
        if (!IsChild(number))
            return 0;
        Draw draw = _world.Roll(Parentage, number);
        for (int i = 0; i < MarketAssumptions.ParentTries; i++)
        {
            long candidate = 1 + (long)(draw.Unit() * (number - 1));
            if (!IsChild(candidate) && CanHead(BornAlone(candidate)))
                return candidate;
        }

        return 0;
    }

    /// <summary>Groups are headed by large companies; schools and authorities own none.</summary>
    private static bool CanHead(in AccountProfile profile) =>
        profile.Size >= CompanySize.Large && profile.Industry is not (Industry.Education or Industry.PublicSector);

    /// <summary>Children are spread evenly over the numbers (a golden-ratio sequence with a keyed beginning), so that every stretch of
    /// accounts has its share.</summary>
    private bool IsChild(long number) =>
        number >= MarketAssumptions.FirstPossibleChild
        && (_familyPhase + (ulong)number * Draw.Stride) * EvenSpread.FractionOfBits < MarketAssumptions.FamilyShare;

    private double MomentOf(long number) => _world.Roll(Moment, number).Unit();
}

/// <summary>What an account is by birth.</summary>
/// <param name="Number">Its number, counted from 1 in order of arrival.</param>
/// <param name="Industry">What it does.</param>
/// <param name="Size">How big it is.</param>
/// <param name="Country">Where it sits.</param>
/// <param name="SizeSpread">How big it is among its size, in standard deviations.</param>
/// <param name="Appetite">How many products at once it would like, 0 to 1: its place among all accounts.</param>
/// <param name="Asking">How much it asks of support, in standard deviations.</param>
/// <param name="Parent">The number of the account that it belongs to; 0 if none.</param>
/// <param name="Relationship">How it belongs to its parent.</param>
internal readonly record struct AccountProfile(
    long Number,
    Industry Industry,
    CompanySize Size,
    Country Country,
    double SizeSpread,
    double Appetite,
    double Asking,
    long Parent,
    RelationshipType Relationship
);
