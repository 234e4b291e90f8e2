using System.Globalization;
using System.Text.RegularExpressions;
using Salescape.Analyses.Engines;
using Salescape.Analyses.Headlines;
using Salescape.Tests;

namespace Salescape.Analyses.Tests.Headlines;

/// <summary>Every answer opens with a sentence, whatever the company, and what it says stands in the rows.</summary>
public sealed partial class HeadlinesTests(OtherCompanies others, SmallCompany company) : IClassFixture<OtherCompanies>
{
    private static readonly Dictionary<string, object?> Nothing = [];

    public static TheoryData<string> Names => AnswerTests.Names;

    public static TheoryData<string> Some => AnswerTests.Some;

    [Theory]
    [MemberData(nameof(Some))]
    public void A_headline_can_be_read_of_any_company(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();

        Assert.NotNull(analysis.Headline);
        Assert.All(others.Engines, engine =>
        {
            Reply reply = engine.Reply(analysis, Nothing);
            if (reply.Answer.IsEmpty)
                return;
            string said = reply.Headline!;
            Assert.DoesNotMatch(Broken(), said);
            Assert.EndsWith(".", said, StringComparison.Ordinal);
            Assert.True(char.IsUpper(said[0]) || !char.IsLetter(said[0]), said);
            Assert.All(reply.Notes, note => Assert.DoesNotMatch(Broken(), note));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_headline_says_stands_in_the_rows_and_rates_within_their_intervals(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();
        using Engine engine = company.DuckDb();
        Reply reply = company.Replied(analysis);
        Answer whole = engine.Ask(
            analysis,
            analysis.Parameters.Where(parameter => parameter.Name == "top").ToDictionary(top => top.Name, top => (object?)top.Max)
        );

        Assert.Equal(whole.Rows.Count, reply.RowsInAll);
        AssertHolds(reply);
        foreach (Placeholder asked in analysis.Headline!.Placeholders.Where(asked => asked.Where.Count == 0))
        {
            double[] numbers = asked.Column is null ? [] : Numbers(whole, asked.Column);
            string? expected = (asked.Function, numbers) switch
            {
                ("count", _) when whole.Rows.Count > 1 => Units.Say(whole.Rows.Count, Unit.Number),
                ("sum", _) when asked.Words.Count == 0 => Said(asked.IsAbsolute ? Math.Abs(numbers.Sum()) : numbers.Sum()),
                ("max", [_, ..]) when asked.Words.Count == 0 => Said(numbers.Max()),
                ("first", _) when asked.Words.Count == 0 && Number(First(asked)) is { } number => Said(number),
                ("first", []) when First(asked) is string { Length: > 0 } text => OrderedText(text),
                _ => null,
            };
            if (expected is not null && !IsOptional(analysis, asked))
                Assert.Contains(expected, reply.Headline!, StringComparison.OrdinalIgnoreCase);

            object? First(Placeholder of) => whole.Rows[0][whole.PlaceOf(of.Column!)];

            string Said(double number) => Units.Say(number, analysis.UnitOf(asked.Column!));
        }
    }

    /// <summary>"Most of them" is more than half; of a largest part it is said by <c>{most}</c>, which knows its share.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Most_is_said_of_more_than_half_alone(string name)
    {
        Analysis analysis = AnalysisCatalog.Find(name).Single();

        string says = Repository
            .Read($"sql/analyses/{analysis.Home}/{analysis.FullName}.sql")
            .Split('\n')
            .Single(line => line.StartsWith("-- says:", StringComparison.Ordinal));
        Assert.DoesNotMatch(BareMost(), Braces().Replace(says, ""));
        Assert.All(
            Shares().Matches(company.Replied(analysis).Headline!),
            share => Assert.True(double.Parse(share.Groups["share"].Value, CultureInfo.InvariantCulture) > 50, share.Value)
        );
    }

    /// <summary>Nobody knows a customer by its number, or a deal: an id is said behind what tells of it.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void No_headline_says_an_id_alone(string name)
    {
        Assert.DoesNotMatch(Alone(), company.Replied(AnalysisCatalog.Find(name).Single()).Headline!);
    }

    /// <summary>Intervals of rates stand beside them, and hold them.</summary>
    private static void AssertHolds(Reply reply)
    {
        Answer answer = reply.WithIntervals();
        foreach (string column in reply.Answer.Columns.Where(reply.HasInterval))
        {
            Assert.All(answer.Rows, row =>
            {
                double? value = Number(row[answer.PlaceOf(column)]);
                if (Number(row[answer.PlaceOf(column + "_low")]) is { } low && Number(row[answer.PlaceOf(column + "_high")]) is { } high)
                    Assert.InRange(value!.Value, low - 0.06, high + 0.06);
            });
            Assert.Contains(answer.Rows, row => row[answer.PlaceOf(column + "_low")] is not null || row[answer.PlaceOf(column)] is null);
        }
    }

    private static bool IsOptional(Analysis analysis, Placeholder asked) => analysis.Headline!.IsOptional(asked);

    // Digits that only put values in order are not said.
    // What stands before a name to sort it is not said, and a quarter is said as people do.
    private static string OrderedText(string text) =>
        text.Length > 2 && char.IsDigit(text[0]) && text[1] == ' ' ? text[2..]
        : text.Split(' ') is [{ Length: 4 } year, ['Q', _] quarter] ? $"{quarter} {year}"
        : text;

    private static double[] Numbers(Answer answer, string column) =>
        [.. answer.Rows.Select(row => Number(row[answer.PlaceOf(column)])).OfType<double>()];

    private static double? Number(object? value) =>
        value is long or decimal or double ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;

    /// <summary>Most as a part of something; most often, most read and the most are of another kind.</summary>
    [GeneratedRegex(@"(?<!\bthe )\bmost of (them|it|the|what)\b|(^-- says: |[,;:] |\band )[Mm]ost (?!often|used|read)")]
    private static partial Regex BareMost();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Braces();

    /// <summary>A share that most is said of, up to the next clause.</summary>
    [GeneratedRegex(@"(?<!\b[Tt]he )\b[Mm]ost( of)?\b[^;.%]*?\([^()]*, (?<share>[0-9.]+) %\)")]
    private static partial Regex Shares();

    /// <summary>An id that neither stands in brackets nor before a name.</summary>
    [GeneratedRegex(@"(?<![(,] ?)\b[A-Z]{3,}-[0-9]{6,}(?![0-9])(?! (of|at) [A-Z])")]
    private static partial Regex Alone();

    /// <summary>What is left of a placeholder, a null, or a plural of one.</summary>
    [GeneratedRegex(@"[{}\[\]]|\bnull\b|\bNaN\b|∞|  | [,;.](\s|$)|\(\)|(?<![\d.,])1 (deals|customers|tickets|leads|installs|accounts|rows|days|points|alerts|campaigns)\b")]
    private static partial Regex Broken();
}
