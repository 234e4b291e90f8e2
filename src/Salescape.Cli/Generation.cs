using System.Globalization;
using System.Reflection;
using Salescape.Analyses.Metrics;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Simulation.Course;
using Salescape.Storage.Advance;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats;
using Salescape.Storage.Formats.Csv;
using Salescape.Storage.Formats.DuckDb;
using Salescape.Storage.Formats.Postgres;
using Salescape.Storage.History;
using Salescape.Storage.Parts;

namespace Salescape.Cli;

/// <summary>The making of a data set, watched and stoppable.</summary>
internal static class Generation
{
    public const string DefaultFolder = "./salescape-data";

    /// <summary>The schema estimates its records for this many days.</summary>
    private const double EstimatedDays = 36 * 365.25 / 12;

    /// <summary>The program's version as manifests hold it: the sources' too, where they are known.</summary>
    public static readonly string Version = typeof(Generation)
        .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion;

    /// <summary>The wish for a data set of a world, to be refined.</summary>
    public static DatasetRequest Request(CompanySettings settings, string folder, DataFormat format, int threads) =>
        new()
        {
            Folder = folder,
            Format = format,
            Threads = threads,
            Start = settings.Start,
            AsOf = settings.AsOf,
            Settings = RecordedSettings.Of(settings),
            Version = Version,
            Views = format is DuckDbFormat ? MetricViews.Of(settings.AsOf) : [],
            Volume = (double)settings.Scale * (settings.AsOf.DayNumber - settings.Start.DayNumber + 1) / EstimatedDays,
        };

    /// <summary>Simulates and writes, with a progress bar where a terminal shows it. Ctrl-C leaves everything as it was.</summary>
    public static Dataset Run(CompanySettings settings, DatasetRequest request) =>
        Watch(request, watched => DatasetWriter.Write(Rows(settings, request.HasUpdatedAt), watched));

    /// <summary>Simulates and loads a PostgreSQL database, watched and stoppable in the same way.</summary>
    public static Manifest Load(CompanySettings settings, PostgresDatabase database, int threads, bool overwrite, bool hasUpdatedAt)
    {
        // Folder and format are of files, which a database has none of.
        DatasetRequest request = Request(settings, "", CsvFormat.Instance, threads) with
        {
            Overwrite = overwrite,
            HasUpdatedAt = hasUpdatedAt,
            Views = MetricViews.Of(settings.AsOf),
        };
        return Interruption.Watch(
            (progress, stop) => database.Write(Rows(settings, hasUpdatedAt), request with { Progress = progress, Stop = stop }, stop)
        );
    }

    private static IRowSource Rows(CompanySettings settings, bool hasUpdatedAt) =>
        hasUpdatedAt ? new StampedCompany(settings) : new Company(settings);

    /// <summary>The wish to move a data set to the day of some settings, to be refined.</summary>
    /// <param name="later">Its settings, with the later day.</param>
    /// <param name="from">The day that it is seen from.</param>
    /// <param name="threads">Threads to keep busy.</param>
    /// <param name="hasUpdatedAt">Whether its rows say when they were changed last.</param>
    public static AdvanceRequest Advance(CompanySettings later, DateOnly from, int threads, bool hasUpdatedAt) =>
        new()
        {
            To = later.AsOf,
            Changes = () => new CompanyCourse(later, from),
            Rows = () => Rows(later, hasUpdatedAt),
            History = () => new CompanyHistory(later),
            Views = MetricViews.Of(later.AsOf),
            Threads = threads,
        };

    /// <summary>Adds the versions of its rows to a data set, watched and stoppable in the same way.</summary>
    /// <param name="folder">The data set's folder.</param>
    /// <param name="threads">Threads to keep busy.</param>
    public static Dataset AddHistory(string folder, int threads) =>
        Interruption.Watch(
            (progress, stop) =>
                DatasetHistory.Add(
                    folder,
                    dataset => HistoryOf(dataset.Manifest, dataset.Folder, threads) with { Progress = progress, Stop = stop }
                )
        );

