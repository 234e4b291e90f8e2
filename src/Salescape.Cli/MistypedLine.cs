using System.CommandLine;
using System.CommandLine.Parsing;
using Salescape.Schema.Kernel;

namespace Salescape.Cli;

/// <summary>Says in one line what is wrong with a command line, and what was probably meant.</summary>
internal static class MistypedLine
{
    /// <summary>Refuses a line that was not understood, or in which an option that nobody knows was taken for a value.</summary>
    public static void Refuse(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string called = command is RootCommand ? command.Name : $"salescape {command.Name}";
        string help = $"See '{called} --help'.";
        if (parsed.Tokens.FirstOrDefault(IsMistakenForValue) is { Value: var option } mistaken)
            throw IsBeforeCommand(mistaken, parsed)
                ? RefusePlace(option, called)
                : RefuseOption(option, [.. command.Options.SelectMany(known => known.Aliases.Prepend(known.Name))], called, help);
        if (parsed.Tokens.FirstOrDefault(token => token.Type == TokenType.Directive) is { Value: var directive })
            throw new RefusedException($"Unknown command '{directive}'.", help);
        if (parsed.UnmatchedTokens is not [var word, ..])
            throw new RefusedException(WithPeriod(parsed.Errors[0].Message), help);
        if (command.Subcommands.Count > 0)
            throw new RefusedException($"Unknown command '{word}'.", Suggest(word, command.Subcommands.Select(known => known.Name), help));
        throw new RefusedException($"Unexpected argument '{word}' for '{called}'.", help);
    }

    /// <summary>Whether the parser knew every option. It takes one for a value where a value may stand.</summary>
    public static bool IsUnderstood(ParseResult parsed) =>
        parsed.Errors.Count == 0 && !parsed.Tokens.Any(token => token.Type == TokenType.Directive || IsMistakenForValue(token));

    private static bool IsBeforeCommand(Token token, ParseResult parsed) =>
        parsed.CommandResult.Command is not RootCommand
        && parsed.Tokens.TakeWhile(other => other.Type != TokenType.Command).Contains(token);

    private static RefusedException RefusePlace(string option, string called) =>
        new($"'{option}' comes before the command.", $"Put options after it: {called} {option}.");

    private static RefusedException RefuseOption(string option, string[] known, string called, string help) =>
        known.Contains(option)
            ? new($"A value is missing before '{option}' of '{called}'.", help)
            : new($"Unknown option '{option}' of '{called}'.", Suggest(option, known, help));

    private static bool IsMistakenForValue(Token token) =>
        token is { Type: TokenType.Argument, Value: ['-', var first, ..] } && !char.IsAsciiDigit(first) && first != '.';

    private static string Suggest(string word, IEnumerable<string> names, string otherwise) =>
        NearestName.To(word, names) is { } nearest && nearest != word ? $"Did you mean '{nearest}'?" : otherwise;

    private static string WithPeriod(string sentence) => sentence.EndsWith('.') ? sentence : sentence + ".";
}
