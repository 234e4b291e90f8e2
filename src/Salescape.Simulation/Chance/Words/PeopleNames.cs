using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Names of people as they are met in the offices of a country.</summary>
internal static class PeopleNames
{
    private static readonly Namebook[] Books =
    [
        new("english"),
        new("french"),
        new("german"),
        new("dutch"),
        new("nordic"),
        new("spanish"),
        new("portuguese"),
        new("italian"),
        new("polish"),
        new("arabic"),
        new("hebrew"),
        new("indian"),
        new("japanese"),
        new("korean"),
        new("chinese"),
        new("southeastasian"),
    ];

    private static readonly Namebook SouthernAfrican = new("southern-african");

    /// <summary>
    /// Who works in a country: its own tongue and the shares of others, in percent. Orders of magnitude of the national
    /// censuses' figures on origin, raised for the newcomers of office professions; judgement.
    /// </summary>
    private static readonly Dictionary<string, (Namebook Book, int Percent)[]> Others = new()
    {
        ["United States"] =
        [
            (Of(Tongue.Spanish), 11),
            (Of(Tongue.Indian), 8),
            (Of(Tongue.Chinese), 4),
            (Of(Tongue.Italian), 4),
            (Of(Tongue.German), 4),
            (Of(Tongue.Korean), 2),
            (Of(Tongue.Polish), 2),
            (Of(Tongue.Arabic), 1),
            (Of(Tongue.Japanese), 1),
            (Of(Tongue.Hebrew), 2),
        ],
        ["Canada"] =
        [
            (Of(Tongue.French), 16),
            (Of(Tongue.Indian), 9),
            (Of(Tongue.Chinese), 7),
            (Of(Tongue.Italian), 3),
            (Of(Tongue.Polish), 2),
            (Of(Tongue.Arabic), 2),
            (Of(Tongue.Korean), 1),
        ],
        ["United Kingdom"] =
        [
            (Of(Tongue.Indian), 9),
            (Of(Tongue.Polish), 4),
            (Of(Tongue.Chinese), 2),
            (Of(Tongue.Arabic), 2),
            (Of(Tongue.French), 2),
            (Of(Tongue.Italian), 2),
            (Of(Tongue.Spanish), 1),
        ],
        ["Ireland"] =
        [
            (Of(Tongue.Polish), 6),
            (Of(Tongue.Indian), 5),
            (Of(Tongue.Portuguese), 3),
            (Of(Tongue.Spanish), 2),
            (Of(Tongue.French), 2),
        ],
        ["Australia"] =
        [
            (Of(Tongue.Indian), 8),
            (Of(Tongue.Chinese), 8),
            (Of(Tongue.Italian), 3),
            (Of(Tongue.SoutheastAsian), 3),
            (Of(Tongue.Arabic), 1),
            (Of(Tongue.Dutch), 1),
        ],
        ["New Zealand"] = [(Of(Tongue.Indian), 8), (Of(Tongue.Chinese), 6), (Of(Tongue.Dutch), 2), (SouthernAfrican, 3)],
        ["South Africa"] = [(SouthernAfrican, 58), (Of(Tongue.Indian), 9)],
        ["Germany"] = [(Of(Tongue.Polish), 4), (Of(Tongue.Italian), 2), (Of(Tongue.Arabic), 2), (Of(Tongue.Spanish), 1)],
        ["Switzerland"] = [(Of(Tongue.French), 22), (Of(Tongue.Italian), 12), (Of(Tongue.Portuguese), 2), (Of(Tongue.English), 3)],
        ["France"] = [(Of(Tongue.Arabic), 5), (Of(Tongue.Portuguese), 3), (Of(Tongue.Italian), 2), (Of(Tongue.Spanish), 2)],
        ["Netherlands"] = [(Of(Tongue.Arabic), 3), (Of(Tongue.Indian), 2), (Of(Tongue.German), 2), (Of(Tongue.English), 2)],
        ["Sweden"] = [(Of(Tongue.Arabic), 3), (Of(Tongue.Polish), 2), (Of(Tongue.English), 1)],
        ["United Arab Emirates"] =
        [
            (Of(Tongue.Indian), 34),
            (Of(Tongue.English), 10),
            (Of(Tongue.French), 3),
            (Of(Tongue.SoutheastAsian), 3),
        ],
        ["Singapore"] = [(Of(Tongue.Indian), 13), (Of(Tongue.English), 6), (Of(Tongue.Japanese), 2)],
        ["Hong Kong"] = [(Of(Tongue.English), 8), (Of(Tongue.Indian), 3), (Of(Tongue.French), 1)],
        ["Brazil"] = [(Of(Tongue.Italian), 7), (Of(Tongue.Japanese), 3), (Of(Tongue.German), 3), (Of(Tongue.Arabic), 1)],
        ["Argentina"] = [(Of(Tongue.Italian), 26), (Of(Tongue.German), 3)],
        ["Chile"] = [(Of(Tongue.German), 4), (Of(Tongue.Italian), 3)],
    };

    private static readonly Dictionary<Text, (Namebook Book, int Percent)[]> ByCountry = Others.ToDictionary(
        entry => Text.Of(entry.Key),
        entry => entry.Value
    );

    /// <summary>A name of someone who works in a country. Newcomers' children often bear a first name of the country.</summary>
    public static PersonName Draw(Country country, ref Draw draw)
    {
        Namebook own = Of(country.Tongue);
        Namebook origin = own;
        if (ByCountry.TryGetValue(country.Name, out (Namebook Book, int Percent)[]? others))
        {
            int left = draw.Whole(0, 99);
            foreach ((Namebook book, int percent) in others)
            {
                left -= percent;
                if (left < 0)
                {
                    origin = book;
                    break;
                }
            }
        }

        bool settled = origin != own && origin != SouthernAfrican && draw.Chance(0.4);
        return origin.Draw(settled ? own : origin, ref draw);
    }

    /// <summary>A name of a tongue, whatever the country.</summary>
    public static PersonName Draw(Tongue tongue, ref Draw draw) => Of(tongue).Draw(Of(tongue), ref draw);

    /// <summary>The names of a tongue.</summary>
    internal static Namebook Of(Tongue tongue) => Books[(int)tongue];
}
