using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>A person's name; both parts last as long as the program.</summary>
/// <param name="First">The given name, by which colleagues call them.</param>
/// <param name="Last">The family name.</param>
internal readonly record struct PersonName(Text First, Text Last)
{
    /// <summary>Given name, then family name.</summary>
    public Text Full(TextArena arena) => arena.Add(First).Add(' ').Add(Last).Cut();

    /// <summary>
    /// An e-mail address in the style of the house. Every style tells any two names of a tongue apart; people of one
    /// spelling in one house are numbered.
    /// </summary>
    /// <param name="arena">Where to write it.</param>
    /// <param name="domain">The employer's domain, under a reserved name.</param>
    /// <param name="sameNameOrdinal">How many whose names are spelled alike came before in this house.</param>
    public Text Email(TextArena arena, Text domain, int sameNameOrdinal = 0)
    {
        (Text front, char between, Text back) = (StyleOf(domain) % 10) switch
        {
            0 => (Last, '.', First),
            1 => (First, '_', Last),
            2 => (First, '-', Last),
            _ => (First, '.', Last),
        };
        Slug.AddJoined(Slug.AddJoined(arena, front).Add(between), back);
        if (sameNameOrdinal > 0)
            arena.Add(sameNameOrdinal + 1);
        return arena.Add('@').Add(domain).Cut();
    }

    /// <summary>A profile in the business network of this world: <c>https://linkedin.example/in/maria-lopez-4a81b2c3</c>.</summary>
    /// <param name="arena">Where to write it.</param>
    /// <param name="mark">What sets the person apart from namesakes.</param>
    public Text Profile(TextArena arena, uint mark)
    {
        arena.Add("https://linkedin.example/in/"u8);
        Slug.AddJoined(Slug.AddJoined(arena, First).Add('-'), Last);
        return arena.Add('-').AddHex(mark).Cut();
    }

    private static uint StyleOf(Text domain)
    {
        // FNV-1a: one house, one style, whoever asks.
        uint hash = 2166136261;
        foreach (byte letter in domain.Utf8)
            hash = (hash ^ letter) * 16777619;
        return hash >> 8;
    }
}
