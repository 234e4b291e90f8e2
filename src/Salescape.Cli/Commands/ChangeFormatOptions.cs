using System.CommandLine;
using Salescape.Schema.Kernel;
using Salescape.Storage.Changes;
using Salescape.Storage.Changes.Debezium;
using Salescape.Storage.Changes.Json;

namespace Salescape.Cli.Commands;

/// <summary>The options that decide how changes are held, and not what they are.</summary>
internal sealed class ChangeFormatOptions
{
    private const string Iso = "iso";

    private static readonly ChangeFormat[] Plain = [ChangeFormat.Parquet, ChangeFormat.Csv, ChangeFormat.JsonLines];

    private readonly ChoiceOption _format = new(
        "--format",
        "format",
        [.. Plain.Select(format => format.Name), DebeziumFormat.FormatName]
    )
    {
        Description = "A Parquet or CSV file a table, or one file of JSON Lines or of Debezium's messages.",
    };

    private readonly Option<bool> _withSchema = new("--with-schema")
    {
        Arity = ArgumentArity.Zero,
        Description = "Debezium: put the Kafka Connect schema into each key and value.",
    };

    private readonly ChoiceOption _decimals = new("--decimals", "way to write decimals", Names<DecimalStyle>())
    {
        Description = "Debezium: decimals as texts, as numbers, or precise, as bytes in Base64.",
    };

    private readonly ChoiceOption _times = new("--times", "way to write times", [DebeziumFormat.FormatName, Iso])
    {
        Description = "Debezium: days and microseconds since 1970, or ISO texts.",
    };

    private readonly Option<bool> _transactions = new("--transactions")
    {
        Arity = ArgumentArity.Zero,
        Description = "Debezium: tell where transactions begin and end, and each change's place in its own.",
    };

    public ChangeFormatOptions(Command command)
    {
        foreach (Option option in (Option[])[_format, .. OfDebezium])
            command.Add(option);
    }

    private Option[] OfDebezium => [_withSchema, _decimals, _times, _transactions];

    /// <summary>The format that was asked for.</summary>
    public ChangeFormat Read(ParseResult parsed)
    {
        string name = _format.Read(parsed);
        if (Array.Find(Plain, format => format.Name == name) is not { } plain)
            return new DebeziumFormat
            {
                // Without the sources' own: messages say what kind of program sent them.
                Version = Generation.Version.Split('+')[0],
                WithSchema = parsed.GetValue(_withSchema),
                Decimals = Enum.Parse<DecimalStyle>(_decimals.Read(parsed), ignoreCase: true),
                HasIsoTimes = _times.Read(parsed) == Iso,
                WithTransactions = parsed.GetValue(_transactions),
            };
        return Array.Find(OfDebezium, option => parsed.GetResult(option) is { Implicit: false }) is { } meaningless
            ? throw new RefusedException(
                $"{meaningless.Name} cannot be used with {_format.Name} {name}.",
                $"Leave it out, or write {_format.Name} {DebeziumFormat.FormatName}."
            )
            : plain;
    }

    private static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
}
