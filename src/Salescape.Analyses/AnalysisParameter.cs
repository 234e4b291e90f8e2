using System.Globalization;
using System.Text.RegularExpressions;
using Salescape.Queries;
using Salescape.Schema;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses;

/// <summary>What the value of a parameter is.</summary>
public enum ParameterKind
{
    /// <summary>A name or a word, compared as it stands.</summary>
    Text,

    /// <summary>A day, as YYYY-MM-DD.</summary>
    Day,

    /// <summary>A quarter, as Q2 2026.</summary>
    Quarter,

    /// <summary>A whole number.</summary>
    Whole,
}

/// <summary>What an analysis may be narrowed by. Names and meanings are the same in all analyses; the default is each one's own.</summary>
/// <param name="Name">As in <c>--rep</c> and in the query, <c>$rep</c>.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Description">What it narrows.</param>
/// <param name="Default">The value taken where none is given, as text; null for all.</param>
/// <param name="Min">The smallest whole number that makes sense.</param>
/// <param name="Max">The largest whole number that makes sense.</param>
public sealed partial record AnalysisParameter(
    string Name,
    ParameterKind Kind,
    string Description,
    string? Default,
    int Min = 0,
    int Max = 0
)
{
    // No data set is longer than ten years.
    private const int MostMonths = 1_200;
    private const int MostDays = 36_600;
    private const int MostLines = 1_000_000;

    /// <summary>The parameter that every analysis has: the day from which the data is seen, by default that of the data set.</summary>
    public const string AsOf = "as_of";

    /// <summary>All parameters that an analysis may name.</summary>
    public static IReadOnlyList<AnalysisParameter> Vocabulary { get; } =
    [
        new(
            AsOf,
            ParameterKind.Day,
            "Day to treat as today. An earlier day than the data set's works for questions that read no updated column, or with a history.",
            null
        ),
        new("rep", ParameterKind.Text, "Sales rep's full name.", null),
        new("manager", ParameterKind.Text, "Sales manager's full name.", null),
        new("csm", ParameterKind.Text, "Customer success manager's full name.", null),
        new("agent", ParameterKind.Text, "Support agent's full name.", null),
        new("customer", ParameterKind.Text, "Customer id, such as CUST-000123, or name.", null),
        new("product", ParameterKind.Text, "Product id, such as PROD-000003, or name.", null),
        new("region", ParameterKind.Text, "Region, such as EMEA.", null),
        new("segment", ParameterKind.Text, "Company size, such as Enterprise.", null),
        new("industry", ParameterKind.Text, "Industry, as in customers.industry.", null),
        new("competitor", ParameterKind.Text, "Competitor's name.", null),
        new("quarter", ParameterKind.Quarter, "Quarter, such as Q2 2026.", null),
        new("within_days", ParameterKind.Whole, "Days to look back, or ahead.", null, 1, MostDays),
        new("within_months", ParameterKind.Whole, "Months to look back, or ahead.", null, 1, MostMonths),
        new("min_rows", ParameterKind.Whole, "Fewest rows that a group must have to be shown.", null, 0, MostLines),
        new("top", ParameterKind.Whole, "Most rows to show.", null, 1, MostLines),
    ];

    /// <summary>The values that there are, where they are those of a closed list; else none.</summary>
    public IReadOnlyList<string> Values =>
        Name switch
        {
            "region" or "industry" => ValuesOf(Name),
            "segment" => ValuesOf("company_size"),
            _ => [],
        };

    private static IReadOnlyList<string> ValuesOf(string column) =>
        SchemaCatalog.Find("customers")!.Columns.Single(known => known.Name == column).Values;

    /// <summary>Reads a line such as <c>days = 90</c> or <c>rep</c>.</summary>
    internal static AnalysisParameter Parse(string line, QueryFile file)
    {
        string[] parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
        AnalysisParameter known = Vocabulary.FirstOrDefault(parameter => parameter.Name == parts[0])
            ?? throw file.Incomplete(
                $"a known parameter instead of '{parts[0]}' (known are {string.Join(", ", Vocabulary.Select(parameter => parameter.Name))})"
            );
        return known with { Default = parts.Length == 2 ? parts[1] : null };
    }

    /// <summary>The value of a text, in the type that engines bind; null for null.</summary>
    /// <exception cref="RefusedException">The text is no such value.</exception>
    public object? Read(string? text) =>
        (text, Kind) switch
        {
            (null, _) => null,
            (_, ParameterKind.Text) => text,
            (_, ParameterKind.Day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out DateOnly day)
                ? day
                : throw NoValue(text, "a day as YYYY-MM-DD"),
            (_, ParameterKind.Quarter) => AQuarter().IsMatch(text) ? text : throw NoValue(text, "a quarter as Q2 2026"),
            _ => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int whole)
            && whole >= Min
            && whole <= Max
                ? whole
                : throw NoValue(text, string.Create(CultureInfo.InvariantCulture, $"a whole number from {Min} to {Max}")),
        };

    private RefusedException NoValue(string text, string wanted) =>
        new($"'{text}' for --{Name.Replace('_', '-')} is not {wanted}.", $"Give {wanted}: {Description}");

    [GeneratedRegex("^Q[1-4] (19|20)[0-9]{2}$")]
    private static partial Regex AQuarter();
}
