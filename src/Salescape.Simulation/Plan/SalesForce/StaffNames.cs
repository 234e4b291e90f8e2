using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;
using Salescape.Simulation.Chance.Words;

namespace Salescape.Simulation.Plan;

/// <summary>Gives everyone who works with customers a name that nobody else there bears, of the tongue of a country that they work
/// with.</summary>
internal sealed class StaffNames(Dice world)
{
    private static readonly Purpose FullName = new("sales name");
    private static readonly Purpose HomeCountry = new("sales home");
    private static readonly Purpose ManagerOwner = new("sales manager");

    /// <summary>Names tried before a second initial is added.</summary>
    private const int PlainAttempts = 8;

    private readonly HashSet<Text> _taken = [];
    private int _managers;

    public Text Rep(Dice rep, SalesPatch patch) => Unused(rep, patch.Countries);

    public Text Csm(Dice csm, Region region) => Unused(csm, Geography.Of(region));

    public Text Agent(Dice agent, Region region) => Unused(agent, Geography.Of(region));

    public Text Marketer(Dice marketer, Region region) => Unused(marketer, Geography.Of(region));

    /// <summary>The next manager, or a head of region.</summary>
    public Text Manager(Region region) => Unused(world.For(ManagerOwner, ++_managers), Geography.Of(region));

    /// <summary>The country that somebody grew up in, of those worked with.</summary>
    public static Country HomeOf(Dice person, IReadOnlyList<Country> countries)
    {
        Draw home = person.Roll(HomeCountry);
        return countries[home.Weighted([.. countries.Select(country => country.Share)])];
    }

    private Text Unused(Dice dice, IReadOnlyList<Country> countries)
    {
        Country country = HomeOf(dice, countries);
        Draw draw = dice.Roll(FullName);
        for (int attempt = 1; ; attempt++)
        {
            PersonName name = PeopleNames.Draw(country, ref draw);
            // Namesakes tell themselves apart by a second initial, as colleagues do.
            string between = attempt <= PlainAttempts ? " " : $" {(char)draw.Whole('A', 'Z')}. ";
            Text full = Text.Of($"{name.First}{between}{name.Last}");
            if (_taken.Add(full))
                return full;
        }
    }
}
