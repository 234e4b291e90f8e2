using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// Telephone numbers that reach nobody: only ranges that the numbering authorities keep free for fiction. Countries
/// without such a range are given North American numbers, as a company's international line may be.
/// </summary>
internal static class FictionalPhones
{
    private static readonly Plan NorthAmerica = new(
    // NANPA: line numbers 555-0100 to 555-0199 of every area code are for fictitious use.
    [
        "+1 (201) 555-01##",
        "+1 (206) 555-01##",
        "+1 (212) 555-01##",
        "+1 (213) 555-01##",
        "+1 (214) 555-01##",
        "+1 (215) 555-01##",
        "+1 (216) 555-01##",
        "+1 (224) 555-01##",
        "+1 (301) 555-01##",
        "+1 (303) 555-01##",
        "+1 (305) 555-01##",
        "+1 (310) 555-01##",
        "+1 (312) 555-01##",
        "+1 (314) 555-01##",
        "+1 (317) 555-01##",
        "+1 (404) 555-01##",
        "+1 (408) 555-01##",
        "+1 (410) 555-01##",
        "+1 (412) 555-01##",
        "+1 (415) 555-01##",
        "+1 (469) 555-01##",
        "+1 (480) 555-01##",
        "+1 (502) 555-01##",
        "+1 (503) 555-01##",
        "+1 (512) 555-01##",
        "+1 (513) 555-01##",
        "+1 (602) 555-01##",
        "+1 (612) 555-01##",
        "+1 (614) 555-01##",
        "+1 (615) 555-01##",
        "+1 (617) 555-01##",
        "+1 (619) 555-01##",
        "+1 (646) 555-01##",
        "+1 (650) 555-01##",
        "+1 (702) 555-01##",
        "+1 (703) 555-01##",
        "+1 (704) 555-01##",
        "+1 (713) 555-01##",
        "+1 (720) 555-01##",
        "+1 (801) 555-01##",
        "+1 (813) 555-01##",
        "+1 (816) 555-01##",
        "+1 (832) 555-01##",
        "+1 (857) 555-01##",
        "+1 (858) 555-01##",
        "+1 (904) 555-01##",
        "+1 (917) 555-01##",
        "+1 (919) 555-01##",
        "+1 (949) 555-01##",
        "+1 (972) 555-01##",
    ]);

    private static readonly Dictionary<string, Plan> National = new()
    {
        ["Canada"] = new(
        // The same rule of the North American plan, in Canadian area codes.
        [
            "+1 (204) 555-01##",
            "+1 (236) 555-01##",
            "+1 (250) 555-01##",
            "+1 (306) 555-01##",
            "+1 (403) 555-01##",
            "+1 (416) 555-01##",
            "+1 (418) 555-01##",
            "+1 (437) 555-01##",
            "+1 (438) 555-01##",
            "+1 (506) 555-01##",
            "+1 (514) 555-01##",
            "+1 (519) 555-01##",
            "+1 (604) 555-01##",
            "+1 (613) 555-01##",
            "+1 (647) 555-01##",
            "+1 (778) 555-01##",
            "+1 (780) 555-01##",
            "+1 (902) 555-01##",
            "+1 (905) 555-01##",
        ]),
        ["United Kingdom"] = new(
        // Ofcom, "Telephone numbers for use in TV and radio drama programmes".
        [
            "+44 20 7946 0###",
            "+44 113 496 0###",
            "+44 114 496 0###",
            "+44 115 496 0###",
            "+44 116 496 0###",
            "+44 117 496 0###",
            "+44 118 496 0###",
            "+44 121 496 0###",
            "+44 131 496 0###",
            "+44 141 496 0###",
            "+44 151 496 0###",
            "+44 161 496 0###",
            "+44 7700 900###",
            "+44 7700 900###",
        ]),
        ["Ireland"] = new(
        // ComReg, national numbering conventions: 020 91x xxxx for drama.
        ["+353 20 91# ####"]),
        ["Australia"] = new(
        // ACMA, "Phone numbers for use in TV shows, films and creative works".
        [
            "+61 2 5550 ####",
            "+61 2 7010 ####",
            "+61 3 5550 ####",
            "+61 3 7010 ####",
            "+61 7 5550 ####",
            "+61 7 7010 ####",
            "+61 8 5550 ####",
            "+61 8 7010 ####",
        ]),
        ["Germany"] = new(
        // Bundesnetzagentur, Mitteilung 148/2021: Drama Numbers in Berlin, Frankfurt, Hamburg, Köln and München.
        ["+49 30 23125###", "+49 69 90009###", "+49 40 66969###", "+49 221 4710###", "+49 89 99998###"]),
        ["France"] = new(
        // ARCEP, national numbering plan: numbers for audiovisual works.
        [
            "+33 1 99 00 ## ##",
            "+33 2 61 91 ## ##",
            "+33 3 53 01 ## ##",
            "+33 4 65 71 ## ##",
            "+33 5 36 49 ## ##",
            "+33 6 39 98 ## ##",
        ]),
        ["Sweden"] = new(
        // PTS, numbers for use in books and films: Stockholm.
        ["+46 8 465 004 ##"]),
    };

    private static readonly Dictionary<Text, Plan> ByCountry = National.ToDictionary(entry => Text.Of(entry.Key), entry => entry.Value);

    /// <summary>Regular expressions of which every telephone number in the data meets one, whole.</summary>
    public static IReadOnlyList<string> Patterns { get; } =
    [
        @"\+1 \([2-9]\d\d\) 555-01\d\d",
        @"\+44 20 7946 0\d{3}",
        @"\+44 1[1-6][1-8] 496 0\d{3}",
        @"\+44 7700 900\d{3}",
        @"\+353 20 91\d \d{4}",
        @"\+61 [2378] (5550|7010) \d{4}",
        @"\+49 (30 23125|69 90009|40 66969|221 4710|89 99998)\d{3}",
        @"\+33 (1 99 00|2 61 91|3 53 01|4 65 71|5 36 49|6 39 98) \d\d \d\d",
        @"\+46 8 465 004 \d\d",
    ];

    /// <summary>A number for someone in a country.</summary>
    public static Text Draw(TextArena arena, Country country, ref Draw draw)
    {
        Plan plan = ByCountry.GetValueOrDefault(country.Name, NorthAmerica);
        foreach (byte digit in draw.OneOf(plan.Masks).Utf8)
            arena.Add(digit == '#' ? (char)('0' + draw.Whole(0, 9)) : (char)digit);
        return arena.Cut();
    }

    private sealed class Plan(string[] masks)
    {
        public Text[] Masks { get; } = Array.ConvertAll(masks, Text.Of);
    }
}
