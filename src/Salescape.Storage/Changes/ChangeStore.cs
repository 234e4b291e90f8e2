using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Changes;

/// <summary>
/// Changes put down as blocks of accounts find them and taken up again day by day. What does not fit into memory waits in a file that goes
/// with the run.
/// </summary>
internal sealed class ChangeStore : IDisposable
{
    /// <summary>Bytes that are kept in memory before the rest goes to the file.</summary>
    private const long MostInMemory = 256L << 20;

    private readonly int _first;
    private readonly List<Piece>[] _days;
    private readonly Lock _gate = new();
    private FileStream? _file;
    private long _inMemory;

    /// <param name="first">The first day, in days since 1970-01-01.</param>
    /// <param name="count">How many days there are.</param>
    public ChangeStore(int first, int count)
    {
        _first = first;
        _days = [.. Enumerable.Range(0, count).Select(_ => new List<Piece>())];
    }

    /// <summary>Puts changes down, from any thread.</summary>
    public void Add(CompanyChanges changes)
    {
        var places = new List<(int Table, int Place)>[_days.Length];
        for (int table = 0; table < SchemaCatalog.Tables.Count; table++)
        {
            ReadOnlySpan<RowChange> all = changes.Span(table);
            for (int place = 0; place < all.Length; place++)
                (places[all[place].Day - _first] ??= []).Add((table, place));
        }

        var bytes = new ArrayBufferWriter<byte>();
        for (int day = 0; day < places.Length; day++)
        {
            if (places[day] is not { } some)
                continue;
            bytes.ResetWrittenCount();
            foreach ((int table, int place) in some)
                Write(changes, table, place, bytes);
            Keep(_days[day], bytes.WrittenSpan);
        }
    }

    /// <summary>Takes up what was put down of a day, in no order.</summary>
    public void Take(int day, CompanyChanges changes)
    {
        List<Piece> pieces = _days[day - _first];
        foreach (Piece piece in pieces)
            Read(BytesOf(piece), changes);
        _inMemory -= pieces.Sum(piece => piece.Bytes?.Length ?? 0L);
        pieces.Clear();
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private static void Write(CompanyChanges changes, int table, int place, ArrayBufferWriter<byte> to)
    {
        RowChange change = changes.Span(table)[place];
        Put(to, (table, change));
        if (change.Before >= 0)
            changes.Before.Batches[table].Write(change.Before, to);
        if (change.After >= 0)
            changes.After.Batches[table].Write(change.After, to);
    }

    private static void Read(ReadOnlySpan<byte> from, CompanyChanges changes)
    {
        int size = Unsafe.SizeOf<(int, RowChange)>();
        while (!from.IsEmpty)
        {
            (int table, RowChange change) = MemoryMarshal.Read<(int, RowChange)>(from);
            from = from[size..];
            int before = changes.Before.Batches[table].Count;
            int after = changes.After.Batches[table].Count;
            if (change.Before >= 0)
                from = changes.Before.Batches[table].Read(from);
            if (change.After >= 0)
                from = changes.After.Batches[table].Read(from);
            changes.Add(table, change with { Before = change.Before < 0 ? -1 : before, After = change.After < 0 ? -1 : after });
        }
    }

    private static void Put<T>(ArrayBufferWriter<byte> to, T value)
        where T : struct
    {
        int size = Unsafe.SizeOf<T>();
        MemoryMarshal.Write(to.GetSpan(size), in value);
        to.Advance(size);
    }

    private void Keep(List<Piece> pieces, ReadOnlySpan<byte> bytes)
    {
        lock (_gate)
        {
            if (_inMemory + bytes.Length <= MostInMemory)
            {
                _inMemory += bytes.Length;
                pieces.Add(new(bytes.ToArray(), 0, bytes.Length));
                return;
            }

            _file ??= new FileStream(
                Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
                FileMode.CreateNew,
                FileAccess.ReadWrite,
                FileShare.None,
                1 << 16,
                FileOptions.DeleteOnClose
            );
            pieces.Add(new(null, _file.Position, bytes.Length));
            _file.Write(bytes);
        }
    }

    private ReadOnlySpan<byte> BytesOf(in Piece piece)
    {
        if (piece.Bytes is { } bytes)
            return bytes;
        var read = new byte[piece.Length];
        _file!.Flush();
        RandomAccess.Read(_file.SafeFileHandle, read, piece.Start);
        return read;
    }

    /// <summary>Some changes of one day as bytes, in memory or in the file.</summary>
    private readonly record struct Piece(byte[]? Bytes, long Start, int Length);
}
