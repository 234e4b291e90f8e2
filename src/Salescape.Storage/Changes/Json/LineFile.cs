using System.IO.Hashing;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Changes.Json;

/// <summary>A file of lines that is being written; its hash is taken on the way.</summary>
internal sealed class LineFile : IDisposable
{
    private const int MostBytesHeld = 1 << 20;

    private readonly string _name;
    private readonly FileStream _file;
    private readonly XxHash128 _hash = new();
    private long _written;

    public LineFile(ChangeSinkSettings settings, string name)
    {
        _name = name;
        string path = Path.Combine(settings.Folder, name);
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        settings.Behind.Follow(path);
    }

    /// <summary>What is to be written; any number of lines.</summary>
    public JsonBytes Lines { get; } = new();

    /// <summary>Writes what is held if it is much.</summary>
    public void EndLine()
    {
        Lines.Raw("\n"u8);
        if (Lines.Span.Length >= MostBytesHeld)
            Flush();
    }

    /// <summary>Writes what is held and closes the file.</summary>
    public ManifestFile Finish()
    {
        Flush();
        _file.Dispose();
        return new(_name, _written, FileHash.Digits(_hash));
    }

    public void Dispose() => _file.Dispose();

    private void Flush()
    {
        _hash.Append(Lines.Span);
        _file.Write(Lines.Span);
        _written += Lines.Span.Length;
        Lines.Clear();
    }
}
