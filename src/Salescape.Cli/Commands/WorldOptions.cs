using System.CommandLine;
using Salescape.Schema.Kernel;
using Salescape.Simulation;

namespace Salescape.Cli.Commands;

/// <summary>The options that decide a world, shared by all commands that simulate one.</summary>
internal sealed class WorldOptions
{
    internal const string Today = "today";
    internal const string DefaultVendor = "Tessaline";
    private const int MostMonths = 120;
    internal const int FirstEdition = 2008;
    internal const int LastEdition = 2099;
    private const int FoundedBefore = 8;

    /// <summary>Years after its edition up to which a company is planned.</summary>
    private const int YearsPlanned = 5;
    private const decimal LeastScale = 0.01m;
    private const decimal GreatestScale = 10_000m;

    private readonly Option<string> _scale = Defaulted("--scale", "N", "1", "Company size: 1 is about 1,000 accounts over 36 months.");
    private readonly Option<string> _seed = Defaulted("--seed", "N", "42", "Random seed: each seed is another company.");
    private readonly Option<string> _months = Defaulted(
        "--months",
        "N",
        "36",
        $"Months that are shown, up to the as-of date, 1 to {MostMonths}."
    );
    private readonly Option<string?> _start = new("--start")
    {
        HelpName = "DATE",
        Description = "First day of the window, instead of --months.",
    };
    private readonly Option<string?> _edition = new("--edition")
    {
        HelpName = "YEAR",
        Description =
            $"Year that anchors the company's growth; it was founded {FoundedBefore} years before. Default: that of the as-of date.",
    };
    private readonly Option<string> _asOf;
    private readonly Option<string> _vendor = Defaulted("--vendor", "NAME", DefaultVendor, "Name of the fictional vendor.");

    private readonly Option<bool> _erasures = new("--with-erasures")
    {
        Description =
            "Let people who have gone have themselves erased: contacts, users and leads, with all their traces. Then rows also go.",
    };

    /// <param name="command">The command that gets them.</param>
    /// <param name="asOf">The option that names the last day that is shown, if it has another name than elsewhere, and no default.</param>
    public WorldOptions(Command command, (string Name, string Description)? asOf = null)
    {
        _asOf = asOf is { } named
            ? new(named.Name) { HelpName = "DATE", Description = named.Description }
            : Defaulted("--as-of", "DATE", Today, "Last day that is shown; nothing later is visible.");
        foreach (Option option in All)
            command.Add(option);
    }

    private Option[] All => [_scale, _seed, _months, _start, _edition, _asOf, _vendor, _erasures];

    /// <summary>A day that was typed, or today.</summary>
    public static DateOnly Day(string option, string text) =>
        text == Today ? DateOnly.FromDateTime(DateTime.Today) : Given.Day(option, text);

    /// <summary>The options that were typed, not defaulted.</summary>
    public IEnumerable<string> Typed(ParseResult parsed) => All.Where(option => IsTyped(parsed, option)).Select(option => option.Name);

    /// <summary>The world that was asked for.</summary>
    public CompanySettings Read(ParseResult parsed)
    {
        decimal scale = Given.Number(_scale.Name, parsed.GetRequiredValue(_scale), LeastScale, GreatestScale);
        long seed = Given.WholeNumber(_seed.Name, parsed.GetRequiredValue(_seed), long.MinValue, long.MaxValue);
        string vendor = Given.Vendor(_vendor.Name, parsed.GetRequiredValue(_vendor));
        DateOnly asOf = Day(_asOf.Name, parsed.GetRequiredValue(_asOf));
        var settings = new CompanySettings(seed, scale, ReadStart(parsed, asOf), asOf, vendor)
        {
            Edition = parsed.GetValue(_edition) is { } year
                ? (int)Given.WholeNumber(_edition.Name, year, FirstEdition, LastEdition)
                : Math.Clamp(asOf.Year, FirstEdition, LastEdition),
            HasErasures = parsed.GetValue(_erasures),
        };
        RefuseUnknownYears(settings, _asOf.Name);
        return settings;
    }

