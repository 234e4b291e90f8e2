using Salescape.Schema;
using Salescape.Storage.Changes;
using Salescape.Storage.Changes.Json;

namespace Salescape.Streams;

/// <summary>Changes of a stream as JSON: the same as <c>changes --format jsonl</c> writes.</summary>
internal sealed class EventBytes
{
    private readonly JsonEvents _events = new([.. SchemaCatalog.Tables.Select(_ => true)]);
    private readonly JsonBytes _one = new();

    /// <summary>Appends a transaction, a line a change.</summary>
    public void WriteLines(JsonBytes to, ChangeDay day, in BookedTransaction transaction)
    {
        for (int i = 0; i < transaction.Count; i++)
        {
            _events.Write(to, day, transaction, i);
            to.Raw("\n"u8);
        }
    }

    /// <summary>A change by itself.</summary>
    public byte[] Value(ChangeDay day, in BookedTransaction transaction, int place)
    {
        _one.Clear();
        _events.Write(_one, day, transaction, place);
        return _one.Span.ToArray();
    }

    /// <summary>The key of a change's row.</summary>
    public byte[] Key(ChangeDay day, in BookedTransaction transaction, int place)
    {
        _one.Clear();
        _events.WriteKey(_one, day, day.Booked[transaction.First + place]);
        return _one.Span.ToArray();
    }

    /// <summary>The position behind a transaction.</summary>
    public static StreamPosition Behind(in BookedTransaction transaction) =>
        new(
            transaction.Number,
            transaction.Position + transaction.Count - 1,
            System.Text.Encoding.ASCII.GetString(transaction.Id.Span)
        );
}
