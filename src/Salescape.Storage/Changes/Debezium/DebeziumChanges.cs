using System.Text;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes.Json;
using Salescape.Storage.Datasets;

namespace Salescape.Storage.Changes.Debezium;

/// <summary>One file with a line a message, in the order in which they would be sent.</summary>
internal sealed class DebeziumChanges : IChangeSink
{
    private const string FileName = "changes.debezium.jsonl";
    private const int MicrosecondsPerMillisecond = 1_000;
    private const int NanosecondsPerMicrosecond = 1_000;

    private static readonly byte[][] Operations =
    [
        .. ChangeRows.Operations.Select(letter => Encoding.ASCII.GetBytes($",\"op\":\"{letter}\",\"ts_ms\":")),
    ];

    private readonly LineFile _file;
    private readonly DebeziumFormat _format;
    private readonly DebeziumTable?[] _tables;
    private readonly DebeziumTransactions? _transactions;

    public DebeziumChanges(ChangeSinkSettings settings, bool[] kept, DebeziumFormat format)
    {
        _file = new LineFile(settings, FileName);
        _format = format;
        _transactions = format.WithTransactions ? new(format, _file) : null;
        _tables = new DebeziumTable?[kept.Length];
        foreach ((int place, TableDefinition table) in ChangeSinkSettings.Of(kept))
            _tables[place] = new(table, format);
    }

    public void Write(ChangeDay day)
    {
        foreach (BookedTransaction transaction in day.Transactions)
        {
            if (!IsWanted(day, transaction))
                continue;
            _transactions?.Begin(transaction);
            for (int i = 0; i < transaction.Count; i++)
            {
                Booked booked = day.Booked[transaction.First + i];
                if (_tables[booked.Table] is { } table)
                    Write(table, day, booked, transaction, transaction.Position + i);
            }

            _transactions?.End(transaction);
        }
    }

    public IReadOnlyList<ManifestFile> Finish() => [_file.Finish()];

    public void Dispose() => _file.Dispose();

    private bool IsWanted(ChangeDay day, in BookedTransaction transaction)
    {
        for (int i = 0; i < transaction.Count; i++)
        {
            if (_tables[day.Booked[transaction.First + i].Table] is not null)
                return true;
        }

        return false;
    }

    private void Write(DebeziumTable table, ChangeDay day, in Booked booked, in BookedTransaction transaction, long position)
    {
        JsonBytes to = _file.Lines;
        BatchRow before = day.BeforeOf(booked);
        BatchRow after = day.AfterOf(booked);
        WriteKey(to, table, after.Batch is null ? before : after);
        to.Raw(table.BeginValue);
        to.Raw("{\"before\":"u8);
        table.Rows.Write(to, before);
        to.Raw(",\"after\":"u8);
        table.Rows.Write(to, after);
        to.Raw(table.Source);
        WriteTimes(to, transaction.Time, ",\"snapshot\":\"false\",\"db\":\"salescape\",\"sequence\":null"u8);
        to.Raw(table.Place);
        to.Number(transaction.Number);
        to.Raw(",\"lsn\":"u8);
        to.Number(position);
        to.Raw(",\"xmin\":null}"u8);
        to.Raw(",\"transaction\":"u8);
        if (_transactions is { } told)
            told.WritePlace(to, table.Name);
        else
            to.Raw("null"u8);
        to.Raw(Operations[(int)booked.Change.Kind]);
        WriteTimes(to, transaction.Time, []);
        EndMessage(to);
        if (booked.Change.Kind != ChangeKind.Delete)
            return;
        // A tombstone: behind it, a compacted topic forgets the key.
        WriteKey(to, table, before);
        to.Raw("null}"u8);
        _file.EndLine();
    }

    private void WriteKey(JsonBytes to, DebeziumTable table, in BatchRow row)
    {
        to.Raw(table.BeginKey);
        table.Rows.WriteKey(to, row);
        if (_format.WithSchema)
            to.Raw("}"u8);
        to.Raw(",\"value\":"u8);
    }

    // In the source, other members stand between the first of them and the others.
    private static void WriteTimes(JsonBytes to, long time, ReadOnlySpan<byte> between)
    {
        to.Number(time / MicrosecondsPerMillisecond);
        to.Raw(between);
        to.Raw(",\"ts_us\":"u8);
        to.Number(time);
        to.Raw(",\"ts_ns\":"u8);
        to.Number(time * NanosecondsPerMicrosecond);
    }

    private void EndMessage(JsonBytes to)
    {
        to.Raw(_format.WithSchema ? "}}}"u8 : "}}"u8);
        _file.EndLine();
    }
}
