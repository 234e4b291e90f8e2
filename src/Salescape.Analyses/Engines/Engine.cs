using System.Text.RegularExpressions;
using Salescape.Analyses.Headlines;
using Salescape.Schema.Kernel;
using Salescape.Storage.Datasets;
using Salescape.Storage.History;

namespace Salescape.Analyses.Engines;

/// <summary>A database that holds a data set and answers questions about it.</summary>
public abstract partial class Engine : IDisposable
{
    /// <summary>The name in commands, lower case.</summary>
    public abstract string Name { get; }

    /// <summary>The last day of the data set.</summary>
    public DateOnly AsOf => Manifest.AsOf;

    /// <summary>The first day of the data set.</summary>
    public DateOnly Start => Manifest.Start;

    /// <summary>What the data set says of itself.</summary>
    private protected abstract Manifest Manifest { get; }

    /// <summary>Answers an analysis.</summary>
    /// <param name="analysis">What is asked.</param>
    /// <param name="given">Values of parameters by name; those that are not given have their default. Values are bound, never pasted into
    /// the query.</param>
    /// <exception cref="RefusedException">The engine could not answer, or the data set does not reach to the day that is to count as
    /// today.</exception>
    public Answer Ask(Analysis analysis, IReadOnlyDictionary<string, object?> given)
    {
        DateOnly today = Today(analysis, given);
        string sql = SqlAt(analysis, today);
        return Ask(analysis.FullName, sql, Bind(analysis, sql, given, today));
    }

    /// <summary>Answers an analysis with what makes the answer fit for a decision: all rows are asked for, where those shown are the
    /// first of more, and those that <c>min_rows</c> leaves out are counted.</summary>
    /// <param name="analysis">What is asked.</param>
    /// <param name="given">Values of parameters by name.</param>
    /// <exception cref="RefusedException">As when it is only answered.</exception>
    public Reply Reply(Analysis analysis, IReadOnlyDictionary<string, object?> given)
    {
        Answer answer = Ask(analysis, given);
        AnalysisParameter? top = analysis.Parameters.FirstOrDefault(parameter => parameter.Name == "top");
        var wide = new Dictionary<string, object?>(given);
        if (top is not null)
            wide[top.Name] = top.Max;
        Answer whole = top is null ? answer : Ask(analysis, wide);
        (int leftOut, int leastRows) = (0, 0);
        if (analysis.Parameters.FirstOrDefault(parameter => parameter.Name == "min_rows") is { } least)
        {
            leastRows = (int)(given.GetValueOrDefault(least.Name) ?? least.Read(least.Default) ?? 0);
            wide[least.Name] = least.Min;
            leftOut = Ask(analysis, wide).Rows.Count - whole.Rows.Count;
        }

        DateOnly today = Today(analysis, given);
        return new(analysis, answer, whole, leftOut, leastRows, today)
        {
            Covers = CoveredDays.Of(analysis, given, today),
            Names = NamesIn(analysis.Headline),
        };
    }

    /// <summary>The names of the ids that a headline says: nobody knows a customer or product by its number.</summary>
    private Dictionary<string, string> NamesIn(Headline? headline) =>
        (headline?.Placeholders ?? [])
            .SelectMany(asked => asked.By.Take(1).Prepend(asked.Column))
            .Distinct()
            .Select(column =>
                column switch
                {
                    "customer_id" => "SELECT customer_id, customer_name FROM sales_data.customers",
                    "product_id" => "SELECT product_id, product_name FROM sales_data.products",
                    _ => null,
                }
            )
            .OfType<string>()
            .SelectMany(query => Ask("names", query, []).Rows)
            .ToDictionary(row => Answer.Show(row[0]), row => Answer.Show(row[1]));

    /// <summary>The statement that gives the answer of <see cref="Ask(Analysis, IReadOnlyDictionary{string, object?})"/> in any program
    /// that speaks to the database: values stand in it.</summary>
    /// <param name="analysis">What is asked.</param>
    /// <param name="given">Values of parameters by name; those that are not given have their default.</param>
    /// <exception cref="RefusedException">As when it is asked here.</exception>
    public string StatementOf(Analysis analysis, IReadOnlyDictionary<string, object?> given)
    {
        DateOnly today = Today(analysis, given);
        string sql = SqlAt(analysis, today);
        return Statement.Write(analysis, sql, Bind(analysis, sql, given, today), today, isEarlier: today < AsOf);
    }

