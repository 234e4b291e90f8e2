using System.IO.Hashing;
using System.Text;

namespace Salescape.Storage.Datasets;

/// <summary>
/// The last line of a manifest, a hash of all lines before it: settings that changed by accident would explain accounts
/// and finish parts of another company.
/// </summary>
internal static class ManifestSeal
{
    // The object's closing brace goes behind the seal.
    private const int BraceLength = 2;

    private static readonly int Length = For([]).Length;

    /// <summary>Seals a JSON object whose closing brace stands on the last line.</summary>
    public static byte[] Close(ReadOnlySpan<byte> json) => [.. json[..^BraceLength], .. For(json[..^BraceLength])];

    /// <summary>Whether a text is as it was when sealed.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> text) => text.Length > Length && text[^Length..].SequenceEqual(For(text[..^Length]));

    private static byte[] For(ReadOnlySpan<byte> lines)
    {
        var hash = new XxHash128();
        hash.Append(lines);
        return Encoding.ASCII.GetBytes($",\n  \"seal\": \"{FileHash.Digits(hash)}\"\n}}\n");
    }
}
