using System.Globalization;
using System.Text.RegularExpressions;
using Salescape.Schema.Kernel;

namespace Salescape.Analyses.Report;

/// <summary>What stands around every page: head, search, navigation, foot.</summary>
internal static partial class Layout
{
    /// <summary>The button that the theme's script listens to.</summary>
    private static readonly Html ThemeButton = new(
        """<button id="theme" type="button" aria-label="Switch between light and dark">◐</button>"""
    );

    /// <summary>A page of the report.</summary>
    /// <param name="site">The report.</param>
    /// <param name="path">Where the page lies, below the report's folder.</param>
    /// <param name="title">Its title.</param>
    /// <param name="body">What it says.</param>
    /// <param name="draws">Whether it has a chart.</param>
    public static ReportPage Page(Site site, string path, string title, Html body, bool draws = false)
    {
        string up = string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/')));
        string window = string.Create(CultureInfo.InvariantCulture, $"{site.Manifest.Start:yyyy-MM-dd} to {site.Manifest.AsOf:yyyy-MM-dd}");
        Html Script(string name) => Html.Of($"""<script src="{up}assets/{name}" defer></script>{Html.LineEnd}""");
        Html Link(string page, string text) =>
            Html.Of($"""<a href="{up}{page}"{new Html(page == path ? " aria-current=\"page\"" : "")}>{text}</a> """);
        Html page = Document(
            up,
            $"{title} · {site.Vendor}",
            Html.Of(
                $"""
                <link rel="stylesheet" href="{up}assets/site.css">
                <script src="{up}assets/theme.js"></script>
                """
            ),
            Html.Of(
                $"""
                <a class="brand" href="{up}{HomePage.Path}">{site.Vendor}</a>
                <div class="ways">
                <nav aria-label="Warehouse"><span>Warehouse</span> {Schemas.All.Select(schema =>
                    Link(Site.PageOfSchema(schema), Site.Spoken(schema.Replace("_data", "", StringComparison.Ordinal)))
                )}</nav>
                <nav aria-label="Roles"><span>Roles</span> {site.Roles.Select(role => Link(Site.PageOfRole(role), Site.Spoken(role)))}</nav>
                </div>
                <div class="tools">
                <label class="hidden" for="search">Search questions and tables</label>
                <input id="search" type="search" placeholder="Search" autocomplete="off" role="combobox" aria-expanded="false" aria-controls="hits">
                <ul id="hits" role="listbox" aria-label="Found" hidden></ul>
                <p id="found" class="hidden" role="status"></p>
                {ThemeButton}
                </div>
                """
            ),
            body,
            Html.Of(
                $"A company that never was: seed {site.Manifest.Settings.GetValueOrDefault("seed")}, scale {site.Manifest.Settings.GetValueOrDefault("scale")}, {window}. Made by Salescape {site.Manifest.Version}."
            ),
            Html.Of(
                $"{Scripts(draws, body).Select(Script)}{Script("page.js")}{Script("search-index.js")}{Script("minisearch.js")}{Script("search.js")}"
            )
        );
        return new(path, page.Text);
    }

    /// <summary>A page that stands alone: style and scripts lie in it.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="body">What it says.</param>
    /// <param name="foot">What stands below.</param>
    /// <param name="draws">Whether it has a chart.</param>
    public static string Alone(string title, Html body, string foot, bool draws)
    {
        static Html Script(string name) => Html.Of($"<script>\n{Assets.Text(name)}</script>\n");
        return Document(
            "",
            title,
            Html.Of($"<style>\n{Assets.Text("site.css")}</style>\n{Script("theme.js")}"),
            Html.Of($"""<span class="brand">Salescape</span><div class="ways"></div><div class="tools">{ThemeButton}</div>"""),
            body,
            Html.Of($"{foot}"),
            Html.Of($"{Scripts(draws, body).Select(Script)}{Script("page.js")}")
        ).Text;
    }

    /// <summary>A table with a head, which can be sorted, filtered and taken away.</summary>
    /// <param name="caption">What it is.</param>
    /// <param name="head">The names of the columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="looks">How each column looks.</param>
    public static Html Table(
        string caption,
        IReadOnlyList<string> head,
        IEnumerable<IReadOnlyList<Html>> rows,
        IReadOnlyList<ColumnLook> looks
    ) =>
        Html.Of(
            $"""
            <div class="scroll" tabindex="0" role="region" aria-label="{caption}"><table><caption class="hidden">{caption}</caption>
            <thead><tr>{head.Select((name, place) => Html.Of($"""<th scope="col"{Class(looks[place] == ColumnLook.Number ? ColumnLook.Number : ColumnLook.Plain)}>{name}</th>"""))}</tr></thead>
            <tbody>{rows.Select(row =>
                Html.Of($"""<tr>{row.Select((cell, place) => Html.Of($"<td{Class(looks[place])}{Order(cell, looks[place])}>{cell}</td>"))}</tr>{Html.LineEnd}""")
            )}</tbody></table></div>
            """
        );

    // What a page needs, told by what stands on it.
    private static IEnumerable<string> Scripts(bool draws, Html body) =>
        [
            .. draws ? (string[])["echarts.min.js", "chart.js"] : [],
            .. body.Text.Contains("<table", StringComparison.Ordinal)
                ? (string[])["datatables.min.js", "datatables.buttons.min.js", "tables.js"]
                : [],
            .. body.Text.Contains("id=\"tables\"", StringComparison.Ordinal) ? (string[])["dagre.min.js", "diagram.js"] : [],
            .. body.Text.Contains("language-sql", StringComparison.Ordinal) ? (string[])["prism.min.js"] : [],
        ];

    private static Html Document(string up, string title, Html head, Html top, Html body, Html foot, Html scripts) =>
        Html.Of(
            $"""
            <!DOCTYPE html>
            <html lang="en" data-up="{up}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <link rel="icon" href="data:,">
            {head}
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>
            <header>
            {top}
            </header>
            <main id="content">
            {body}
            </main>
            <footer>{foot}</footer>
            {scripts}
            </body>
            </html>{Html.LineEnd}
            """
        );

    private static Html Class(ColumnLook look) => look == ColumnLook.Plain ? default : Html.Of($" class=\"{look.ToString().ToLowerInvariant()}\"");

    // Quarters follow each other in time, and rates with their intervals by the rates.
    private static Html Order(Html cell, ColumnLook look) =>
        look == ColumnLook.Number && WithMore().Match(cell.Text) is { Success: true } number
            ? new($" data-order=\"{number.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal)}\"")
        : AQuarter().Match(cell.Text) is { Success: true } quarter
            ? new($" data-order=\"{quarter.Groups["year"].Value} {quarter.Groups["quarter"].Value}\"")
        : default;

    [GeneratedRegex("^(?<number>-?[0-9,]+(\\.[0-9]+)?)[^0-9,.].*$")]
    private static partial Regex WithMore();

    [GeneratedRegex("^(?<quarter>Q[1-4]) (?<year>[0-9]{4})$")]
    private static partial Regex AQuarter();
}

/// <summary>How a column of a table looks.</summary>
internal enum ColumnLook
{
    /// <summary>Texts in as many lines as they need.</summary>
    Plain,

    /// <summary>Numbers, to the right.</summary>
    Number,

    /// <summary>Keys, days and words, which are not broken.</summary>
    Short,

    /// <summary>Sentences, which have room.</summary>
    Long,
}

/// <summary>A file of a report.</summary>
/// <param name="Path">Where it lies below the report's folder, with forward slashes.</param>
/// <param name="Content">Its text.</param>
internal sealed record ReportPage(string Path, string Content);
