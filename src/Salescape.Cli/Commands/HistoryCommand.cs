using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Salescape.Storage.Datasets;

namespace Salescape.Cli.Commands;

/// <summary>Adds the versions of rows to a data set that is there.</summary>
internal sealed class HistoryCommand : Command, IHasExamples
{
    private readonly DatasetOption _data;
    private readonly ThreadsOption _threads = new();

    public HistoryCommand()
        : base("history", "Add what was known when: a table of versions (type 2) beside each table whose rows change.")
    {
        _data = new(this, withPath: true);
        Add(_threads);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape history", $"into the database of {Generation.DefaultFolder}"),
        ("salescape history d", "into that of another data set"),
    ];

    /// <summary>Adds versions and says how many.</summary>
    public static void AddTo(string folder, int threads)
    {
        var watch = Stopwatch.StartNew();
        Dataset dataset = Generation.AddHistory(folder, threads);
        IReadOnlyList<ManifestTable> history = dataset.Manifest.History!;
        long bytes = dataset.Manifest.Files.Sum(file => file.Bytes);
        Terminal.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"History  {history.Sum(table => table.Rows):N0} versions in {history.Count} tables, {bytes / 1e6:N0} MB in all, {watch.Elapsed.TotalSeconds:0.00} s"
            )
        );
    }

    private int Run(ParseResult parsed)
    {
        AddTo(_data.Read(parsed).Folder, _threads.Read(parsed));
        return ExitCode.Done;
    }
}
