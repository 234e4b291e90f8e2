using System.Text;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Changes.Json;

/// <summary>One file with a line a change, in the order in which they were booked.</summary>
internal sealed class JsonLinesChanges : IChangeSink
{
    private const string FileName = "changes.jsonl";

    private static readonly byte[][] Operations =
    [
        .. ChangeRows.Operations.Select(letter => Encoding.ASCII.GetBytes($"{{\"op\":\"{letter}\",\"committed_at\":")),
    ];

    private readonly LineFile _file;
    private readonly JsonRows?[] _rows;
    private readonly byte[][] _names;

    public JsonLinesChanges(ChangeSinkSettings settings, bool[] kept)
    {
        _file = new LineFile(settings, FileName);
        _rows = new JsonRows?[kept.Length];
        _names = new byte[kept.Length][];
        foreach ((int place, TableDefinition table) in ChangeSinkSettings.Of(kept))
        {
            _rows[place] = new(table, new(DecimalStyle.Double, TimeStyle.Local));
            _names[place] = Encoding.UTF8.GetBytes($",\"table\":\"{table.QualifiedName}\",\"key\":");
        }
    }

    public void Write(ChangeDay day)
    {
        foreach (BookedTransaction transaction in day.Transactions)
        {
            for (int i = 0; i < transaction.Count; i++)
            {
                Booked booked = day.Booked[transaction.First + i];
                if (_rows[booked.Table] is { } rows)
                    Write(rows, day, booked, transaction, i);
            }
        }
    }

    public IReadOnlyList<ManifestFile> Finish() => [_file.Finish()];

    public void Dispose() => _file.Dispose();

    private void Write(JsonRows rows, ChangeDay day, in Booked booked, in BookedTransaction transaction, int place)
    {
        JsonBytes to = _file.Lines;
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
        _file.EndLine();
    }
}
