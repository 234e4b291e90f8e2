using CsCheck;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Simulation.Course;
using Salescape.Simulation.Tests.Laws;
using Salescape.Storage.Changes;
using Salescape.Storage.Changes.Debezium;
using Salescape.Storage.Changes.Json;
using Salescape.Storage.Parts;

namespace Salescape.Cli.Tests.Laws;

/// <summary>A company's changes in a folder that goes with them.</summary>
internal sealed class ChangeFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    /// <param name="last">The company as it is seen on the last day.</param>
    /// <param name="from">The day that the changes continue.</param>
    /// <param name="format">How they are held.</param>
    /// <param name="threads">Threads that write.</param>
    /// <param name="tables">The tables that are wanted; all if there is none.</param>
    /// <param name="part">The part that is wanted.</param>
    public ChangeFiles(
        CompanySettings last,
        DateOnly from,
        ChangeFormat format,
        int threads = 2,
        TableDefinition[]? tables = null,
        Part? part = null
    ) =>
        Manifest = ChangeWriter.Write(
            new CompanyCourse(last, from),
            new()
            {
                Folder = _folder.FullName,
                Format = format,
                Threads = threads,
                Tables = tables ?? [],
                Part = part,
                Start = last.Start,
                Settings = new Dictionary<string, string>(),
                Version = "0",
            }
        );

    /// <summary>Small companies, with some days in which they change.</summary>
    public static Gen<(CompanySettings First, int Days)> AnySpan { get; } =
        from seed in Gen.Int[1, 100_000]
        from hundredths in Gen.Int[2, 4]
        from start in Gen.Int[0, 3 * 365]
        from shown in Gen.Int[31, 200]
        from days in Gen.Frequency((2, Gen.Int[1, 7]), (1, Gen.Int[8, 40]))
        from hasErasures in Gen.Bool
        let opens = new DateOnly(2022, 6, 1).AddDays(start)
        select (World.SettingsOf(seed, hundredths / 100m, opens, opens.AddDays(shown)) with { HasErasures = hasErasures }, days);

    /// <summary>Every format.</summary>
    public static IReadOnlyList<ChangeFormat> Formats { get; } =
    [
        ChangeFormat.Parquet,
        ChangeFormat.Csv,
        ChangeFormat.JsonLines,
        Messages(DecimalStyle.String, hasIsoTimes: false),
    ];

    public ChangeManifest Manifest { get; }

    /// <summary>Debezium's messages with schemas and transactions.</summary>
    public static DebeziumFormat Messages(DecimalStyle decimals, bool hasIsoTimes) =>
        new()
        {
            Version = "0",
            Decimals = decimals,
            HasIsoTimes = hasIsoTimes,
            WithSchema = true,
            WithTransactions = true,
        };

    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    public void Dispose() => _folder.Delete(recursive: true);
}
