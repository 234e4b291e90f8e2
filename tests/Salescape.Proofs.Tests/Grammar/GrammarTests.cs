using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Salescape.Cli.Tests.Laws;
using Salescape.Simulation;
using Salescape.Storage.Formats.Csv;
using Salescape.Tests;

namespace Salescape.Proofs.Tests.Grammar;

/// <summary>A grammar checker reads what ten companies say. What it may find stands in <c>budget.tsv</c>, as findings of a kind among
/// 1,000 distinct sentences, and may only fall: SALESCAPE_ACCEPT=1 lowers it.</summary>
public class GrammarTests
{
    private const string Folder = "tests/Salescape.Proofs.Tests/Grammar";
    private const int Companies = 10;

    // What is found once is found again: a title of an article stands in all comments that name it.
    private const double FindingsAlike = 3;

    [Fact]
    public void Ten_companies_drawn_now_speak_English_within_the_budget()
    {
        int[] seeds = [.. Enumerable.Range(0, Companies).Select(_ => RandomNumberGenerator.GetInt32(1, int.MaxValue))];
        GeneratedData[] data = [.. seeds.Select(Generated)];
        string[] lines;
        try
        {
            lines = Read([.. data.Select(company => company.Dataset.Folder)]);
        }
        finally
        {
            foreach (GeneratedData company in data)
                company.Dispose();
        }

        int end = Array.IndexOf(lines, "");
        Dictionary<string, double> figures = Pairs(lines[(end + 1)..]);
        double own = figures["sentences"],
            harpers = figures["read by Harper"];
        Dictionary<string, double> budget = Pairs(Repository.Read([.. Folder.Split('/'), "budget.tsv"]).Split('\n'));
        Dictionary<string, double> found = Kinds(figures);
        List<string> over = [];
        foreach ((string kind, double rate) in found)
        {
            // Seeds differ: three standard deviations of a count of this size are no change of the vocabulary.
            double allowed = budget.GetValueOrDefault(kind);
            double among = kind is "Spelling" or "Harper" ? harpers : own;
            double room = 3 * Math.Sqrt(Math.Max(FindingsAlike * allowed * among / 1000, 1)) / among * 1000;
            if (rate > allowed + room)
                over.Add($"{kind}: {rate:F2} among 1,000 sentences, {allowed:F2} allowed");
        }

        if (Environment.GetEnvironmentVariable("SALESCAPE_ACCEPT") == "1")
            Accept(budget, found);
        string[] kinds = [.. over.Select(kind => kind.Split(':')[0])];
        IEnumerable<string> said = lines[..end].Where(line => kinds.Any(kind => line.StartsWith(kind, StringComparison.Ordinal)));
        Assert.True(over.Count == 0, $"Seeds {string.Join(", ", seeds)}.\n{string.Join('\n', over)}\n{string.Join('\n', said.Take(40))}");
    }

    private static GeneratedData Generated(int seed) =>
        new(new CompanySettings(seed, 0.02m, new(2023, 7, 1), new(2026, 6, 30), "Tessaline"), CsvFormat.Instance);

    private static string[] Read(string[] folders)
    {
        var start = new ProcessStartInfo("node", [Repository.PathTo([.. Folder.Split('/'), "lint.mjs"]), .. folders]);
        return ServerProgram.Run(start).TrimEnd('\n').Split('\n');
    }

    private static Dictionary<string, double> Pairs(IEnumerable<string> lines) =>
        lines
            .Where(line => line.Contains('\t', StringComparison.Ordinal) && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture));

    /// <summary>The kinds of findings; all of Harper's but spelling are one.</summary>
    private static Dictionary<string, double> Kinds(Dictionary<string, double> figures) =>
        figures
            .Where(figure => figure.Key is not ("sentences" or "read by Harper"))
            .GroupBy(figure => figure.Key.StartsWith("Harper", StringComparison.Ordinal) ? "Harper" : figure.Key)
            .ToDictionary(kind => kind.Key, kind => kind.Sum(figure => figure.Value));

    private static void Accept(Dictionary<string, double> budget, Dictionary<string, double> found)
    {
        IEnumerable<string> lines = budget
            .OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind =>
                string.Create(CultureInfo.InvariantCulture, $"{kind.Key}\t{Math.Min(kind.Value, found.GetValueOrDefault(kind.Key)):F2}")
            );
        File.WriteAllText(
            Repository.PathTo([.. Folder.Split('/'), "budget.tsv"]),
            $"# Findings allowed among 1,000 distinct sentences: kind, tab, how many. They may only fall.\n{string.Join('\n', lines)}\n"
        );
    }
}
