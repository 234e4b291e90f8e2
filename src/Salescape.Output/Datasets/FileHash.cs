using System.IO.Hashing;

namespace Salescape.Output.Datasets;

/// <summary>The hash of a file's bytes, as manifests hold it.</summary>
internal static class FileHash
{
    private const int BlockSize = 1 << 20;

    /// <summary>Hashes a file.</summary>
    public static string Of(string path)
    {
        var hash = new XxHash128();
        byte[] block = new byte[BlockSize];
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        for (int read = stream.Read(block); read > 0; read = stream.Read(block))
            hash.Append(block.AsSpan(0, read));
        return Digits(hash);
    }

    /// <summary>The digits of what was hashed so far.</summary>
    public static string Digits(XxHash128 hash) => hash.GetCurrentHashAsUInt128().ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
