using Salescape.Storage.Datasets;

namespace Salescape.Storage.Changes.Json;

/// <summary>One file with a line a change, in the order in which they were booked.</summary>
internal sealed class JsonLinesChanges : IChangeSink
{
    private const string FileName = "changes.jsonl";

    private readonly LineFile _file;
    private readonly JsonEvents _events;

    public JsonLinesChanges(ChangeSinkSettings settings, bool[] kept)
    {
        _file = new LineFile(settings, FileName);
        _events = new(kept);
    }

    public void Write(ChangeDay day)
    {
        foreach (BookedTransaction transaction in day.Transactions)
        {
            for (int i = 0; i < transaction.Count; i++)
            {
                if (_events.Write(_file.Lines, day, transaction, i))
                    _file.EndLine();
            }
        }
    }

    public IReadOnlyList<ManifestFile> Finish() => [_file.Finish()];

    public void Dispose() => _file.Dispose();
}
