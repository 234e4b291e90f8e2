using System.Globalization;
using Salescape.Storage.Changes;
using Salescape.Storage.Changes.Json;

namespace Salescape.Streams.Files;

/// <summary>
/// Files of JSON Lines, one for each interval of the company's time. A file gets its name when it is whole, so that who takes files
/// from the folder never sees half of one; one that was not finished is begun again.
/// </summary>
public sealed class FolderSink : IStreamSink
{
    private const int MostBytesHeld = 1 << 20;

    private readonly string _folder;
    private readonly long _interval;
    private readonly EventBytes _events = new();
    private readonly JsonBytes _lines = new();
    private FileStream? _file;
    private long _current;
    private BookedTransaction _last;

    /// <param name="folder">Where the files go; made if it is not there.</param>
    /// <param name="interval">The company's time in each, in microseconds.</param>
    public FolderSink(string folder, long interval) => (_folder, _interval) = (folder, interval);

    /// <inheritdoc/>
    public StreamPosition Position { get; private set; } = StreamPosition.Start;

    /// <inheritdoc/>
    public StreamPosition Begin(StreamState? stored)
    {
        Try(() => Directory.CreateDirectory(_folder));
        return Position = stored?.Position ?? StreamPosition.Start;
    }

    /// <inheritdoc/>
    public void BeginDay(ChangeDay day) { }

    /// <inheritdoc/>
    public void Write(ChangeDay day, in BookedTransaction transaction)
    {
        long interval = transaction.Time / _interval;
        if (_file is not null && interval != _current)
            Close();
        _current = interval;
        if (_file is null)
            Try(() => _file = new(PartPath, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0));
        _events.WriteLines(_lines, day, transaction);
        _last = transaction;
        if (_lines.Span.Length >= MostBytesHeld)
            Flush();
    }

    /// <inheritdoc/>
    public void EndDay(ChangeDay day) { }

    /// <inheritdoc/>
    public void Flush()
    {
        if (_file is null)
            return;
        Try(() => _file.Write(_lines.Span));
        _lines.Clear();
    }

    /// <inheritdoc/>
    public void Finish()
    {
        if (_file is not null)
            Close();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_file is null)
            return;
        _file.Dispose();
        File.Delete(PartPath);
    }

    private string WholePath =>
        Path.Combine(_folder, $"changes-{Begins.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}.jsonl");

    private DateTime Begins => DateTime.UnixEpoch.AddMicroseconds(_current * _interval);

    private string PartPath => WholePath + ".part";

    private void Close()
    {
        Flush();
        Try(() =>
        {
            _file!.Flush(flushToDisk: true);
            _file.Dispose();
            File.Move(PartPath, WholePath, overwrite: true);
        });
        _file = null;
        Position = EventBytes.Behind(_last);
    }

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new SinkFailedException($"Files cannot be written to {_folder}: {failure.Message}", failure);
        }
    }
}
