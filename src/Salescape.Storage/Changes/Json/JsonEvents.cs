using System.Text;
using Salescape.Schema.Kernel;

namespace Salescape.Storage.Changes.Json;

/// <summary>Changes as JSON objects, and the keys of their rows.</summary>
internal sealed class JsonEvents
{
    private static readonly byte[][] Operations =
    [
        .. ChangeRows.Operations.Select(letter => Encoding.ASCII.GetBytes($"{{\"op\":\"{letter}\",\"committed_at\":")),
    ];

    private readonly JsonRows?[] _rows;
    private readonly byte[][] _names;

    /// <param name="kept">Whether each table's changes are told, by its place in the catalog.</param>
    public JsonEvents(bool[] kept)
    {
        _rows = new JsonRows?[kept.Length];
        _names = new byte[kept.Length][];
        foreach ((int place, TableDefinition table) in ChangeSinkSettings.Of(kept))
        {
            _rows[place] = new(table, new(DecimalStyle.Double, TimeStyle.Local));
            _names[place] = Encoding.UTF8.GetBytes($",\"table\":\"{table.QualifiedName}\",\"key\":");
        }
    }

    /// <summary>Writes a change, if its table is told of.</summary>
    /// <returns>Whether it was.</returns>
    public bool Write(JsonBytes to, ChangeDay day, in BookedTransaction transaction, int place)
    {
        Booked booked = day.Booked[transaction.First + place];
        if (_rows[booked.Table] is not { } rows)
            return false;
        BatchRow before = day.BeforeOf(booked);
        BatchRow after = day.AfterOf(booked);
        to.Raw(Operations[(int)booked.Change.Kind]);
        JsonCells.WriteTime(to, transaction.Time, TimeStyle.Local);
        to.Raw(",\"transaction\":{\"id\":"u8);
        to.Text(transaction.Id.Span);
        to.Raw(",\"order\":"u8);
        to.Number(place + 1);
        to.Raw(",\"total\":"u8);
        to.Number(transaction.Count);
        to.Raw("},\"event_order\":"u8);
        to.Number(transaction.Position + place);
        to.Raw(_names[booked.Table]);
        rows.WriteKey(to, after.Batch is null ? before : after);
        to.Raw(",\"before\":"u8);
        rows.Write(to, before);
        to.Raw(",\"after\":"u8);
        rows.Write(to, after);
        to.Raw("}"u8);
        return true;
    }

    /// <summary>Writes the key of a change's row.</summary>
    public void WriteKey(JsonBytes to, ChangeDay day, in Booked booked)
    {
        BatchRow after = day.AfterOf(booked);
        _rows[booked.Table]!.WriteKey(to, after.Batch is null ? day.BeforeOf(booked) : after);
    }
}