    /// <summary>The values that a parameter may have in this data set; null where any will do.</summary>
    public IReadOnlyList<ParameterValue>? ValuesOf(AnalysisParameter parameter) =>
        ParameterValues.Listed(parameter.Name) is { } listed ? [.. listed.Select(value => new ParameterValue(value, value))]
        : ParameterValues.Query(parameter.Name) is { } query
            ? [.. Ask($"--{parameter.Name}", query, []).Rows.Select(row => new ParameterValue(Answer.Show(row[0]), Answer.Show(row[1])))]
        : null;

    /// <summary>The query in the engine's words, with parameters as <c>$name</c>.</summary>
    public abstract string SqlOf(Analysis analysis);

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>The condition under which a version of a row holds at the end of a day.</summary>
    /// <param name="day">The day in SQL.</param>
    private protected virtual string HoldsOn(string day) => HistoryTable.HoldsOn(day);

    /// <summary>How to get a data set that this version can ask.</summary>
    private protected abstract string Upgrade { get; }

    /// <summary>The refusal of a query that failed.</summary>
    private protected RefusedException Failed(string what, string message, Exception failure) =>
        new($"{what} could not be answered: {message.TrimEnd('.', '!')}; {Origin}", Upgrade, failure);

    /// <summary>A value for each parameter that a query names.</summary>
    internal static IReadOnlyList<BoundParameter> Bind(
        Analysis analysis,
        string sql,
        IReadOnlyDictionary<string, object?> given,
        DateOnly today
    )
    {
        HashSet<string> named = [.. Placeholder().Matches(sql).Select(match => match.Groups[1].Value)];
        IEnumerable<BoundParameter> bound = analysis
            .Parameters.Where(parameter => named.Contains(parameter.Name) && parameter.Name != AnalysisParameter.AsOf)
            .Select(parameter => new BoundParameter(
                parameter.Name,
                parameter.Kind,
                given.TryGetValue(parameter.Name, out object? value) ? value : parameter.Read(parameter.Default)
            ));
        if (named.Contains(AnalysisParameter.AsOf))
            bound = bound.Append(new(AnalysisParameter.AsOf, ParameterKind.Day, today));
        return [.. bound];
    }

    /// <summary>The day that counts as today.</summary>
    private DateOnly Today(Analysis analysis, IReadOnlyDictionary<string, object?> given)
    {
        if (analysis.Tables.FirstOrDefault(table => Manifest.Tables.All(held => held.Name != table.QualifiedName)) is { } missing)
            throw new RefusedException($"The data set has no table {missing.QualifiedName}: {Origin}", Upgrade);
        var today = (DateOnly)(given.GetValueOrDefault(AnalysisParameter.AsOf) ?? AsOf);
        if (today > AsOf || today < Manifest.Start)
            throw new RefusedException(
                $"The data set does not cover {today:yyyy-MM-dd}: it runs from {Manifest.Start:yyyy-MM-dd} to {AsOf:yyyy-MM-dd}.",
                "Give a day of that time for --as-of, or generate a data set with another --as-of."
            );
        if (today < AsOf && Manifest.History is null && MutableColumns.ReadBy(analysis) is { Count: > 0 } read)
            throw new RefusedException(
                $"'{analysis.FullName}' cannot be asked as of {today:yyyy-MM-dd}: it reads {string.Join(", ", read)}, which {(read.Count == 1 ? "is" : "are")} known only as of {AsOf:yyyy-MM-dd}.",
                $"Generate a data set with --as-of {today:yyyy-MM-dd}, and ask that; or add what was known when with salescape history."
            );
        return today;
    }

    private string SqlAt(Analysis analysis, DateOnly today) =>
        today < AsOf ? RowsUntil.AsOf(SqlOf(analysis), Manifest.History is null ? null : HoldsOn) : SqlOf(analysis);

    private string Origin => $"it was written by version {Manifest.Version} of salescape.";

    /// <summary>Runs a query with parameters written as <c>$name</c>.</summary>
    private protected abstract Answer Ask(string what, string sql, IReadOnlyList<BoundParameter> parameters);

    /// <summary>A parameter in a query.</summary>
    [GeneratedRegex(@"\$([a-z_]+)")]
    internal static partial Regex Placeholder();
}

/// <summary>A parameter with its value.</summary>
/// <param name="Name">As in the query, without the sign before it.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Value">The value; null for all.</param>
internal sealed record BoundParameter(string Name, ParameterKind Kind, object? Value);
