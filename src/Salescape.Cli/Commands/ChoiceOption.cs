using System.CommandLine;
using Salescape.Schema.Kernel;

namespace Salescape.Cli.Commands;

/// <summary>An option whose value is one of a few words, which shells complete; the first is taken if it is left out.</summary>
internal sealed class ChoiceOption : Option<string>
{
    private readonly string _noun;
    private readonly string[] _choices;

    public ChoiceOption(string name, string noun, string[] choices)
        : base(name)
    {
        _noun = noun;
        _choices = choices;
        HelpName = string.Join('|', choices);
        DefaultValueFactory = _ => choices[0];
        CompletionSources.Add(choices);
    }

    /// <summary>The choice, as it is spelled among the choices.</summary>
    public string Read(ParseResult parsed) => Among(_choices, parsed.GetRequiredValue(this), _noun, Name);

    /// <summary>The one of some words that was typed, in any case of its letters.</summary>
    /// <param name="choices">The words.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="noun">What such a word is called.</param>
    /// <param name="option">What it was typed for.</param>
    public static string Among(IReadOnlyList<string> choices, string typed, string noun, string option)
    {
        if (choices.FirstOrDefault(choice => choice.Equals(typed, StringComparison.OrdinalIgnoreCase)) is { } known)
            return known;
        string all = $"Give one of {string.Join(", ", choices)}.";
        throw new RefusedException(
            $"Unknown {noun} '{typed}' for {option}.",
            NearestName.To(typed, choices) is { } nearest ? $"Did you mean '{nearest}'? {all}" : all);
    }
}
