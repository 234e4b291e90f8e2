using System.CommandLine;
using Salescape.Schema.Kernel;
using Salescape.Simulation;

namespace Salescape.Cli.Commands;

/// <summary>The options that decide a company's course from one day to another.</summary>
internal sealed class CourseOptions
{
    private const string From = "--from";

    private readonly Option<string> _last;

    private readonly Option<string?> _since = new("--since")
    {
        HelpName = "DIR",
        Description = $"Data set that the changes continue, instead of {From} and its settings: its folder, or a file in it.",
    };

    private readonly WorldOptions _world;

    /// <param name="command">The command that gets them.</param>
    /// <param name="last">The name of the option for the last day.</param>
    public CourseOptions(Command command, string last)
    {
        _last = new(last)
        {
            HelpName = "DATE",
            Description = "Last day of changes.",
            DefaultValueFactory = _ => "today",
        };
        _world = new(command, (From, "Day whose data set the changes continue, as 'generate --as-of' makes it; nothing of it is told."));
        command.Add(_last);
        command.Add(_since);
    }

    /// <summary>The options that were typed and say which day is continued, and whose.</summary>
    public IEnumerable<string> Typed(ParseResult parsed) =>
        parsed.GetValue(_since) is null ? _world.Typed(parsed) : _world.Typed(parsed).Append(_since.Name);

    /// <summary>The last day.</summary>
    public DateOnly Last(ParseResult parsed) => WorldOptions.Day(_last.Name, parsed.GetRequiredValue(_last));

    /// <summary>The company as it is seen on the last day, and the day that the changes continue.</summary>
    public (CompanySettings Settings, DateOnly From) Read(ParseResult parsed, int threads)
    {
        CompanySettings first = parsed.GetValue(_since) is { } path ? ReadSince(parsed, path, threads) : ReadFrom(parsed);
        return (UpTo(first, Last(parsed)), first.AsOf);
    }

    /// <summary>A company as it is seen on a later day.</summary>
    public CompanySettings UpTo(CompanySettings first, DateOnly day)
    {
        if (day <= first.AsOf)
            throw new RefusedException(
                $"{_last.Name} {Given.Show(day)} does not lie after {Given.Show(first.AsOf)}, the day that the changes continue.",
                $"Give a later {_last.Name}."
            );
        CompanySettings last = first with { AsOf = day };
        WorldOptions.RefuseUnknownYears(last, _last.Name);
        WorldOptions.RefuseOtherWindow(last.Start, last.AsOf, _last.Name);
        return last;
    }

    private CompanySettings ReadFrom(ParseResult parsed) =>
        _world.Typed(parsed).Contains(From)
            ? _world.Read(parsed)
            : throw new RefusedException(
                "It is not said which day the changes continue.",
                $"Give it with {From}, or a data set with {_since.Name}."
            );

    private CompanySettings ReadSince(ParseResult parsed, string path, int threads)
    {
        if (_world.Typed(parsed).FirstOrDefault() is { } typed)
            throw new RefusedException(
                $"{typed} cannot be used with {_since.Name}: the data set says it.",
                $"Leave out {typed} or {_since.Name}."
            );
        return WholeDataset.Read((_since.Name, path), threads, dataset =>
            dataset.Manifest.Version == Generation.Version
                ? RecordedSettings.In(dataset)
                : throw new RefusedException(
                    $"The data set in {dataset.Folder} was written by version {dataset.Manifest.Version}, whose days may differ.",
                    "Write the changes with that version, or generate the data set again with --overwrite."
                )
        );
    }
}
