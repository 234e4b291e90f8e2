using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Chance;

namespace Salescape.Simulation.Plan;

/// <summary>Gives everyone in sales a name that nobody else there bears, of the tongue of a country that they sell to.</summary>
internal sealed class StaffNames(Dice world)
{
    private static readonly Purpose FullName = new("sales name");
    private static readonly Purpose HomeCountry = new("sales home");
    private static readonly Purpose ManagerOwner = new("sales manager");

    private readonly HashSet<Text> _taken = [];
    private int _managers;

    public Text Rep(Dice rep, SalesPatch patch) => Unused(rep, patch.Countries);

    /// <summary>The next manager, or a head of region.</summary>
    public Text Manager(Region region) => Unused(world.For(ManagerOwner, ++_managers), Geography.Of(region));

    private Text Unused(Dice dice, IReadOnlyList<Country> countries)
    {
        Draw home = dice.Roll(HomeCountry);
        Tongue tongue = countries[home.Weighted([.. countries.Select(country => country.Share)])].Tongue;
        Draw draw = dice.Roll(FullName);
        Text name;
        do
            name = PeopleNames.Draw(tongue, ref draw);
        while (!_taken.Add(name));
        return name;
    }

    private static class PeopleNames
    {
        private static readonly string[] First = ["Anna", "Mark", "Laura", "Peter", "Julia", "Daniel", "Sofia", "Thomas", "Maria", "David", "Elena", "Paul", "Nina", "Victor", "Carla", "Simon"];
        private static readonly string[] Last = ["Keller", "Walsh", "Moreau", "Lindqvist", "Sato", "Rao", "Silva", "Bennett", "Costa", "Novak", "Haddad", "Kim", "Reyes", "Fischer", "Grant", "Doyle"];

        public static Text Draw(Tongue tongue, ref Draw draw) => Text.Of($"{draw.OneOf<string>(First)} {draw.OneOf<string>(Last)}{(tongue == Tongue.English ? "" : "")}");
    }
}