    /// <summary>Refuses a last day that a company's window cannot reach.</summary>
    public static void RefuseUnreachable(CompanySettings settings)
    {
        if (settings.AsOf.AddDays(1) > settings.Start.AddMonths(MostMonths))
            throw new RefusedException(
                $"{Given.Show(settings.Start)} to {Given.Show(settings.AsOf)} is more than {MostMonths} months.",
                "Generate another data set with a later --start."
            );
        RefuseUnknownYears(settings, "--to");
    }

    /// <summary>Refuses a window that the company of an edition has no history for.</summary>
    /// <param name="settings">The window and the edition.</param>
    /// <param name="asOf">The option that names the last day.</param>
    public static void RefuseUnknownYears(CompanySettings settings, string asOf)
    {
        if (settings.Start < settings.Founded)
            throw new RefusedException(
                $"The company of edition {settings.Edition} was founded on {Given.Show(settings.Founded)}; a window cannot begin on {Given.Show(settings.Start)}.",
                $"Give --start {Given.Show(settings.Founded)} or later, fewer --months, or an earlier --edition."
            );
        if (settings.AsOf.Year > settings.Edition + YearsPlanned)
            throw new RefusedException(
                $"Edition {settings.Edition} is planned up to the end of {settings.Edition + YearsPlanned}, not to {Given.Show(settings.AsOf)}.",
                $"Give an earlier {asOf} or a later --edition."
            );
    }

    /// <summary>Refuses settings of a manifest that no options can have given.</summary>
    public static void RefuseImpossible(decimal scale, DateOnly start, DateOnly asOf, string place)
    {
        if (scale is < LeastScale or > GreatestScale)
            throw new RefusedException(
                $"The manifest in {place} says scale {scale}, which is out of range.",
                "Generate the data set again."
            );
        if (
            start > asOf
            || start.Year < 2000
            || asOf.Year > 2099
            || asOf.AddDays(1) < start.AddMonths(1)
            || asOf.AddDays(1) > start.AddMonths(MostMonths)
        )
            throw new RefusedException(
                $"The manifest in {place} says {Given.Show(start)} to {Given.Show(asOf)}, which is not a window of 1 to {MostMonths} months.",
                "Generate the data set again."
            );
    }

    /// <summary>Refuses a window that is too short or too long.</summary>
    /// <param name="start">The first day.</param>
    /// <param name="asOf">The last day.</param>
    /// <param name="option">The option that names the last day.</param>
    public static void RefuseOtherWindow(DateOnly start, DateOnly asOf, string option)
    {
        if (asOf.AddDays(1) < start.AddMonths(1) || asOf.AddDays(1) > start.AddMonths(MostMonths))
            throw new RefusedException(
                $"{Given.Show(start)} to {Given.Show(asOf)} is not a window of 1 to {MostMonths} months.",
                $"Give another {option} or --start."
            );
    }

    private DateOnly ReadStart(ParseResult parsed, DateOnly asOf)
    {
        int months = (int)Given.WholeNumber(_months.Name, parsed.GetRequiredValue(_months), 1, MostMonths);
        if (parsed.GetValue(_start) is not { } text)
            return Given.StartOf(months, asOf, _asOf.Name);

        DateOnly start = Given.Day(_start.Name, text);
        if (IsTyped(parsed, _months) && Given.StartOf(months, asOf, _asOf.Name) is var counted && start != counted)
            throw new RefusedException(
                $"{months} months up to {Given.Show(asOf)} begin on {Given.Show(counted)}, not on {text}.",
                $"Give only one of {_months.Name} and {_start.Name}."
            );
        if (asOf < start)
            throw new RefusedException(
                $"The as-of {Given.Show(asOf)} lies before the start {text}.",
                $"Give a later {_asOf.Name} or an earlier --start."
            );
        RefuseOtherWindow(start, asOf, _asOf.Name);
        return start;
    }

    private static bool IsTyped(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    private static Option<string> Defaulted(string name, string value, string standard, string description) =>
        new(name)
        {
            HelpName = value,
            Description = description,
            DefaultValueFactory = _ => standard,
        };
}
