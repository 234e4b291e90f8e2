using Salescape.Analyses;
using Salescape.Schema.Kernel;

namespace Salescape.Cli;

/// <summary>Finds the value that somebody named, whatever the case of its letters, or says which there are.</summary>
internal static class NamedValue
{
    private const int MostShown = 8;

    /// <summary>The value as the data set spells it.</summary>
    /// <param name="option">The option that named it.</param>
    /// <param name="text">What was given.</param>
    /// <param name="known">The values that there are.</param>
    public static string Find(string option, string text, IReadOnlyList<ParameterValue> known)
    {
        if (known.Any(value => value.Value == text))
            return text;
        ParameterValue[] meant = [.. known.Where(value => Is(value.Value, text) || Is(value.Name, text))];
        return meant switch
        {
            [var one] => one.Value,
            [] when known.Count == 0 => throw new RefusedException(
                $"'{text}' for {option} was not found: this data set has no values for it.",
                $"Leave {option} out."
            ),
            [] => throw new RefusedException(
                $"'{text}' for {option} was not found in the data set.",
                $"{Nearest(text, known)}{All(known)}"
            ),
            _ => throw new RefusedException($"'{text}' for {option} is ambiguous.", All(meant)),
        };
    }

    private static bool Is(string name, string text) => name.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Nearest(string text, IReadOnlyList<ParameterValue> known) =>
        NearestName.To(text, known.SelectMany(value => new[] { value.Value, value.Name })) is { } nearest
            ? $"Did you mean '{nearest}'? "
            : "";

    private static string All(IReadOnlyList<ParameterValue> values)
    {
        string shown = string.Join(
            ", ",
            values.Take(MostShown).Select(value => value.Name == value.Value ? value.Value : $"{value.Value} ({value.Name})")
        );
        return values.Count > MostShown ? $"There are {values.Count}: {shown}, …" : $"There are {shown}.";
    }
}
