using System.Text;
using Salescape.Storage.Changes.Json;

namespace Salescape.Storage.Changes.Debezium;

/// <summary>What is told of transactions: messages where they begin and end, and in each change its place. Only changes that are written
/// count, as Debezium counts those of the tables that it captures.</summary>
internal sealed class DebeziumTransactions
{
    private const int MicrosecondsPerMillisecond = 1_000;

    private readonly OrderedDictionary<string, int> _counts = [];
    private readonly bool _withSchema;
    private readonly LineFile _file;
    private readonly byte[] _beginKey;
    private readonly byte[] _beginValue;
    private ReadOnlyMemory<byte> _id;
    private int _count;

    public DebeziumTransactions(DebeziumFormat format, LineFile file)
    {
        _withSchema = format.WithSchema;
        _file = file;
        _beginKey =
        [
            .. Encoding.UTF8.GetBytes($"{{\"topic\":\"{ConnectSchema.Prefix}.transaction\",\"key\":"),
            .. _withSchema ? ConnectSchema.Begin(ConnectSchema.TransactionKey()) : [],
        ];
        _beginValue = _withSchema ? ConnectSchema.Begin(ConnectSchema.TransactionValue()) : [];
    }

    /// <summary>Tells that one begins.</summary>
    public void Begin(in BookedTransaction transaction)
    {
        _counts.Clear();
        _count = 0;
        _id = transaction.Id;
        WriteStart("BEGIN"u8);
        _file.Lines.Raw(",\"event_count\":null,\"data_collections\":null"u8);
        WriteEnd(transaction.Time);
    }

    /// <summary>Writes the place of the next change.</summary>
    public void WritePlace(JsonBytes to, string table)
    {
        _counts.TryGetValue(table, out int before);
        _counts[table] = before + 1;
        to.Raw("{\"id\":"u8);
        to.Text(_id.Span);
        to.Raw(",\"total_order\":"u8);
        to.Number(++_count);
        to.Raw(",\"data_collection_order\":"u8);
        to.Number(before + 1);
        to.Raw("}"u8);
    }

    /// <summary>Tells that it ends.</summary>
    public void End(in BookedTransaction transaction)
    {
        WriteStart("END"u8);
        JsonBytes to = _file.Lines;
        to.Raw(",\"event_count\":"u8);
        to.Number(_count);
        ReadOnlySpan<byte> separator = ",\"data_collections\":["u8;
        foreach ((string table, int count) in _counts)
        {
            to.Raw(separator);
            to.Raw("{\"data_collection\":"u8);
            to.Text(Encoding.UTF8.GetBytes(table));
            to.Raw(",\"event_count\":"u8);
            to.Number(count);
            to.Raw("}"u8);
            separator = ","u8;
        }

        to.Raw("]"u8);
        WriteEnd(transaction.Time);
    }

    private void WriteStart(ReadOnlySpan<byte> status)
    {
        JsonBytes to = _file.Lines;
        to.Raw(_beginKey);
        to.Raw("{\"id\":"u8);
        to.Text(_id.Span);
        to.Raw(_withSchema ? "}}"u8 : "}"u8);
        to.Raw(",\"value\":"u8);
        to.Raw(_beginValue);
        to.Raw("{\"status\":"u8);
        to.Text(status);
        to.Raw(",\"id\":"u8);
        to.Text(_id.Span);
    }

    private void WriteEnd(long time)
    {
        _file.Lines.Raw(",\"ts_ms\":"u8);
        _file.Lines.Number(time / MicrosecondsPerMillisecond);
        _file.Lines.Raw(_withSchema ? "}}}"u8 : "}}"u8);
        _file.EndLine();
    }
}