    /// <summary>Adds the versions of its rows to the data set in a database, in the same way.</summary>
    public static Manifest AddHistory(PostgresDatabase database, int threads) =>
        Interruption.Watch(
            (progress, stop) =>
                database.AddHistory(manifest => HistoryOf(manifest, "the database", threads) with { Progress = progress, Stop = stop })
        );

    private static HistoryRequest HistoryOf(Manifest manifest, string place, int threads)
    {
        if (manifest.History is not null)
            throw new RefusedException($"The data set in {place} has its history already.", "Nothing needs to be done.");
        RefuseOtherVersion(manifest, place);
        CompanySettings settings = RecordedSettings.In(manifest, place);
        return new()
        {
            Source = () => new CompanyHistory(settings),
            Threads = threads,
        };
    }

    /// <summary>Refuses a data set whose company this version cannot go on with.</summary>
    public static void RefuseOtherVersion(Manifest manifest, string place)
    {
        if (manifest.Version != Version)
            throw new RefusedException(
                $"The data set in {place} was written by version {manifest.Version} of salescape, and this is {Version}.",
                "Use that version, or generate it again with --overwrite."
            );
    }

    /// <summary>Makes parts one data set, watched and stoppable in the same way.</summary>
    public static Dataset Finish(PartedDataset parts, int threads, bool overwrite)
    {
        CompanySettings settings = RecordedSettings.In(parts.First);
        return Watch(Request(settings, parts.Folder, parts.First.Format, threads) with { Overwrite = overwrite }, watched =>
            parts.Finish(new Company(settings), watched)
        );
    }

    /// <summary>Makes all rows and drops them, watched and stoppable in the same way.</summary>
    /// <returns>What each table would hold.</returns>
    public static IReadOnlyList<ManifestTable> Rehearse(CompanySettings settings, int threads) =>
        Interruption.Watch((progress, _) => DatasetWriter.Rehearse(new Company(settings), threads, progress));

    private static Dataset Watch(DatasetRequest request, Func<DatasetRequest, Dataset> write) =>
        Interruption.Watch((progress, stop) => write(request with { Progress = progress, Stop = stop }));

    /// <summary>Says what was loaded, and what to do with it.</summary>
    public static void Report(Manifest loaded, PostgresDatabase database)
    {
        Terminal.Say("Loaded   five schemas with keys, references and comments (postgres)");
        Terminal.Say(
            $"Rows     {loaded.Rows.ToString("N0", CultureInfo.InvariantCulture)} in {loaded.Tables.Count(table => table.Rows > 0)} tables, {Given.Show(loaded.Start)} to {Given.Show(loaded.AsOf)}"
        );
        Terminal.Say($"Time     {loaded.Run.Seconds.ToString("0.00", CultureInfo.InvariantCulture)} s");
        Terminal.Say($"Next     {CalledAs.Line("check --connection")} {ShellWord.Of(database.Address)}");
    }

    /// <summary>Says what was written, and what to do with it.</summary>
    public static void Report(Dataset dataset, string folder)
    {
        Manifest manifest = dataset.Manifest;
        int filled = manifest.Tables.Count(table => table.Rows > 0);
        string seconds = manifest.Run.Seconds.ToString("0.00", CultureInfo.InvariantCulture);
        string path = folder == DefaultFolder ? "" : $" {ShellWord.Of(folder)}";
        Terminal.Say(
            $"Written  {(manifest.Part is { } own ? Path.Combine(folder, own.FolderName) : folder)} ({manifest.Format}, {manifest.Files.Count + 1} files)"
        );
        Terminal.Say(
            $"Rows     {manifest.Rows.ToString("N0", CultureInfo.InvariantCulture)} in {filled} tables, {Given.Show(manifest.Start)} to {Given.Show(manifest.AsOf)}"
        );
        Terminal.Say($"Time     {seconds} s");
        Terminal.Say(
            $"Next     {(manifest.Part is { } part
            ? $"{(part.Count > 1 ? $"the other parts of {part.Count}, then " : "")}{CalledAs.Line($"generate --finish --out {ShellWord.Of(folder)}")}"
            : CalledAs.Line($"check{path}"))}"
        );
    }
}
