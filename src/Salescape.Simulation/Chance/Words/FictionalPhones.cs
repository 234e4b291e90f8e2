using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>
/// A company's telephone numbers, which reach nobody: ranges of its own country that are kept free for fiction or can be
/// nobody's. Its people share all but the last two digits, or one number with extensions.
/// </summary>
/// <param name="Mask">The range; empty where the country has none.</param>
/// <param name="Digits">What stands for its open digits.</param>
/// <param name="Extends">Whether people are told apart by an extension.</param>
internal readonly record struct FictionalPhones(Text Mask, ulong Digits, bool Extends)
{
    private const int DirectNumbers = 100;
    private const int FirstExtension = 101;
    private const int Extensions = 800;

    /// <summary>Extensions are given out far apart, so that neighbours in the list are none at the table.</summary>
    private const int ExtensionStep = 37;

    private static readonly Lexicon Ranges = Lexicon.Load("places/telephones");

    /// <summary>By country, or by city where codes are of cities.</summary>
    private static readonly Dictionary<Text, Text[]> ByPlace = Ranges.Sections.ToDictionary(Text.Of, place => Ranges[place]);

    /// <summary>The numbers of a company.</summary>
    /// <param name="country">Where it sits.</param>
    /// <param name="city">In which city.</param>
    /// <param name="size">Its size: the larger, the rather one number with extensions.</param>
    /// <param name="company">Rolled once for the company.</param>
    public static FictionalPhones Of(Country country, Text city, CompanySize size, Draw company) =>
        ByPlace.TryGetValue(city, out Text[]? masks) || ByPlace.TryGetValue(country.Name, out masks)
            ? new FictionalPhones(
                company.OneOf(masks),
                company.Bits(),
                country.Region == Region.NorthAmerica && company.Chance(size >= CompanySize.Medium ? 0.6 : 0.3)
            )
            : default;

    /// <summary>The number of somebody there; null where the country keeps none free.</summary>
    /// <param name="arena">Where to write it.</param>
    /// <param name="person">Which of the people there, from 0.</param>
    public Text? Of(TextArena arena, int person)
    {
        if (Mask.IsEmpty)
            return null;
        ReadOnlySpan<byte> mask = Mask.Utf8;
        int open = mask.Count((byte)'#');
        ulong digits = Digits / DirectNumbers;
        int line = (int)(Digits % DirectNumbers + (Extends ? 0 : (ulong)person)) % DirectNumbers;
        foreach (byte sign in mask)
        {
            if (sign != '#')
            {
                arena.Add((char)sign);
                continue;
            }

            open--;
            int digit = open switch
            {
                0 => line % 10,
                1 => line / 10,
                _ => (int)(digits % 10),
            };
            digits = open > 1 ? digits / 10 : digits;
            arena.Add((char)('0' + digit));
        }

        if (Extends)
            arena.Add(" x"u8).Add(FirstExtension + (int)((Digits % Extensions + (ulong)(person * ExtensionStep)) % Extensions));
        return arena.Cut();
    }
}
