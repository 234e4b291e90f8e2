using System.CommandLine;
using Salescape.Schema.Kernel;

namespace Salescape.Cli.Commands;

/// <summary>An option whose value is one of a few words, which shells complete; the first is taken if it is left out.</summary>
internal sealed class ChoiceOption : Option<string>
{
    private readonly string _noun;
    private readonly string[] _choices;

    public ChoiceOption(string name, string noun, string[] choices, params string[] aliases)
        : base(name, aliases)
    {
        _noun = noun;
        _choices = choices;
        HelpName = string.Join('|', choices);
        DefaultValueFactory = _ => choices[0];
        CompletionSources.Add(choices);
    }

    /// <summary>The choice, as it is spelled among the choices, whatever the case of the letters typed.</summary>
    /// <exception cref="RefusedException">It is none of them.</exception>
    public string Read(ParseResult parsed)
    {
        string typed = parsed.GetRequiredValue(this);
        if (_choices.FirstOrDefault(choice => choice.Equals(typed, StringComparison.OrdinalIgnoreCase)) is { } known)
            return known;
        string all = $"Give one of {string.Join(", ", _choices)}.";
        throw new RefusedException(
            $"Unknown {_noun} '{typed}' for {Name}.",
            NearestName.To(typed, _choices) is { } nearest ? $"Did you mean '{nearest}'? {all}" : all
        );
    }
}
