using Salescape.Schema.Kernel;

namespace Salescape.Simulation.Chance.Words;

/// <summary>Codes that products show when something fails: <c>LR-4172</c> of Lumetrail Reports.</summary>
internal static class ErrorCodes
{
    /// <summary>A code of a product.</summary>
    public static Text Write(TextArena arena, Text product, ref Draw draw)
    {
        ReadOnlySpan<byte> name = product.Utf8;
        return arena.Add((char)name[0]).Add((char)name[name.IndexOf((byte)' ') + 1]).Add('-').Add(draw.Whole(1_001, 5_989)).Cut();
    }
}
