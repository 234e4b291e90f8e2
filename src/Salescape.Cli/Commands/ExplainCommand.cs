using System.CommandLine;
using System.Globalization;
using Salescape.Schema;
using Salescape.Schema.Kernel;
using Salescape.Simulation;
using Salescape.Simulation.Life;
using Salescape.Storage.Datasets;

namespace Salescape.Cli.Commands;

/// <summary>Lives one account again with the diary open.</summary>
internal sealed class ExplainCommand : Command, IHasExamples
{
    private static readonly string Prefix = SchemaCatalog.Find("customers")!.Prefix + "-";

    private readonly Argument<string> _customer = new("customer") { Description = $"Account id, such as {Prefix}000123." };

    private readonly DatasetOption _data;

    private readonly WorldOptions _world;

    public ExplainCommand()
        : base("explain", "Replay one account and tell its story: what happened, when, and why.")
    {
        Add(_customer);
        _data = new(this, otherwise: $"Its settings are lived by; {Generation.DefaultFolder} if left out and no other option is given.");
        _world = new(this);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Remark)> Examples { get; } =
    [
        ($"salescape explain {Prefix}000123", $"an account of {Generation.DefaultFolder}"),
        ($"salescape explain {Prefix}000123 --data d", "an account of another data set"),
        ($"salescape explain {Prefix}000123 --seed 7 --as-of 2026-06-30", "an account of a company that was never written"),
    ];

    private int Run(ParseResult parsed)
    {
        string id = parsed.GetRequiredValue(_customer);
        CustomerId customer = ReadCustomer(id);
        CompanySettings settings = ReadSettings(parsed);
        IReadOnlyList<DiaryEntry> story = new Company(settings).Explain(customer);
        if (story.Count == 0)
            throw new RefusedException(
                $"Account {id} is not in the company of seed {settings.Seed} at {Given.Show(settings.AsOf)}.",
                "Give a lower number, or a greater --scale."
            );
        StoryPage.Show(customer, settings, story, Terminal.Output);
        return ExitCode.Done;
    }

    private static CustomerId ReadCustomer(string id)
    {
        string digits = id.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? id[Prefix.Length..] : "";
        return digits.Length >= 6 && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number > 0
            ? new(number)
            : throw new RefusedException($"'{id}' is not an account id.", $"Give one such as {Prefix}000123.");
    }

    private CompanySettings ReadSettings(ParseResult parsed)
    {
        string[] typed = [.. _world.Typed(parsed)];
        bool isNamed = _data.IsGiven(parsed);
        if (isNamed && typed.Length > 0)
            throw new RefusedException($"{_data.Name} and {typed[0]} both choose the company.", "Give only one of them.");
        return isNamed || (typed.Length == 0 && Dataset.IsIn(Generation.DefaultFolder))
            ? WholeDataset.Read(_data.Read(parsed), Environment.ProcessorCount, RecordedSettings.In)
            : _world.Read(parsed);
    }
}
