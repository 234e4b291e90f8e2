using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Addresses at the vendor's own site; reserved names only.</summary>
internal static class ReleaseTexts
{
    /// <summary>The vendor's domain: <c>acme-cloud.example</c>.</summary>
    public static Text Domain(TextArena arena, Text vendor) => Slug.Add(arena, vendor).Add(".example"u8).Cut();

    /// <summary>Where a release's notes are: <c>https://docs.acme-cloud.example/insight-premium/releases/3.12.1</c>.</summary>
    public static Text NotesUrl(TextArena arena, Text vendor, Text product, SemVer version)
    {
        Slug.Add(arena.Add("https://docs."u8), vendor).Add(".example/"u8);
        return Slug.Add(arena, product)
            .Add("/releases/"u8)
            .Add(version.Major)
            .Add('.')
            .Add(version.Minor)
            .Add('.')
            .Add(version.Patch)
            .Cut();
    }
}
