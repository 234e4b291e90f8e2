using System.Net;
using System.Text.RegularExpressions;

namespace Salescape.Report.Tests;

/// <summary>Every page: where its links lead, and how large it is.</summary>
public sealed partial class LinkTests(WrittenReport report)
{
    private const int MostBytes = 300_000;

    private static readonly string[] Searched = ["analysis", "finding", "kpi", "table"];

    [Fact]
    public void Every_link_leads_to_a_page_and_a_place_that_are_there()
    {
        var anchors = new Dictionary<string, HashSet<string>>();
        HashSet<string> AnchorsIn(string file) =>
            anchors.TryGetValue(file, out HashSet<string>? known)
                ? known
                : anchors[file] = [.. Anchor().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)];
        (string Page, string Link)[] links =
        [
            .. report.Pages.SelectMany(page => LinksOf(File.ReadAllText(Path.Combine(report.Site, page))).Select(link => (page, link))),
        ];

        Assert.True(links.Length > report.Pages.Count * 10, $"{links.Length} links");
        string[] broken =
        [
            .. links
                .Where(pair =>
                {
                    string[] parts = pair.Link.Split('#', 2);
                    string file = Path.GetFullPath(
                        Path.Combine(
                            report.Site,
                            Path.GetDirectoryName(pair.Page)!,
                            parts[0].Length == 0 ? Path.GetFileName(pair.Page) : parts[0]
                        )
                    );
                    return !File.Exists(file) || (parts.Length == 2 && !AnchorsIn(file).Contains(parts[1]));
                })
                .Select(pair => $"{pair.Page} to {pair.Link}"),
        ];
        Assert.Empty(broken);
    }

    [Fact]
    public void Every_page_that_the_search_finds_is_there()
    {
        string[] found =
        [
            .. Found()
                .Matches(File.ReadAllText(Path.Combine(report.Site, "assets", "search-index.js")))
                .Select(match => match.Groups[1].Value),
        ];

        Assert.Equal(
            report.Pages.Where(page =>
                Searched.Contains(Path.GetDirectoryName(page))
            ),
            found.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_page_is_reached_from_the_first()
    {
        var reached = new HashSet<string> { SamplePages.Home };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out string? page))
        {
            foreach (
                string link in LinksOf(File.ReadAllText(Path.Combine(report.Site, page)))
                    .Where(link => link.Contains(".html", StringComparison.Ordinal))
                    .Select(link => link.Split('#')[0])
            )
            {
                string target = Path.GetRelativePath(
                    report.Site,
                    Path.GetFullPath(Path.Combine(report.Site, Path.GetDirectoryName(page)!, link))
                );
                if (reached.Add(target))
                    open.Enqueue(target);
            }
        }

        Assert.Equal(report.Pages, reached.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_page_is_large() =>
        Assert.All(report.Pages, page => Assert.InRange(new FileInfo(Path.Combine(report.Site, page)).Length, 1, MostBytes));

    private static IEnumerable<string> LinksOf(string page) =>
        Link()
            .Matches(page)
            .Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))
            .Where(link => !link.StartsWith("data:", StringComparison.Ordinal));

    [GeneratedRegex("\\b(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("\\bid=\"([^\"]*)\"")]
    private static partial Regex Anchor();

    [GeneratedRegex("\"page\":\"([^\"]*)\"")]
    private static partial Regex Found();
}
