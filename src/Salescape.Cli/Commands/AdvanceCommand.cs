using System.CommandLine;
using System.Globalization;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Storage.Advance;
using Salescape.Storage.Datasets;
using Salescape.Storage.Formats.Postgres;

namespace Salescape.Cli.Commands;

/// <summary>Moves a data set that is there to a later day.</summary>
internal sealed class AdvanceCommand : Command, IHasExamples
{
    private const int MostDays = 36_500;

    private readonly DatasetOption _data;
    private readonly ConnectionOption _connection = new();

    private readonly Option<string?> _to = new("--to")
    {
        HelpName = "DATE",
        Description = "Day to move to. Default: today. If the data set is there already, nothing is done.",
    };

    private readonly Option<string?> _days = new("--days") { HelpName = "N", Description = "Days to move by, instead of --to." };
    private readonly ThreadsOption _threads = new();

    public AdvanceCommand()
        : base("advance", "Move a data set to a later day, in place: what comes is added, what changes is changed, all else stays.")
    {
        _data = new(this, withPath: true);
        Add(_connection);
        Add(_to);
        Add(_days);
        Add(_threads);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ("salescape advance", $"{Generation.DefaultFolder} up to today, such as every night"),
        ("salescape advance d --days 1", "the next day"),
        ("salescape advance d --to 2026-09-30", "up to the end of a quarter"),
        ("salescape advance --connection 'Host=127.0.0.1;Database=salescape'", "a PostgreSQL database, in one transaction"),
    ];

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(_to) is not null && parsed.GetValue(_days) is not null)
            throw new RefusedException($"{_days.Name} cannot be used with {_to.Name}.", "Use only one of them.");
        int threads = _threads.Read(parsed);
        if (parsed.GetValue(_connection) is not null)
        {
            if (_data.IsGiven(parsed))
                throw new RefusedException($"A path cannot be used with {_connection.Name}.", "Use only one of them.");
            using PostgresDatabase database = _connection.Connect(parsed);
            return Report("the database", manifest => database.Advance(manifest), parsed, threads);
        }

        string folder = _data.Read(parsed).Folder;
        return Report(
            folder,
            wish => DatasetAdvance.Run(folder, dataset => wish(dataset.Manifest)),
            parsed,
            threads
        );
    }

    private int Report(
        string place,
        Func<Func<Manifest, AdvanceRequest?>, Advanced?> move,
        ParseResult parsed,
        int threads
    )
    {
        DateOnly from = default;
        Advanced? moved = Interruption.Watch(
            (progress, stop) =>
                move(manifest =>
                {
                    from = manifest.AsOf;
                    return Wish(manifest, place, parsed, threads) is { } wish ? wish with { Progress = progress, Stop = stop } : null;
                })
        );
        Terminal.Say(
            moved is null
                ? $"Nothing to do: {place} is as of {Given.Show(from)}."
                : $"Advanced {place} from {Given.Show(from)} to {Given.Show(moved.Manifest.AsOf)}: {Counts(moved)} in {moved.Tables} tables, {moved.Manifest.Run.Seconds.ToString("0.00", CultureInfo.InvariantCulture)} s."
        );
        return ExitCode.Done;
    }

    private AdvanceRequest? Wish(Manifest manifest, string place, ParseResult parsed, int threads)
    {
        Generation.RefuseOtherVersion(manifest, place);
        CompanySettings settings = RecordedSettings.In(manifest, place);
        DateOnly to = ReadDay(parsed, manifest);
        if (to == manifest.AsOf)
            return null;
        if (to < manifest.AsOf)
            throw new RefusedException(
                $"The data set in {place} is as of {Given.Show(manifest.AsOf)}, which is later than {Given.Show(to)}.",
                "Give a later day, or generate another data set with --as-of."
            );
        CompanySettings later = settings with { AsOf = to };
        WorldOptions.RefuseUnreachable(later);
        return Generation.Advance(later, manifest.AsOf, threads, manifest.HasUpdatedAt == true);
    }

    private DateOnly ReadDay(ParseResult parsed, Manifest manifest) =>
        parsed.GetValue(_days) is { } days ? manifest.AsOf.AddDays((int)Given.WholeNumber(_days.Name, days, 0, MostDays))
        : parsed.GetValue(_to) is { } day && day != WorldOptions.Today ? Given.Day(_to.Name, day)
        : DateOnly.FromDateTime(DateTime.Today);

    private static string Counts(Advanced moved)
    {
        string came = moved.Came.ToString("N0", CultureInfo.InvariantCulture);
        return moved is { Changed: { } changed, Gone: { } gone }
            ? string.Create(CultureInfo.InvariantCulture, $"{came} rows came, {changed:N0} changed, {gone:N0} went")
            : $"{came} rows more";
    }
}
