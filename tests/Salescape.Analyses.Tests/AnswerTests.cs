using System.Globalization;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Formats;
using Salescape.Tests;

namespace Salescape.Analyses.Tests;

/// <summary>Every analysis answers the same on DuckDB and PostgreSQL, what it answered before, and something.</summary>
public sealed class AnswerTests(AnswerTests.Server server, SmallCompany company) : IClassFixture<AnswerTests.Server>
{
    // Engines differ in the last digits of quotients.
    private const double Tolerance = 1e-9;

    private static readonly Dictionary<string, object?> Nothing = [];

    public static TheoryData<string> Names => [.. AnalysisCatalog.All.Select(analysis => $"{analysis.Home}/{analysis.FullName}")];

    /// <summary>Those of a run for laws that take long: others each time, so that all have their turn.</summary>
    public static TheoryData<string> Some => [.. Lot.Of(Names.Select(name => name.Data))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_engines_answer_alike(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();

        Answer duck = company.Answered(analysis);
        Answer postgres = server.Engine.Ask(analysis, Nothing);

        Assert.Equal(duck.Columns, postgres.Columns);
        Assert.Equal(duck.Rows.Count, postgres.Rows.Count);
        foreach ((IReadOnlyList<object?> one, IReadOnlyList<object?> other) in duck.Rows.Zip(postgres.Rows))
            Assert.True(
                one.Zip(other).All(pair => AreAlike(pair.First, pair.Second)),
                $"DuckDB {string.Join(" | ", one.Select(Answer.Show))}\nPostgreSQL {string.Join(" | ", other.Select(Answer.Show))}"
            );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_is_the_one_on_file(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();

        Answer answer = company.Answered(analysis);

        Assert.False(answer.IsEmpty);
        Assert.Subset(answer.Columns.ToHashSet(), analysis.Chart.Columns.ToHashSet());
        PinnedFile.Equal(
            $"tests/answers/{analysis.Home}/{analysis.FullName}.csv",
            AnswerText.Csv(answer),
            "The world or the query was changed: read the difference, and say in CHANGELOG.md what changed."
        );
    }

    internal static bool AreAlike(object? one, object? other)
    {
        if (Answer.Show(one) == Answer.Show(other))
            return true;
        if (one is not (long or decimal or double) || other is not (long or decimal or double))
            return false;
        double first = Convert.ToDouble(one, CultureInfo.InvariantCulture);
        double second = Convert.ToDouble(other, CultureInfo.InvariantCulture);
        return Math.Abs(first - second) <= Tolerance * Math.Max(1, Math.Abs(first));
    }

    /// <summary>One connection to the server for all tests of the class.</summary>
    public sealed class Server(SmallCompany company) : IDisposable
    {
        public Engine Engine { get; } = company.Postgres();

        public void Dispose() => Engine.Dispose();
    }
}
