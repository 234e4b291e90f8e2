using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Assumptions;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>Who binds the vendor by signature: posts with limits, each held by one person after the other, and the managers of the sellers
/// below them.</summary>
internal sealed class Signatories : IHiring
{
    private static readonly Purpose Tenure = new("signing post tenure");
    private static readonly Purpose PostOwner = new("signing post");

    private readonly Dice _world;
    private readonly StaffNames _names;
    private readonly Post[] _contractDesks;
    private readonly Post[] _directors;
    private readonly Post[] _heads;
    private readonly Post _finance;
    private readonly Post _chief;
    private readonly Post[] _all;

    public Signatories(Dice world, StaffNames names)
    {
        _world = world;
        _names = names;
        Region[] regions = SalesForce.Regions;
        // Two desks, one for each half of the clock.
        _contractDesks =
        [
            new(Region.NorthAmerica, "Contracts Manager, Americas", SalesForceAssumptions.DeskTenure),
            new(Region.EMEA, "Contracts Manager, International", SalesForceAssumptions.DeskTenure),
        ];
        _directors =
        [
            .. regions.Select(region => new Post(
                region,
                $"Director of Sales {SalesForce.NameOf(region)}",
                SalesForceAssumptions.DirectorTenure
            )),
        ];
        _heads = [.. regions.Select(region => new Post(region, $"VP Sales {SalesForce.NameOf(region)}", SalesForceAssumptions.HeadTenure))];
        _finance = new(Region.NorthAmerica, "Chief Financial Officer", SalesForceAssumptions.OfficerTenure);
        _chief = new(Region.NorthAmerica, "Chief Executive Officer", SalesForceAssumptions.ChiefTenure);
        _all = [.. _contractDesks, .. _directors, .. _heads, _finance, _chief];
    }

    /// <summary>Fills the posts that are empty on the first day of a month; the months come in order.</summary>
    public void Month(int month, DateOnly first)
    {
        for (int number = 0; number < _all.Length; number++)
        {
            Post post = _all[number];
            if (post.IsFilledOn(first))
                continue;
            Draw draw = _world.For(PostOwner, number).Roll(Tenure, month);
            (int least, double more) = post.Tenure;
            post.Fill(_names.Manager(post.Region), first, first.AddMonths(least + (int)draw.Exponential(more)));
        }
    }

    /// <summary>Who signs for the vendor, with title.</summary>
    /// <param name="rep">Who sold it.</param>
    /// <param name="region">Where the account sits.</param>
    /// <param name="value">Value of the whole term.</param>
    /// <param name="day">The day of the signature.</param>
    /// <param name="draw">Who of those who may.</param>
    public Text SignerOf(SalesRep rep, Region region, Money value, DateOnly day, ref Draw draw)
    {
        bool isAway = draw.Chance(SalesForceAssumptions.SignerIsAway);
        if (value >= Money.Units(SalesForceAssumptions.ChiefSignsFrom))
            return (isAway ? _finance : _chief).HolderOn(day);
        if (value >= Money.Units(SalesForceAssumptions.FinanceSignsFrom))
            return (isAway ? _chief : _finance).HolderOn(day);
        if (value >= Money.Units(SalesForceAssumptions.HeadSignsFrom))
            return (isAway ? _finance : _heads[(int)region]).HolderOn(day);
        if (isAway)
            return _heads[(int)region].HolderOn(day);
        return draw.Weighted(SalesForceAssumptions.SignersBelowHead(value)) switch
        {
            0 => _contractDesks[region is Region.NorthAmerica or Region.LatinAmerica ? 0 : 1].HolderOn(day),
            1 => rep.Territory.ManagerWithTitle,
            _ => _directors[(int)region].HolderOn(day),
        };
    }

    /// <summary>A post and who held it since when.</summary>
    private sealed class Post(Region region, string title, (int Least, double More) tenure)
    {
        private readonly List<(Text Holder, DateOnly From)> _holders = [];
        private DateOnly _until;

        public Region Region { get; } = region;

        public (int Least, double More) Tenure { get; } = tenure;

        public bool IsFilledOn(DateOnly day) => _holders.Count > 0 && day < _until;

        public void Fill(Text name, DateOnly from, DateOnly until)
        {
            _holders.Add((Text.Of($"{name}, {title}"), from));
            _until = until;
        }

        public Text HolderOn(DateOnly day)
        {
            int last = _holders.Count - 1;
            while (last > 0 && _holders[last].From > day)
                last--;
            return _holders[last].Holder;
        }
    }
}
