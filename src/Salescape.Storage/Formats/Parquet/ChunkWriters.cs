using System.Collections.Concurrent;

namespace Salescape.Storage.Formats.Parquet;

/// <summary>Lends <see cref="ChunkWriter"/>s to the threads that write row groups, so that there are no more than threads.</summary>
internal sealed class ChunkWriters : IDisposable
{
    private readonly ConcurrentBag<ChunkWriter> _free = [];

    /// <summary>Lends one that nobody has.</summary>
    public ChunkWriter Take() => _free.TryTake(out ChunkWriter? free) ? free : new ChunkWriter();

    /// <summary>Takes it back.</summary>
    public void Return(ChunkWriter writer) => _free.Add(writer);

    public void Dispose()
    {
        while (_free.TryTake(out ChunkWriter? free))
            free.Dispose();
    }
}
