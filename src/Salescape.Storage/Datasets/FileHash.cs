using System.IO.Hashing;

namespace Salescape.Storage.Datasets;

/// <summary>The hash of a file's bytes, as manifests hold it.</summary>
internal static class FileHash
{
    private const int BlockSize = 1 << 20;

    /// <summary>Hashes a file that was just written.</summary>
    public static string Of(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        return Of(stream);
    }

    /// <summary>Hashes what is left of a stream.</summary>
    public static string Of(Stream stream)
    {
        var hash = new XxHash128();
        byte[] block = new byte[BlockSize];
        for (int read = stream.Read(block); read > 0; read = stream.Read(block))
            hash.Append(block.AsSpan(0, read));
        return Digits(hash);
    }

    /// <summary>The digits of what was hashed so far.</summary>
    public static string Digits(XxHash128 hash) =>
        hash.GetCurrentHashAsUInt128().ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
