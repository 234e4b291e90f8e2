using Salescape.Schema.Kernel;

namespace Salescape.Streams;

/// <summary>The file that holds a stream's position. It is replaced as a whole: whenever the run ends, there is one that holds.</summary>
/// <param name="path">Where it is.</param>
public sealed class PositionFile(string path)
{
    private const int MostBytes = 1 << 16;

    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>What it holds; null if there is none.</summary>
    /// <exception cref="RefusedException">It is not one of ours.</exception>
    public StreamState? Read()
    {
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path))
                throw new RefusedException($"{path} is a folder, not a file.", "Name a file with --position.");
            if (!file.Exists)
                return null;
            return file.Length <= MostBytes && StreamState.Parse(File.ReadAllBytes(path)) is { } state
                ? state
                : throw new RefusedException(
                    $"{path} is not the position of a stream, or was changed.",
                    "Restore it, remove it to begin again, or name another file with --position."
                );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{path} cannot be read: {failure.Message}", "Name another file with --position.", failure);
        }
    }

    /// <summary>Replaces what it holds.</summary>
    public void Store(StreamState state)
    {
        string next = path + ".next";
        try
        {
            if (System.IO.Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            using (var file = new FileStream(next, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write([.. state.ToJson(), (byte)'\n']);
                file.Flush(flushToDisk: true);
            }

            File.Move(next, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SinkFailedException($"The position cannot be stored in {path}: {failure.Message}", failure);
        }
    }
}
