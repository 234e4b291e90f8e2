using System.Collections.Concurrent;
using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Names of people as they are met in the offices of a country.</summary>
internal static class PeopleNames
{
    private static readonly Lexicon Offices = Lexicon.Load("people/countries");
    private static readonly ConcurrentDictionary<string, Namebook> Books = new();

    private static readonly Dictionary<Text, Custom[]> ByCountry = Offices.Sections.ToDictionary(Text.Of, country =>
        Array.ConvertAll(Offices[country], Read)
    );

    /// <summary>All customs of naming that are met somewhere, by name.</summary>
    internal static IReadOnlyDictionary<string, Namebook> Customs => Books;

    /// <summary>A name of someone who works in a country.</summary>
    public static PersonName Draw(Country country, ref Draw draw)
    {
        Custom custom = draw.OneOf<Custom>(ByCountry[country.Name]);
        return custom.Last.Draw(custom.First, ref draw);
    }

    /// <summary>The country's own custom of naming.</summary>
    internal static Namebook Of(Country country) => ByCountry[country.Name][0].Last;

    /// <summary>The names of a custom.</summary>
    internal static Namebook Of(string custom) => Books.GetOrAdd(custom, static name => new Namebook(name));

    private static Custom Read(Text line)
    {
        string[] customs = line.ToString().Split(' ');
        return new Custom(Of(customs[0]), Of(customs[^1]));
    }

    /// <summary>Where a first name comes from, and where a family name.</summary>
    private readonly record struct Custom(Namebook First, Namebook Last);
}
