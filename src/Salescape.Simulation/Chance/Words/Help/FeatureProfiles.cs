using Salescape.Schema.Kernel;
using Salescape.Simulation.Plan;

namespace Salescape.Simulation.Chance.Words;

/// <summary>What a feature is made of, as the desk speaks of it.</summary>
/// <param name="Item">One of the things that users have in it: "dashboard".</param>
/// <param name="AnItem">The same with its article.</param>
/// <param name="Items">Several of them.</param>
/// <param name="Engine">What does the work behind it: "the render service".</param>
/// <param name="Path">How addresses of its items begin.</param>
/// <param name="Traits">What it does, one bit each; a case asks for some of them.</param>
internal sealed record FeatureProfile(Text Item, Text AnItem, Text Items, Text Engine, Text Path, uint Traits)
{
    /// <summary>Whether a case can happen in it.</summary>
    public bool Has(uint traits) => traits == 0 || (Traits & traits) != 0;

    /// <summary>States what it is made of, and what people do with it.</summary>
    public void Tell(ref Facts facts)
    {
        facts.Set(Fact.Item, Item);
        facts.Set(Fact.AnItem, AnItem);
        facts.Set(Fact.Items, Items);
        facts.Set(Fact.Engine, Engine);
        if ((Traits & FeatureProfiles.OfMade) != 0)
            facts.Set(Fact.Made);
        if ((Traits & FeatureProfiles.OfEntries) != 0)
            facts.Set(Fact.Entries);
    }
}

/// <summary>The profiles of all features, read once from the vocabulary.</summary>
internal static class FeatureProfiles
{
    private static readonly Lexicon Words = Lexicon.Load("help/features");

    private static readonly string[] TraitNames = [.. Words["traits"].Select(line => line.ToString().Split(' ')[0])];

    private static readonly Dictionary<string, FeatureProfile> ByName = Words["features"].Select(Read).ToDictionary();

    /// <summary>The bit of things that people make, keep and delete.</summary>
    public static readonly uint OfMade = TraitsOf("made");

    /// <summary>The bit of things that hold single entries.</summary>
    public static readonly uint OfEntries = TraitsOf("entries");

    /// <summary>The profile of a feature.</summary>
    public static FeatureProfile Of(Text name) =>
        ByName.TryGetValue(name.ToString(), out FeatureProfile? profile)
            ? profile
            : throw new InvalidOperationException($"The vocabulary tells nothing of '{name}'.");

    /// <summary>The bits of traits named; none for a dash.</summary>
    public static uint TraitsOf(string names)
    {
        uint bits = 0;
        foreach (string name in names == "-" ? [] : names.Split(' '))
        {
            int place = Array.IndexOf(TraitNames, name);
            bits |= place >= 0 ? 1U << place : throw new InvalidOperationException($"The vocabulary knows no trait '{name}'.");
        }

        return bits;
    }

    /// <summary>The names of traits by their bits.</summary>
    public static string[] NamesOf(uint traits) => [.. TraitNames.Where((_, place) => (traits >> place & 1) != 0)];

    /// <summary>The first feature with a trait among those that a product had at its launch, from one of them on.</summary>
    public static PlannedFeature FirstWith(PlannedProduct product, uint traits, int from, int count)
    {
        for (int step = 0; step < count; step++)
        {
            PlannedFeature feature = product.Features[(from + step) % count];
            if (feature.Profile.Has(traits))
                return feature;
        }

        return product.Features[from];
    }

    private static KeyValuePair<string, FeatureProfile> Read(Text line)
    {
        // name|traits|item|items|engine
        string[] parts = line.ToString().Split('|');
        string article = parts[2][0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'E' ? "an " : "a ";
        string path = parts[3].Replace(' ', '-').ToLowerInvariant();
        return new(
            parts[0],
            new FeatureProfile(
                Text.Of(parts[2]),
                Text.Of(article + parts[2]),
                Text.Of(parts[3]),
                Text.Of(parts[4]),
                Text.Of(path),
                TraitsOf(parts[1])
            )
        );
    }
}
